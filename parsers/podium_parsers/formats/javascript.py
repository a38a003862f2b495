"""JavaScript and TypeScript data files: arrays of turns, or the whole transcript as a string."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.registry import Format, register

SUFFIXES = (".js", ".mjs", ".cjs", ".ts", ".jsx", ".tsx")
ASSIGNS = pattern(
    rb"\n[^\S\n]*(?:export\s+)?(?:(?:const|let|var)\s+[\w$]{1,60}(?:\s*:\s*[\w<>\[\]{}|\s]{1,80})?\s*=|default\b"
    rb"|window\.[\w$.]{1,60}\s*=|module\.exports\s*=)\s*[\[{\"'`(]"
)

BEGINS = pattern(
    rb"\s*(?:(?://[^\n]*\n|/\*(?:[^*]|\*(?!/)){0,20000}\*/)\s*){0,200}"
    rb"(?:(?:export|import|const|let|var|function)\s|window\.|module\.|[\"']use strict|;?\(function)"
)
"""How a script begins, comments apart; a talk about programs may quote a line of one."""


def sniff(head: bytes, name: str) -> float:
    """The name says so, or a script's beginning and a line that assigns a literal."""
    head = head.replace(b"\0", b"")
    assigns = ASSIGNS.search(b"\n" + head) is not None
    if name.endswith(SUFFIXES):
        return 0.9 if assigns else 0.5
    return 0.5 if assigns and BEGINS.match(head) else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the literals; a script without a transcript is read as the text that it is."""
    from podium_parsers.drafts.compose import opened
    from podium_parsers.tables.literals import literals_of
    from podium_parsers.tables.reading import draft_of
    from podium_parsers.text.source import decoded

    text, origin = opened(data, name, "javascript")
    values = literals_of(text)
    tree = values[0] if len(values) == 1 else values
    draft = draft_of(tree, origin) if values else None
    if draft is None:
        draft = Draft(decoded(data, name))
        draft.note("javascript.other", "holds no transcript in its values; read as text")
    return draft


register(Format("javascript", SUFFIXES, sniff, read))
