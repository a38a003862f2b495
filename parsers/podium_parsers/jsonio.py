"""A transcript as JSON: the outline that scripts read, as docs and `podium outline --json` promise."""

from __future__ import annotations

from bisect import bisect_right
from typing import TypeAlias

from podium_parsers.columns import NONE, ROLES
from podium_parsers.model import Exchange, Role
from podium_parsers.naming import exchange_title
from podium_parsers.transcript import Transcript

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

ROLE_NAMES = [str(role) for role in ROLES]


def outline(transcript: Transcript) -> dict[str, Json]:
    """The outline's JSON form, version 1: metadata, speakers, turns, exchanges, sections, notes.

    Offsets are code points into the decoded text, ends exclusive; lines are 1-based; times are seconds.
    """
    source, metadata = transcript.source, transcript.metadata
    return {
        "format": "podium-outline",
        "version": 1,
        "file": source.name,
        "reader": source.reader,
        "encoding": source.encoding,
        "sha256": source.digest,
        "characters": len(source.text),
        "language": metadata.language,
        "title": metadata.title,
        "date": metadata.date,
        "venue": metadata.venue,
        "publisher": metadata.publisher,
        "url": metadata.url,
        "speakers": [
            {"id": s.id, "name": s.name, "role": s.role, "aliases": list(s.aliases)}
            for s in transcript.speakers
        ],
        "turns": _turns(transcript),
        "exchanges": [_exchange(transcript, one) for one in transcript.exchanges],
        "opening_remarks": [
            turn for turn in transcript.opening if transcript.turns[turn].role is Role.REMARKS
        ],
        "sections": [
            {
                "kind": str(section.kind),
                "title": section.title,
                "turns": [section.turns.start, section.turns.stop - 1] if section.turns else [],
                "start": section.span.start,
                "end": section.span.end,
            }
            for section in transcript.sections
        ],
        "notes": [
            {
                "rule": note.rule,
                "message": note.message,
                "start": note.span.start,
                "end": note.span.end,
                "severity": str(note.severity),
            }
            for note in transcript.notes
        ],
    }


def _turns(transcript: Transcript) -> list[Json]:
    """All turns, straight from the columns: a value object a turn would double the time."""
    columns, turns, text = transcript.paragraphs, transcript.turns, transcript.text
    names = [speaker.name for speaker in transcript.speakers]
    lines, pages, times = transcript.source.line_starts, transcript.pages, transcript.times
    rows = zip(
        turns.firsts,
        turns.stops,
        turns.label_starts,
        turns.label_ends,
        turns.speakers,
        turns.roles,
        turns.rules,
        turns.confidences,
        strict=True,
    )
    found: list[Json] = []
    for index, (first, stop, begin, end, speaker, role, rule, confidence) in enumerate(rows):
        start = columns.starts[first]
        found.append(
            {
                "index": index,
                "role": ROLE_NAMES[role],
                "speaker": None if speaker == NONE else names[speaker],
                "label": text[begin:end] or None,
                "text": transcript.turn_text(index),
                "start": start,
                "end": columns.ends[stop - 1],
                "line": bisect_right(lines, start),
                "page_line": pages.at(start) if pages is not None else None,
                "time": times.at(start) if times is not None else None,
                "rule": turns.rule_names[rule],
                "confidence": round(confidence, 3),
            }
        )
    return found


def _exchange(transcript: Transcript, one: Exchange) -> dict[str, Json]:
    return {
        "index": one.index,
        "question": one.question,
        "turns": list(one.turns),
        "title": exchange_title(transcript, one),
        "name": f"Q{one.index + 1}",
        "follow_up_of": one.follow_up_of,
    }
