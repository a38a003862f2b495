"""The tags of some marks as a tree of codes: `energy/gas` is gas under energy.

REFI-QDA's codebook and project hold the same tree; each code's GUID is derived from its whole path, so
that two exports name the same code alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement

from podium_library.exports.identity import derived
from podium_library.harmless import one_line
from podium_library.mark import Mark


@dataclass
class Code:
    """One code with the codes under it."""

    path: str
    name: str
    used: bool = False
    """Whether a mark has this very tag."""
    under: dict[str, Code] = field(default_factory=dict)


def tag_path(tag: str) -> tuple[str, ...]:
    """The parts of a tag, none empty."""
    return tuple(part for piece in tag.split("/") if (part := one_line(piece)))


def code_tree(marks: Iterable[Mark]) -> dict[str, Code]:
    """The codes of the highest level by name, sorted at every level."""
    top = Code("", "")
    for path in sorted({tag_path(tag) for mark in marks for tag in mark.tags}):
        code = top
        for depth, name in enumerate(path):
            whole = "/".join(path[: depth + 1])
            code = code.under.setdefault(name, Code(whole, name))
        code.used = True
    return top.under


def code_guid(tag: str) -> str:
    """The GUID of a tag's code."""
    return derived("code", "/".join(tag_path(tag)))


def add_codes(parent: Element, codes: dict[str, Code]) -> None:
    """Append the codes and what is under them as `Code` elements."""
    for code in codes.values():
        element = SubElement(
            parent,
            "Code",
            guid=code_guid(code.path),
            name=code.name,
            isCodable="true",
        )
        add_codes(element, code.under)
