"""BibTeX: a @misc a document, with the marked passages and their locators as its annotation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from podium_library.exports.options import Options
from podium_library.exports.reference import Reference, references
from podium_library.exports.registry import ExportFormat, register
from podium_library.marks.mark import MarkedDocument

SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "^": r"\^{}",
    "~": r"\textasciitilde{}",
    **{char: f"\\{char}" for char in "$&#%_"},
}
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def tex(words: str) -> str:
    """The words as TeX text."""
    return re.sub(r"[\\{}^~$&#%_]", lambda found: SPECIAL[found.group()], words)


def entry(reference: Reference) -> Iterator[tuple[str, str]]:
    """Field names and values with their delimiters; the title's case is kept by a second brace."""
    people = (
        f"{family}, {given}" if given else f"{{{family}}}" for family, given in _tex(reference)
    )
    yield "author", f"{{{' and '.join(people)}}}" if reference.authors else ""
    yield "title", f"{{{{{tex(reference.title)}}}}}" if reference.title else ""
    for name, number in zip(("year", "month", "day"), reference.date, strict=False):
        yield name, MONTHS[number - 1] if name == "month" else f"{{{number}}}"
    yield "howpublished", f"{{{'Interview' if reference.is_interview else 'Speech'} transcript}}"
    yield "publisher", _braced(reference.publisher)
    yield "address", _braced(reference.venue)
    link = reference.url.translate({ord(char): f"%{ord(char):02X}" for char in "{}\\"})
    yield "url", f"{{{link}}}" if link else ""
    yield "keywords", _braced(", ".join(tag.replace(",", " ") for tag in reference.tags))
    yield "annote", _braced("; ".join(reference.pinpoints))


def _tex(reference: Reference) -> Iterator[tuple[str, str]]:
    """The authors; an ` and ` inside a name would part it in two."""
    for family, given in reference.authors:
        yield tex(family).replace(" and ", " {and} "), tex(given).replace(" and ", " {and} ")


def _braced(words: str) -> str:
    return f"{{{tex(words)}}}" if words else ""


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """The entries, parted by a blank line."""
    made = []
    for reference in references(documents, options):
        lines = [f"  {name} = {value}" for name, value in entry(reference) if value]
        made.append(",\n".join((f"@misc{{{reference.key}", *lines)) + "\n}\n")
    return "\n".join(made)


register(
    ExportFormat(
        name="bibtex",
        suffix=".bib",
        description="the documents as BibTeX",
        render=render,
        rank=15,
        aliases=("bib", "biblatex"),
    )
)
