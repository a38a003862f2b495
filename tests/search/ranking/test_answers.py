"""Which words are shown for what was typed."""

from __future__ import annotations

import pytest

from podium_parsers import parse
from podium_search import Engine

SPEECH = """\
Anna Berg: We could not look at the ledger of Tormund Quay, and by the evening the ledger was gone. \
No ledger, no harbour, no answer: the wardens had tenido en todo el puerto the same doubts.
"""

SHOWN = {
    "a word typed twice is shown twice": (
        "no harbour no answer",
        ["no", "harbour", "no", "answer"],
    ),
    "words in between that nobody typed are not shown": (
        "ledgr Tormnud Quay",
        ["ledger", "Tormund", "Quay"],
    ),
    "what stands between neighbours is shown for a word beyond recognition": (
        "could nto lokk at",
        ["could", "not", "look", "at"],
    ),
    "three words run together and mistyped are shown": (
        "tenidi enntooel",
        ["tenido", "en", "todo", "el"],
    ),
}


@pytest.mark.parametrize(("query", "shown"), SHOWN.values(), ids=SHOWN)
def test_the_words_that_were_meant_are_shown(query: str, shown: list[str]) -> None:
    transcript = parse(SPEECH)
    engine = Engine(transcript)
    engine.build()
    hit = engine.search(query).hits[0]
    assert [transcript.text[start:end] for start, end in hit.spans] == shown


def test_a_lone_word_two_letters_away_is_no_strong_match() -> None:
    engine = Engine(parse("Anna Berg: The treaty binds the domaine and the wardens of the quay.\n"))
    engine.build()
    assert [hit.strong for hit in engine.search("semaine").hits] == [False]
