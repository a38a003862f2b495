"""The root of an XML file, told from its first bytes: what decides which dialect reads it.

Apart from the tree, since every file that is opened is sniffed and few of them need lxml.
"""

from __future__ import annotations

from podium_parsers.patterns import pattern

ROOT = pattern(
    rb"\s*(?:<\?[^>]{0,500}\?>\s*|<!--(?:[^-]|-(?!->)){0,20000}-->\s*"
    rb"|<!DOCTYPE[^>\[]{0,1000}(?:\[[^\]]{0,60000}\]\s*)?>\s*)*"
    rb"<((?:[A-Za-z_][\w.-]{0,60}:)?[A-Za-z_][\w.-]{0,80})[\s/>]"
)


def root_name(head: bytes) -> str:
    """The local name of the root element, lower case; empty when the bytes are no XML."""
    found = ROOT.match(unmarked(head))
    return found[1].decode("latin-1").rsplit(":", 1)[-1].lower() if found else ""


def unmarked(head: bytes) -> bytes:
    """The bytes without a byte-order mark before them, also one that was encoded once more, and without zeros."""
    return head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe\xc3\xaf\xc2")
