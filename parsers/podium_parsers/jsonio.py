"""A transcript as JSON: the outline that scripts read, as docs and `podium outline --json` promise."""

from __future__ import annotations

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
        "turns": [_turn(transcript, turn) for turn in range(len(transcript.turns))],
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


def _turn(transcript: Transcript, turn: int) -> dict[str, Json]:
    columns, turns = transcript.paragraphs, transcript.turns
    start, end = columns.starts[turns.firsts[turn]], columns.ends[turns.stops[turn] - 1]
    label = transcript.text[turns.label_starts[turn] : turns.label_ends[turn]]
    speaker = turns.speakers[turn]
    return {
        "index": turn,
        "role": ROLE_NAMES[turns.roles[turn]],
        "speaker": None if speaker == NONE else transcript.speakers[speaker].name,
        "label": label or None,
        "text": transcript.turn_text(turn),
        "start": start,
        "end": end,
        "line": transcript.source.line_of(start),
        "page_line": transcript.pages.at(start) if transcript.pages is not None else None,
        "time": transcript.times.at(start) if transcript.times is not None else None,
        "rule": turns.rule_names[turns.rules[turn]],
        "confidence": round(turns.confidences[turn], 3),
    }


def _exchange(transcript: Transcript, one: Exchange) -> dict[str, Json]:
    return {
        "index": one.index,
        "question": one.question,
        "turns": list(one.turns),
        "title": exchange_title(transcript, one),
        "name": f"Q{one.index + 1}",
        "follow_up_of": one.follow_up_of,
    }
