"""The text that everything points into, and where it came from.

A document is decoded once; newlines become `\n`, a byte-order mark goes, nothing else changes. For a
container the text is what its reader extracted. Digests and line starts are made when asked for: a
reader that only wants the first page need not hash 100 MB. What another process has read comes packed if
it is long (`packed.py`): stretches are had with `between`, and the whole is made when somebody asks for it.
"""

from __future__ import annotations

import hashlib
from array import array
from bisect import bisect_right
from codecs import BOM_UTF8
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from podium_parsers.columns import offsets
from podium_parsers.patterns import pattern
from podium_parsers.text.encodings import decode
from podium_parsers.text.packed import Packed, packed

NEWLINE = pattern("\n")
LARGE = 4_000_000
"""Bytes from which on they are hashed in a thread."""


@dataclass(frozen=True)
class Source:
    """One document's text."""

    text: str = field(repr=False)
    """All of it; a repr of 100 MB, which a debugger or a framework may ask for, takes seconds."""
    name: str = ""
    """The file's name as given; `-` for standard input, empty for a text without a file."""
    encoding: str = "utf-8"
    reader: str = "plain"
    """The name of the format that read it."""
    raw_digest: str = ""
    """SHA-256 of the file's bytes, in hex; empty for a text without a file."""
    guess: str = ""
    """Why the encoding is only a guess; a draft turns it into a note."""
    text_digest: str = ""
    """SHA-256 of the text as UTF-8, in hex, where it is known: mostly that of the file's bytes."""
    packed: Packed | None = field(default=None, compare=False, repr=False)
    """The text as another process has handed it over, if it is long."""

    @property
    def length(self) -> int:
        """Characters of the text."""
        return len(self.text) if self.packed is None else self.packed.length

    @property
    def is_whole(self) -> bool:
        """Whether the text is at hand as one string."""
        return "text" in self.__dict__

    def between(self, start: int, end: int) -> str:
        """`text[start:end]`, for offsets from 0 on, without making the whole."""
        if self.packed is None or self.is_whole:
            return self.text[start:end]
        return self.packed.between(start, end)

    def release(self) -> None:
        """Hold the text only as it is packed, if it is: it is made again when the whole is asked for."""
        if self.packed is not None:
            self.__dict__.pop("text", None)

    if not TYPE_CHECKING:  # or any name would pass for an attribute

        def __getattr__(self, name: str) -> str:
            form = self.__dict__.get("packed")
            if name != "text" or form is None:
                raise AttributeError(name)
            text = self.__dict__["text"] = "".join(form.pieces())
            return text

    def __eq__(self, other: object) -> bool:
        """Whether all of it is alike; where a digest or a length tells, no text is made whole for it."""
        if not isinstance(other, Source):
            return NotImplemented
        if self is other:
            return True
        mine, its = (
            (s.length, s.raw_digest, s.name, s.encoding, s.reader, s.guess) for s in (self, other)
        )
        return mine == its and (bool(self.raw_digest) or self.text == other.text)

    def __getstate__(self) -> dict[str, object]:
        state = dict(self.__dict__)
        if (form := self.packed or packed(self.text)) is not None:
            state.pop("text", None)
            state["packed"] = form
        return state

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the text as UTF-8, in hex."""
        if self.text_digest:
            return self.text_digest
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def line_starts(self) -> array[int]:
        """Offset of each line's first character."""
        starts, at = offsets((0,)), 0
        for piece in (self.text,) if self.packed is None else self.packed.pieces():
            starts.extend(at + found.end() for found in NEWLINE.finditer(piece))
            at += len(piece)
        return starts

    def line_of(self, offset: int) -> int:
        """The 1-based line that holds the offset."""
        return bisect_right(self.line_starts, offset)


def decoded(data: bytes, name: str = "", reader: str = "plain", declared: str = "") -> Source:
    """Decode a file's bytes into a Source; see `encodings.decode` for how the encoding is found."""
    digest_of = hashed(data)
    text, encoding, guess = decode(data, declared)
    is_sound = encoding == "utf-8" and not guess
    is_as_is = is_sound and b"\r" not in data and not data.startswith(BOM_UTF8)
    digest = digest_of()
    return Source(text, name, encoding, reader, digest, guess, digest if is_as_is else "")


def sha256(data: bytes) -> str:
    """The digest of a file's bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def hashed(data: bytes) -> Callable[[], str]:
    """Begin to reckon a digest, and give what waits for it: of many bytes it is had beside other work.

    Hashing holds no lock of the interpreter, so that decoding goes on meanwhile.
    """
    if len(data) < LARGE:
        return lambda: sha256(data)
    from threading import Thread  # no short document needs it

    found: list[str] = []
    worker = Thread(target=lambda: found.append(sha256(data)))
    with suppress(RuntimeError):  # no thread may be started
        worker.start()

    def digest() -> str:
        if worker.ident is not None:
            worker.join()
        return found[0] if found else sha256(data)

    return digest
