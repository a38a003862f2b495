"""Go to a place by its name, with what the name may mean offered while one types."""

from __future__ import annotations

from podium.screens.goto.destination import Destination, destinations
from podium.screens.reader.screen import Reader
from podium.widgets.prompt.prompt import Offered, Prompt


class Goto:
    """One go-to, from `:` to Enter or Esc; the page shows where it would lead."""

    sign = ":"
    placeholder = "q7  a7  ¶24  50%  a time, page:line, a name or words of a question"

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.origin, self.row = reader.offset_read, reader.page.place_row
        self.prompt = Prompt(self)
        self.found: list[Destination] = []

    def changed(self, text: str) -> None:
        reader = self.reader
        if reader.transcript is None:
            return
        self.found = destinations(reader.transcript, text, self.origin)
        self.prompt.offer([Offered(one.name, one.title) for one in self.found])
        self.prompt.tell("" if self.found or not text.strip() else "no such place")
        if self.found:
            reader.move_to(self.found[0].offset)
        else:
            reader.move_to(self.origin, where=self.row)

    def pointed(self, offer: int) -> None:
        self.reader.move_to(self.found[offer].offset)

    def accepted(self, text: str, offer: int | None) -> None:
        reader = self.reader
        reader.move_to(self.origin, where=self.row)
        reader.typing.close()
        if offer is not None and offer < len(self.found):
            reader.jump(self.found[offer].offset)
        elif text.strip():
            reader.say(f"No such place: {text.strip()}")

    def dismissed(self) -> None:
        self.reader.move_to(self.origin, where=self.row)
        self.reader.typing.close()

    def completed(self, text: str, offer: int | None) -> str:
        return text if offer is None else self.found[offer].name.partition(" · ")[0]

    def recalled(self, text: str, by: int) -> str:  # noqa: ARG002 - places are not recalled
        return text
