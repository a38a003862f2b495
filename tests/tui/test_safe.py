"""Foreign text reaches a widget as text and nothing else."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.widgets import Label

from podium.safe import safe, safe_lines

HOSTILE = [
    "[/b]",
    "[red]no[/red]",
    "[@click=app.quit]x[/]",
    "[laughter]",
    "[",
    "\x1b]0;x\x07",
    "\\[b]",
]


@pytest.mark.parametrize("text", HOSTILE)
async def test_a_label_shows_every_character_of_foreign_text(text: str) -> None:
    class Tiny(App[None]):
        def compose(self) -> ComposeResult:
            yield Label(safe(text))

    async with Tiny().run_test(size=(40, 3)) as pilot:
        shown = pilot.app.query_one(Label).render_line(0).text.rstrip()
    assert shown == text.replace("\x1b", "␛").replace("\x07", "␇")


def test_lines_stay_lines_only_where_they_are_wanted() -> None:
    assert safe("a\nb").plain == "a␊b"
    assert safe_lines("a\nb\x00").plain == "a\nb␀"
