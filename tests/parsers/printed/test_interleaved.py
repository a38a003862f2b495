"""A text printed with its translation and again is read once, from the last of the three."""

from __future__ import annotations

from tests.parsers.reading import reading

TALK = [
    "Operator",
    "Good day, and welcome.",
    "Ada Quist",
    "The harvest grew.",
    "Operator",
    "Thank you.",
] * 2


def pairs(again: bool) -> bytes:
    blocks = [
        f"  [{n:3}] [EN] {line}\n       [中] 第{n}行。\n\n{line if again else 'Other words.'}\n"
        for n, line in enumerate(TALK, 1)
    ]
    return "\n".join(blocks).encode()


def test_the_words_stand_once_without_their_numbers_and_translations() -> None:
    lines = reading(pairs(again=True), "call.txt").lines
    assert [line.speaker for line in lines] == ["Operator", "Ada Quist", "Operator"] * 2
    assert not any("EN" in line.text or "中" in line.text for line in lines)


def test_lines_that_do_not_come_again_lose_their_numbers_and_translations() -> None:
    found = reading(pairs(again=False), "call.txt")
    assert not any("EN" in line.text or "中" in line.text for line in found.lines)
    assert "\n\nGood day, and welcome.\n\nOther words." in found.lines[0].text


def test_a_label_stands_behind_the_number() -> None:
    said = ("Operator: Good day.", "Ada Quist: The harvest grew.", "And the weather held.") * 4
    blocks = (f"  [{n:3}] [EN] {line}\n       [中] 第{n}行。\n\n" for n, line in enumerate(said))
    lines = reading("".join(blocks).encode(), "call.txt").lines
    assert [line.speaker for line in lines] == ["Operator", "Ada Quist"] * 4
    assert lines[1].text == "The harvest grew.\n\nAnd the weather held."
