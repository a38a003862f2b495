"""Saved web pages: the document's own words as blocks, the site around it left out.

Parsed with lexbor, 1 MB in about 1 ms; readability extractors were tried and returned nothing on a
parliament's page. A page that is one `<pre>` keeps its lines for the plain-text passes. Pages that a
PDF converter made (`<div id="page_3">`) get their page numbers and lose their page heads.
"""

from __future__ import annotations

import re

from podium_parsers.drafts.draft import Draft
from podium_parsers.errors import EmptyError
from podium_parsers.patterns import pattern
from podium_parsers.proceedings.head import root_name
from podium_parsers.registry import Format, register
from podium_parsers.text.declared import declared_charset

SUFFIXES = (".html", ".htm", ".xhtml", ".mhtml", ".mht", ".shtml", ".asp", ".aspx", ".php")
HEAD = pattern(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
OPENINGS = (b"<", b"b'<", b'b"<', b"b'\\", b'b"\\')
"""What a page begins with, or one that was saved as a literal; a talk about pages may quote a head further down."""
MIME = pattern(rb"^(?:MIME-Version|Content-Type|HTTP/\d)", re.IGNORECASE | re.MULTILINE)
"""What goes before a page in a message or an archive."""
TAGS = pattern(
    rb"</?(?:p|div|br|h[1-6]|span|b|strong|li|td|font|a)(?:\s[^<>]{0,500})?/?>", re.IGNORECASE
)
OWN = frozenset(("", "html", "head", "body", "div"))
"""Roots of a page that says it is XML; under any other `<body>` is a record's and not a page's."""
FEWEST, PER_LINE = 8, 0.5
"""Tags of a page without a head at least, and for each of its lines: Markdown may begin with one and hold a few."""
FEW_WORDS = 2000
"""Characters of a page below which its words may be in a script."""
BOM = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"


def sniff(head: bytes, name: str) -> float:
    """By a document's head, or by many tags; a suffix alone is not enough."""
    if root_name(head) not in OWN and head.lstrip(BOM).startswith(b"<?xml"):
        return 0.0
    start = head[:4096].replace(b"\0", b"").lstrip(BOM)
    found = HEAD.search(start)
    opens = found and (found.start() == 0 or start.startswith(OPENINGS) or MIME.search(start))
    if opens or (found and name.endswith(SUFFIXES) and not start.startswith((b"%PDF", b"PK\x03"))):
        return 0.5 if _is_other_xml(head, name) else 0.9
    tags = len(TAGS.findall(head))
    if name.endswith(SUFFIXES):
        return 0.8 if tags or b"<" in head else 0.05
    if head.lstrip()[:1] != b"<" or head.lstrip().startswith(b"<?xml"):
        return 0.0
    lines = sum(map(bool, map(bytes.strip, head.splitlines())))
    return 0.58 if tags >= max(FEWEST, PER_LINE * lines) else 0.0


def _is_other_xml(head: bytes, name: str) -> bool:
    """Whether a declared XML document of another root has an element of HTML's names in it."""
    return (
        b"<?xml" in head[:20]
        and not name.endswith(SUFFIXES)
        and root_name(head) not in ("", "html")
    )


def read(data: bytes, name: str) -> Draft:
    """Hand over to the half that parses."""
    from podium_parsers.markup.mhtml import page_of
    from podium_parsers.markup.webpage import read_page

    data = page_of(data)
    try:
        draft = read_page(data, name, declared_charset(data[:4096]))
    except EmptyError:
        if b"json" not in data:
            raise
        draft = None
    if (draft is None or len(draft.text) < FEW_WORDS) and b"json" in data:
        from podium_parsers.tables.scripted import scripted

        draft = scripted(data, name, len(draft.text) if draft else 0) or draft
    if draft is None:
        raise EmptyError("holds no text")
    return draft


register(Format("html", SUFFIXES, sniff, read))
