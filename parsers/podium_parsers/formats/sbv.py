"""SubViewer captions as YouTube takes them: `0:00:01.500,0:00:04.000`, lines of text, a blank line."""

from __future__ import annotations

import re

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.registry import Format, register

CLOCK = r"\d{1,3}:[0-5]\d:[0-5]\d[.,]\d{1,3}"
HEAD = r"\[INFORMATION\](?:[^\n]{0,200}\n){1,20}?"
"""What older programs write above the captions."""
OPENING = pattern(rf"\s*(?:{HEAD})?{CLOCK},{CLOCK}[^\S\n]*\n[^\n]".encode())
TIMES = pattern(rf"^({CLOCK}),({CLOCK})[^\S\n]*$", re.MULTILINE)


def sniff(head: bytes, name: str) -> float:  # noqa: ARG001 (the times tell enough)
    """A line of two times at the very top."""
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return 0.95 if OPENING.match(start.replace(b"\r\n", b"\n").replace(b"\r", b"\n")) else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the cues; raises EmptyError when nothing is said in them."""
    from podium_parsers.captions.cue import cues_of
    from podium_parsers.captions.reading import draft_of
    from podium_parsers.drafts.compose import opened

    text, origin = opened(data, name, "sbv")
    text = TIMES.sub(r"\1 --> \2", text).replace("[br]", "\n")
    return draft_of(cues_of(text, asides=False), origin)


register(Format("sbv", (".sbv",), sniff, read))
