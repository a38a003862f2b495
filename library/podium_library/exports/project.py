"""A REFI-QDA project file (urn:QDA-XML:project:1.0, 2019): codes, sources, and coded selections.

Positions are code points into the source's plain text. When that text has CR LF line ends, they count
the CR too, as the importers on Windows do.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from podium_library.citation.fields import fields, file_name
from podium_library.exports.codebook import add_codes, code_guid
from podium_library.exports.identity import derived, guid, stamp
from podium_library.exports.options import Options
from podium_library.exports.standing import stands
from podium_library.exports.xmltext import xml_bytes
from podium_library.marks.coding import tag_parts, tag_tree
from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_library.written.harmless import harmless, one_line
from podium_parsers import Transcript

NAMESPACE = "urn:QDA-XML:project:1.0"
USER = derived("user", "podium")
NAME_WIDTH = 60
"""Characters of a selection's name: its first words."""


@dataclass(frozen=True, slots=True)
class Text:
    """The plain text of one source, as its file holds it."""

    text: str
    newlines: tuple[int, ...]
    """Offsets of the line ends that grew by a CR; empty without CR LF."""

    def position(self, offset: int) -> int:
        """Where a character of the document stands in the file."""
        return offset + bisect_left(self.newlines, offset)


def source_text(transcript: Transcript, crlf: bool) -> Text:
    """The document's text, harmless and so of the same length, with the line ends asked for."""
    plain = harmless(transcript.text)
    # A harmless text may have line ends where the document has other separators: count those too.
    newlines = tuple(found.start() for found in re.finditer("\n", plain)) if crlf else ()
    return Text(plain.replace("\n", "\r\n") if crlf else plain, newlines)


def source_guid(document: Document) -> str:
    """The GUID of a document as a source; also the name of its file."""
    return derived("source", document.sha256)


def project(documents: Sequence[MarkedDocument], texts: Sequence[Text], options: Options) -> bytes:
    """The project.qde of the documents, whose texts stand in the same order."""
    titles = [one_line(one.document.title) or file_name(one.document) for one in documents]
    marks = [mark for one in documents for mark in one.marks]
    name = titles[0] if len(titles) == 1 else f"{len(titles)} documents"
    attributes = {
        "xmlns": NAMESPACE,
        "name": name or "podium",
        "origin": "podium",
        "creatingUserGUID": USER,
    }
    root = Element("Project", attributes | _made(*(mark.created for mark in marks)))
    SubElement(SubElement(root, "Users"), "User", guid=USER, name="podium")
    if codes := tag_tree(marks):
        add_codes(SubElement(SubElement(root, "CodeBook"), "Codes"), codes, options.meanings)
    if documents:
        sources = SubElement(root, "Sources")
        for one, text, title in zip(documents, texts, titles, strict=True):
            _source(sources, one, text, title, options.question)
    _notes(root, documents)
    return xml_bytes(root)


def _source(sources: Element, one: MarkedDocument, text: Text, title: str, question: bool) -> None:
    identity = source_guid(one.document)
    attributes = {
        "guid": identity,
        "name": title or "Document",
        "plainTextPath": f"internal://{identity}.txt",
        "creatingUser": USER,
    }
    made = _made(*(mark.created for mark in one.marks))
    source = SubElement(sources, "TextSource", attributes | made)
    for mark in one.marks:
        if stands(mark, one.document):
            _selection(source, mark, one.document, text, question)


def _selection(source: Element, mark: Mark, document: Document, text: Text, question: bool) -> None:
    value = fields(mark, document, None, question)
    attributes = {
        "guid": guid(mark.id),
        "name": _first_words(one_line(mark.quote)),
        "startPosition": str(text.position(mark.start)),
        "endPosition": str(text.position(mark.end)),
        "creatingUser": USER,
    }
    made = _made(mark.created)
    selection = SubElement(source, "PlainTextSelection", attributes | made)
    asked = f"Question: {value['question']}" if value["question"] else ""
    if described := "\n\n".join(part for part in (value["note"], asked) if part):
        SubElement(selection, "Description").text = described
    for tag in mark.tags:
        if tag_parts(tag):
            identity = derived("coding", guid(mark.id), *tag_parts(tag))
            codes = {"guid": identity, "creatingUser": USER}
            coding = SubElement(selection, "Coding", codes | made)
            SubElement(coding, "CodeRef", targetGUID=code_guid(tag))


def _notes(root: Element, documents: Sequence[MarkedDocument]) -> None:
    """Marks that no longer stand in their text, as notes of the project: kept, but pointing nowhere."""
    lost = [(m, one) for one in documents for m in one.marks if not stands(m, one.document)]
    if lost:
        notes = SubElement(root, "Notes")
        for mark, one in lost:
            attributes = {"guid": guid(mark.id), "name": _first_words(one_line(mark.quote))}
            note = SubElement(notes, "Note", attributes | _made(mark.created))
            value = fields(mark, one.document)
            words = "\n\n".join(part for part in (value["quote"], value["note"]) if part)
            SubElement(note, "PlainTextContent").text = words


def _made(*moments: str) -> dict[str, str]:
    """The first of the moments as an attribute, if there is one."""
    known = [moment for moment in moments if stamp(moment)]
    return {"creationDateTime": min(known)} if known else {}


def _first_words(line: str) -> str:
    if len(line) <= NAME_WIDTH:
        return line
    cut = line.rfind(" ", NAME_WIDTH // 2, NAME_WIDTH)
    return line[: cut if cut > 0 else NAME_WIDTH].rstrip(" ,;:–—-")
