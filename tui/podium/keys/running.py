"""Whether a command can be run now, and its running: the one place through which every key goes.

Keys that come before the document are kept and run when it is there, in their order: none is lost.
"""

from __future__ import annotations

from collections.abc import Callable

from podium.commands.command import Command, Group, Scope
from podium.commands.registry import commands
from podium.screens.reader.mode import Mode
from podium.screens.reader.screen import Reader

WHILE_GLANCING = frozenset(
    ("line-down", "line-up", "half-page-down", "half-page-up", "page-down", "page-up")
)
"""What can be done before the whole document is there; the rest waits for it."""
AT_ONCE = frozenset(
    ("quit", "escape", "read-on", "next-document", "previous-document", "open-documents")
)
"""What needs no document."""
WHOLE = frozenset(("copy", "copy-as", "statistics", "explain-here", "speakers"))
"""What would be wrong of a part; so would be marks and corrections."""
LINES = frozenset(("find", "finder", "go-to"))
"""What opens a line to type in: the keys after it are not commands."""
IN_MODE: dict[Scope, tuple[Mode, ...]] = {
    Scope.PLACING: (Mode.PLACING, Mode.SELECTING),
    Scope.SELECTING: (Mode.SELECTING,),
    Scope.OUTLINE: (Mode.OUTLINE,),
    Scope.READING: (Mode.READING, Mode.PLACING, Mode.OUTLINE, Mode.SELECTING),
    Scope.ANYWHERE: tuple(Mode),
}
"""In which modes the keys of a scope count."""


class Runner:
    """Runs the commands of one reader."""

    def __init__(self, reader: Reader, is_held: Callable[[], bool]) -> None:
        """`is_held` says whether keys belong to something that is about to open."""
        self.reader, self._is_held = reader, is_held
        self._waiting: list[str] = []
        """Commands whose keys came before the document."""

    def may_run(self, command: Command) -> bool:
        """Whether a command can be run where the person is."""
        reader = self.reader
        if self._is_held() or not reader.is_current:
            return False
        return reader.mode in IN_MODE[command.scope] and command.can_run(reader)

    def press(self, name: str) -> None:
        """Run a command by its id, or keep it until there is a document."""
        reader, command = self.reader, commands()[name]
        is_early = reader.transcript is None or (reader.is_glancing and name not in WHILE_GLANCING)
        if not is_early or command.scope is Scope.ANYWHERE or name in AT_ONCE:
            self.run(name)
        elif not reader.is_halted:
            self._waiting.append(name)
        elif self._can_do_with_less(command):
            self.run(name)
        else:
            part = "Nothing of it" if reader.transcript is None else "Only the beginning"
            reader.say(f"{part} has been read{reader.named.way('read-on', 'reads on')}")

    def _can_do_with_less(self, command: Command) -> bool:
        """Whether a command makes sense where the reading was stopped."""
        if self.reader.transcript is None:
            return command.group is Group.PROGRAM
        return command.group not in (Group.MARK, Group.MEND) and command.id not in WHOLE

    def is_line_wanted(self) -> bool:
        """Whether a line to type in waits for the document."""
        return not LINES.isdisjoint(self._waiting)

    def forget(self) -> None:
        """Run nothing of what was pressed before the document."""
        self._waiting.clear()

    def run(self, name: str) -> None:
        """Run a command with the number that was typed before it."""
        reader = self.reader
        reader.take_place()
        reader.typed, reader.count = reader.count, None
        reader.message = ""
        commands()[name].run(reader)
        reader.take_place()

    def run_waiting(self) -> None:
        """Run what was pressed before the document was there."""
        waiting, self._waiting = self._waiting, []
        for name in waiting:
            self.run(name)
