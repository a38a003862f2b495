"""Pastes whose end was lost on the way to the reader."""

from __future__ import annotations

import pytest

from podium.terminal.driver import SILENCE, is_open, patience_after


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        (False, "abc", False),
        (False, "\x1b[200~abc", True),
        (True, "abc", True),
        (True, "c\x1b[201~", False),
        (False, "\x1b[200~a\x1b[201~\x1b[200~b", True),
    ],
)
def test_a_paste_is_open_until_its_end_comes(before: bool, text: str, after: bool) -> None:
    assert is_open(before, text) is after


def test_an_escape_that_comes_alone_ends_a_paste_sooner_than_silence() -> None:
    assert patience_after("\x1b") == 0
    assert patience_after("\x1b[20") == patience_after("words") == SILENCE
