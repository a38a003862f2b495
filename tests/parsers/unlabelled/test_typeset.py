"""Interviews whose questions are set apart, and what only looks like them."""

from __future__ import annotations

from pathlib import Path

import pytest

from podium_parsers import Transcript, read
from podium_parsers.model import Role

PAIRS = [
    (
        "When did you begin?",
        "I was nineteen, and my uncle was tired of the stairs that lead to it.",
    ),
    ("Why do you stay?", "My sister asks me that as well. I tell her about the light at noon."),
    (
        "Tell us more of it.",
        "It comes in from below, off the water, and then it is gone from there.",
    ),
    (
        "Is it a hard life?",
        "The stairs are hard. We have two hundred of them, and I know them all.",
    ),
    (
        "Who comes after you?",
        "Nobody has asked for it yet. I should like to see them climb it first.",
    ),
]


def written(tmp_path: Path, text: str, name: str = "talk.md") -> Transcript:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read(path)


def roles(transcript: Transcript) -> list[Role]:
    return [turn.role for turn in transcript.turns]


@pytest.mark.parametrize("setting", ["**{}**", "*{}*", "### {}", "<b>{}</b>", "> {}", "1. **{}**"])
def test_questions_set_apart_are_asked_and_the_words_below_answer(
    tmp_path: Path, setting: str
) -> None:
    body = "\n\n".join(f"{setting.format(q)}\n\n{a}" for q, a in PAIRS)
    found = written(tmp_path, f"# The tower\n\nA lead of no importance.\n\n{body}\n")
    assert roles(found) == [Role.QUESTION, Role.ANSWER] * 5
    assert not found.speakers
    assert len(found.exchanges) == 5


def test_front_matter_makes_headings_of_a_text_with_no_other_mark(tmp_path: Path) -> None:
    body = "\n\n".join(f"# {q}\n\n{a}" for q, a in PAIRS)
    found = written(tmp_path, f"---\nkeeper: 12\n---\n\n{body}\n", "talk.txt")
    assert roles(found) == [Role.QUESTION, Role.ANSWER] * 5
    assert found.metadata.title is None  # the first question is no title


@pytest.mark.parametrize("label", ["**Post:** *{}*", "Post: {}", "POST - {}", "**Q: {}**"])
def test_a_name_at_the_questions_only_leaves_the_answers_without(
    tmp_path: Path, label: str
) -> None:
    body = "\n\n".join(f"{label.format(q)}\n\n{a}\n\nA second paragraph of it." for q, a in PAIRS)
    found = written(tmp_path, f"# The tower\n\n{body}\n")
    assert roles(found) == [Role.QUESTION, Role.ANSWER] * 5
    assert [turn.speaker for turn in found.turns][1::2] == [None] * 5


def test_a_name_at_the_answers_only_leaves_the_questions_without(tmp_path: Path) -> None:
    body = "\n\n".join(f"**{q}**\n\nAda Fenn: {a}" for q, a in PAIRS)
    found = written(tmp_path, f"# The tower\n\n{body}\n")
    assert roles(found) == [Role.QUESTION, Role.ANSWER] * 5
    assert [speaker.name for speaker in found.speakers] == ["Ada Fenn"]


CHATTY = [
    (q if n % 3 == 0 else f"So that was the year of the {what}, then.", a)
    for what in ("frost", "flood", "fire")
    for n, (q, a) in enumerate(PAIRS)
]
"""A talk whose host says more than he asks."""


@pytest.mark.parametrize("setting", ["**{}**", "*{}*", "### {}", "> {}"])
def test_a_host_says_more_than_questions(tmp_path: Path, setting: str) -> None:
    body = "\n\n".join(f"{setting.format(q)}\n\n{a}" for q, a in CHATTY)
    found = written(tmp_path, f"# The tower\n\n{body}\n")
    assert roles(found) == [Role.QUESTION, Role.ANSWER] * 15


@pytest.mark.parametrize(
    "label", ["**Q: {}**", "Q: {}", "**The Lamp: {}**", "**Harbour Post:** {}"]
)
def test_whoever_has_all_the_labels_says_more_than_questions(tmp_path: Path, label: str) -> None:
    body = "\n\n".join(f"{label.format(q)}\n\n{a}\n\nThat is all of it." for q, a in CHATTY)
    found = written(tmp_path, f"# The tower\n\n{body}\n")
    assert roles(found) == [Role.QUESTION, Role.ANSWER] * 15


@pytest.mark.parametrize("setting", ["*{}*", "{}"])
def test_what_stands_above_each_labelled_answer_is_asked(tmp_path: Path, setting: str) -> None:
    body = "\n\n".join(
        f"{setting.format(q)}\n\n**Ada Fenn:** {a}\n\nThat is all of it." for q, a in CHATTY
    )
    found = written(tmp_path, f"# The tower\n\nAda Fenn keeps a light.\n\n{body}\n")
    assert roles(found) == [Role.QUESTION, Role.ANSWER] * 15
    assert found.turn_text(0) == PAIRS[0][0]


def test_a_question_that_goes_on_and_a_prompt_behind_the_last_are_asked(tmp_path: Path) -> None:
    asked = [q if q[-1] == "." else f"{q} One hears so much of it." for q, _ in PAIRS]
    told = "\n\n".join(f"*{q}*\n\n{a}" for q, (_, a) in zip(asked, PAIRS, strict=True))
    last = "*Then I wish you a good night.*\n\nI shall sleep by day, as my uncle did."
    found = written(tmp_path, f"# The tower\n\n{told}\n\n{last}\n\n*Ada Fenn writes of towers.*\n")
    assert roles(found) == [Role.QUESTION, Role.ANSWER] * 6


def test_a_surname_of_two_words_is_the_whole_names(tmp_path: Path) -> None:
    pairs = [pair for pair in PAIRS if pair[0].endswith("?")]
    names = ["Ada De Roe", *["De Roe"] * 3]
    told = "\n".join(f"{q}\n{name} — {a}" for name, (q, a) in zip(names, pairs, strict=True))
    found = written(tmp_path, f"{told}\n", "talk.txt")
    assert roles(found) == [Role.QUESTION, Role.ANSWER] * 4
    assert [speaker.name for speaker in found.speakers] == ["Ada De Roe"]


def test_an_essay_under_headings_that_ask_is_nobody_s_talk(tmp_path: Path) -> None:
    words = "The stairs were built of oak, and the oak was brought over the hills by mules."
    body = "\n\n".join(f"## {q}\n\n{words}" for q, _ in PAIRS)
    assert not written(tmp_path, f"# The tower\n\n{body}\n").turns


def test_headings_of_which_few_ask_are_headings(tmp_path: Path) -> None:
    heads = ["The stairs", "The bell", "The light", "The roof", "The wind", *(q for q, _ in PAIRS)]
    body = "\n\n".join(f"**{head}**\n\nI think that my sister knows it." for head in heads[2:8])
    assert not written(tmp_path, f"# The tower\n\n{body}\n").turns


def test_a_voice_that_asks_itself_nothing_keeps_its_paragraphs(tmp_path: Path) -> None:
    body = "\n\n".join(f"Ada Fenn: {a}\n\nAnd so it went on, day by day." for _, a in PAIRS)
    found = written(tmp_path, f"# The tower\n\n{body}\n")
    assert len(found.turns) == 5
    assert {turn.speaker for turn in found.turns} == {0}


def test_a_question_of_several_lines_begins_with_the_first(tmp_path: Path) -> None:
    told = "".join(f"**{q}**\n\n{a}\n\n" for q, a in PAIRS)
    found = written(tmp_path, "**You keep the light.**\n**I have seen it from the sea.**\n" + told)
    assert roles(found) == [Role.QUESTION, Role.ANSWER] * 5
    assert found.turn_text(0).startswith("You keep the light.")


def test_a_verb_that_needs_no_word_for_it_is_in_the_first_person(tmp_path: Path) -> None:
    pairs = [
        ("Quando começou?", "Tenho quarenta anos de farol e uma escada velha."),
        ("Porque fica?", "Gosto da luz do meio-dia."),
        ("É uma vida dura?", "As escadas são duras, e são duzentas."),
        ("Quem vem depois?", "Ninguém perguntou ainda por isso."),
        ("Vai ter saudades?", "Acho que hei de ouvir o sino da cozinha."),
    ]
    body = "\n\n".join(f"**{q}**\n\n{a}" for q, a in pairs)
    assert roles(written(tmp_path, f"# O farol\n\n{body}\n")) == [Role.QUESTION, Role.ANSWER] * 5


def test_questions_in_bold_above_answers_with_a_letter_are_asked(tmp_path: Path) -> None:
    asked = (
        "¿Dónde está el faro?",
        "¿Quién lo cuida?",
        "¿Cuándo se enciende?",
        "¿De qué color es?",
    )
    body = "".join(
        f"**{question}**\n\nR/ El faro tiene su respuesta número {number}.\n\n"
        for number, question in enumerate(asked)
    )
    transcript = written(tmp_path, f"# El faro\n\n{body}", "faro.md")
    assert [turn.role for turn in transcript.turns] == [Role.QUESTION, Role.ANSWER] * 4
    assert len(transcript.exchanges) == 4


def test_numbered_sentences_above_the_first_question_are_asked_too(tmp_path: Path) -> None:
    told = (
        ("Tell us of the tower.", "I keep it."),
        ("So you live in it.", "I do, all year round."),
    )
    pairs = [(f"{n}. {q}", a) for n, (q, a) in enumerate((*told, *PAIRS), 1)]
    body = "\n\n".join(f"**{q}**\n\n{a}" for q, a in pairs)
    found = written(tmp_path, f"# The tower\n\n**A talk with its keeper.**\n\n{body}\n")
    assert roles(found) == [Role.QUESTION, Role.ANSWER] * 7
