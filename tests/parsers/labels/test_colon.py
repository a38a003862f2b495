"""A name before a colon, and what may stand right behind it."""

from __future__ import annotations

from podium_parsers import parse


def test_a_figure_may_stand_right_behind_a_colon() -> None:
    talk = "Ada Roe:How many planks are left?\n\nBo Karl:There are not many.\n\n" * 4
    read = parse(f"{talk}Ada Roe:13 to 15 of them?\n\nBo Karl:That is so.\n")
    assert read.turn_text(8) == "13 to 15 of them?"
    assert len(read.turns) == 10


def test_a_number_behind_one_is_no_words() -> None:
    talk = "Ada Roe:How many planks are left?\n\nBo Karl:There are not many.\n\n" * 4
    pages = "".join(f"{talk}DocId:3242365{n} Page {n}\n\n" for n in range(4))
    assert {speaker.name for speaker in parse(pages).speakers} == {"Ada Roe", "Bo Karl"}
