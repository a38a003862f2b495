"""Questions that are answered in a thread: each has a number, and late answers are dropped.

Whoever asks while typing asks anew with every key. The question before is told to stop, and should it
answer all the same its answer is thrown away, so that what is shown is always what was typed last.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TypeVar

from textual.message import Message
from textual.widget import Widget
from textual.worker import get_current_worker

Stop = Callable[[], bool]
"""Asked by a long computation every few milliseconds: whether it is no longer wanted."""
Answer = TypeVar("Answer")


GIVES_WAY = 0.15
"""Seconds after a key for which long work goes slowly."""


class Answered(Message):
    """A question has its answer."""

    def __init__(self, generation: int | None, then: Callable[[], None]) -> None:
        super().__init__()
        self.generation = generation
        """The number of the question; None for what is wanted whatever was asked since."""
        self.then = then


class Questions:
    """The questions of one screen."""

    def __init__(self, host: Widget) -> None:
        self.host = host
        self.generation = 0
        self._pressed = 0.0
        self.kept: object = None
        """What it takes to answer, kept from question to question: the search engine."""

    def forget(self) -> None:
        """Let go of the document and of every question about it."""
        self.kept = None
        self.generation += 1

    def drop(self) -> None:
        """Want no answer any more."""
        self.generation += 1

    def ask(self, answer: Callable[[Stop], Answer], then: Callable[[Answer], None]) -> None:
        """Work out an answer in a thread and call `then` with it on the loop, unless asked again."""
        self.generation += 1
        generation = self.generation

        def run() -> None:
            worker = get_current_worker()
            found = answer(lambda: worker.is_cancelled or generation != self.generation)
            if generation == self.generation and not worker.is_cancelled:
                self.host.post_message(Answered(generation, lambda: then(found)))

        self.host.run_worker(run, thread=True, group="questions", exclusive=True)

    def pressed(self) -> None:
        """A key came."""
        self._pressed = monotonic()

    @property
    def is_hurried(self) -> bool:
        """Whether keys come just now, to which long work gives way."""
        return monotonic() - self._pressed < GIVES_WAY

    def prepare(self, work: Callable[[Stop], bool], then: Callable[[], None]) -> None:
        """Do some work in a thread beside the questions; `then` is called when it says it is done."""

        def run() -> None:
            worker = get_current_worker()
            if work(lambda: worker.is_cancelled):
                self.host.post_message(Answered(None, then))

        self.host.run_worker(run, thread=True, group="preparing", exclusive=True)

    def deliver(self, answered: Answered) -> None:
        """Hand an answer to who asked, if it is still wanted."""
        if answered.generation in (None, self.generation):
            answered.then()
