"""The tags of some marks as REFI-QDA codes: `energy/gas` is gas under energy.

A codebook and a project hold the same tree; each code's GUID is derived from its whole path, so that two
exports name the same code alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from podium_library.coding import Tag, tag_parts
from podium_library.exports.identity import derived


def code_guid(tag: str) -> str:
    """The GUID of a tag's code."""
    return derived("code", "/".join(tag_parts(tag)))


def add_codes(parent: Element, tags: Iterable[Tag]) -> None:
    """Append the tags and what is under them as `Code` elements."""
    for tag in tags:
        attributes = {"guid": code_guid(tag.path), "name": tag.name, "isCodable": "true"}
        add_codes(SubElement(parent, "Code", attributes), tag.under)
