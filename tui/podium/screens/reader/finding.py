"""Searching on behalf of the reader: in a thread, with a number for each question, late answers dropped.

The engine belongs to one transcript and is made when it is first needed; until its index stands, exact
matches are found. A search that was overtaken is told to stop and its answer is thrown away.
"""

from __future__ import annotations

from collections.abc import Callable

from textual.message import Message
from textual.widget import Widget
from textual.worker import get_current_worker

from podium_parsers import Transcript
from podium_search.engine import Engine
from podium_search.hit import Result
from podium_search.vocabulary import Stop

Search = Callable[[Engine, Stop], Result]
Then = Callable[[Result], None]


class Found(Message):
    """A search has ended."""

    def __init__(self, generation: int, result: Result, then: Then) -> None:
        super().__init__()
        self.generation, self.result, self.then = generation, result, then


class Indexed(Message):
    """The index of the transcript stands."""


class Finding:
    """The searches of one screen."""

    def __init__(self, host: Widget) -> None:
        self.host = host
        self.generation = 0
        self.engine: Engine | None = None

    def forget(self) -> None:
        """Let go of the transcript and of every question about it."""
        self.engine = None
        self.generation += 1

    def prepare(self, transcript: Transcript) -> Engine:
        """The engine of a transcript; its index is begun if need be."""
        if self.engine is None or self.engine.transcript is not transcript:
            self.engine = engine = Engine(transcript)

            def build() -> None:
                worker = get_current_worker()
                if engine.build(lambda: worker.is_cancelled):
                    self.host.post_message(Indexed())

            self.host.run_worker(build, thread=True, group="index", exclusive=True)
        return self.engine

    def ask(self, transcript: Transcript, search: Search, then: Then) -> None:
        """Search in a thread and call `then` with the result, on the loop, unless asked again."""
        engine = self.prepare(transcript)
        self.generation += 1
        generation = self.generation

        def run() -> None:
            worker = get_current_worker()
            result = search(engine, lambda: worker.is_cancelled or generation != self.generation)
            if generation == self.generation and not worker.is_cancelled:
                self.host.post_message(Found(generation, result, then))

        self.host.run_worker(run, thread=True, group="search", exclusive=True)

    def drop(self) -> None:
        """Want no answer any more."""
        self.generation += 1

    def deliver(self, found: Found) -> None:
        """Hand an answer to who asked, if it is still the latest question."""
        if found.generation == self.generation:
            found.then(found.result)
