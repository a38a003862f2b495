"""Flattened texts: the first label behind a title, and askers' letters within the line."""

from __future__ import annotations

from textwrap import fill

from podium_parsers import parse
from podium_parsers.model import Role

ROUNDS = [
    ("When will it open?", "In spring, if the weather holds and the rock is dry by then."),
    ("Is the money there?", "It is. The council has voted on it, and the bank has agreed."),
    ("Will the ferry go on?", "It will, for a year at least. The master has said so himself."),
    ("Does the mayor know?", "He does. I spoke to him this morning, before the tide came in."),
]
SAID = "Good afternoon. The deck was finished on Friday, and the railings follow. " * 4


def test_a_name_that_recurs_is_found_behind_the_title_and_q_within_the_line() -> None:
    rounds = " ".join(f"Q {asked} MINISTER ROE: {told}" for asked, told in ROUNDS)
    found = parse(f"Remarks at the bridge May 4, 2031 MINISTER ROE: {SAID}{rounds}\n")
    assert [turn.role for turn in found.turns] == [
        Role.REMARKS,
        *[Role.QUESTION, Role.ANSWER] * 4,
    ]
    assert found.metadata.date == "2031-05-04"


def test_a_briefing_that_was_wrapped_again_has_its_turns() -> None:
    rounds = " ".join(f"Q: {asked} MS. ROE: {told}" for asked, told in ROUNDS)
    found = parse(f"Remarks at the bridge\nMay 4, 2031\n\n{fill(f'MS. ROE: {SAID}{rounds}', 72)}\n")
    assert [turn.role for turn in found.turns] == [
        Role.REMARKS,
        *[Role.QUESTION, Role.ANSWER] * 4,
    ]
    assert found.metadata.title is not None
    assert found.metadata.title.startswith("Remarks at the bridge")
