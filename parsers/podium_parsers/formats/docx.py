"""Word documents: recognised by their package; read in `podium_parsers.office`, imported when needed."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.registry import Format, register


def sniff(head: bytes, name: str) -> float:
    """A ZIP whose first members are Word's; the suffix decides where they stand late."""
    if not head.startswith(b"PK\x03\x04"):
        return 0.0
    if b"word/" in head or b"wordprocessingml" in head:
        return 0.95
    return 0.9 if name.endswith((".docx", ".docm", ".dotx")) else 0.0


def read(data: bytes, name: str) -> Draft:
    """Hand over to the half that needs lxml."""
    from podium_parsers.office.docx import read_document

    return read_document(data, name)


register(Format("docx", (".docx", ".docm"), sniff, read, contained=True))
