"""Captions in XML: TTML and DFXP (W3C), and the two forms in which YouTube hands its captions out.

TTML2, 8.1.5 (`p`), 12.2 (`begin`, `end`), 14.1.2 (`ttm:agent`, who speaks, by name or by a code), 8.1.3 (`style`,
from which colours come); YouTube writes `<text start="1.5" dur="2">` or `<p t="1500" d="2000">`. Each becomes a cue
as WebVTT would write it.
"""

from __future__ import annotations

import html
from collections.abc import Iterator

from lxml import etree

from podium_parsers.captions.clock import seconds_of
from podium_parsers.captions.cue import Cue
from podium_parsers.captions.reading import draft_of
from podium_parsers.drafts.compose import Origin
from podium_parsers.drafts.draft import Draft
from podium_parsers.proceedings.tree import Element, attribute, local, tree_of
from podium_parsers.proceedings.words import words_of

XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def read(data: bytes, name: str) -> Draft:
    """Read the captions; raises UnreadableError when it is no XML, EmptyError without a word."""
    root, encoding, _ = tree_of(data)
    return draft_of(_cues(root), Origin(data, name, "ttml", encoding))


def _cues(root: Element) -> Iterator[Cue]:
    agents = {
        str(agent.get(XML_ID)): words_of(name)
        for agent in root.iter("{*}agent")
        for name in agent.iter("{*}name")
    }
    colours = _colours(root)
    for node in root.iter("{*}p", "{*}text"):
        start, end = _times(node)
        code = attribute(node, "agent").partition(" ")[0]
        voice = agents.get(code, code)
        if voice or not colours:
            words = _escaped(_words(node))
            yield Cue((f"<v {html.escape(voice)}>{words}" if voice else words,), start, end)
        else:
            yield Cue(tuple(_lines(node, colours)), start, end)


def _escaped(words: str) -> str:
    """Words as WebVTT writes them; YouTube escapes its captions twice."""
    return html.escape(html.unescape(words), quote=False)


def _words(node: Element) -> str:
    """What a caption says; where it marks each word as one, no blanks need stand between them."""
    spans = [span for span in node.iter("{*}span") if attribute(span, "unit") == "word"]
    return " ".join(map(words_of, spans)) if spans else words_of(node)


def _colours(root: Element) -> dict[str, str]:
    """The colours of the styles, by name; a style may take that of another (TTML2, 8.1.3)."""
    colours: dict[str, str] = {}
    for style in root.iter("{*}style"):
        colour = attribute(style, "color") or colours.get(attribute(style, "style"), "")
        if colour:
            colours[str(style.get(XML_ID))] = colour
    return colours


def _lines(node: Element, colours: dict[str, str]) -> Iterator[str]:
    """The lines of a caption, each stretch of them in its colour."""
    line = ""
    shades = [""]
    for event, part in etree.iterwalk(node, events=("start", "end")):
        told: str | None = None
        if event == "start":
            style = next((s for s in attribute(part, "style").split() if s in colours), "")
            shades.append(attribute(part, "color") or colours.get(style) or shades[-1])
            told = part.text
            if local(part) == "br" and line:
                yield line
                line = ""
        else:
            shades.pop()
            told = part.tail if part is not node else None
        if told and (words := " ".join(told.split())):
            line += f' <font color="{html.escape(shades[-1])}">{_escaped(words)}</font>'
    if line:
        yield line


def _times(node: Element) -> tuple[float | None, float | None]:
    """Begin and end in seconds; of a begin and a duration, their sum."""
    if attribute(node, "t"):
        begin, length = seconds_of(attribute(node, "t")), seconds_of(attribute(node, "d"))
        begin = None if begin is None else begin / 1000
        length = None if length is None else length / 1000
    else:
        begin = seconds_of(attribute(node, "begin") or attribute(node, "start"))
        length = seconds_of(attribute(node, "dur"))
    end = seconds_of(attribute(node, "end"))
    if end is None and begin is not None and length is not None:
        end = begin + length
    return begin, end
