"""Undo and redo of what one program did to marks in one session.

A step remembers the marks' states before and after. Going back writes the old states as new changes,
but only where a mark is still as this program left it: what another program did since is never undone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace

from podium_library.keeping import ledger
from podium_library.keeping.session import Change, Session
from podium_library.marks.mark import now
from podium_library.marks.record import Record

DEPTH = 200
"""Steps that are remembered."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change: each mark's state before it (None: there was none) and after it."""

    before: tuple[Record | None, ...]
    after: tuple[Record, ...]


class History:
    """The steps of a session."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def write(self, session: Session, change: Change) -> None:
        """Make a change that can be undone. Raises Unsaved."""
        step = _write(session, change)
        if step.after:
            self._done = [*self._done[1 - DEPTH :], step]
            self._undone.clear()

    def undo(self, session: Session) -> tuple[str, ...]:
        """Take the last step back; the ids of the marks that it concerned and nobody touched since."""
        return _walk(session, self._done, self._undone)

    def redo(self, session: Session) -> tuple[str, ...]:
        """Take the last step that was undone again."""
        return _walk(session, self._undone, self._done)


def _walk(session: Session, source: list[Step], target: list[Step]) -> tuple[str, ...]:
    if not source:
        return ()
    step = source[-1]

    def change(connection: sqlite3.Connection, seq: int) -> tuple[Record, ...]:
        pairs = zip(step.before, step.after, strict=True)
        backed = [
            # A mark that did not exist goes to the trash: even a mistaken undo loses nothing.
            replace(old, seq=0) if old else replace(new, trashed=now())
            for old, new in pairs
            if _is_untouched(connection, new)
        ]
        return tuple(replace(record, seq=seq + n) for n, record in enumerate(backed))

    back = _write(session, change)
    source.pop()
    if back.after:
        target.append(back)
    return tuple(record.id for record in back.after)


def _is_untouched(connection: sqlite3.Connection, record: Record) -> bool:
    # By content: going back over an earlier step has given the mark a new number.
    present = ledger.read_mark(connection, record.id)
    return present is not None and replace(present, seq=record.seq) == record


def _write(session: Session, change: Change) -> Step:
    before: list[Record | None] = []

    def remembering(connection: sqlite3.Connection, seq: int) -> tuple[Record, ...]:
        records = change(connection, seq)
        before[:] = _states(connection, records)
        return records

    after = session.write(remembering)
    return Step(tuple(before), after)


def _states(connection: sqlite3.Connection, records: Iterable[Record]) -> list[Record | None]:
    return [ledger.read_mark(connection, record.id) for record in records]
