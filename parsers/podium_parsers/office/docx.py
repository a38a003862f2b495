"""A Word document's body as blocks: paragraphs, headings, tables, bold and centred stretches.

The XML is walked here and not through python-docx, which leaves out hyperlinks (some exports keep
every timestamp in one), text boxes and tracked insertions from a paragraph's text and takes four
times as long. Deleted text (`w:del`), field codes and headers are no words of the document.
Element names after ECMA-376, part 1, chapter 17.
"""

from __future__ import annotations

import re

from lxml import etree

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.errors import EmptyError, UnreadableError
from podium_parsers.markup.writer import Writer
from podium_parsers.office.cells import data_rows
from podium_parsers.office.package import Package, resolve
from podium_parsers.office.spoken_styles import Styled, spoken
from podium_parsers.office.styles import Styles, W, is_on
from podium_parsers.patterns import pattern
from podium_parsers.printed.unflowed import unflowed
from podium_parsers.text.source import Source, sha256

SKIPPED = (
    W + "pPr",
    W + "moveFrom",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
)
"""Subtrees without words of the document: properties, text moved away, what an older Word would show."""
READ = tuple(
    W + name
    for name in ("t", "tab", "br", "cr", "noBreakHyphen", "softHyphen", "r", "tc", "tr", "p")
)
SIGNS = {W + "noBreakHyphen": "-", W + "softHyphen": "\xad"}
MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
NUMBERED = pattern(r"(?:\b(?:n[úu]m|nr|no|nro)|n[°º])$", re.IGNORECASE)
"""How a title ends that Word has cut off at a number's full stop."""
DUBLIN = "{http://purl.org/dc/elements/1.1/}"


class StyledWriter(Writer):
    """A writer that keeps the paragraphs whose style is the document's own."""

    def __init__(self) -> None:
        super().__init__()
        self.styled: list[Styled] = []


def read_document(data: bytes, name: str) -> Draft:
    """Read a .docx; raises UnreadableError with one clear line."""
    package = Package(data, "Word document")
    main = _main_part(package)
    root = package.xml(main)
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise UnreadableError("is a damaged Word document")
    writer = StyledWriter()
    _write(body, Styles(package.xml(resolve(main, "styles.xml"))), writer)
    text = writer.text()
    if not text.strip():
        raise EmptyError("holds no text")
    draft = Draft(unflowed(Source(text, name, "utf-8", "docx", sha256(data))))
    draft.hints = sorted(writer.hints, key=lambda hint: hint.span)
    draft.records = spoken(writer.styled, text)
    core = package.xml("docProps/core.xml")
    title = (core.findtext(f"{DUBLIN}title") or "").strip() if core is not None else ""
    # Word makes a title of a document's first words by itself.
    if (
        len(title) > 7
        and "." not in title[-6:]
        and not text.startswith(title)
        and not NUMBERED.search(title)
    ):
        draft.know(title=title)
    return draft


def _main_part(package: Package) -> str:
    relations = package.xml("_rels/.rels")
    for one in relations if relations is not None else ():
        if one.get("Type", "").endswith("/officeDocument") or one.get("Type") == MAIN:
            found = resolve("", one.get("Target", ""))
            if found in package.names:
                return found
    return "word/document.xml"


def _write(body: etree._Element, styles: Styles, writer: StyledWriter) -> None:
    """Write every paragraph below the body, in document order and without recursion."""
    rows = _data_rows(body)
    runs: list[int] = []
    walker = etree.iterwalk(body, events=("start", "end"), tag=(*READ, *SKIPPED))
    for event, element in walker:
        tag = element.tag
        if tag in SKIPPED:
            if event == "start":
                walker.skip_subtree()
        elif event == "start":
            _begin(element, tag, writer, runs)
        elif tag == W + "r":
            _mark_run(element, styles, writer, runs.pop())
        elif tag == W + "tc" and element.getparent() in rows:
            writer.add("\u2002")
        elif tag == W + "tr" and element in rows:
            writer.end_block(HintKind.TABLE)
        elif tag == W + "p":
            _end_paragraph(element, styles, writer, rows)
    writer.end_block()


def _begin(element: etree._Element, tag: str, writer: StyledWriter, runs: list[int]) -> None:
    if tag == W + "t":
        writer.add(element.text or "")
    elif tag == W + "r":
        runs.append(writer.place)
    elif tag == W + "tab":
        writer.tab()
    elif tag in SIGNS:
        writer.add(SIGNS[tag])
    elif tag in (W + "br", W + "cr") and element.get(W + "type") != "page":
        writer.line_break()


def _end_paragraph(
    element: etree._Element, styles: Styles, writer: StyledWriter, rows: set[etree._Element]
) -> None:
    cell = element.getparent()
    row = cell.getparent() if cell is not None and cell.tag == W + "tc" else None
    if row is not None and row in rows:
        writer.add(" ")
        return
    kinds, level = styles.of_paragraph(element)
    before = len(writer.blocks)
    writer.end_block(*kinds, level=level)
    if style := styles.custom_of(element):
        writer.styled += [Styled(span, style) for span in writer.blocks[before:]]


def _mark_run(element: etree._Element, styles: Styles, writer: StyledWriter, start: int) -> None:
    properties = element.find(W + "rPr")
    if is_on(properties, "b", styles.bold_of(element)):
        writer.mark(HintKind.BOLD, start)
    if is_on(properties, "i", False):
        writer.mark(HintKind.ITALIC, start)


def _data_rows(body: etree._Element) -> set[etree._Element]:
    """The rows that are one line each."""
    tables = (list(table.iterfind(f"./{W}tr")) for table in body.iterfind(f"./{W}tbl"))
    return data_rows(
        tables, W + "tc", lambda cell: "".join(one.text or "" for one in cell.iter(W + "t"))
    )
