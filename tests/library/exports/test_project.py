"""A REFI-QDA project keeps the rules of its schema, and those that importers add."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from tests.places import SHARED

from podium_library.exports import (
    MissingTextError,
    NothingToExportError,
    Options,
    export,
    export_named,
)
from podium_library.marks.mark import MarkedDocument
from podium_library.marks.tag import Meaning
from podium_parsers import Transcript

SPACE = "{urn:QDA-XML:project:1.0}"
GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
ORDER = {
    "Project": ["Users", "CodeBook", "Sources", "Notes"],
    "Users": ["User"],
    "CodeBook": ["Codes"],
    "Codes": ["Code"],
    "Code": ["Description", "Code"],
    "Sources": ["TextSource"],
    "TextSource": ["PlainTextSelection"],
    "PlainTextSelection": ["Description", "Coding"],
    "Coding": ["CodeRef"],
    "Notes": ["Note"],
    "Note": ["PlainTextContent"],
}
"""Of the schema: what may stand in an element, in this order. The rest of it podium does not use."""
REQUIRED = {
    "Project": {"name"},
    "User": {"guid"},
    "Code": {"guid", "name", "isCodable"},
    "TextSource": {"guid", "name", "plainTextPath"},
    "PlainTextSelection": {"guid", "startPosition", "endPosition"},
    "Coding": {"guid"},
    "CodeRef": {"targetGUID"},
    "Note": {"guid"},
}

MEANINGS = {"energy": Meaning("All that <burns>", "blue"), "energy/gas": Meaning("", "green")}
Parts = dict[str, bytes]


def parts(
    marked: tuple[MarkedDocument, ...], texts: Mapping[str, Transcript], crlf: bool = False
) -> Parts:
    data = export(export_named("qdpx"), marked, Options(texts=texts, crlf=crlf, meanings=MEANINGS))
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def check(element: Element) -> None:
    """The rules of the schema for an element and all in it."""
    name = element.tag.removeprefix(SPACE)
    children = [child.tag.removeprefix(SPACE) for child in element]
    allowed = ORDER.get(name, [])
    assert children == sorted(children, key=allowed.index), name
    assert REQUIRED.get(name, set()) <= set(element.attrib), name
    for attribute, value in element.attrib.items():
        if attribute.lower().endswith("guid") or attribute == "creatingUser":
            assert GUID.fullmatch(value), (name, attribute)
    for child in element:
        check(child)


def test_the_project_keeps_the_rules(
    marked: tuple[MarkedDocument, ...], texts: Mapping[str, Transcript]
) -> None:
    files = parts(marked, texts)
    assert files["project.qde"].startswith(b'<?xml version="1.0" encoding="utf-8"?>')
    root = ElementTree.fromstring(files["project.qde"])
    check(root)
    guids = [element.attrib["guid"] for element in root.iter() if "guid" in element.attrib]
    assert len(guids) == len(set(guids))
    codes = {code.attrib["guid"] for code in root.iter(f"{SPACE}Code")}
    assert {ref.attrib["targetGUID"] for ref in root.iter(f"{SPACE}CodeRef")} <= codes
    for source in root.iter(f"{SPACE}TextSource"):
        assert "richTextPath" not in source.attrib
        assert source.attrib["plainTextPath"].replace("internal://", "sources/") in files


@pytest.mark.parametrize("crlf", [False, True])
def test_positions_lead_to_the_words(
    crlf: bool, marked: tuple[MarkedDocument, ...], texts: Mapping[str, Transcript]
) -> None:
    files = parts(marked, texts, crlf)
    root = ElementTree.fromstring(files["project.qde"])
    found = []
    for source in root.iter(f"{SPACE}TextSource"):
        text = files[f"sources/{source.attrib['guid']}.txt"].decode()
        for selection in source:
            start, end = (int(selection.attrib[f"{side}Position"]) for side in ("start", "end"))
            found.append(text[start:end])
    end_of_line = "\r\n" if crlf else "\n"
    assert found == [m.quote.replace("\n", end_of_line) for one in marked for m in one.marks]


def test_a_lost_mark_becomes_a_note_and_points_nowhere(
    press: MarkedDocument, texts: Mapping[str, Transcript]
) -> None:
    lost = replace(press, marks=(press.marks[0], replace(press.marks[1], sha256="cd" * 32)))
    root = ElementTree.fromstring(parts((lost,), texts)["project.qde"])
    check(root)
    assert len(list(root.iter(f"{SPACE}PlainTextSelection"))) == 1
    (note,) = root.iter(f"{SPACE}PlainTextContent")
    assert "forty million" in (note.text or "")


def test_it_is_valid_against_the_published_schema(
    marked: tuple[MarkedDocument, ...], texts: Mapping[str, Transcript]
) -> None:
    schema = SHARED / "exports/refi-qda-project.xsd"
    if not schema.is_file():
        pytest.skip("the REFI-QDA schema is not here")
    from lxml import etree

    lost = replace(marked[0].marks[0], sha256="cd" * 32, id="x" * 9)
    documents = (replace(marked[0], marks=(*marked[0].marks, lost)), marked[1])
    valid = etree.XMLSchema(etree.parse(str(schema)))
    for some in ((), marked, documents, (replace(marked[0], marks=()),)):
        root = etree.fromstring(parts(some, texts)["project.qde"])
        assert valid.validate(root), valid.error_log


def test_without_the_text_it_is_refused(marked: tuple[MarkedDocument, ...]) -> None:
    with pytest.raises(MissingTextError, match="needs the text of 'Harbour Bridge"):
        export(export_named("qdpx"), marked)


def test_a_codebook_without_tags_is_refused(press: MarkedDocument) -> None:
    bare = replace(press, marks=tuple(replace(mark, tags=()) for mark in press.marks))
    with pytest.raises(NothingToExportError):
        export(export_named("qdc"), (bare,))


def test_designations_need_real_pages_and_lines(press: MarkedDocument) -> None:
    for name in ("designations", "ranges"):
        with pytest.raises(NothingToExportError):
            export(export_named(name), (press,))
