"""SubRip captions: a number, `00:01:02,500 --> 00:01:04,000`, lines of text, a blank line."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.registry import Format, register

OPENING = pattern(rb"\s*(?:\d{1,20}\s*\n)?\s*-?\d{1,9}:\d{1,2}[^\n]{0,40}-->")


def sniff(head: bytes, name: str) -> float:
    """A number and a line of times at the very top."""
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if OPENING.match(start.replace(b"\r\n", b"\n").replace(b"\r", b"\n")):
        return 0.95
    return 0.8 if name.endswith(".srt") and b"-->" in start else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the cues; raises EmptyError when nothing is said in them."""
    from podium_parsers.captions.cue import cues_of
    from podium_parsers.captions.reading import draft_of
    from podium_parsers.drafts.compose import opened

    text, origin = opened(data, name, "subrip")
    return draft_of(cues_of(text, asides=False), origin)


register(Format("subrip", (".srt",), sniff, read))
