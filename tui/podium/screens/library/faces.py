"""The faces of the library by name, and what the screen says of each before anything is typed.

Apart from what they do (`face.py`), since the first page is painted before Textual is there.
"""

from __future__ import annotations

PLACEHOLDERS = {
    "documents": "words of a title, a name, a path; date:2020.. kind:pdf",
    "passages": "words that were said, by:name, #tag, date:2020..",
    "people": "a name",
}
"""By the name of a face, what may be typed; in the order in which Tab turns to them."""
FACES = tuple(PLACEHOLDERS)

FIRST_USE = """\
This is the library: what you have read, and what you let podium scan.

    podium FILE                 opens a transcript; from then on it is here
    podium library scan DIR     reads all transcripts of a folder, so that they can be searched at once

Or type the path of a folder into the line above and press Enter. Only folders that you name are read, and
nothing leaves this machine."""
"""Stands where nothing can be listed yet."""


def turned(name: str, by: int) -> str:
    """The face so many steps on, round and round."""
    return FACES[(FACES.index(name) + by) % len(FACES)]


def ways(name: str) -> str:
    """The keys that the last line names."""
    return f"Enter open  Tab {turned(name, 1)}  ^s sort  ^r scan  ^x forget  Esc back"
