"""What a person can choose about an export; every format takes the same value and uses what it can."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from podium_library.citation import DEFAULT_TEMPLATE, Style
from podium_library.exports.errors import MissingTextError
from podium_library.marks.mark import Document
from podium_library.marks.tag import Meanings
from podium_parsers import Transcript


class Order(StrEnum):
    """How the marks of a document follow each other."""

    PLACE = "place"
    TIME = "time"
    """The time at which the marks were made."""


@dataclass(frozen=True, slots=True)
class Options:
    """The choices, with what most people want as defaults."""

    tags: tuple[str, ...] = ()
    """Only marks with one of these tags or a tag under it; all when empty."""
    speakers: tuple[str, ...] = ()
    """Only marks of a speaker whose name holds one of these, in any case; all when empty."""
    colors: tuple[str, ...] = ()
    """Only marks of one of these colours; all when empty."""
    order: Order = Order.PLACE
    question: bool = True
    """Whether an answer brings its question along."""
    template: str = DEFAULT_TEMPLATE
    """Of the `quote` format, or the name of one; its fields are those of `citation.fields`."""
    styles: tuple[Style, ...] = ()
    """A person's own templates, by whose names `template` may call them."""
    crlf: bool = False
    """Lines end with CR LF. In a qdpx the offsets count the CR too."""
    meanings: Meanings = field(default_factory=dict)
    """What tags mean: for codebooks."""
    texts: Mapping[str, Transcript] = field(default_factory=dict)
    """Transcripts that are at hand, by the digest of their text (`Document.sha256`)."""

    def transcript(self, document: Document) -> Transcript | None:
        """The document's transcript, if it is at hand."""
        return self.texts.get(document.sha256)

    def needed(self, document: Document, form: str) -> Transcript:
        """The document's transcript; raises MissingTextError without it."""
        found = self.texts.get(document.sha256)
        if found is None:
            name = document.title or document.file or "the document"
            raise MissingTextError(f"{form} needs the text of {name!a}, which is not at hand")
        return found
