"""The search engine of the document that is read, made when it is first asked.

Its index is built in a thread; until it stands, exact matches are found, and whoever asked is told when
it does.
"""

from __future__ import annotations

from collections.abc import Callable
from time import sleep

from podium.screens.reader.questions import Questions
from podium_parsers import Transcript
from podium_search.engine import Engine
from podium_search.vocabulary import Stop

AT_ONCE = 16
"""Steps of indexing, some 4 ms each, before it gives way: a small document is indexed at once."""
PAUSE = 0.015
"""Seconds between two steps while keys come."""


def engine_of(questions: Questions, transcript: Transcript, indexed: Callable[[], None]) -> Engine:
    """The engine of a transcript; `indexed` is called when its index stands, if it did not yet."""
    engine = questions.kept
    if not isinstance(engine, Engine) or engine.transcript is not transcript:
        engine = questions.kept = Engine(transcript)
    if not engine.ready:
        questions.prepare(lambda stop: build(engine, stop, lambda: questions.is_hurried), indexed)
    return engine


def build(
    engine: Engine, stop: Stop, is_hurried: Callable[[], bool], at_once: int = AT_ONCE
) -> bool:
    """Build the index until done or told to stop; a step at a time while keys come.

    A thread that works holds the interpreter most of the time, so that each key waited for it.
    """
    steps = at_once
    while not stop():
        left = iter(range(steps))
        if engine.build(lambda left=left: stop() or (next(left, None) is None and is_hurried())):  # type: ignore[misc]
            return True
        steps = 1
        sleep(PAUSE)
    return False
