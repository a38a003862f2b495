"""Writing a note beside a marked passage: a small sheet over the page.

Leaving keeps what was written, whichever key leaves, and so does the end of podium, by a key or by a
signal: nobody should lose a note to a reflex. `ctrl-e` hands the text to $VISUAL or $EDITOR.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Static, TextArea

from podium.safe import safe
from podium.screens.overlay import Overlay
from podium.widgets.sheet.sheet import Sheet

LONGEST = 100_000
"""Characters of a note."""


class NoteScreen(Overlay[str]):
    """Gives back the note as it was when the sheet was left."""

    CSS_PATH = "screen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+s", "keep", "keep", priority=True),
        Binding("ctrl+e", "editor", "editor", priority=True),
    ]

    def __init__(self, note: str, passage: str, name: str, keep: Callable[[str], object]) -> None:
        """`keep` takes the note when podium ends while it is being written."""
        super().__init__()
        self._note, self._passage, self._name = note, passage, name
        self._keep = keep

    def compose(self) -> ComposeResult:
        yield Sheet(
            f"Note · {self._name}",
            Static(safe(" ".join(self._passage.split())), id="passage"),
            TextArea(self._note, id="note", soft_wrap=True, tab_behavior="focus"),
            foot="Esc keeps the note   ctrl-e opens your editor",
        )

    def begin(self) -> None:
        area = self.query_one(TextArea)
        area.move_cursor(area.document.end)
        area.focus()

    def rescue(self) -> None:
        if not self._has_answered:
            for area in self.query(TextArea):  # none before it is laid out
                self._keep(area.text.strip())

    def action_keep(self) -> None:
        """Leave, with the note as it stands."""
        self.dismiss(self.query_one(TextArea).text.strip())

    def action_editor(self) -> None:
        """Let the person's own editor have the text for a while."""
        command = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        sheet = self.query_one(Sheet)
        if not command:
            sheet.say("Set $EDITOR to write notes in your own editor.")
            return
        area = self.query_one(TextArea)
        with self.app.suspend():
            text = edited(shlex.split(command), area.text)
        if text is None:
            sheet.say(f"{command} could not be run; the note is as it was.")
        else:
            area.load_text(text)
            area.move_cursor(area.document.end)

    @on(TextArea.Changed)
    def fits(self, event: TextArea.Changed) -> None:
        """Notes may be long, but not so long that a store of thousands would burst."""
        if len(event.text_area.text) > LONGEST:
            event.text_area.undo()
            self.query_one(Sheet).say(f"A note holds {LONGEST:,} characters.")


def edited(command: list[str], text: str) -> str | None:
    """The text after an editor had it; None when the editor failed."""
    with tempfile.TemporaryDirectory(prefix="podium-note-") as folder:
        path = Path(folder) / "note.md"
        path.write_text(text, encoding="utf-8")
        try:
            done = subprocess.run([*command, str(path)], check=False)
        except OSError:
            return None
        return path.read_text(encoding="utf-8", errors="replace") if done.returncode == 0 else None
