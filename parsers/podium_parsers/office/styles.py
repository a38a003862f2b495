"""What a Word document's styles say of a paragraph or a run: headings, lists, centred, bold.

A style inherits through `w:basedOn`; chains are followed a bounded number of steps, since a file may
hold a ring. Built-in headings are told by their ids, whatever language their names are in.
"""

from __future__ import annotations

import re

from lxml import etree

from podium_parsers.drafts.draft import HintKind
from podium_parsers.patterns import pattern

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HEADING = pattern(
    r"(?:heading|berschrift|titre|título|titolo|kop|rubrik|заголовок)\s*([1-9])", re.IGNORECASE
)
DEEPEST = 12
OFF = frozenset(("0", "false", "off", "none"))


def is_on(properties: etree._Element | None, name: str, inherited: bool) -> bool:
    """A toggle property: present without a value means on (ECMA-376 17.17.4)."""
    found = properties.find(W + name) if properties is not None else None
    return inherited if found is None else found.get(W + "val", "1") not in OFF


class Styles:
    """The document's styles by id."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, etree._Element] = {}
        for style in root.iterfind(f"./{W}style") if root is not None else ():
            self._styles[style.get(W + "styleId", "")] = style
        self._levels: dict[str, int] = {}
        self._bold: dict[str, bool] = {}

    def of_paragraph(self, element: etree._Element) -> tuple[list[HintKind], int]:
        """The hints that hold for a whole paragraph, and its heading level or 0."""
        kinds: list[HintKind] = []
        properties = element.find(W + "pPr")
        if properties is None:
            return kinds, 0
        style = _value(properties.find(W + "pStyle"))
        level = self._level(style)
        outline = _value(properties.find(W + "outlineLvl"))
        if not level and outline.isdigit() and int(outline) < 9:
            level = int(outline) + 1
        if level:
            kinds.append(HintKind.HEADING)
        if style.lower() == "title":
            kinds.append(HintKind.TITLE)
        if _value(properties.find(W + "jc")) == "center":
            kinds.append(HintKind.CENTRED)
        if properties.find(W + "numPr") is not None and not level:
            kinds.append(HintKind.LIST_ITEM)
        return kinds, level

    def custom_of(self, element: etree._Element) -> str:
        """The name of the paragraph's style where it is none of Word's own; else empty."""
        properties = element.find(W + "pPr")
        style = None if properties is None else properties.find(W + "pStyle")
        found = self._styles.get(_value(style)) if style is not None else None
        if found is None or found.get(W + "customStyle") not in ("1", "true"):
            return ""
        return _value(found.find(W + "name"))

    def bold_of(self, run: etree._Element) -> bool:
        """Whether the run's character style, or else its paragraph's style, is bold."""
        style = _value(run.find(f"{W}rPr/{W}rStyle"))
        parent = run.getparent()
        if not style and parent is not None and parent[0].tag == W + "pPr":
            # Properties come first (17.3.1.22), and a search among a million runs would be made for each.
            style = _value(parent[0].find(W + "pStyle"))
        if style not in self._bold:
            self._bold[style] = any(
                is_on(one.find(W + "rPr"), "b", False) for one in self._chain(style)[:2]
            )
        return self._bold[style]

    def _level(self, style: str) -> int:
        if style not in self._levels:
            self._levels[style] = next(
                (
                    int(found[1])
                    for one in self._chain(style)
                    for found in (
                        HEADING.search(one.get(W + "styleId", "")),
                        HEADING.search(_value(one.find(W + "name"))),
                    )
                    if found
                ),
                0,
            )
        return self._levels[style]

    def _chain(self, style: str) -> list[etree._Element]:
        chain: list[etree._Element] = []
        while style in self._styles and len(chain) < DEEPEST:
            chain.append(self._styles[style])
            style = _value(chain[-1].find(W + "basedOn"))
        return chain


def _value(element: etree._Element | None) -> str:
    return "" if element is None else element.get(W + "val", "")
