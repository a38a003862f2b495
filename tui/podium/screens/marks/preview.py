"""What the list of marks says of one mark: the passage whole, then note, question and tags.

The passage comes first: on a small screen there is no room for more.
"""

from __future__ import annotations

from dataclasses import replace

from podium.screens.marks.listing import Entry
from podium_library.marks.anchored import Status
from podium_library.marks.wording import words
from podium_parsers import Transcript

LONGEST = 4000
"""Characters of a passage that are shown."""


def preview(entry: Entry, transcript: Transcript | None) -> str:
    """The words for the pane below the list."""
    shown, mark = entry.shown, entry.shown.mark
    parts: list[str] = []
    if shown.status is Status.LOST:
        parts.append("These words are not in the text any more; the mark is kept:")
    here = transcript if entry.document is None else None
    parts.append(f"“{words(mark, here)[:LONGEST]}”")
    if shown.is_doubtful and shown.span is not None and transcript is not None:
        start, end = shown.span
        now = replace(mark, start=start, end=end, quote=transcript.between(start, end))
        parts.append(f"In the text now (y accepts):\n“{words(now, transcript)[:LONGEST]}”")
    if mark.note:
        parts.append(mark.note)
    if mark.question:
        asked = " ".join(mark.question.split())
        parts.append("Asked: " + (asked if len(asked) < 240 else asked[:239] + "…"))
    where = [mark.page_line, _lines(*mark.line)]
    if entry.document is not None:
        where.insert(0, entry.document.title or entry.document.file)
    facts = [*filter(None, where), *(f"#{tag}" for tag in mark.tags), mark.created[:10]]
    parts.append(" · ".join(facts))
    return "\n\n".join(parts)


def _lines(first: int, last: int) -> str:
    """`line 43`, `lines 43–45`; nothing where the mark does not know its lines."""
    if not first:
        return ""
    return f"line {first}" if last <= first else f"lines {first}–{last}"
