"""The journal: every state that was ever kept, one checksummed JSON line each, only ever appended to.

It is what a damaged database is rebuilt from. A line is on the disk before the change that it tells
of is committed, so the journal never lags behind. One that has grown far beyond what there is to tell
is begun anew (`redo.rotate`). Writers append under the database's write lock;
a line that a kill or a full disk cut short is left where it is and passed over by its checksum.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from podium_library.disk import durable
from podium_library.disk.folders import private
from podium_library.marks.record import Record, checksum, dumps

HEAD = b'{"sum":"%016x",'
HEAD_SIZE = len(HEAD % 0)
MASK = (1 << 64) - 1


def line_of(record: Record, at: str) -> bytes:
    """One line with its newline: checksum first, over all bytes that follow it."""
    fields = dumps(
        {
            "at": at,
            "kind": record.kind,
            "id": record.id,
            "document": record.document,
            "seq": record.seq,
            "trashed": record.trashed,
        }
    )
    rest = fields[1:-1] + b',"body":' + (record.body or b"{}") + b"}"
    return HEAD % (checksum(rest) & MASK) + rest + b"\n"


def record_of(line: bytes) -> Record | None:
    """The record of a line without its newline, or None when the line is not what was written."""
    rest = line[HEAD_SIZE:]
    if line[:HEAD_SIZE] != HEAD % (checksum(rest) & MASK):
        return None
    try:
        fields = json.loads(b"{" + rest)
        body = rest[rest.index(b',"body":') + 8 : -1]
        return Record(
            kind=fields["kind"],
            id=fields["id"],
            document=fields["document"],
            seq=fields["seq"],
            trashed=fields["trashed"],
            body=body,
        )
    except (ValueError, KeyError, TypeError):
        return None


class Journal:
    """The journal file of one data folder."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def size(self) -> int:
        """Bytes on disk; 0 when there is none."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0

    def append(self, records: Iterable[Record], at: str) -> int:
        """Add records and return the new size once they are on the disk; raises OSError.

        The caller holds the database's write lock. What a failing write left behind is taken back.
        """
        data = b"".join(line_of(record, at) for record in records)
        fresh = not self.path.exists()
        descriptor = durable.open_private(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND)
        try:
            before = os.fstat(descriptor).st_size
            if before and os.pread(descriptor, 1, before - 1) != b"\n":
                data = b"\n" + data
            try:
                durable.write(descriptor, data)
                durable.sync(descriptor)
            except OSError:
                with suppress(OSError):
                    os.ftruncate(descriptor, before)
                raise
            if fresh:
                durable.sync_folder(self.path.parent)
            return before + len(data)
        finally:
            os.close(descriptor)

    def take_back(self, size: int) -> None:
        """Cut off what was appended since the journal had this size; the change did not come about.

        Where even that fails, the change comes about after all, at the next opening.
        """
        with suppress(OSError):
            if self.path.stat().st_size > size:
                os.truncate(self.path, size)

    def set_aside(self, stamp: str) -> None:
        """Give a journal that is no longer whole another name, and keep it."""
        if self.path.exists():
            self.path.rename(self.path.with_name(f"{self.path.name}.damaged-{stamp}"))

    def keep_as(self, path: Path) -> None:
        """Give the journal a second name in another folder; raises OSError."""
        private(path.parent)
        path.unlink(missing_ok=True)
        try:
            os.link(self.path, path)
        except OSError:  # a file system without hard links
            durable.replace(path, self.path.read_bytes())
        durable.sync_folder(path.parent)

    def rewrite(self, records: Iterable[Record], at: str) -> int:
        """Put a journal of exactly these records in place of what is there, and return its size."""
        data = b"".join(line_of(record, at) for record in records)
        durable.replace(self.path, data)
        return len(data)

    def records(self, after: int = 0) -> Iterator[Record]:
        """All records that are whole, in the order of writing, from a byte on."""
        try:
            with os.fdopen(durable.open_private(self.path, os.O_RDONLY), "rb") as lines:
                lines.seek(after)
                for line in lines:
                    record = record_of(line.rstrip(b"\n"))
                    if record is not None:
                        yield record
        except OSError:
            return

    def is_whole(self) -> bool:
        """Whether no line is damaged; an empty line and a last one cut short are not damage."""
        try:
            data = durable.read(self.path)
        except OSError:
            return False
        lines = data.split(b"\n")
        return all(not line or record_of(line) is not None for line in lines[:-1])
