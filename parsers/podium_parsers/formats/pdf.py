"""PDF: recognised by its head; read by positions in `podium_parsers.pdf`, imported when needed."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.registry import Format, register

LATEST = 1024
"""Bytes within which the head must come (ISO 32000, annex H: readers accept it there)."""


def sniff(head: bytes, name: str) -> float:  # noqa: ARG001 (the registry's signature)
    """By the head alone; what is only called .pdf is read as what it is."""
    if head.startswith(b"%PDF-"):
        return 1.0
    return 0.7 if b"%PDF-" in head[:LATEST] and b" obj" in head else 0.0


def read(data: bytes, name: str) -> Draft:
    """Hand over to the half that needs PDFium."""
    from podium_parsers.pdf.document import read_document

    return read_document(data, name)


register(Format("pdf", (".pdf",), sniff, read, contained=True))
