"""A draft as JSON: how a worker process hands over what a container's reader found.

JSON and not pickle: the worker reads files from anywhere, and what it sends back must not be able to do
anything in the process that asked.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any, cast

from podium_parsers.drafts.draft import Draft, Hint, HintKind, Record
from podium_parsers.model import Metadata, Note, Role, Severity, Span, Speaker
from podium_parsers.places import PageLines, Times
from podium_parsers.text.source import Source

Plain = dict[str, Any]


def dump(draft: Draft) -> bytes:
    """What a reader put into the draft; the passes have not run yet."""
    source = draft.source
    pages, times = draft.pages, draft.times
    return json.dumps(
        {
            "source": [source.text, source.name, source.encoding, source.reader, source.raw_digest],
            "metadata": asdict(draft.metadata),
            "hints": [[hint.kind, *hint.span, hint.level] for hint in draft.hints],
            "hidden": draft.hidden,
            "records": None if draft.records is None else [_record(one) for one in draft.records],
            "people": {code: asdict(person) for code, person in draft.people.items()},
            "pages": pages and [list(c) for c in (pages.offsets, pages.pages, pages.lines)],
            "times": times and [list(times.offsets), list(times.seconds)],
            "notes": [[n.rule, n.message, *n.span, n.severity] for n in draft.notes],
        }
    ).encode("ascii")


def load(data: bytes) -> Draft:
    """The draft again; raises ValueError when the bytes are none."""
    plain = cast("Plain", json.loads(data))
    draft = Draft(Source(*plain["source"]), metadata=Metadata(**plain["metadata"]))
    draft.hints = [Hint(HintKind(k), Span(a, b), level) for k, a, b, level in plain["hints"]]
    draft.hidden = [Span(a, b) for a, b in plain["hidden"]]
    if plain["records"] is not None:
        draft.records = [_unrecord(one) for one in plain["records"]]
    for code, person in plain["people"].items():
        draft.people[code] = Speaker(**{**person, "aliases": tuple(person["aliases"])})
    if plain["pages"]:
        draft.pages = PageLines()
        for place in zip(*plain["pages"], strict=True):
            draft.pages.add(*place)
    if plain["times"]:
        draft.times = Times()
        for moment in zip(*plain["times"], strict=True):
            draft.times.add(*moment)
    draft.notes = [Note(r, m, Span(a, b), Severity(s)) for r, m, a, b, s in plain["notes"]]
    return draft


def _record(one: Record) -> list[object]:
    return [*one.span, one.speaker, one.time, one.role, one.direction, one.new_turn, one.label]


def _unrecord(one: list[Any]) -> Record:
    start, end, speaker, time, role, direction, new_turn, label = one
    return Record(
        span=Span(start, end),
        speaker=speaker,
        time=time,
        role=None if role is None else Role(role),
        direction=direction,
        new_turn=new_turn,
        label=None if label is None else Span(*label),
    )
