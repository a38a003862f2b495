"""OpenDocument texts: recognised by their `mimetype` member; read in `podium_parsers.office`."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.registry import Format, register


def sniff(head: bytes, name: str) -> float:
    """ODF 1.3, part 2, puts the media type at byte 38, uncompressed; not all writers obey."""
    if not head.startswith(b"PK\x03\x04"):
        return 0.0
    if b"application/vnd.oasis.opendocument.text" in head[:200]:
        return 0.98
    return 0.9 if name.endswith((".odt", ".ott")) else 0.0


def read(data: bytes, name: str) -> Draft:
    """Hand over to the half that needs lxml."""
    from podium_parsers.office.odt import read_text

    return read_text(data, name)


register(Format("odt", (".odt", ".ott"), sniff, read, contained=True))
