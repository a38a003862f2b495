"""What the list of marks says of one mark: the passage whole, its question, note and tags."""

from __future__ import annotations

from podium.screens.marks.listing import Entry
from podium_library.anchored import Status
from podium_parsers import Transcript

LONGEST = 4000
"""Characters of a passage that are shown."""


def preview(entry: Entry, transcript: Transcript | None) -> str:
    """The words for the pane below the list."""
    shown, mark = entry.shown, entry.shown.mark
    parts: list[str] = []
    if shown.status is Status.LOST:
        parts.append("These words are not in the text any more; the mark is kept:")
    if mark.question:
        asked = " ".join(mark.question.split())
        parts.append("Asked: " + (asked if len(asked) < 240 else asked[:239] + "…"))
    parts.append("“" + mark.quote[:LONGEST].strip() + "”")
    if shown.is_doubtful and shown.span is not None and transcript is not None:
        now = transcript.text[shown.span.start : shown.span.end]
        parts.append(f"In the text now (y accepts):\n“{now[:LONGEST].strip()}”")
    if mark.note:
        parts.append(mark.note)
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
