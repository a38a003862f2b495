"""Find in the text: the page goes along while one types, and Esc comes back.

The first exact hit at or after where one stood is shown, or else what is most like the words; nothing is
left in the history until Enter.
"""

from __future__ import annotations

from podium.screens.finder.engine import engine_of
from podium.screens.finder.hits import likeliest, passages, worth_showing
from podium.screens.reader.screen import Reader
from podium.settings.queries import Recall
from podium.widgets.prompt.prompt import Prompt
from podium_search.hit import Result


class Find:
    """One search, from the first letter to Enter or Esc."""

    sign = "/"
    placeholder = "find in the text"

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.origin, self.row = reader.offset_read, reader.page.place_row
        self.before = reader.hits, reader.current_hit
        self.prompt = Prompt(self)
        self.text = ""
        self.recall = Recall(reader.queries.texts)
        self._leaves_when_found = False

    def changed(self, text: str) -> None:
        self.text = text
        reader = self.reader
        if reader.transcript is None:
            return
        if not text.strip():
            reader.questions.drop()
            reader.hits, reader.current_hit = (), None
            reader.move_to(self.origin, where=self.row)
            self._tell("")
            return
        engine = engine_of(reader.questions, reader.transcript, self._again)
        reader.questions.ask(
            lambda stop: (engine.ready, engine.find(text, stop=stop)),
            lambda answer: self.show(answer[1], whole=answer[0]),
        )

    def show(self, result: Result, whole: bool = True) -> None:
        """Underline what was found and show the first of it.

        Where the index did not stand yet, only what matches exactly is found, and to find nothing means nothing.
        """
        reader = self.reader
        if reader.transcript is None:
            return
        hits = passages(worth_showing(result), reader.transcript.between)
        reader.hits = hits
        reader.current_hit = index = likeliest(result, hits, self.origin)
        if index is None:
            reader.move_to(self.origin, where=self.row)
            self._tell("no match" if whole else "looking …")
            if not whole:
                return
        else:
            reader.move_to(hits[index].start, where="near")
            alike = "" if any(hit.strong for hit in result.hits) else "alike: "
            self._tell(f"{alike}{index + 1:,} of {len(hits):,}")
        if self._leaves_when_found:
            self._leave()

    def _again(self) -> None:
        """Ask once more what could only be answered in part before the index stood."""
        if self.reader.typing.pane is self.prompt:
            self.changed(self.text)

    def pointed(self, offer: int) -> None:
        """Nothing is offered."""

    def accepted(self, text: str, offer: int | None) -> None:  # noqa: ARG002 - nothing is offered
        if not text.strip():
            self.dismissed()
            return
        self.reader.queries.add(text)
        if text == self.text and self.reader.hits:
            self._leave()
        else:
            # Enter was quicker than the search: go when it has ended.
            self._leaves_when_found = True
            self.changed(text)

    def dismissed(self) -> None:
        reader = self.reader
        reader.questions.drop()
        reader.hits, reader.current_hit = self.before
        reader.move_to(self.origin, where=self.row)
        reader.typing.close()

    def completed(self, text: str, offer: int | None) -> str:  # noqa: ARG002 - nothing is offered
        return text

    def recalled(self, text: str, by: int) -> str:
        found = self.recall.step(by)
        return text if found is None else found

    def _leave(self) -> None:
        reader = self.reader
        if reader.offset_read != self.origin:
            reader.history = reader.history.jumped(self.origin)
        reader.typing.close()
        if not reader.hits:
            reader.say(f"Not found: {self.text}")

    def _tell(self, said: str) -> None:
        self.prompt.tell(said)
