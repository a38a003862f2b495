"""The text that everything points into, and where it came from.

A document is decoded once; newlines become `\n`, a byte-order mark goes, nothing else changes. For a
container the text is what its reader extracted. Digests and line starts are made when asked for: a
reader that only wants the first page need not hash 100 MB.
"""

from __future__ import annotations

import hashlib
from array import array
from bisect import bisect_right
from codecs import BOM_UTF8
from dataclasses import dataclass
from functools import cached_property

from podium_parsers.columns import offsets
from podium_parsers.encodings import decode
from podium_parsers.patterns import pattern

NEWLINE = pattern("\n")


@dataclass(frozen=True)
class Source:
    """One document's text."""

    text: str
    name: str = ""
    """The file's name as given; `-` for standard input, empty for a text without a file."""
    encoding: str = "utf-8"
    reader: str = "plain"
    """The name of the format that read it."""
    raw_digest: str = ""
    """SHA-256 of the file's bytes, in hex; empty for a text without a file."""
    guess: str = ""
    """Why the encoding is only a guess; a draft turns it into a note."""
    pristine: bool = False
    """Whether the text as UTF-8 is the file's bytes, so that one digest serves both."""

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the text as UTF-8, in hex."""
        if self.pristine and self.raw_digest:
            return self.raw_digest
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def line_starts(self) -> array[int]:
        """Offset of each line's first character."""
        starts = offsets((0,))
        starts.extend(found.end() for found in NEWLINE.finditer(self.text))
        return starts

    def line_of(self, offset: int) -> int:
        """The 1-based line that holds the offset."""
        return bisect_right(self.line_starts, offset)


def decoded(data: bytes, name: str = "", reader: str = "plain", declared: str = "") -> Source:
    """Decode a file's bytes into a Source; see `encodings.decode` for how the encoding is found."""
    text, encoding, guess = decode(data, declared)
    pristine = encoding == "utf-8" and b"\r" not in data and not data.startswith(BOM_UTF8)
    return Source(text, name, encoding, reader, sha256(data), guess, pristine)


def sha256(data: bytes) -> str:
    """The digest of a file's bytes, in hex."""
    return hashlib.sha256(data).hexdigest()
