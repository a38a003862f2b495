"""A witness examined by letters; a sworn witness examined by named counsel."""

from __future__ import annotations

import re

import pytest
from tests.parsers.reading import sample, written
from tests.places import SAMPLES


def test_counsel_who_object_are_neither_and_the_court_chairs() -> None:
    roles = {line.speaker: line.role for line in sample("court/orchard-water.txt").lines}
    assert roles["THE COURT"] == "chair"
    assert roles["MR. LINDQVIST"] == "other"


def test_a_question_that_is_blocked_is_an_exchange_of_its_own() -> None:
    text = (
        "THE COURT: Call your witness.\n\nMR. DANE: The port calls Alan Crowe.\n\n"
        "Q. Where were you?\n\nA. At the sluice.\n\nQ. What did the keeper say?\n\n"
        "MS. PELL: Objection, your Honor.\n\nTHE COURT: Sustained.\n\nQ. Did he ring you?\n\n"
        "A. He did.\n\nQ. When?\n\nA. At six.\n\nMR. DANE: No further questions. Exhibit 4 is offered.\n"
    )
    trial = written(text, "trial.txt")
    assert [list(one.turns) for one in trial.transcript.exchanges] == [[2, 3], [4], [7, 8], [9, 10]]


def test_whoever_the_sworn_witness_answers_has_asked() -> None:
    inquiry = sample("rst/inquiry.rst")
    assert [(line.role, line.speaker) for line in inquiry.lines[:6]] == [
        ("chair", "Dame Ruth Ashdown"),
        ("other", "Ms Pell"),
        ("question", "Ms Pell"),
        ("answer", "Mr Alan Crowe"),
        ("question", "Counsel Inquiry"),
        ("answer", "Mr Alan Crowe"),
    ]


def test_the_chair_asks_only_what_the_witness_answers() -> None:
    lines = sample("rst/inquiry.rst").lines
    asked = [
        line.text
        for line in lines
        if line.speaker == "Dame Ruth Ashdown" and line.role == "question"
    ]
    assert asked == ["Did he say why?"]


def test_an_adjournment_is_no_word_of_the_turn_before_it() -> None:
    texts = [line.text for line in sample("rst/inquiry.rst").lines]
    assert "He did not, my Lady." in texts


def test_dashes_behind_a_question_are_the_witness_and_what_follows_is_the_examiner() -> None:
    _, lines = sample("court/ferry-commission.txt")
    assert [(line.role, line.speaker) for line in lines[2:9]] == [
        ("question", "MS FERN"),
        ("answer", None),
        ("question", "MS FERN"),
        ("answer", None),
        ("question", "MS FERN"),
        ("answer", None),
        ("other", "MS FERN"),
    ]
    assert [line.text.split(".")[0] + "." for line in lines if line.role == "answer"] == [
        "Yes.",
        "I was until March.",
        "I did.",
        "About seven.",
        "No.",
        "It was.",
        "The mate did.",
        "No.",
    ]


def test_the_bench_and_who_sits_beside_it_may_ask_the_witness() -> None:
    lines = sample("court/mole-arbitration.txt").lines
    named = [(line.role, line.speaker) for line in lines if line.speaker]
    assert named == [
        ("chair", "THE PRESIDENT"),
        ("other", "MR KARL"),
        ("question", "MS QUILL"),
        ("chair", "THE PRESIDENT"),
        ("other", "MR KARL"),
        ("chair", "THE PRESIDENT"),
    ]


def test_a_clock_beside_the_lines_numbers_is_no_word_wherever_it_stands() -> None:
    text = (SAMPLES / "court/mole-arbitration.txt").read_text(encoding="utf-8")
    expected = [line.text for line in written(text, "record.txt").lines]
    behind = re.sub(r"(?m)^(?:\d\d:\d\d|      )[ ]{1,3}(\d{1,2})  ", r"  \1  09:31:12  ", text)
    assert [line.text for line in written(behind, "record.txt").lines] == expected


def test_a_court_that_hears_a_witness_between_long_arguments_examines() -> None:
    argued = (
        "MR. DANE: Your Honor, may we take up the motion?\n\nTHE COURT: What is it about?\n\n"
        "MS. PELL: The exhibit, Your Honor.\n\nTHE COURT: Is it in the record?\n\n"
    )
    heard = "Q. Where were you?\n\nA. At the sluice.\n\nQ. When?\n\nA. At six.\n\n"
    trial = written(argued * 6 + heard * 2 + argued * 6, "trial.txt")
    roles = {(line.speaker, line.role) for line in trial.lines}
    assert roles == {
        ("THE COURT", "chair"),
        ("MR. DANE", "other"),
        ("MS. PELL", "other"),
        (None, "question"),
        (None, "answer"),
    }
    assert len(trial.transcript.exchanges) == 4


def test_what_heads_the_columns_and_the_parties_of_a_deposition_speaks_to_nobody() -> None:
    cover = (
        "APPEARANCES\n\nFor the Defendant MOLE & MOLE and\nMOLE CONSUMER INC.:\n     ADA ASHE, ESQ.\n\n"
        "Attended Telephonically:\n     BO KARL, ESQ.\n\nDEPONENT:               EXAMINATION          PAGE\n"
        "Alan Crowe\n     Mr. Dane                                    7\n"
        "MARKED                                     PAGE:\nExhibit 1                 9\n\n"
    )
    talk = "MR. DANE: Objection, form.\n\nQ. Where were you?\n\nA. At the sluice.\n\n" * 6
    end = "STATE OF EBB:\nCOUNTY OF LOW QUAY:\nI certify that this is what was said.\n"
    speakers = {line.speaker for line in written(cover + talk + end, "deposition.txt").lines}
    assert speakers == {"MR. DANE", None}


@pytest.mark.parametrize(
    ("judge", "witness", "counsel"),
    [
        ("Juiz", "Depoente", "Defesa"),
        ("PRESIDENTE", "TESTE", "AVV. ROE"),
        ("Richter", "Zeugin", "Verteidiger"),
        ("Председатель", "Свидетель", "Прокурор"),
        ("Le Président", "Le témoin", "Maître Roe"),
        ("审判长", "证人", "公诉人"),
    ],
)
def test_who_is_called_a_witness_answers_in_any_language(
    judge: str, witness: str, counsel: str
) -> None:
    text = "".join(
        f"{judge}: {n}?\n\n{witness}: {n}, {n}.\n\n{counsel}: {n}, {n}?\n\n{witness}: {n} {n}.\n\n"
        f"{counsel}: {n}.\n\n{judge}: {n}.\n\n"
        for n in range(10, 16)
    ).replace("\\\n", "\n")
    roles = {(line.speaker, line.role) for line in written(text, "trial.txt").lines}
    assert {(judge, "question"), (counsel, "question"), (witness, "answer")} <= roles
    assert (witness, "question") not in roles


def test_labels_of_a_court_and_of_a_witness_make_an_examination() -> None:
    text = (
        "ATTY. PELL:  Where were you?\n\nWITNESS  :  At home.\n"
        + "Q  :  Who was there?\nA  :  Nobody.\n" * 4
        + "COURT:  Which house is it?\nWITNESS:  The low one.\nQ  :  Is it far?\nA  :  No.\n"
    )
    roles = [(line.speaker, line.role) for line in written(text, "notes.txt").lines]
    assert roles[-4:] == [
        ("COURT", "chair"),
        ("WITNESS", "answer"),
        (None, "question"),
        (None, "answer"),
    ]
