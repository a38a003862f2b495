"""The passes in order, as one table in view, and the doors `read`, `read_bytes` and `parse`."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from podium_parsers.contained import read_contained
from podium_parsers.draft import Draft
from podium_parsers.model import ParagraphKind
from podium_parsers.registry import format_of
from podium_parsers.source import Source
from podium_parsers.transcript import Transcript

Pass = Callable[[Draft], None]


def _everything_is_one(draft: Draft) -> None:
    """Placeholder of the first hour: one paragraph a line."""
    at = 0
    for line in draft.text.split("\n"):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            end = at + len(line.rstrip())
            draft.paragraphs.add((start, end), start, ParagraphKind.SPEECH)
        at += len(line) + 1


PASSES: tuple[Pass, ...] = (_everything_is_one,)


def finish(draft: Draft) -> Transcript:
    """Run the passes over a reader's draft and freeze what comes out."""
    for step in PASSES:
        step(draft)
    return Transcript(
        source=draft.source,
        metadata=draft.metadata,
        speakers=tuple(draft.speakers),
        paragraphs=draft.paragraphs,
        turns=draft.turns,
        exchanges=draft.exchanges,
        sections=tuple(draft.sections),
        notes=tuple(draft.notes),
        hidden=draft.hidden_spans(),
        pages=draft.pages,
        times=draft.times,
        opening=draft.opening,
    )


def read_bytes(data: bytes, name: str = "") -> Transcript:
    """Read a document that is already in memory; raises UnreadableError."""
    form = format_of(data, name)
    if form.contained:
        return finish(read_contained(data, name, form.name))
    return finish(form.read(data, name))


def parse(text: str, name: str = "") -> Transcript:
    """Read a text that is already decoded, as plain text."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return finish(Draft(Source(text, name, raw_digest=digest)))
