"""Analysts whom nobody announces ask, by how they begin; who speaks all through answers."""

from __future__ import annotations

from collections.abc import Iterable

from tests.parsers.reading import reading
from tests.places import SAMPLES

BEGINNINGS = (
    ("Cy Fenn", "Good morning. Thanks for taking my questions. Was the quarter good for nets?"),
    ("Di Marsh", "Hi. Two questions, please. Where do deposits go? And why?"),
    ("Jo Wick", "Morning. I had a couple. Is the dividend safe?"),
    ("Lea Pell", "Hello. Could I ask a follow-up on revenue? Does it hold?"),
    ("Kit Ames", "Hi. And I just wanted to check the margin, which I do not see."),
)


def roles(turns: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    text = "Results call, second quarter 2031: revenue and dividend\n\n"
    text += "\n\n".join(f"{who}: {said}" for who, said in turns)
    found: dict[str, set[str]] = {}
    for line in reading(text.encode(), "call.txt").lines:
        found.setdefault(line.speaker or "", set()).add(line.role)
    return found


def test_questions_alone_are_told_by_how_they_begin() -> None:
    turns = [
        turn
        for who, said in BEGINNINGS
        for turn in (
            (who, said),
            ("Bo Larsen", "Thank you. It is as good as it was, and we expect no change in it."),
            ("Ada Moor", "And the herring have come back, which helps."),
            (who, "Thank you."),
        )
    ]
    found = roles(turns)
    assert found.pop("Bo Larsen") == found.pop("Ada Moor") == {"answer"}
    assert all(role == {"question"} for role in found.values())
    assert len(found) == len(BEGINNINGS)


def test_money_in_captions_of_nobody_asks_nothing() -> None:
    said = "the revenue of the quarter and the dividend and the margin and the guidance"
    cues = "".join(f"00:00:{i:02}.000 --> 00:00:{i:02}.900\n{said} {i}\n\n" for i in range(12))
    read = reading(f"WEBVTT\n\n{cues}".encode(), "a.vtt")
    assert {line.role for line in read.lines} == {"remarks"}


def test_a_name_that_says_nothing_does_not_ask() -> None:
    wounded = b"A: b" + (SAMPLES / "json" / "kelp-call.json").read_bytes()
    assert reading(wounded, "call.json").transcript.turns is not None


def test_who_belongs_to_the_firm_that_speaks_most_answers() -> None:
    bank, asks = (
        "Quay Bank",
        ("Cy Fenn, Tern Funds", "Di Marsh, Low Harbour Research", "Jo Wick, Gull & Co"),
    )
    text = "Analysts' meet, first quarter 2031: revenue and dividend\n\n"
    text += f"Ada Moor – Chairman, {bank}\n\nDear friends, the quarter was good for nets and for the bank.\n\n"
    for who in asks * 2:
        name, firm = who.split(", ")
        text += f"{name} – Chairman, {firm}\n\nI congratulate you on all these years.\n\n"
        text += f"Ada Moor – Chairman, {bank}\n\nThank you for saying so, and for the years.\n\n"
        text += (
            f"Bo Larsen – Director, {bank}\n\nWe shall go on as we did before, with no change.\n\n"
        )
    lines = reading(text.encode(), "call.txt").lines
    assert [line.role for line in lines] == ["remarks", *["question", "answer", "answer"] * 6]
