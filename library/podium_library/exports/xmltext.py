"""XML as the importers of other programs want it: UTF-8, no byte-order mark, one element a line."""

from __future__ import annotations

from xml.etree.ElementTree import Element, indent, tostring


def xml_bytes(root: Element) -> bytes:
    """The document with its declaration; text in it must be harmless already."""
    indent(root, " ")
    body: str = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n'.encode()
