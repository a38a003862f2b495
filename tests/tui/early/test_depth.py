"""The depth of colours is the one that Textual's console finds."""

from __future__ import annotations

import io

import pytest
from rich.color import ColorSystem
from rich.console import Console

from podium.early.depth import depth


@pytest.mark.parametrize(
    "term", ["xterm", "xterm-256color", "xterm-kitty", "screen-16color", "vt100", ""]
)
@pytest.mark.parametrize("color", [None, "truecolor", " 24bit ", "yes"])
def test_it_is_as_rich_would_have_it(term: str, color: str | None) -> None:
    environment = {"TERM": term} | ({} if color is None else {"COLORTERM": color})
    console = Console(file=io.StringIO(), force_terminal=True, _environ=environment)
    assert depth(environment).name.lower().replace("eight_bit", "256") == console.color_system


def test_what_textual_is_told_counts_first() -> None:
    told = {"TEXTUAL_COLOR_SYSTEM": "standard", "COLORTERM": "truecolor"}
    assert depth(told) is ColorSystem.STANDARD
