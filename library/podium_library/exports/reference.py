"""A document as an entry of a bibliography: its authors are those whose words were marked.

Who asks and who chairs is no author. The key is made as people make them by hand: family name, year,
first weighty word of the title, in ASCII.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from podium_library.citation.dates import parts
from podium_library.citation.fields import fields, file_name
from podium_library.citation.names import Name, split_name
from podium_library.exports.options import Options
from podium_library.marks.mark import Document, MarkedDocument
from podium_library.written.harmless import one_line
from podium_library.written.weblinks import web_link

NO_AUTHOR = ("question", "chair", "other")
LIGHT_WORDS = {"about", "after", "and", "answers", "before", "from", "into", "over", "press"} | {
    *("questions", "remarks", "statement", "that", "the", "this", "transcript", "with"),
}


@dataclass(frozen=True, slots=True)
class Reference:
    """What a bibliography says of one document."""

    key: str
    authors: tuple[Name, ...]
    title: str
    date: tuple[int, ...]
    """Year, month and day as far as known."""
    venue: str
    publisher: str
    url: str
    is_interview: bool
    """Whether anybody asked; else it is a speech."""
    pinpoints: tuple[str, ...]
    """`A1 ¶5: “words”` for each mark."""
    tags: tuple[str, ...]


def references(documents: Sequence[MarkedDocument], options: Options) -> tuple[Reference, ...]:
    """An entry a document; keys are unique."""
    made: list[Reference] = []
    taken: set[str] = set()
    for one in documents:
        reference = _reference(one, options, taken)
        taken.add(reference.key)
        made.append(reference)
    return tuple(made)


def _reference(one: MarkedDocument, options: Options, taken: set[str]) -> Reference:
    document = one.document
    speakers = (
        one_line(mark.speaker) for mark in one.marks if mark.speaker and mark.role not in NO_AUTHOR
    )
    authors = tuple(split_name(name) for name in dict.fromkeys(speakers) if name)
    tags = dict.fromkeys(one_line(tag) for mark in one.marks for tag in mark.tags)
    return Reference(
        key=_free(_key(authors, document), taken),
        authors=authors,
        title=one_line(document.title) or file_name(document),
        date=parts(document.date),
        venue=one_line(document.venue),
        publisher=one_line(document.publisher),
        url=web_link(document.url) or "",
        is_interview=any(mark.question or mark.role == "question" for mark in one.marks),
        pinpoints=_pinpoints(one, options),
        tags=tuple(tag for tag in tags if tag),
    )


def _pinpoints(one: MarkedDocument, options: Options) -> tuple[str, ...]:
    made = []
    for mark in one.marks:
        value = fields(mark, one.document, options.transcript(one.document))
        words = " ".join(value["quote"].split())
        made.append(f"{value['locator']}: “{words}”" if value["locator"] else f"“{words}”")
    return tuple(made)


def _key(authors: Sequence[Name], document: Document) -> str:
    family = _ascii(authors[0].family) if authors else ""
    year = str(parts(document.date)[0]) if parts(document.date) else ""
    title = re.findall(r"[a-z]{4,}", _ascii(document.title or file_name(document), keep=" "))
    word = next((word for word in title if word not in LIGHT_WORDS), "")
    return f"{family or 'podium'}{year}{word}"


def _ascii(words: str, keep: str = "") -> str:
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(rf"[^a-z0-9{keep}]", keep, plain)


def _free(key: str, taken: set[str]) -> str:
    """The key, or with a number behind it when another document has it."""
    free, number = key, 2
    while free in taken:
        free, number = f"{key}-{number}", number + 1
    return free
