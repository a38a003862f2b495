"""The words of an element as a person reads them: no notes, no page breaks, no formatting blanks.

A corpus may mark every word (`<w>`, `<pc>`, and `<c> </c>` for a blank): there the line ends between
elements are formatting and no words. TEI Guidelines, 17.1.1 (w, pc, c) and att.linguistic (`join`).
"""

from __future__ import annotations

import html.entities
from collections.abc import Collection, Iterator

from lxml import etree

from podium_parsers.drafts.compose import clean
from podium_parsers.patterns import pattern
from podium_parsers.proceedings.tree import Element, attribute, inner_text, local

DOUBLE = pattern(r"\[ ?([(\[][^()\[\]]{0,200}[)\]]) ?\]")
"""Brackets around what is in brackets already."""
SILENT = frozenset(
    ("pb", "cb", "gap", "anchor", "ptr", "milestone", "graphic", "link", "linkgrp", "fw")
)
BREAKS = frozenset(("br", "lb", "eol", "l", "cell", "td", "item", "li", "s"))
WORDS = frozenset(("w", "pc"))


def words_of(element: Element, without: Collection[str] = (), asides: Collection[str] = ()) -> str:
    """The words of an element; those in `without` are left out, those in `asides` bracketed."""
    if not len(element):
        return clean(element.text or "")
    if _word_level(element):
        return clean("".join(_tokens(element)))
    text = clean("".join(_texts(element, without, asides)))
    return DOUBLE.sub(r"\1", text) if asides and "[" in text else text


def _word_level(element: Element) -> bool:
    return next(element.iter("{*}w"), None) is not None


def _texts(element: Element, without: Collection[str], asides: Collection[str]) -> Iterator[str]:
    depth_out = 0
    for event, node in etree.iterwalk(element, events=("start", "end")):
        name = local(node)
        if event == "start":
            if node is not element and (name in without or name in SILENT):
                depth_out += 1
            if depth_out:
                continue
            if name in BREAKS:
                yield " "
            if node is not element and name in asides:
                yield " ["
            if node.tag is etree.Entity:
                yield _entity((node.text or "").strip("&;"))
            else:
                yield node.text or ""
            continue
        if not depth_out:
            if node is not element and name in asides:
                yield "] "
            if name in BREAKS:
                yield " "
        elif node is not element and (name in without or name in SILENT):
            depth_out -= 1
        if node is not element and not depth_out:
            yield node.tail or ""


def _entity(name: str) -> str:
    return html.entities.html5.get(f"{name};", f"&{name};")


def _tokens(element: Element) -> Iterator[str]:
    """The words of word-level markup, blanks where the corpus says so."""
    spaced = next(element.iter("{*}c"), None) is None
    first, glued = True, True
    for node in element.iter("{*}w", "{*}pc", "{*}c", "{*}s"):
        name = local(node)
        if name == "s":
            if not first:
                yield " "
            glued = True
            continue
        if name == "c":
            yield node.text or " "
            continue
        parent = node.getparent()
        if parent is not None and local(parent) == "w":
            continue
        join = attribute(node, "join")
        if spaced and not glued and join not in ("left", "both"):
            yield " "
        yield " ".join("".join(_own(node)).split())
        first, glued = False, join in ("right", "both")


def _own(node: Element) -> Iterator[str]:
    """A word's own form; `<w>zum<w norm="zu"/><w norm="dem"/></w>` is one word."""
    yield node.text or ""
    for child in node:
        if local(child) not in ("w", "linkgrp", "link"):
            yield inner_text(child)
        yield child.tail or ""
