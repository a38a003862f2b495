"""E-books: recognised by their `mimetype` member; read in `podium_parsers.office`."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.registry import Format, register


def sniff(head: bytes, name: str) -> float:
    """OCF 3.3 puts the media type at byte 38, uncompressed; not all writers obey."""
    if not head.startswith(b"PK\x03\x04"):
        return 0.0
    if b"application/epub+zip" in head[:200]:
        return 0.98
    return 0.9 if name.endswith(".epub") or b"META-INF/container.xml" in head else 0.0


def read(data: bytes, name: str) -> Draft:
    """Hand over to the half that needs lxml and the HTML parser."""
    from podium_parsers.office.epub import read_book

    return read_book(data, name)


register(Format("epub", (".epub",), sniff, read, contained=True))
