"""The tags of some marks as REFI-QDA codes: `energy/gas` is gas under energy.

A codebook and a project hold the same tree; each code's GUID is derived from its whole path, so that two
exports name the same code alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from podium_library.exports.identity import derived
from podium_library.marks.coding import tag_parts
from podium_library.marks.tag import Meaning, Meanings, Tag
from podium_library.written.harmless import harmless

RGB = {
    "yellow": "#FFD54F",
    "green": "#81C784",
    "blue": "#64B5F6",
    "pink": "#F06292",
    "orange": "#FFB74D",
}
"""The colours of marks as other programs write them."""


def code_guid(tag: str) -> str:
    """The GUID of a tag's code."""
    return derived("code", "/".join(tag_parts(tag)))


def add_codes(parent: Element, tags: Iterable[Tag], meanings: Meanings) -> None:
    """Append the tags and what is under them as `Code` elements, each with what it means."""
    for tag in tags:
        meaning = meanings.get(tag.path, Meaning())
        attributes = {"guid": code_guid(tag.path), "name": tag.name, "isCodable": "true"}
        if meaning.color in RGB:
            attributes["color"] = RGB[meaning.color]
        code = SubElement(parent, "Code", attributes)
        if meaning.words:
            SubElement(code, "Description").text = harmless(meaning.words)
        add_codes(code, tag.under, meanings)
