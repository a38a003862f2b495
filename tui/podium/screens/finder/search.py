"""The finder's search, from the first letter to Enter or Esc: what the page shows meanwhile."""

from __future__ import annotations

from podium.screens.finder.engine import engine_of
from podium.screens.finder.hits import passages, worth_showing
from podium.screens.reader.screen import Reader
from podium.widgets.finder.finder import Finder
from podium.widgets.finder.groups import starting
from podium_search.asking.complete import complete
from podium_search.asking.query import parse_query
from podium_search.engine import Engine, Order
from podium_search.hit import Hit, Marked, Result
from podium_search.index.vocabulary import Stop

LIMIT = 500
"""Passages that the finder lists at most; of ranked words the engine gives fewer (`rank.MOST`)."""


class Search:
    """One search over the whole document."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.origin, self.row = reader.offset_read, reader.page.place_row
        self.before = reader.hits, reader.current_hit
        self.finder = Finder(self, reader.queries.texts)

    def wanted(self, query: str, order: Order | None) -> None:
        """Search while one types."""
        reader = self.reader
        if reader.transcript is None:
            return
        if not query.strip():
            reader.questions.drop()
            self.show(Result(parse_query("")))
            return
        engine = engine_of(reader.questions, reader.transcript, self._again)
        marks = tuple(Marked(*one.span, one.mark.tags) for one in reader.marks if one.span)
        reader.questions.ask(lambda stop: search(engine, query, order, marks, stop), self.show)

    def show(self, result: Result) -> None:
        """Let the page underline what was found and the finder list it."""
        reader = self.reader
        if reader.transcript is not None and reader.typing.pane is self.finder:
            reader.hits = passages(worth_showing(result), reader.transcript.between)
            reader.current_hit = None
            self.finder.show(reader.transcript, result)

    def previewed(self, hit: Hit | None) -> None:
        """Show a hit in its place; where there is none, what one was reading."""
        reader = self.reader
        if hit is None or reader.transcript is None:
            reader.current_hit = None
            reader.move_to(self.origin, where=self.row)
            return
        offset = starting(hit, reader.transcript)
        found = (i for i, span in enumerate(reader.hits) if span.start <= offset < span.end)
        reader.current_hit = next(found, None)
        reader.move_to(offset)

    def taken(self, query: str, hit: Hit | None) -> None:
        """Go to a hit and stay there."""
        reader = self.reader
        if hit is None or reader.transcript is None:
            return
        reader.queries.add(query)
        self._close()
        reader.history = reader.history.jumped(self.origin)
        reader.move_to(starting(hit, reader.transcript))

    def completions(self, query: str) -> tuple[str, ...]:
        """What the query may go on to: operators, names, tags."""
        transcript = self.reader.transcript
        if transcript is None:
            return ()
        marking = self.reader.marking
        tags = marking.tags.known(one.mark for one in marking.shown)
        return complete(transcript, query, tags)

    def dismissed(self) -> None:
        """Go back to where one was."""
        reader = self.reader
        self._close()
        reader.hits, reader.current_hit = self.before
        reader.move_to(self.origin, where=self.row)

    def _close(self) -> None:
        self.reader.questions.drop()
        self.reader.typing.close()

    def _again(self) -> None:
        """Ask once more what could only be answered in part before the index stood."""
        if self.reader.typing.pane is self.finder:
            self.wanted(self.finder.line.value, self.finder.order)


def search(
    engine: Engine, query: str, order: Order | None, marks: tuple[Marked, ...], stop: Stop
) -> Result:
    """Search in the order that is asked for, or else in the one that suits the query.

    A phrase, a pattern or filters alone stand in the order of the text, words with the best first.
    """
    parsed = parse_query(query)
    suited: Order = "best" if parsed.ranked else "document"
    return engine.search(parsed, LIMIT, order or suited, marks, stop)
