"""Rows that hold a question with its answer: `[{"question": "...", "answer": "..."}, ...]`."""

from __future__ import annotations

from collections.abc import Mapping

from podium_parsers.drafts.compose import Composer, paragraphs_of
from podium_parsers.model import Role
from podium_parsers.patterns import pattern
from podium_parsers.tables.fields import Row, voice
from podium_parsers.tables.finding import Table
from podium_parsers.tables.prose import folded, prose

QUESTIONS, ANSWERS = ("question", "q", "questiontext"), ("answer", "a", "answertext", "response")
WORD = pattern(r"[^\W\d_]{2}")
"""What a question has in it: `1` only says that the row is one."""
ASKERS = (
    "asker",
    "questioner",
    "interviewer",
    "askedby",
    "questionby",
    "reporter",
    "journalist",
    "analyst",
    "from",
)
ANSWERERS = ("answerer", "respondent", "interviewee", "answeredby", "answerby", "speaker", "by")


def answers_of(table: Table) -> bool:
    """Whether most rows hold a question and an answer in words."""
    pairs = sum(bool(_words(row, QUESTIONS)) and bool(_words(row, ANSWERS)) for row in table.rows)
    return pairs > 1 and 2 * pairs > len(table.rows)


def lay_answers(table: Table, composer: Composer) -> None:
    """Put each row into the composer as two turns."""
    for row in table.rows:
        asked, answered = _words(row, QUESTIONS), _words(row, ANSWERS)
        asker, answerer = _who(row, ASKERS) or "Q", _who(row, ANSWERERS) or "A"
        composer.say(asker, paragraphs_of(asked), role=Role.QUESTION, new_turn=True)
        composer.say(answerer, paragraphs_of(answered), role=Role.ANSWER, new_turn=True)


def _words(row: Row, names: tuple[str, ...]) -> str:
    keys = _keys(row)
    return next((text for n in names if n in keys and WORD.search(text := prose(row[keys[n]]))), "")


def _who(row: Row, names: tuple[str, ...]) -> str | None:
    keys = _keys(row)
    return next((who for n in names if n in keys and (who := voice(row[keys[n]]))), None)


def _keys(row: Mapping[str, object]) -> dict[str, str]:
    return {folded(key): key for key in row}
