"""podium-marks, our own form, and podium-bookmarks, the form before it.

Offsets are believed only when they agree with the quote and lie within the document; a mark whose
offsets do not becomes a loose quote. A newer version is refused, because reading half of it would lose
the other half at the next export.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from podium_library.imports.errors import NewerFormatError, UnknownFormError
from podium_library.imports.imported import Imported, Loose, as_loose
from podium_library.imports.values import (
    Identities,
    filled,
    moment,
    offset,
    pair,
    rows,
    table,
    text,
    words,
)
from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_library.written.jsontext import Json

MARKS, BOOKMARKS = "podium-marks", "podium-bookmarks"
NEWEST = {MARKS: 1, BOOKMARKS: 1}
SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass
class _Reading:
    """What has been read so far."""

    identities: Identities
    loose: list[Loose] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def is_podium(value: Mapping[str, Json]) -> bool:
    """Whether the value says that it is one of ours."""
    return str(value.get("format")).startswith("podium-")


def read(value: Mapping[str, Json]) -> Imported:
    """Read either form; raises NewerFormatError or UnknownFormError."""
    form, version = str(value.get("format")), value.get("version")
    if form not in NEWEST:
        raise UnknownFormError(f"is {form[:40]!a}, which holds no marks")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise UnknownFormError(f"is {form} without a version")
    if version > NEWEST[form]:
        raise NewerFormatError(
            f"is {form} version {version}; this podium reads up to {NEWEST[form]}"
        )
    reading = _Reading(Identities(form))
    if form == MARKS:
        tables = [table(one) for one in rows(value.get("documents"))]
        documents = [_document(one, one, one.get("marks"), reading) for one in tables]
    else:
        old = table(value.get("document"))
        documents = [_document(_renamed(old), old, value.get("bookmarks"), reading)]
    if reading.identities.replaced:
        reading.warnings.append(f"{reading.identities.replaced} ids were no UUIDs and are new")
    return Imported(form, tuple(documents), tuple(reading.loose), tuple(reading.warnings))


def _renamed(old: Mapping[str, Json]) -> Mapping[str, Json]:
    return {
        **old,
        "sha256": old.get("text_sha256"),
        "characters": old.get("text_length"),
        "venue": old.get("place"),
    }


def _document(
    value: Mapping[str, Json], unit: Mapping[str, Json], marks: Json, reading: _Reading
) -> MarkedDocument:
    document = Document(
        file=text(value.get("file")) or "",
        sha256=_digest(value),
        characters=offset(value.get("characters")) or 0,
        title=text(value.get("title")),
        date=text(value.get("date")),
        publisher=text(value.get("publisher")),
        venue=text(value.get("venue")),
        url=text(value.get("url")),
        raw_sha256=text(value.get("raw_sha256")) or "",
    )
    code_points = unit.get("offset_unit", "codepoint") in ("codepoint", "unicode-codepoint")
    kept: list[Mark] = []
    for one in rows(marks):
        mark = _mark(table(one), reading.identities)
        if mark is None:
            reading.warnings.append("a mark without a quote was left out")
        elif code_points and _is_sound(mark, document):
            kept.append(mark)
        else:
            reading.warnings.append(f"the offsets of mark {mark.id} do not fit its quote")
            reading.loose.append(as_loose(mark, document.title or document.file))
    return MarkedDocument(document, tuple(kept))


def _digest(value: Mapping[str, Json]) -> str:
    """The SHA-256 in hex, or nothing."""
    digest = (text(value.get("sha256")) or "").lower()
    return digest if SHA256.fullmatch(digest) else ""


def _is_sound(mark: Mark, document: Document) -> bool:
    fits = 0 <= mark.start < mark.end and mark.end - mark.start == len(mark.quote)
    if mark.sha256:
        return fits  # offsets into a former text, of which nothing else is known
    return fits and document.sha256 != "" and mark.end <= document.characters


def _mark(value: Mapping[str, Json], identities: Identities) -> Mark | None:
    """A mark of either form; start and end are -1 where they are no offsets."""
    quote = text(value.get("quote"))
    if not quote or not quote.strip():
        return None
    start, end = offset(value.get("start")), offset(value.get("end"))
    lines = [n for one in rows(value.get("line")) if (n := offset(one)) is not None]
    created = moment(value.get("created"))
    return Mark(
        start=-1 if start is None else start,
        end=-1 if end is None else end,
        quote=quote,
        prefix=text(value.get("prefix")) or "",
        suffix=text(value.get("suffix")) or "",
        id=identities.of(value.get("id"), quote, str(start)),
        name=_name(value),
        speaker=text(value.get("speaker")),
        role=text(value.get("role")),
        question=text(value.get("question")),
        line=(lines[0], lines[1]) if len(lines) == 2 else (0, 0),
        page_line=filled(value.get("page_line")),
        time=pair(value.get("time")),
        tags=words(value.get("tags")),
        note=text(value.get("note")),
        color=text(value.get("color")),
        sha256=_digest(value),
        lost_in=(),
        **({"created": created} if created else {}),
        **_modified(value, created),
    )


def _modified(value: Mapping[str, Json], created: str | None) -> dict[str, str]:
    changed = moment(value.get("modified")) or created
    return {"modified": changed} if changed else {}


def _name(value: Mapping[str, Json]) -> str:
    """The place's name; the older form has the label and the paragraph apart."""
    if isinstance(name := value.get("name"), str):
        return text(name) or ""
    label, paragraph = text(value.get("label")) or "", offset(value.get("paragraph"))
    return f"{label} ¶{paragraph}".strip() if paragraph is not None else label
