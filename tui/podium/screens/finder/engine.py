"""The search engine of the document that is read, made when it is first asked.

Its index is built in a thread; until it stands, exact matches are found, and whoever asked is told when
it does.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from sys import getswitchinterval, setswitchinterval
from time import sleep

from podium.screens.reader.questions import Questions
from podium_parsers import Transcript
from podium_search.engine import Engine
from podium_search.index.vocabulary import Stop

AT_ONCE = 16
"""Steps of indexing, some 4 ms each, before it gives way: a small document is indexed at once."""
PAUSE = 0.015
"""Seconds between two steps while keys come."""
HOLD = 0.0001
"""Seconds that one thread holds the interpreter, at most, while another waits for it."""


def engine_of(questions: Questions, transcript: Transcript, indexed: Callable[[], None]) -> Engine:
    """The engine of a transcript; `indexed` is called when its index stands, if it did not yet."""
    engine = questions.kept
    if not isinstance(engine, Engine) or engine.transcript is not transcript:
        engine = questions.kept = Engine(transcript)
    if not engine.ready:
        questions.prepare(lambda stop: build(engine, stop, lambda: questions.is_hurried), indexed)
    return engine


@contextmanager
def in_fairness() -> Iterator[None]:
    """Let no key wait for work in another thread longer than for a step of it.

    A thread that works holds the interpreter, for 5 ms each time that another wants it, and a key is handed on
    between threads several times. And the many objects of an index, none of them garbage, make Python look for
    garbage in all that there is, which holds everybody up for 20 ms.
    """
    usual, was_collecting = getswitchinterval(), gc.isenabled()
    setswitchinterval(HOLD)
    gc.disable()
    try:
        yield
    finally:
        setswitchinterval(usual)
        if was_collecting:
            gc.freeze()
            gc.enable()


def build(
    engine: Engine, stop: Stop, is_hurried: Callable[[], bool], at_once: int = AT_ONCE
) -> bool:
    """Build the index until done or told to stop; a step at a time while keys come."""
    left = at_once

    def is_enough() -> bool:
        nonlocal left
        left -= 1
        return stop() or (left < 0 and is_hurried())

    with in_fairness():
        while not stop():
            if engine.build(is_enough):
                return True
            left = 1
            sleep(PAUSE)
    return False
