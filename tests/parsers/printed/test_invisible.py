"""Signs that take no room: no part of labels and words, but for those between letters."""

from __future__ import annotations

import pytest
from tests.parsers.reading import written

from podium_parsers.printed.invisible import without_invisible

TALK = [("Ada Roe", "When did it rain?"), ("Bo Karl", "At noon, I think.")] * 3


@pytest.mark.parametrize("name", ["talk.txt", "talk.md", "talk.html"])
@pytest.mark.parametrize("sign", ["\u200b", "\ufeff", "\u200f", "\u2068"])
def test_a_sign_without_width_beside_a_label_hides_nobody(name: str, sign: str) -> None:
    html = name.endswith("html")
    lines = [f"{sign}{who}{sign}: {said}" for who, said in TALK]
    text = "\n\n".join(f"<p>{line}</p>" if html else line for line in lines)
    found = written(f"<html><body>{text}</body></html>" if html else text, name)
    assert [(line.speaker, line.text) for line in found.lines] == TALK


def test_between_two_letters_it_stays() -> None:
    assert without_invisible("\u200bសុ\u200bក\u200b ") == "សុ\u200bក "
