"""Akoma Ntoso debates; see `proceedings.akoma`."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.proceedings.head import root_name
from podium_parsers.registry import Format, register


def sniff(head: bytes, name: str) -> float:  # noqa: ARG001 (the registry's signature)
    """The root is akomaNtoso, whatever the version."""
    return 1.0 if root_name(head) == "akomantoso" else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the debate; raises UnreadableError when it is no XML or holds no text."""
    from podium_parsers.proceedings.akoma import read as read_akoma

    return read_akoma(data, name)


register(Format("akoma-ntoso", (".akn",), sniff, read, contained=True))
