"""Captions in XML: TTML and DFXP (W3C), and the two forms in which YouTube hands its captions out.

TTML2, 8.1.5 (`p`), 12.2 (`begin`, `end`), 14.1.2 (`ttm:agent`, who speaks, by name or by a code); YouTube writes
`<text start="1.5" dur="2">` or `<p t="1500" d="2000">`. Each becomes a cue as WebVTT would write it.
"""

from __future__ import annotations

import html
from collections.abc import Iterator

from podium_parsers.captions.clock import seconds_of
from podium_parsers.captions.cue import Cue
from podium_parsers.captions.reading import draft_of
from podium_parsers.drafts.compose import Origin
from podium_parsers.drafts.draft import Draft
from podium_parsers.proceedings.tree import Element, attribute, tree_of
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
    for node in root.iter("{*}p", "{*}text"):
        start, end = _times(node)
        # YouTube escapes its captions twice
        words = html.escape(html.unescape(_words(node)), quote=False)
        code = attribute(node, "agent").partition(" ")[0]
        voice = agents.get(code, code)
        yield Cue((f"<v {html.escape(voice)}>{words}" if voice else words,), start, end)


def _words(node: Element) -> str:
    """What a caption says; where it marks each word as one, no blanks need stand between them."""
    spans = [span for span in node.iter("{*}span") if attribute(span, "unit") == "word"]
    return " ".join(map(words_of, spans)) if spans else words_of(node)


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
