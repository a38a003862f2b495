"""XML of any other schema, judged by shape; see `proceedings.anyxml`."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.proceedings.head import root_name, unmarked
from podium_parsers.registry import Format, register

OTHERS = frozenset(("html", "svg", "plist"))
"""Roots that another reader knows better, or that hold no transcript."""


def sniff(head: bytes, name: str) -> float:
    """A declaration or the file's name, and a root element; HTML is another reader's."""
    root = root_name(head)
    if not root or root in OTHERS:
        return 0.0
    start = unmarked(head).lstrip()
    return 0.6 if start.startswith(b"<?xml") or name.endswith(".xml") else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the words and who says them, as far as the elements tell."""
    from podium_parsers.proceedings.anyxml import read as read_any

    return read_any(data, name)


register(Format("xml", (".xml",), sniff, read, contained=True))
