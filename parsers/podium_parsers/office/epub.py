"""An e-book's chapters in the order of its spine, written as one text.

Container, package and spine after EPUB 3.3 (and OCF); a chapter that the spine lists again is read
once. Title, date, language and publisher come from the package's Dublin Core.
"""

from __future__ import annotations

import re

from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from podium_parsers.drafts.draft import Draft
from podium_parsers.errors import EmptyError, UnreadableError
from podium_parsers.markup.blocks import write_blocks
from podium_parsers.markup.page import Tree, dropped_nodes
from podium_parsers.markup.stylesheet import set_off_classes
from podium_parsers.markup.webpage import refuse_slow
from podium_parsers.markup.writer import Writer
from podium_parsers.office.package import Package, resolve
from podium_parsers.patterns import pattern
from podium_parsers.printed.unflowed import unflowed
from podium_parsers.text.declared import declared_charset
from podium_parsers.text.encodings import decode
from podium_parsers.text.source import Source, sha256

CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
OPF = "{http://www.idpf.org/2007/opf}"
DUBLIN = "{http://purl.org/dc/elements/1.1/}"
MOST_CHAPTERS = 5000
PAGES = (".xhtml", ".html", ".htm", ".xml")
CONTENTS = pattern(r"(?:^|/)(?:nav|toc|cover)[\w-]*\.x?html?$", re.IGNORECASE)

EMPTY = pattern(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)"
    r"([A-Za-z][\w-]{0,40})((?:\s[^<>]{0,2000})?)/>"
)
"""An element that XML closes within its tag, and HTML leaves open: `<span/>`, `<a id="p12"/>`."""


def read_book(data: bytes, name: str) -> Draft:
    """Read an .epub; raises UnreadableError with one clear line."""
    package = Package(data, "e-book")
    place = _package_place(package)
    opf = package.xml(place)
    if opf is None:
        raise UnreadableError("is a damaged e-book: it has no package document")
    writer = Writer()
    set_off = _set_off(package)
    for chapter in _chapters(opf, place)[:MOST_CHAPTERS]:
        content = package.read(chapter)
        if content:
            _write(content, writer, set_off)
    text = writer.text()
    if not text.strip():
        raise EmptyError("holds no text")
    draft = Draft(unflowed(Source(text, name, "utf-8", "epub", sha256(data))))
    draft.hints = sorted(writer.hints, key=lambda hint: hint.span)
    draft.know(**_facts(opf))
    return draft


def _package_place(package: Package) -> str:
    container = package.xml("META-INF/container.xml")
    if container is not None:
        for root in container.iter(f"{CONTAINER}rootfile"):
            place = resolve("", root.get("full-path", ""))
            if place in package.names:
                return place
    found = sorted(name for name in package.names if name.endswith(".opf"))
    if not found:
        raise UnreadableError("is a damaged e-book: it has no package document")
    return found[0]


def _chapters(opf: etree._Element, place: str) -> list[str]:
    """The members that the spine lists, each once; without the contents page."""
    items = {
        item.get("id", ""): item
        for item in opf.iter(f"{OPF}item")
        if "html" in item.get("media-type", "") or item.get("href", "").endswith(PAGES)
    }
    listed = [
        items[ref.get("idref", "")]
        for ref in opf.iter(f"{OPF}itemref")
        if ref.get("idref") in items
    ]
    chapters = [
        resolve(place, item.get("href", ""))
        for item in listed or list(items.values())
        if "nav" not in item.get("properties", "").split()
    ]
    read = list(dict.fromkeys(chapters))
    return [name for name in read if not CONTENTS.search(name)] or read


def _set_off(package: Package) -> frozenset[str]:
    """What the book's style sheets set in bold or in small capitals."""
    sheets = (package.read(name) for name in sorted(package.names) if name.endswith(".css"))
    return set_off_classes("".join((one or b"").decode("utf-8", "replace") for one in sheets))


def _write(content: bytes, writer: Writer, set_off: frozenset[str]) -> None:
    text = decode(content, declared_charset(content[:1024])).text
    markup = re.sub(r"^\s*<\?xml[^>]*\?>", "", text).replace("\0", "")
    markup = EMPTY.sub(r"<\1\2></\1>", markup)
    refuse_slow(markup)
    page = LexborHTMLParser(markup)
    if page.root is not None:
        tree = Tree(page.root)
        tree.set_off = set_off
        write_blocks(tree, 0, dropped_nodes(tree), writer)


def _facts(opf: etree._Element) -> dict[str, str | None]:
    def first(name: str) -> str:
        return " ".join((opf.findtext(f".//{DUBLIN}{name}") or "").split())

    day = re.match(r"\d{4}-\d\d-\d\d", first("date"))
    return {
        "title": first("title"),
        "publisher": first("publisher"),
        "date": day[0] if day else None,
        "language": first("language")[:2].lower(),
    }
