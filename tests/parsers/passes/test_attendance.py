"""Names above firms, over the heading under which the talk begins, say nothing."""

from __future__ import annotations

import pytest
from tests.parsers.reading import reading, sample

from podium_parsers.drafts.draft import Draft
from podium_parsers.passes.attendance import forget_attendance
from podium_parsers.text.source import Source

LIST = "# Call Participants\n\nAda Fenn\n\nTide Capital Inc., Research Division\n\nBo Ray Lund\n\nQuay Securities LLC\n\n"
TALK = "# Presentation\n\n" + "".join(
    f"{name}\n\n{words}\n\n"
    for _ in range(4)
    for name, words in (
        ("Ada Fenn", "The nets are torn again. Who pays for them?"),
        ("Bo Ray Lund", "We pay for them. We always have."),
    )
)


@pytest.mark.parametrize("list_of_people", ["", LIST])
def test_a_list_of_people_above_the_talk_makes_no_turns(list_of_people: str) -> None:
    read = reading((list_of_people + TALK).encode(), "call.md").transcript
    assert len(read.turns) == 8
    assert {speaker.name for speaker in read.speakers} == {"Ada Fenn", "Bo Ray Lund"}


def test_lines_of_names_and_firms_make_no_turn_where_no_heading_follows() -> None:
    listed = [
        "Dee Oak - Tide Capital LLC, Research",
        "Ed Pym - Quay & Co., Research",
        "Presentation",
    ]
    paragraphs = [
        "Ada Fenn",
        "Bo Karl",
        *listed,
        "Operator",
        "Good morning, and welcome to you all.",
    ]
    draft = Draft(Source("\n\n".join(paragraphs), "a.txt", "plain", "utf-8", ""))
    for name in ("Bo Karl", "Operator"):
        start = draft.text.index(name)
        draft.cuts.add(start, start + len(name), name, "own line")
    forget_attendance(draft)
    assert [draft.cuts.names[voice] for voice in draft.cuts.voices] == ["Operator"]


def test_words_above_the_first_heading_stay_turns() -> None:
    spoken = "Ada Fenn\n\nGood morning to you all.\n\nBo Ray Lund\n\nGood morning.\n\n"
    assert len(reading((spoken + TALK).encode(), "call.md").transcript.turns) == 10


def test_a_line_that_says_who_holds_an_office_is_no_turn_and_makes_no_speaker() -> None:
    transcript, lines = sample("parliament/coast-council.txt")
    assert [line.role for line in lines] == ["chair", "remarks"] * 3 + ["chair"]
    assert [one.name for one in transcript.speakers] == [
        "The President",
        "Mr. Brandt",
        "Mr. Li",
        "Sir Alan Pole",
    ]


def test_a_body_above_the_day_of_its_sitting_is_no_speaker() -> None:
    talk = "".join(f"{who}\n\nThe lock leaks again.\n\n" for who in ("Ada Fenn", "Bo Lund") * 4)
    head = "Series P, number 7\n\nHarbour House Plenary\n\nSitting 7, Monday 5 May 2031\n\n"
    transcript = reading((head + talk).encode(), "sitting.txt").transcript
    assert [one.name for one in transcript.speakers] == ["Ada Fenn", "Bo Lund"]
    assert transcript.metadata.date == "2031-05-05"


@pytest.mark.parametrize(
    "head", ["President: Mr. Karl . . . . . . . (Coastland)", "Voorzitter: Fenn"]
)
def test_who_presides_is_no_speech_whatever_leads_to_what_he_stands_for(head: str) -> None:
    talk = "The President: The meeting is open.\n\nMs. Quill: Mr. President, I thank you.\n\n" * 4
    lines = reading(f"{head}\n\n{talk}".encode(), "meeting.txt").lines
    assert len(lines) == 8


def test_rows_of_names_and_firms_without_a_heading_below_make_no_turns() -> None:
    rows = (
        "Bo Lund - Harbour Bank and Sons, Inc., Research Division\n\n"
        "Cy Dow - Quay and Anchor Institutional Equities, Research Division\n\n"
    )
    people = ("Ada Fenn\nHead of Piers", "Bo Lund\nHarbour Bank", "Cy Dow\nQuay Equities")
    talk = "".join(f"{who}\n\nThe nets are torn again. Who pays?\n\n" for who in people * 4)
    read = reading(f"Participants\n\n{rows}Presentation\n\n{talk}".encode(), "call.txt")
    assert [line.speaker for line in read.lines[:3]] == ["Ada Fenn", "Bo Lund", "Cy Dow"]
    assert len(read.lines) == 12


def test_a_first_sentence_that_goes_on_below_is_said_by_somebody() -> None:
    head = "The Taoiseach: Last Thursday, a majority of the Coastland electorate made a deci-\nsion on piers.\n\n"
    talk = "Deputy Ada Fenn: The pier leaks.\n\nDeputy Bo Lund: It always has.\n\n" * 4
    lines = reading((head + talk).encode(), "sitting.txt").lines
    assert len(lines) == 9
    assert lines[0].speaker == "The Taoiseach"


def test_a_bare_number_behind_a_colon_is_said_by_nobody() -> None:
    head = "Parliament No: 9\n\nSession No: 2\n\nVolume No: 72\n\nMonday, 5 May 2031\n\n"
    talk = "Mr Speaker: Order. The pier leaks.\n\nMs Ada Fenn: It always has, Sir.\n\n" * 4
    transcript = reading((head + talk).encode(), "sitting.txt").transcript
    assert [one.name for one in transcript.speakers] == ["Mr Speaker", "Ms Ada Fenn"]
    assert transcript.metadata.date == "2031-05-05"


@pytest.mark.parametrize(
    ("entry", "label"),
    [("Ada Quist - Harbour Bank (ADQ)", "ADQ -"), ("ADQ: Ada Quist", "ADQ:")],
)
def test_a_list_that_calls_itself_one_makes_no_turns(entry: str, label: str) -> None:
    listed = f"### Attendees\n- {entry}\n- {entry.replace('ADQ', 'BOK').replace('Ada Quist', 'Bo Okun')}\n"
    talk = "".join(
        f"{label} what of the nets, and who mends them?\n\n{label.replace('ADQ', 'BOK')} we mend them all.\n\n"
        for _ in range(5)
    )
    read = reading(f"# Nets Group\n\n{listed}\n\nScribe: ADQ\n\n## Nets\n\n{talk}".encode(), "a.md")
    assert len(read.lines) == 10
    assert {line.speaker for line in read.lines} == {"Ada Quist", "Bo Okun"}


def test_a_poll_and_what_was_found_are_nobodys() -> None:
    talk = "".join(
        f"* {who}: the nets {what}.\n" for who in ("Ada", "Bo", "Cy") for what in ("tear", "hold")
    )
    polls = "*POLL:* mend them all.\n\n**Consensus**: they are mended.\n\n"
    lines = reading(f"# Nets Group\n\n{talk}\n{polls * 3}{talk}".encode(), "a.md").lines
    assert {line.speaker for line in lines} == {"Ada", "Bo", "Cy"}
