"""What the tests of the readers share: a document as its turns, and what holds for every one."""

from __future__ import annotations

import json
from typing import NamedTuple, cast

from tests.places import SAMPLES

from podium_parsers import Transcript
from podium_parsers.jsonio import Json, outline_json
from podium_parsers.pipeline import finish
from podium_parsers.registry import format_of


class Line(NamedTuple):
    """A turn as a test writes it down."""

    role: str
    speaker: str | None
    text: str


class Reading(NamedTuple):
    """A document that was read in this process, whatever its format's wish."""

    transcript: Transcript
    lines: list[Line]


def reading(data: bytes, name: str) -> Reading:
    """Read without a worker: a fault shows with its traceback, and a test costs no process."""
    transcript = finish(format_of(data, name).read(data, name))
    lines = []
    for turn in transcript.turns:
        speaker = transcript.speaker_of(turn.index)
        text = transcript.turn_text(turn.index)
        lines.append(Line(turn.role.value, speaker.name if speaker else None, text))
    return Reading(transcript, lines)


def sample(path: str) -> Reading:
    """Read a sample by its path below samples/."""
    return reading((SAMPLES / path).read_bytes(), path)


def written(text: str, name: str) -> Reading:
    """Read a text under a file's name."""
    return reading(text.encode("utf-8", "surrogatepass"), name)


def roles_in(talk: list[tuple[str, str]]) -> dict[str | None, set[str]]:
    """The roles of each speaker in a talk of `Name: words`."""
    text = "\n\n".join(f"{who}: {said}" for who, said in talk)
    found: dict[str | None, set[str]] = {}
    for line in written(text, "talk.txt").lines:
        found.setdefault(line.speaker, set()).add(line.role)
    return found


def outline(transcript: Transcript) -> dict[str, Json]:
    """The outline's JSON, loaded; control characters in it are left for the gate to escape."""
    pieces = b"".join(outline_json(transcript)).decode("utf-8", "surrogatepass")
    return cast("dict[str, Json]", json.loads(pieces, strict=False))


def assert_sound(transcript: Transcript) -> None:
    """Each word in one paragraph, in order; labels inside their turns; the text fit to be written."""
    columns, text = transcript.paragraphs, transcript.text
    at = 0
    for start, end, body in zip(columns.starts, columns.ends, columns.bodies, strict=True):
        assert at <= start < end <= len(text)
        assert start <= body <= end
        assert not text[at:start].strip(), f"in no paragraph: {text[at:start]!r}"
        at = end
    assert not text[at:].strip(), f"in no paragraph: {text[at:]!r}"
    text.encode("utf-8")
    for turn in transcript.turns:
        assert turn.span.end > turn.span.start
        if turn.label:
            assert turn.span.start <= turn.label.start < turn.label.end <= turn.span.end
