"""The store: the public door to everything that is kept of marks and their documents.

A call that changes something returns when the change is on the disk, or raises `Unsaved` and has changed
nothing; it may be made again with the same mark. Marks that are removed lie in the trash for 30 days.
What this program did in this session can be undone step by step, as long as no other program changed
the same marks since.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from podium_library.disk.closing import Closing
from podium_library.disk.places import Places
from podium_library.keeping import ledger
from podium_library.keeping.history import History
from podium_library.keeping.repair import Repair
from podium_library.keeping.session import Change, Session
from podium_library.keeping.texts import Texts
from podium_library.keeping.tidying import tidy
from podium_library.marks import documents
from podium_library.marks.coding import moved_tags
from podium_library.marks.documents import Kept, Likeness
from podium_library.marks.likeness import sketch
from podium_library.marks.mark import Document, Mark, MarkedDocument, now
from podium_library.marks.record import Record, mark_body, mark_of
from podium_library.marks.shelf import Shelved, Trashed
from podium_parsers import Transcript


def open_store(folder: Path | None = None, *, read_only: bool = False) -> Store:
    """The store in a folder, or in the person's own data folder. Never raises for a full or locked disk:
    `trouble` tells, and what can be read is read."""
    return Store(Places.at(folder), read_only=read_only)


class Store(Closing):
    """Marks and their documents. Safe to use from several threads; several programs may have one."""

    def __init__(self, places: Places, *, read_only: bool = False) -> None:
        self.places = places
        self.texts = Texts(places.texts)
        self._session = Session(places, read_only=read_only)
        self._history = History()

    def close(self) -> None:
        """Let go of the files, after the day's copy of them. The store opens anew when it is used again."""
        if self._session.has_written:
            tidy(self._session)
        self._session.close()

    @property
    def version(self) -> tuple[int, int]:
        """Differs from an earlier answer when another program has written meanwhile; cheap to ask."""
        return self._session.version

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written at present."""
        self._session.read(lambda _: None)
        return self._session.trouble is not None

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the person should be told: lines of text, empty when all is well."""
        trouble, network = self._session.trouble, self._session.network
        lines = [str(trouble)] if trouble else []
        if network:
            lines.append(
                f"the marks lie on a network file system ({network}): use one reader at a time"
            )
        return (*lines, *map(str, self._session.repairs))

    # -- documents

    def documents(self) -> tuple[Shelved, ...]:
        """All documents that have marks, in use or in the trash, the last remembered first."""
        records, counts = self._session.read(
            lambda c: (ledger.read_documents(c), ledger.count_marks(c))
        )
        return tuple(
            Shelved(Kept.of(record).document, *counts.get(record.id, (0, 0)))
            for record in sorted(records, key=lambda r: -r.seq)
        )

    def document_of(self, transcript: Transcript) -> Document | None:
        """The document that a transcript is, as it was last kept: by digest, then by path."""
        found = documents.same(self._kept(), transcript)
        return found.document if found else None

    def like(self, transcript: Transcript) -> tuple[Likeness, ...]:
        """Documents that a transcript may be an edited copy of, the likest first."""
        return documents.alike(self._kept(), transcript)

    def remember(self, transcript: Transcript, same_as: Document | None = None) -> Document:
        """Keep a transcript as a document and return it; the one it is known as, or `same_as`.

        Its text is kept too, where there is room. Raises Unsaved.
        """
        id_ = same_as.id if same_as else None
        sketch_of = cache(lambda: sketch(transcript.text))

        def now_kept(kept: tuple[Kept, ...]) -> tuple[Kept | None, Kept]:
            old = documents.chosen(kept, transcript, id_)
            return old, documents.renewed(old, transcript, sketch_of)

        old, new = now_kept(self._kept())
        if new != old:

            def change(connection: sqlite3.Connection, seq: int) -> tuple[Record, ...]:
                # Once more under the lock: another program may have been quicker.
                nonlocal old, new
                old, new = now_kept(tuple(map(Kept.of, ledger.read_documents(connection))))
                record = Record("document", new.document.id, "", seq, "", new.body())
                return (record,) if new != old else ()

            self._session.write(change)
        self.texts.keep(new.document.sha256, transcript.text)
        return new.document

    def text_of(self, digest: str) -> str | None:
        """The text of that digest as it was kept, if it was."""
        return self.texts.read(digest)

    # -- marks

    def marks(self, document: Document | str) -> tuple[Mark, ...]:
        """The marks of a document, in the order of the text."""
        found = (mark_of(r) for r in self._marks(_id(document)) if not r.trashed)
        return tuple(sorted(found, key=_place))

    def mark(self, id_: str) -> Mark | None:
        """The mark of that id, unless there is none or it lies in the trash."""
        record = self._session.read(lambda c: ledger.read_mark(c, id_))
        return mark_of(record) if record and not record.trashed else None

    def marked(self) -> tuple[MarkedDocument, ...]:
        """All documents that have marks in use, with them."""
        all_ = (MarkedDocument(s.document, self.marks(s.document)) for s in self.documents())
        return tuple(m for m in all_ if m.marks)

    def add(self, document: Document | str, mark: Mark) -> Mark:
        """Keep a mark of a remembered document; it is on the disk on return. Raises Unsaved."""
        return self.add_all(document, (mark,))[0]

    def add_all(self, document: Document | str, marks: Iterable[Mark]) -> tuple[Mark, ...]:
        """Keep many marks, all of them or none. A mark whose id is known is changed to be as given."""
        id_ = _id(document)
        digest = document.sha256 if isinstance(document, Document) else ""
        added = tuple(m if m.sha256 else replace(m, sha256=digest) for m in marks)

        def change(connection: sqlite3.Connection, seq: int) -> tuple[Record, ...]:
            if not ledger.has_document(connection, id_):
                raise KeyError(id_)
            return tuple(_record(m, id_, seq + n) for n, m in enumerate(added))

        self._change(change)
        return added

    def update(self, *marks: Mark) -> tuple[Mark, ...]:
        """Keep changed marks, with the present time as `modified`; unknown ids raise KeyError."""
        when = now()
        changed = tuple(replace(m, modified=when) for m in marks)

        def change(old: dict[str, Record], seq: int) -> tuple[Record, ...]:
            return tuple(
                _record(m, old[m.id].document, seq + n, old[m.id].trashed)
                for n, m in enumerate(changed)
            )

        self._change_known([m.id for m in marks], change)
        return changed

    def retag(self, old: str, new: str) -> int:
        """Call a tag and all under it otherwise, in every mark; one that is there already takes it in.

        Returns how many marks have changed. Raises Unsaved.
        """
        changed: list[Record] = []

        def change(connection: sqlite3.Connection, seq: int) -> tuple[Record, ...]:
            found = (r for r in ledger.read_all(connection) if r.kind == "mark" and not r.trashed)
            changed[:] = (
                replace(record, seq=seq + n, body=mark_body(mark))
                for n, (record, mark) in enumerate(retagged(found, old, new))
            )
            return tuple(changed)

        self._change(change)
        return len(changed)

    def remove(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Move marks to the trash; returns the ids of those that were in use."""
        return self._move(ids, now())

    # -- the trash, and undoing

    def trash(self) -> tuple[Trashed, ...]:
        """What lies in the trash, the last removed first."""
        found = [
            Trashed(mark_of(record), shelved.document, record.trashed)
            for shelved in self.documents()
            if shelved.trashed
            for record in self._marks(shelved.document.id)
            if record.trashed
        ]
        return tuple(sorted(found, key=lambda t: t.when, reverse=True))

    def restore(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Take marks out of the trash; returns the ids of those that lay there."""
        return self._move(ids, "")

    def undo(self) -> tuple[str, ...]:
        """Take back this session's last change; the ids of the marks that are as before, or ()."""
        return self._history.undo(self._session)

    def redo(self) -> tuple[str, ...]:
        """Do again what was undone last."""
        return self._history.redo(self._session)

    def repair(self) -> Repair:
        """Rebuild the database from all that survives, whatever its state."""
        return self._session.mend()

    # -- within

    def _kept(self) -> tuple[Kept, ...]:
        return tuple(map(Kept.of, self._session.read(ledger.read_documents)))

    def _marks(self, document: str) -> tuple[Record, ...]:
        return self._session.read(lambda c: ledger.read_marks(c, document))

    def _change(self, make: Change) -> None:
        self._history.write(self._session, make)

    def _change_known(
        self, ids: Sequence[str], make: Callable[[dict[str, Record], int], tuple[Record, ...]]
    ) -> None:
        self._change(lambda c, seq: make({i: _known(ledger.read_mark(c, i), i) for i in ids}, seq))

    def _move(self, ids: Sequence[str], when: str) -> tuple[str, ...]:
        moved: list[str] = []

        def change(connection: sqlite3.Connection, seq: int) -> tuple[Record, ...]:
            found = [r for i in dict.fromkeys(ids) if (r := ledger.read_mark(connection, i))]
            found = [r for r in found if bool(r.trashed) != bool(when)]
            moved[:] = [r.id for r in found]
            return tuple(replace(r, trashed=when, seq=seq + n) for n, r in enumerate(found))

        self._change(change)
        return tuple(moved)


def retagged(records: Iterable[Record], old: str, new: str) -> Iterator[tuple[Record, Mark]]:
    """The marks of which a renaming changes the tags, as they are after it."""
    when = now()
    for record in records:
        mark = mark_of(record)
        tags = moved_tags(mark.tags, old, new)
        if tags != mark.tags:
            yield record, replace(mark, tags=tags, modified=when)


def _record(mark: Mark, document: str, seq: int, trashed: str = "") -> Record:
    return Record("mark", mark.id, document, seq, trashed, mark_body(mark))


def _known(record: Record | None, id_: str) -> Record:
    if record is None:
        raise KeyError(id_)
    return record


def _id(document: Document | str) -> str:
    return document if isinstance(document, str) else document.id


def _place(mark: Mark) -> tuple[int, int, str]:
    return mark.start, mark.end, mark.id
