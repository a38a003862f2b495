"""What an import gives: marks that know their place, and quotes that still look for one.

Nothing is attached here. Marks with offsets may belong to another version of the text, and quotes from
a reading app have none; the caller passes the anchoring in as `place`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from podium_library.marks.mark import Mark, MarkedDocument


@dataclass(frozen=True, slots=True)
class Loose:
    """A quote without a place, with what was written beside it."""

    quote: str
    note: str | None = None
    tags: tuple[str, ...] = ()
    color: str | None = None
    prefix: str = ""
    suffix: str = ""
    document: str = ""
    """The document's title or name, as the other program has it."""
    speaker: str | None = None
    created: str | None = None
    """ISO 8601, when the other program says."""
    id: str = ""
    """A UUID, the same whenever the same file is read."""


Place = Callable[[Loose], Mark | None]
"""Where a quote stands in a transcript: a mark with its place and the quote's note, tags, colour and id,
or None when it is not there."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What stood in a file of marks."""

    form: str
    """The name of the form: `podium-marks`, `taguette` ..."""
    documents: tuple[MarkedDocument, ...] = ()
    """Marks with sound offsets, by document."""
    loose: tuple[Loose, ...] = ()
    warnings: tuple[str, ...] = field(default=())
    """What was mended or left out, a line each."""

    @property
    def size(self) -> int:
        """How many marks there are, placed or not."""
        return len(self.loose) + sum(len(one.marks) for one in self.documents)


def as_loose(mark: Mark, document: str = "") -> Loose:
    """A mark as a quote that looks for its place anew."""
    return Loose(
        quote=mark.quote,
        note=mark.note,
        tags=mark.tags,
        color=mark.color,
        prefix=mark.prefix,
        suffix=mark.suffix,
        document=document,
        speaker=mark.speaker,
        created=mark.created,
        id=mark.id,
    )


def placed(
    imported: Imported, place: Place, digest: str = ""
) -> tuple[tuple[Mark, ...], tuple[Loose, ...]]:
    """All marks on one transcript, and the quotes that are not in it.

    Marks of the very text (`digest` is its SHA-256) keep their offsets; the others are placed anew.
    """
    marks: list[Mark] = []
    lost: list[Loose] = []
    loose = list(imported.loose)
    for one in imported.documents:
        if digest and one.document.sha256 == digest:
            marks.extend(one.marks)
        else:
            title = one.document.title or one.document.file
            loose.extend(as_loose(mark, title) for mark in one.marks)
    for quote in loose:
        mark = place(quote)
        if mark is None:
            lost.append(quote)
        else:
            marks.append(mark)
    return tuple(sorted(marks, key=lambda mark: (mark.start, mark.end, mark.id))), tuple(lost)
