"""The Bundestag's record in XML; see `proceedings.bundestag`."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.proceedings.head import root_name
from podium_parsers.registry import Format, register


def sniff(head: bytes, name: str) -> float:  # noqa: ARG001 (the registry's signature)
    """The root of the record since 2017, or the older one with its own fields."""
    root = root_name(head)
    if root == "dokument" and b"<WAHLPERIODE>" in head:
        return 1.0
    return 1.0 if root == "dbtplenarprotokoll" else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the sitting; raises UnreadableError when it is no XML or holds no text."""
    from podium_parsers.proceedings.bundestag import read as read_bundestag

    return read_bundestag(data, name)


register(Format("bundestag-xml", (), sniff, read, contained=True))
