"""What stands behind the library: an archive of documents, as scans fill it and searches ask it.

A Protocol, so that something else than the embedded index (a newsroom's server) can take its place. Whoever
asks speaks of documents by small whole numbers: sets of them are bits of a number. Everything in an archive
can be made again from the files; it is never the only copy of anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from podium_library.archive.card import Card
from podium_library.archive.entry import Finding, Refused, Seen
from podium_library.archive.people import Appearance
from podium_parsers import Transcript


@dataclass(frozen=True, slots=True)
class Listed:
    """A document of the archive, as a list shows it."""

    number: int
    """The archive's own."""
    card: Card
    path: str
    """One of its files; the first by name where there are several."""
    people: str
    """Its voices in one line."""

    @property
    def name(self) -> str:
        """Its title, or its file's name."""
        return self.card.title or self.path.rpartition("/")[2]


class Reading(Protocol):
    """What lists and searches ask."""

    def version(self) -> int:
        """Differs from an earlier answer when somebody has written since; cheap to ask."""
        ...

    def listed(self, numbers: Iterable[int] | None = None) -> Sequence[Listed]:
        """These documents, or all of them; by path."""
        ...

    def glance(self, paths: Sequence[str], count: int) -> tuple[Sequence[Listed], int]:
        """Those of these paths and the first `count` by name; how many there are in all."""
        ...

    def transcript(self, number: int) -> Transcript:
        """A document's text with its outline; raises KeyError when it has gone."""
        ...

    def opened(self, number: int) -> tuple[Transcript, Sequence[str]]:
        """The same, and the words of its passages as they are searched."""
        ...

    def appearances(self) -> Sequence[Appearance]:
        """Who speaks in which document."""
        ...

    def facts(self) -> Mapping[int, Card]:
        """The card of each document; one without a title is called by its file."""
        ...

    def names(self) -> Sequence[Sequence[str]]:
        """The distinct voices of all documents, each with its name, office and other names."""
        ...

    def spoken_by(self, names: Iterable[Sequence[str]]) -> Iterable[int]:
        """The documents in which one of these voices speaks."""
        ...

    def of_texts(self, digests: Iterable[str]) -> Iterable[int]:
        """The documents with these texts, by SHA-256."""
        ...

    def vocabulary(self) -> Mapping[str, int]:
        """Every word, sorted, with the number of documents that have it."""
        ...

    def shortened(self, short: str) -> Sequence[str]:
        """What an abbreviation stands for, that of the most documents first and only a few; '' comes before
        it where it is written itself.
        """
        ...

    def size(self) -> int:
        """One more than the highest number of a document."""
        ...

    def with_any(self, words: Iterable[str]) -> Iterable[int]:
        """The documents that have one of the words."""
        ...

    def with_phrase(self, phrases: Iterable[Sequence[str]]) -> Iterable[int]:
        """The documents that have one of these rows of words; perhaps some more."""
        ...


class Writing(Protocol):
    """What a scan and a person's wish to forget do."""

    def standing(self) -> Mapping[str, Seen]:
        """Every file that is known, refused ones too, as it looked when it was read."""
        ...

    def digests(self) -> Mapping[int, Sequence[str]]:
        """The digests of the known files, by their size."""
        ...

    def keep(self, findings: Iterable[tuple[Seen, Finding]]) -> Sequence[Seen]:
        """Take findings in, all of them or none; those that must be read after all are returned."""
        ...

    def drop(self, paths: Iterable[str]) -> int:
        """Let go of files that are no longer there, and of documents that had no other; their number."""
        ...

    def forget(self, path: str) -> bool:
        """Remove every trace of a document from the archive's files; False when there is none."""
        ...

    def refused(self) -> Mapping[str, Refused]:
        """The files that could not be read."""
        ...
