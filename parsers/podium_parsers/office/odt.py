"""An OpenDocument text as blocks: paragraphs, headings, tables, bold and centred stretches.

Notes, comments, contents and what a tracked change took away are no words of the document. Element names
after ODF 1.3, part 3.
"""

from __future__ import annotations

from lxml import etree

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.errors import EmptyError, UnreadableError
from podium_parsers.markup.writer import Writer
from podium_parsers.office.cells import data_rows
from podium_parsers.office.package import Package
from podium_parsers.printed.unflowed import unflowed
from podium_parsers.text.source import Source, sha256

SPACE = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE, TEXT, TABLE, STYLE = (SPACE % name for name in ("office", "text", "table", "style"))
FO = SPACE % "xsl-fo-compatible"
DUBLIN = "{http://purl.org/dc/elements/1.1/}"
PARAGRAPHS = (TEXT + "p", TEXT + "h")
WITHIN = frozenset(TEXT + name for name in ("span", "a", "ruby", "ruby-base", "meta", "meta-field"))
"""Elements within a paragraph whose text is shown."""
SKIPPED = (
    *(TEXT + name for name in ("note", "tracked-changes", "table-of-content", "ruby-text")),
    *(OFFICE + name for name in ("annotation", "forms")),
    "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}title",
    "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}desc",
)
DEEPEST = 12
"""Steps that a style's ancestors are followed; a file may hold a ring."""


def read_text(data: bytes, name: str) -> Draft:
    """Read an .odt; raises UnreadableError with one clear line."""
    package = Package(data, "OpenDocument text")
    root = package.xml("content.xml")
    body = root.find(f"{OFFICE}body/{OFFICE}text") if root is not None else None
    if root is None or body is None:
        raise UnreadableError("is a damaged OpenDocument text")
    etree.strip_elements(body, *SKIPPED, with_tail=False)
    writer = Writer()
    _write(body, _Styles(root, package.xml("styles.xml")), writer)
    text = writer.text()
    if not text.strip():
        raise EmptyError("holds no text")
    draft = Draft(unflowed(Source(text, name, "utf-8", "odt", sha256(data))))
    draft.hints = sorted(writer.hints, key=lambda hint: hint.span)
    meta = package.xml("meta.xml")
    title = (meta.findtext(f".//{DUBLIN}title") or "").strip() if meta is not None else ""
    if len(title) > 7 and not text.startswith(title):
        draft.know(title=title)
    return draft


class _Styles:
    """What styles say of the paragraphs and stretches that have them."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._styles = {
            style.get(STYLE + "name", ""): style
            for root in roots
            if root is not None
            for style in root.iter(STYLE + "style")
        }

    def kinds(self, name: str) -> list[HintKind]:
        """Bold, italic, centred, title: as far as the style or one above it says so."""
        found = []
        if self._value(name, "text-properties", "font-weight") in ("bold", "600", "700", "800"):
            found.append(HintKind.BOLD)
        if self._value(name, "text-properties", "font-style") == "italic":
            found.append(HintKind.ITALIC)
        if self._value(name, "paragraph-properties", "text-align") == "center":
            found.append(HintKind.CENTRED)
        if any(one.get(STYLE + "name") == "Title" for one in self._chain(name)):
            found.append(HintKind.TITLE)
        return found

    def _value(self, name: str, properties: str, key: str) -> str:
        for style in self._chain(name):
            held = style.find(STYLE + properties)
            value = held.get(FO + key) if held is not None else None
            if value:
                return value
        return ""

    def _chain(self, name: str) -> list[etree._Element]:
        chain: list[etree._Element] = []
        while name in self._styles and len(chain) < DEEPEST:
            chain.append(self._styles[name])
            name = chain[-1].get(STYLE + "parent-style-name", "")
        return chain


def _write(body: etree._Element, styles: _Styles, writer: Writer) -> None:
    """Write every paragraph below the body, in document order and without recursion."""
    tables = (list(table.iter(TABLE + "table-row")) for table in body.iterfind(f"./{TABLE}table"))
    rows = data_rows(tables, TABLE + "table-cell", lambda cell: "".join(map(str, cell.itertext())))
    begun: list[int] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        tag = element.tag
        shown = tag in PARAGRAPHS or tag in WITHIN
        if event == "start":
            _begin(element, shown, writer, rows)
            begun.append(writer.place)
            if shown:
                writer.add(element.text or "")
            continue
        start = begun.pop()
        if shown:
            _end(element, start, styles, writer, rows)
        elif tag == TABLE + "table-cell" and element.getparent() in rows:
            writer.add("\u2002")
        elif tag == TABLE + "table-row" and element in rows:
            writer.end_block(HintKind.TABLE)
        around = element.getparent()
        if around is not None and (around.tag in PARAGRAPHS or around.tag in WITHIN):
            writer.add(element.tail or "")
    writer.end_block()


def _begin(element: etree._Element, shown: bool, writer: Writer, rows: set[etree._Element]) -> None:
    if element.tag == TEXT + "tab":
        writer.tab()
    elif element.tag == TEXT + "s":
        writer.add(" ")
    elif element.tag == TEXT + "line-break":
        writer.line_break()
    elif shown and element.tag in PARAGRAPHS and not _is_in(element, rows):
        writer.end_block()


def _end(
    element: etree._Element,
    start: int,
    styles: _Styles,
    writer: Writer,
    rows: set[etree._Element],
) -> None:
    kinds = styles.kinds(element.get(TEXT + "style-name", ""))
    for kind in kinds:
        if kind in (HintKind.BOLD, HintKind.ITALIC):
            writer.mark(kind, start)
    if element.tag not in PARAGRAPHS:
        return
    if _is_in(element, rows):
        writer.add(" ")
        return
    whole: list[HintKind] = [kind for kind in kinds if kind in (HintKind.CENTRED, HintKind.TITLE)]
    level = element.get(TEXT + "outline-level", "1") if element.tag == TEXT + "h" else ""
    if level.isdigit():
        whole.append(HintKind.HEADING)
    writer.end_block(*whole, level=int(level) if level.isdigit() else 0)


def _is_in(paragraph: etree._Element, rows: set[etree._Element]) -> bool:
    """Whether a paragraph stands in a cell of a row that is one line."""
    cell = paragraph.getparent()
    return cell is not None and cell.tag == TABLE + "table-cell" and cell.getparent() in rows
