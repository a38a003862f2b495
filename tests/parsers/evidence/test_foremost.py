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


def test_who_speaks_first_at_length_is_found_behind_the_title_too() -> None:
    rounds = " ".join(f"Di Fox: {asked} Bo Karl: {told}" for asked, told in ROUNDS)
    for title in ("Talks at the bridge", "Talks at the bridge. * * *"):
        found = parse(f"{title} Bo Karl: {SAID * 40}{rounds}\n")
        speakers = map(found.speaker_of, range(len(found.turns)))
        assert [speaker and speaker.name for speaker in speakers] == [
            "Bo Karl",
            *["Di Fox", "Bo Karl"] * 4,
        ]


def test_names_on_lines_of_their_own_head_what_was_read_before_the_questions() -> None:
    rounds = "\n\n".join(f"Di Fox: {asked}\n\nBo Karl: {told}" for asked, told in ROUNDS)
    found = parse(
        "The Bridge Company\n\nAda Fenn, VP, Works\n\nGood afternoon, and welcome to this call.\n\n"
        f"{SAID * 10}\n\nBo Karl, CEO\n\nThanks, Ada. {SAID * 10}\n\n"
        f"Operator: We now open the lines for questions.\n\n{rounds}\n\nAda Fenn: That is all.\n\nOperator: Thank you.\n"
    )
    named = [found.speakers[turn.speaker or 0].name for turn in found.turns]
    assert named[:4] == ["Ada Fenn", "Bo Karl", "Operator", "Di Fox"]
    assert found.turn_text(0).startswith("Good afternoon")
    assert [turn.role for turn in found.turns][:2] == [Role.REMARKS] * 2


def test_a_briefing_that_was_wrapped_again_has_its_turns() -> None:
    rounds = " ".join(f"Q: {asked} MS. ROE: {told}" for asked, told in ROUNDS)
    found = parse(f"Remarks at the bridge\nMay 4, 2031\n\n{fill(f'MS. ROE: {SAID}{rounds}', 72)}\n")
    assert [turn.role for turn in found.turns] == [
        Role.REMARKS,
        *[Role.QUESTION, Role.ANSWER] * 4,
    ]
    assert found.metadata.title is not None
    assert found.metadata.title.startswith("Remarks at the bridge")


def test_a_page_about_somebody_is_not_read_out_by_him() -> None:
    life = "Bo Karl was born on the island, and has kept its lamps since he was a boy. " * 12
    asked = "Ann Lee: When did you begin?\n\nBo Karl: As a boy.\n\n" * 6
    read = parse(f"# Lamps\n\nBo Karl\n\n{life}\n\n{life}\n\n{life}\n\n{life}\n\n{asked}")
    assert len(read.turns) == 12


def test_fields_above_a_talk_of_functions_are_nobody() -> None:
    fields = "Years at Sea: 5\n\nTalk Format: by the fire\n\nThings Brought: a lamp, a rope\n\n"
    rounds = "\n\n".join(f"Interviewer: {asked}\n\nKeeper: {told}" for asked, told in ROUNDS)
    found = parse(f"Talk of the keeper\n\n{fields}{rounds}\n")
    assert [turn.role for turn in found.turns] == [Role.QUESTION, Role.ANSWER] * 4
    named = parse(f"Talk of the keeper\n\nAda Roe: {SAID}\n\n{rounds}\n")
    assert [speaker.name for speaker in named.speakers][:1] == ["Ada Roe"]
