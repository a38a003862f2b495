"""Oral evidence: numbered questions, members present, witnesses."""

from __future__ import annotations

import json

import pytest
from tests.parsers.reading import sample, written
from tests.places import SAMPLES

NUMBERED = [
    ("question", "Chair"),
    ("answer", "Dame Marta Quill"),
    ("question", "Chair"),
    ("answer", "Dame Marta Quill"),
    ("answer", "Per Oake"),
    ("question", "Bo Karl"),
    ("answer", "Per Oake"),
    ("question", "Bo Karl"),
    ("answer", "Per Oake"),
    ("question", "Jo Lind"),
    ("answer", "Dame Marta Quill"),
    ("question", "Jo Lind"),
    ("answer", "Per Oake"),
    ("chair", "Chair"),
]


def test_the_number_of_a_question_is_no_part_of_the_name_behind_it() -> None:
    evidence = sample("hearing/tide-evidence.txt")
    assert [(line.role, line.speaker) for line in evidence.lines] == NUMBERED
    assert [list(one.turns) for one in evidence.transcript.exchanges] == [
        [0, 1, 2, 3, 4],
        [5, 6, 7, 8],
        [9, 10, 11, 12],
    ]


@pytest.mark.parametrize(
    ("gap", "around"), [("\t", ""), (" ", "**"), (". ", ""), ("\u00a0\u00a0\u00a0", "**")]
)
def test_whatever_stands_between_the_number_and_the_name(gap: str, around: str) -> None:
    text = (SAMPLES / "hearing/tide-evidence.txt").read_text(encoding="utf-8")
    for number in range(1, 6):
        text = text.replace(f"Q{number} ", f"{around}Q{number}{around}{gap}")
    for name in ("Chair", "Bo Karl", "Jo Lind"):
        text = text.replace(f"{name}: ", f"{around}{name}:{around} ")
    lines = written(text, "evidence.md" if around else "evidence.txt").lines
    assert [(line.role, line.speaker) for line in lines] == NUMBERED


def test_without_numbers_the_lists_of_those_present_and_heard_tell() -> None:
    text = (SAMPLES / "hearing/tide-evidence.txt").read_text(encoding="utf-8")
    for number in range(1, 6):
        text = text.replace(f"Q{number} ", "")
    roles = {(line.speaker, line.role) for line in written(text, "evidence.txt").lines}
    assert {("Bo Karl", "question"), ("Per Oake", "answer"), ("Chair", "question")} <= roles


def test_a_seat_and_party_or_a_post_in_brackets_tells_a_committees_sides() -> None:
    rows = [
        ("The Chair", "We go on. Ms. Quill has the floor."),
        ("Ms. Marta Quill (Chief Executive, Lamp Board)", "Four of the nine lamps were out."),
        ("Mr. Bo Karl (Low Harbour, Reed)", "Which of them?"),
        ("Ms. Marta Quill", "The western ones."),
        ("Mrs. Jo Lind (Gull Point, Kelp)", "Who reads the tables?"),
        ("Ms. Marta Quill", "A clerk does."),
        ("The Chair", "Thank you, all."),
    ]
    speeches = "".join(
        f'<Intervention><PersonSpeaking><Affiliation DbId="{who[:9]}">{who}</Affiliation></PersonSpeaking>'
        f"<Content><ParaText>{said}</ParaText></Content></Intervention>"
        for who, said in rows
    )
    title = '<ExtractedItem Name="InstitutionDebate">Standing Committee on Lamps</ExtractedItem>'
    page = f"<Hansard><ExtractedInformation>{title}</ExtractedInformation><HansardBody>{speeches}</HansardBody></Hansard>"
    roles = [line.role for line in written(page, "committee.xml").lines]
    assert roles == ["chair", "remarks", "question", "answer", "question", "answer", "chair"]


def test_a_long_row_of_askers_before_two_who_answer_tells_without_a_cover() -> None:
    rows = []
    for number in range(60):
        asker, witness = "ABCDEF"[number // 10], ("Oake", "Quill")[number // 5 % 2]
        rows += [
            (f"Member {asker}ne", f"What of lamp {number}?"),
            (witness, f"It was lit at {number}."),
        ]
        if number % 10 == 9:
            rows += [("Fenn", "The time has run out. We go on.")]
    table = "speaker,text\n" + "".join(f'{who},"{said}"\n' for who, said in rows)
    roles = {(line.speaker, line.role) for line in written(table, "hearing.csv").lines}
    assert {("Oake", "answer"), ("Quill", "answer"), ("Member Ane", "question")} <= roles
    assert ("Fenn", "answer") not in roles


def test_whose_office_stands_in_a_column_presides_over_a_hearing() -> None:
    rows = []
    for number in range(60):
        rows += [
            (f"Member {'ABCDEF'[number // 10]}ne", "", f"What of lamp {number}?"),
            (("Oake", "Quill")[number // 5 % 2], "", f"It was lit at {number}."),
        ]
        rows += [("Fenn", "Presidente", "We go on.")] if number % 10 == 9 else []
    table = "nome,funcao,fala\n" + "".join(f'{who},{what},"{said}"\n' for who, what, said in rows)
    lines = written(table, "hearing.csv").lines
    assert {line.speaker for line in lines if line.role == "chair"} == {"Fenn"}
    assert sum(line.role == "answer" for line in lines) == 60


@pytest.mark.parametrize("title", ["March 4 Meeting Notes", "Lamp Makers' Meeting 66 Notes"])
def test_people_who_sit_together_hear_nobody(title: str) -> None:
    rows = "".join(
        f"Member {'ABCDEF'[number // 10]}ne: What of lamp {number}?\n\n{('Oake', 'Quill')[number // 5 % 2]}: It was lit.\n\n"
        for number in range(60)
    )
    roles = {line.role for line in written(f"# {title}\n\n{rows}", "notes.md").lines}
    assert roles == {"remarks"}


def test_in_the_minutes_of_a_working_group_those_who_know_the_answers_are_no_witnesses() -> None:
    talk = "".join(
        f"{'ABCDEF'[number // 10]}na: What of lamp {number}?\n\n"
        f"{('Oake', 'Quill')[number // 5 % 2]}: It was lit at {number}.\n\n"
        for number in range(60)
    )
    head = "# Lamp day\n\n## Present\n\n* Ana Roe\n* Bna Roe\n* Jo Oake\n* Mo Quill\n\n## Lamps\n\n"
    assert {line.role for line in written(head + talk, "minutes.md").lines} == {"remarks"}


def test_a_place_and_a_party_in_two_brackets_sit_and_others_are_heard() -> None:
    said = [
        ("The Convener (Ann Roe)", "Welcome to the committee. I call Bo Karl."),
        ("Bo Karl (Quay and Sand) (REED)", "When will the ferries sail?"),
        ("The Minister for Ferries (Cy Fenn)", "In May."),
        ("Una Oake (Mid Pier) (TIDE)", "Who pays for them?"),
        ("Dan Dent (Harbour Board)", "The board does."),
        ("Bo Karl", "Is that certain?"),
        ("Cy Fenn", "It is."),
        ("The Convener", "Thank you. We close."),
    ]
    text = "".join(f"{who}: {words}\n\n" for who, words in said)
    lines = written(f"Rural Affairs Committee\n\nWednesday 5 March 2031\n\n{text}", "a.txt").lines
    assert [line.role for line in lines] == [
        "chair", "question", "answer", "question", "answer", "question", "answer", "chair",
    ]  # fmt: skip


def test_in_a_committees_record_a_legislator_asks_whoever_bears_a_courtesy_title() -> None:
    said = [
        ("Chairman", "I welcome Mr. Fenn. I call Deputy Roe."),
        ("Deputy Ann Roe", "When will the ferries sail?"),
        ("Mr. Cy Fenn", "In May."),
        ("Deputy Bo Karl", "Who pays for them?"),
        ("Mr. Cy Fenn", "The harbour does."),
        ("Deputy Una Oake", "Is that certain?"),
        ("Mr. Cy Fenn", "It is."),
    ]
    talk = "".join(f"<speech><from>{who}</from><p>{words}</p></speech>" for who, words in said)

    def roles(body: str) -> list[str]:
        preface = f"<preface><p><docTitle>{body}</docTitle></p></preface>"
        debate = f"<debate>{preface}<debateBody><debateSection>{talk}</debateSection></debateBody></debate>"
        return [line.role for line in written(f"<akomaNtoso>{debate}</akomaNtoso>", "a.xml").lines]

    assert roles("COMMITTEE OF FERRIES") == ["chair", *["question", "answer"] * 3]
    assert roles("DEBATES OF THE HOUSE") == ["chair", *["remarks"] * 6]


def test_where_a_committees_clerk_speaks_a_committee_sits() -> None:
    said = [
        ("The Chair", "I welcome Mr. Fenn. I call Ms. Roe."),
        ("The Clerk of the Committee (Ms. Ida Moor)", "The line is open."),
        ("Ms. Ann Roe (Low Harrow, Lib.)", "When will the ferries sail?"),
        ("Mr. Cy Fenn (Executive Director, Harbour Board)", "In May."),
        ("Mr. Bo Karl (Mid Pier, CPC)", "Who pays for them?"),
        ("Mr. Cy Fenn", "The harbour does."),
        ("Ms. Ann Roe", "Is that certain?"),
        ("Mr. Cy Fenn", "It is."),
    ]
    turns = [{"name": who, "contribution": words} for who, words in said]
    lines = written(json.dumps({"turns": turns}), "a.json").lines
    assert [line.role for line in lines[2:]] == ["question", "answer"] * 3
