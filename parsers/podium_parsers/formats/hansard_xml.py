"""Hansards in XML, of the United Kingdom, Canada, Australia; see `proceedings.hansard`."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.proceedings.head import root_name
from podium_parsers.registry import Format, register

SIGNS = (
    b"<hs_",
    b"<membercontribution",
    b"<Intervention",
    b"<talker>",
    b"<PersonSpeaking",
    b"uk.org.publicwhip/",
)


def sniff(head: bytes, name: str) -> float:  # noqa: ARG001 (the registry's signature)
    """The root, or one of the elements that only a Hansard has."""
    root = root_name(head)
    if root in ("publicwhip", "hansard"):
        return 1.0
    return 0.95 if root and root != "html" and any(sign in head for sign in SIGNS) else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the sitting; raises UnreadableError when it is no XML or holds no text."""
    from podium_parsers.proceedings.hansard import read as read_hansard

    return read_hansard(data, name)


register(Format("hansard-xml", (), sniff, read, contained=True))
