"""WebVTT captions, as browsers, meeting software and podcasts write them.

https://www.w3.org/TR/webvtt1/ : a `WEBVTT` line, header lines up to a blank one, then cues.
"""

from __future__ import annotations

import re

from podium_parsers.drafts.draft import Draft
from podium_parsers.errors import UnreadableError
from podium_parsers.patterns import pattern
from podium_parsers.registry import Format, register

PREFACE = 2000
"""Bytes within which the line may stand, below what somebody has put above the captions."""
PREFACED = re.compile(rb"\nWEBVTT[^\S\n]*\r?\n\s*(?:\S[^\n]{0,80}\n)?[\d:.]{5,14} --> \d")
LANGUAGE = pattern(r"^Language: *([A-Za-z]{2})\b", re.MULTILINE)


def sniff(head: bytes, name: str) -> float:
    """The first line says WEBVTT, or one below a preface; a `.vtt` without it is still captions when it has times."""
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start.startswith(b"WEBVTT") and not start[6:7].isalnum():
        return 1.0
    if b"WEBVTT" in start[:PREFACE] and PREFACED.search(start[:PREFACE]):
        return 0.9
    return 0.8 if name.endswith(".vtt") and b"-->" in start else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the cues; raises UnreadableError when there are none."""
    from podium_parsers.captions.cue import ARROW, cues_of
    from podium_parsers.captions.reading import draft_of
    from podium_parsers.drafts.compose import opened

    text, origin = opened(data, name, "webvtt")
    cues = cues_of(text, asides=True)
    if not cues:
        raise UnreadableError("is WebVTT without any cue")
    draft = draft_of(cues, origin)
    header = text[:2000].split(ARROW, 1)[0]
    if found := LANGUAGE.search(header):
        draft.know(language=found[1].lower())
    return draft


register(Format("webvtt", (".vtt",), sniff, read))
