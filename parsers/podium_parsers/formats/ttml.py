"""TTML and DFXP captions, and YouTube's in XML; see `captions.timedtext`."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.proceedings.head import root_name
from podium_parsers.registry import Format, register


def sniff(head: bytes, name: str) -> float:  # noqa: ARG001 (the registry's signature)
    """The root is TTML's, or one of YouTube's with a timed text below it."""
    root = root_name(head)
    if root == "tt":
        return 1.0
    timed = b"<text start=" in head or b"<p t=" in head
    return 0.98 if root in ("transcript", "timedtext") and timed else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the captions; raises UnreadableError when it is no XML or says nothing."""
    from podium_parsers.proceedings.timedtext import read as read_timedtext

    return read_timedtext(data, name)


register(Format("ttml", (".ttml", ".dfxp"), sniff, read, contained=True))
