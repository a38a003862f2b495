"""What speech recognisers print: a line a caption, `[00:00:01.000 --> 00:00:04.500]  words`."""

from __future__ import annotations

import re

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.registry import Format, register

CLOCK = r"(?:\d{1,3}:)?\d{1,3}:[0-5]\d[.,]\d{1,3}"
TIMES = rf"\[({CLOCK}) ?--> ?({CLOCK})\][^\S\n]{{0,8}}"
OPENING = pattern(rf"\s*(?:{TIMES}[^\n]{{1,2000}}\n\s*){{3}}".encode())
LINE = pattern(rf"^{TIMES}", re.MULTILINE)


def sniff(head: bytes, name: str) -> float:  # noqa: ARG001 (the times tell enough)
    """Three such lines at the very top."""
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return 0.95 if start[:1] == b"[" and OPENING.match(start.replace(b"\r\n", b"\n")) else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the lines as cues; raises EmptyError when nothing is said in them."""
    from podium_parsers.captions.cue import cues_of
    from podium_parsers.captions.reading import draft_of
    from podium_parsers.drafts.compose import opened

    text, origin = opened(data, name, "timed-lines")
    text = LINE.sub(r"\1 --> \2\n", text.replace("\r\n", "\n"))
    return draft_of(cues_of(text, asides=False), origin)


register(Format("timed-lines", (), sniff, read))
