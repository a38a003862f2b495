"""JSON Lines: one object a line, as message exports and speech services stream them."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.registry import Format, register


def sniff(head: bytes, name: str) -> float:
    """The first two lines are each an object or a list of their own."""
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    lines = [line.strip() for line in start.split(b"\n")[:3] if line.strip()]
    whole = [line for line in lines[:2] if line[:1] in b"{[" and line[-1:] in b"}]"]
    if name.endswith((".jsonl", ".ndjson")):
        return 0.95 if whole else 0.0
    objects = lines and lines[0][:1] == b"{" and lines[0][1:].lstrip()[:1] in b"\"'}"
    return 0.93 if len(whole) == 2 and objects else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the lines as the rows of one table; lines that are broken are left out."""
    from podium_parsers.drafts.compose import opened
    from podium_parsers.tables.loading import load_lines
    from podium_parsers.tables.reading import draft_of
    from podium_parsers.text.source import decoded

    text, origin = opened(data, name, "jsonl")
    trees = load_lines(text)
    draft = draft_of(trees, origin) if trees else None
    if draft is None:
        draft = Draft(decoded(data, name))
        draft.note("jsonl.other", "holds no transcript in a shape that is known; read as text")
    return draft


register(Format("jsonl", (".jsonl", ".ndjson"), sniff, read))
