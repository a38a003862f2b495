"""reStructuredText as text: underlined headings, emphasis, directives; the text itself untouched.

Heading levels follow the order in which the adornments first appear, as docutils has it. A directive
or comment (`.. name::` with its indented block) is hidden; a role keeps its words. `*(10.00 am)*` stays
an italic stretch that the passes may take for a stage direction.
"""

from __future__ import annotations

import re

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.patterns import pattern
from podium_parsers.registry import Format, register
from podium_parsers.text.source import decoded

SUFFIXES = (".rst", ".rest")
ADORNED = pattern(
    r"^(?:(([!-/:-@\[-`{-~])\2{2,})[^\S\n]*\n)?"
    r"[^\S\n]*(\S[^\n]*?)[^\S\n]*\n(([!-/:-@\[-`{-~])\5{2,})[^\S\n]*$",
    re.MULTILINE,
)
UNDERLINED = pattern(rb"^\S.{2,120}+\n([=\-~^\"'`#*+])\1{3,}\s*$", re.MULTILINE)
EXPLICIT = pattern(r"^\.\.(?:[^\S\n][^\n]*)?(?:\n(?:[^\S\n]+[^\n]*)?(?=\n|\Z))*", re.MULTILINE)
TRANSITION = pattern(r"^([!-/:-@\[-`{-~])\1{3,}[^\S\n]*$", re.MULTILINE)
FIELD = pattern(r"^:([A-Za-z][\w ]{0,30}):[^\S\n]+(\S[^\n]*)", re.MULTILINE)
ROLE = pattern(
    r"(:[\w:-]{1,30}:)?(`{1,2})([^`\n]{1,500}?)([^\S\n]*<[^<>`\n]{1,1000}>)?(`{1,2}_{0,2})"
)
LINE_BLOCK = pattern(r"^[^\S\n]*\|[^\S\n]", re.MULTILINE)
ESCAPE = pattern(r"\\[^\S\n]?(?=\S)")
BULLET = pattern(r"^[^\S\n]*[-*+•][^\S\n]+(?=\S)", re.MULTILINE)
FIELDS = {"title": "title", "venue": "venue", "location": "venue", "publisher": "publisher"}


def sniff(head: bytes, name: str) -> float:
    """By the suffix, or by several underlined headings beside bold labels, which Markdown has too."""
    if head.count(b"\n**") >= 3 and len(UNDERLINED.findall(head)) >= 2:
        return 0.5 if name.endswith((".md", ".markdown")) else 0.65
    return 0.61 if name.endswith(SUFFIXES) else 0.0


def read(data: bytes, name: str) -> Draft:
    """Decode, hide the marks, and say what they meant."""
    draft = Draft(decoded(data, name, "rst"))
    _headings(draft)
    text = draft.text
    for found in EXPLICIT.finditer(text):
        draft.hide(*found.span())
    for sign in (LINE_BLOCK, ESCAPE, BULLET):
        for found in sign.finditer(text):
            draft.hide(*found.span())
    for found in FIELD.finditer(text, 0, 5000):
        if found[1].lower() in FIELDS:
            draft.know(**{FIELDS[found[1].lower()]: found[2].strip()})
        draft.hint(HintKind.FRONT, *found.span())
    for found in ROLE.finditer(text):
        draft.hide(found.start(), found.start(3))
        draft.hide(found.end(3), found.end())
    from podium_parsers.markup.emphasis import find_emphasis

    for mark in find_emphasis(text):
        draft.hide(mark.start, mark.inner)
        draft.hide(mark.stop, mark.end)
        draft.hint(HintKind.BOLD if mark.strong else HintKind.ITALIC, mark.inner, mark.stop)
    draft.hints.sort(key=lambda hint: hint.span)
    return draft


def _headings(draft: Draft) -> None:
    levels: dict[str, int] = {}
    for found in ADORNED.finditer(draft.text):
        over, line, under = found[1], found[3], found[4]
        if len(set(line)) == 1 or (over and over[0] != under[0]):
            continue
        if len(under) < min(4, len(line)) or (over is None and len(under) < len(line) / 2):
            continue
        adornment = (over or "")[:1] + under[0]
        level = levels.setdefault(adornment, len(levels) + 1)
        draft.hide(*found.span(1))
        draft.hide(*found.span(4))
        draft.hint(HintKind.HEADING, *found.span(3), level)
        if level == 1 and len(draft.hints) == 1:
            draft.hint(HintKind.TITLE, *found.span(3))
    for found in TRANSITION.finditer(draft.text):
        draft.hide(*found.span())


register(Format("rst", SUFFIXES, sniff, read))
