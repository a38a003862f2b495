"""Taking the marks out: a format, a place, Enter. The formats come from their registry.

The export of a long text is made in a thread: the sheet tells how long it has been at it, and Esc gives it up.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.strip import Strip
from textual.timer import Timer
from textual.widgets import Input

from podium.clipboard import copied
from podium.screens.export.making import marked_as_shown, rendered
from podium.screens.export.outgoing import LONG, Outgoing
from podium.screens.overlay import Overlay
from podium.screens.reader.screen import Reader
from podium.widgets.rows.line import Piece
from podium.widgets.rows.rows import Rows
from podium.widgets.rows.strip import set_line
from podium.widgets.sheet.sheet import Sheet
from podium_library.exports import ExportError, ExportFormat, export_formats, export_name
from podium_library.exports.write import write_export
from podium_library.written.counted import counted

FOOT = "Enter writes   c to the clipboard   Tab the file's name   Esc leaves"


class FormatRows(Rows):
    """One line a format."""

    COMPONENT_CLASSES = {"formatrows--cursor", "formatrows--about"}  # noqa: RUF012 - Textual reads it

    def line_of(self, index: int, width: int) -> Strip:
        """Its name and what it is for."""
        form = export_formats()[index]
        ground = self.looks.ground()
        if index == self.cursor:
            ground = self.looks.ground("formatrows--cursor")
        left = (
            Piece(f" {form.name:<13} "),
            Piece(form.description, self.looks.ink("formatrows--about")),
        )
        return set_line(width, left, base=ground)


class ExportScreen(Overlay[None]):
    """Asks for a format and a place, and writes."""

    class Sent(Message):
        """An export that was made in a thread is done."""

        def __init__(self, outgoing: Outgoing) -> None:
            super().__init__()
            self.outgoing = outgoing

    CSS_PATH = "screen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", priority=True),
        Binding("tab,shift+tab", "switch", priority=True),
        Binding("down", "move(1)", priority=True),
        Binding("up", "move(-1)", priority=True),
        Binding("j", "move(1)"),
        Binding("k", "move(-1)"),
        Binding("enter", "write"),
        Binding("c", "copy"),
        Binding("q", "leave"),
    ]

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader
        self._marked = marked_as_shown(reader)
        self._rows = FormatRows(id="formats")
        self._named = False
        self._outgoing: Outgoing | None = None
        self._clock: Timer | None = None

    def compose(self) -> ComposeResult:
        number = len(self._marked.marks)
        what = counted(number, "mark") if number else "no marks yet"
        yield Sheet(f"Export · {what}", self._rows, Input(id="path"), foot=FOOT)

    def begin(self) -> None:
        self._rows.count = len(export_formats())
        self._rows.focus()
        self.name_file()

    @property
    def form(self) -> ExportFormat:
        """The format under the cursor."""
        return export_formats()[self._rows.cursor]

    @on(Rows.Pointed)
    def name_file(self) -> None:
        """Offer a file name for the format, unless the person gave one."""
        if not self._named:
            with self.prevent(Input.Changed):
                self.query_one(Input).value = export_name([self._marked], self.form.suffix)

    @on(Input.Changed)
    def keep_name(self) -> None:
        self._named = True

    @on(Rows.Chosen)
    @on(Input.Submitted)
    def action_write(self) -> None:
        """Write the file, never over one that is there."""
        value = self.query_one(Input).value.strip()
        if not value:
            self.query_one(Sheet).say("The file needs a name.")
            return
        try:
            path = Path(value).expanduser()
        except RuntimeError:
            self.query_one(Sheet).say(f"Nobody's home is {value.partition('/')[0]}")
            return
        self._send(lambda data: f"Written: {write_export(path, data).resolve()}")

    def action_copy(self) -> None:
        """Copy the export."""
        form = self.form
        if form.binary:
            self.query_one(Sheet).say(f"{form.name} is no text; write it to a file.")
            return
        self._send(
            lambda data: f"{form.name}: {copied(data.decode('utf-8'), self.app.copy_to_clipboard)}"
        )

    def _send(self, hand_on: Callable[[bytes], str]) -> None:
        """Make the export and hand it on: a short one now, a long one beside the keys."""
        if self._outgoing is not None:
            return
        form, transcript = self.form, self.reader.transcript
        outgoing = Outgoing(lambda: rendered(self.reader, self._marked, form), hand_on)
        self._outgoing = outgoing
        if transcript is None or transcript.length < LONG:
            outgoing.run()
            self._end(outgoing)
            return
        begun = monotonic()

        def tell() -> None:
            self.query_one(Sheet).say(
                f"Making {form.name} … {monotonic() - begun:.0f} s   Esc gives it up"
            )

        tell()
        self._clock = self.set_interval(1, tell)
        outgoing.future.add_done_callback(lambda _: self.post_message(self.Sent(outgoing)))
        outgoing.start()

    @on(Sent)
    def take(self, event: Sent) -> None:
        """The thread is done; with something that nobody wants any more, perhaps."""
        if event.outgoing is self._outgoing:
            self._end(event.outgoing)

    def _end(self, outgoing: Outgoing) -> None:
        """Say what came of it: here when it failed, on the page when it is out."""
        self._forget()
        try:
            said = outgoing.future.result()
        except (ExportError, OSError) as error:
            self.query_one(Sheet).say(str(error))
            return
        self.dismiss()
        self.reader.say(said)

    def _forget(self) -> None:
        self._outgoing = None
        if self._clock is not None:
            self._clock.stop()

    def rescue(self) -> None:
        """Leave no half of a file."""
        if self._outgoing is not None:
            self._outgoing.settle()

    def action_switch(self) -> None:
        """From the formats to the file's name and back."""
        box = self.query_one(Input)
        (self._rows if box.has_focus else box).focus()

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        self._rows.move(by)

    def action_leave(self) -> None:
        """Give up what is being made; else export nothing."""
        if self._outgoing is None:
            self.dismiss()
        elif self._outgoing.give_up():
            self._forget()
            self.query_one(Sheet).say("Given up: nothing was written")
