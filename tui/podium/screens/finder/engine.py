"""The search engine of the document that is read, made when it is first asked.

Its index is built in a thread; until it stands, exact matches are found, and whoever asked is told when
it does.
"""

from __future__ import annotations

from collections.abc import Callable

from podium.screens.reader.questions import Questions
from podium_parsers import Transcript
from podium_search.engine import Engine


def engine_of(questions: Questions, transcript: Transcript, indexed: Callable[[], None]) -> Engine:
    """The engine of a transcript; `indexed` is called when its index stands, if it did not yet."""
    engine = questions.kept
    if not isinstance(engine, Engine) or engine.transcript is not transcript:
        engine = questions.kept = Engine(transcript)
    if not engine.ready:
        questions.prepare(engine.build, indexed)
    return engine
