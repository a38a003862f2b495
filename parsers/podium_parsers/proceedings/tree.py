"""XML into a tree, so that nothing in it is fetched, expanded or nested without end.

lxml with entities unresolved, no network, no DTD, its own limits kept (depth 256, text 10 MB). What is
not well-formed is mended: HTML's entities, stray control characters, and at the last libxml2's own
recovery; the mending is told to the reader's user.
"""

from __future__ import annotations

import html.entities
import re
from typing import TypeAlias

from lxml import etree

from podium_parsers.errors import UnreadableError
from podium_parsers.patterns import pattern
from podium_parsers.text.encodings import decode

Element: TypeAlias = etree._Element  # noqa: SLF001 (lxml has no public name for it)
DECLARATION = pattern(r"\s*<\?xml[^>]{0,200}\?>")
ENTITY = pattern(r"&([A-Za-z][A-Za-z0-9]{1,30});")
CONTROLS = pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
DOCTYPE = pattern(r"<!DOCTYPE[^>\[]{0,500}(?:\[[^\]]{0,100000}\]\s*)?>")
KEPT = frozenset(("amp", "lt", "gt", "quot", "apos"))


def local(element: Element) -> str:
    """An element's name without its namespace, lower case; empty for comments and instructions."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    return tag[tag.rfind("}") + 1 :].lower()


def attribute(element: Element, name: str) -> str:
    """An attribute's value by its local name, whatever its namespace and case; empty without it."""
    value = element.get(name)
    if value is not None:
        return str(value)
    for key, found in element.attrib.items():
        key = str(key)
        if key[key.rfind("}") + 1 :].lower() == name:
            return str(found)
    return ""


def inner_text(element: Element) -> str:
    """All text in an element as it stands; an entity that was not resolved is no element."""
    if not isinstance(element.tag, str):
        return element.text or ""
    return "".join(map(str, element.itertext()))


def tree_of(data: bytes) -> tuple[Element, str, str]:
    """(root, encoding, what had to be mended); raises UnreadableError when it is no XML at all."""
    strict = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, strict)
        return root, (root.getroottree().docinfo.encoding or "utf-8").lower(), ""
    except (etree.XMLSyntaxError, ValueError) as error:
        fault = " ".join(str(error).split())[:120]
    forgiving = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True, recover=True, encoding="utf-8",
    )  # fmt: skip
    text, encoding, _ = decode(data)
    try:
        mended = etree.fromstring(_mended(text).encode("utf-8"), forgiving)
    except (etree.XMLSyntaxError, ValueError):
        mended = None
    if mended is None or (not len(mended) and not (mended.text or "").strip()):
        raise UnreadableError(f"is no sound XML: {fault}")
    return mended, encoding, fault


def _mended(text: str) -> str:
    text = text[max(0, text.find("<")) :]  # a byte-order mark that was encoded once more
    text = DOCTYPE.sub("", CONTROLS.sub("\ufffd", DECLARATION.sub("", text, count=1)), count=1)
    return ENTITY.sub(_character, text) if "&" in text else text


def _character(found: re.Match[str]) -> str:
    if found[1] in KEPT:
        return found[0]
    return html.entities.html5.get(found[1] + ";", found[0])
