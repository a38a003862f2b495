"""Plain quotes as a Kindle keeps them in `My Clippings.txt`.

An entry is a title, a line that says what and where (in the language of the device), a blank line and
the words, closed by a row of equals signs. A note is an entry of its own; it belongs to the highlight
whose place ends where the note stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from podium_library.imports.imported import Imported, Loose
from podium_library.imports.values import Identities

BREAK = re.compile(r"^={8,}[ \t]*$", re.MULTILINE)
NOTE = re.compile(
    r"\b(?:note|notiz|nota|notitie|заметка|uwaga|notat)\b|メモ|笔记|筆記", re.IGNORECASE
)
NUMBER = re.compile(r"\d+(?:[-–]\d+)?")
LIMIT_OF_PLACE = re.compile(r"\|[^|]*$")


@dataclass(frozen=True, slots=True)
class _Entry:
    title: str
    is_note: bool
    last: int
    """The last number of its place; the end of the highlight."""
    words: str


def is_clippings(content: str) -> bool:
    """Whether the text looks like a file of clippings."""
    first = BREAK.search(content)
    lines = content[: first.start()].lstrip("\ufeff\n ").split("\n") if first else []
    return len(lines) > 1 and lines[1].lstrip().startswith("-")


def read(content: str) -> Imported:
    """Read the quotes, each with its note; bookmarks hold no words and are left out."""
    identities = Identities("clippings")
    loose: list[Loose] = []
    ends: dict[tuple[str, int], int] = {}
    for entry in _entries(content):
        at = ends.get((entry.title, entry.last))
        if entry.is_note and at is not None:
            old = loose[at].note
            loose[at] = replace(loose[at], note=f"{old}\n{entry.words}" if old else entry.words)
        elif not entry.is_note:
            ends[entry.title, entry.last] = len(loose)
            identity = identities.of(None, entry.title, str(entry.last), entry.words)
            loose.append(Loose(quote=entry.words, document=entry.title, id=identity))
    return Imported("clippings", loose=tuple(loose))


def _entries(content: str) -> Iterator[_Entry]:
    for part in BREAK.split(content):
        lines = part.strip("\ufeff\n ").split("\n")
        if len(lines) < 3 or not lines[1].lstrip().startswith("-"):
            continue
        words = "\n".join(lines[2:]).strip()
        where = LIMIT_OF_PLACE.sub("", lines[1])
        numbers = re.findall(r"\d+", where)
        if words:
            is_note = NOTE.search(where) is not None
            yield _Entry(lines[0].strip(), is_note, int(numbers[-1][-9:]) if numbers else 0, words)
