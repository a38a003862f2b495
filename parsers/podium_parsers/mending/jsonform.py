"""Corrections as JSON, lossless both ways, for files that people hand to each other.

    {"format": "podium-corrections", "version": 1, "file": ..., "sha256": of the text, "characters": ...,
     "offset_unit": "codepoint", "corrections": [{"kind": "role", "offset": 812, "words": ...,
     "before": ..., "role": "answer"}, ...]}

A file from elsewhere is checked field by field: what it holds is text that somebody wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from podium_parsers.jsonio import Json
from podium_parsers.mending.anchor import Anchor
from podium_parsers.mending.correction import (
    Correction,
    Furniture,
    Merge,
    Rename,
    SetRole,
    Split,
    kind_of,
)
from podium_parsers.model import Role
from podium_parsers.text.source import Source

FORMAT, VERSION = "podium-corrections", 1
LONGEST = 2000
"""Characters of a text in a correction."""


class RefusedError(ValueError):
    """A value is no podium-corrections of a version that we know; its argument says why in one line."""


def to_json(source: Source, corrections: Iterable[Correction]) -> dict[str, Json]:
    """The JSON form of corrections, in the order in which they were made."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "file": source.name,
        "sha256": source.digest,
        "characters": len(source.text),
        "offset_unit": "codepoint",
        "corrections": [body_of(one) for one in corrections],
    }


def from_json(value: object) -> tuple[Correction, ...]:
    """The corrections in a parsed JSON value; raises RefusedError."""
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise RefusedError(f"is not a {FORMAT} file")
    if value.get("version") != VERSION:
        raise RefusedError(f"is {FORMAT} of a version other than {VERSION}")
    listed = value.get("corrections")
    if not isinstance(listed, list):
        raise RefusedError("holds no list of corrections")
    return tuple(correction_of(one, f"correction {n}") for n, one in enumerate(listed, 1))


def body_of(one: Correction) -> dict[str, Json]:
    """One correction as a JSON object."""
    at = one.at
    body: dict[str, Json] = {
        "kind": kind_of(one),
        "offset": at.offset,
        "words": at.words,
        "before": at.before,
    }
    match one:
        case Split():
            body["speaker"] = one.speaker
        case SetRole():
            body["role"] = str(one.role)
        case Rename():
            body["name"], body["to"] = one.name, one.to
        case _:
            pass
    return body


def correction_of(value: object, what: str = "a correction") -> Correction:
    """One correction from its JSON object; raises RefusedError that begins with `what`."""
    if not isinstance(value, dict):
        raise RefusedError(f"{what} is no object")
    offset = value.get("offset")
    if not isinstance(offset, int) or isinstance(offset, bool) or not 0 <= offset < 1 << 31:
        raise RefusedError(f"{what} has no offset")
    at = Anchor(offset, _text(value, "words", what), _text(value, "before", what))
    match value.get("kind"):
        case "split":
            named = value.get("speaker")
            return Split(at, None if named is None else _name(value, "speaker", what))
        case "merge":
            return Merge(at)
        case "role":
            return SetRole(at, _role(value, what))
        case "rename":
            return Rename(at, _name(value, "name", what), _name(value, "to", what))
        case "furniture":
            return Furniture(at)
        case _:
            raise RefusedError(f"{what} is of an unknown kind")


def _text(value: Mapping[str, object], field: str, what: str) -> str:
    text = value.get(field)
    if not isinstance(text, str) or len(text) > LONGEST:
        raise RefusedError(f"{what}: {field} is no text of at most {LONGEST} characters")
    return text


def _name(value: Mapping[str, object], field: str, what: str) -> str:
    name = _text(value, field, what)
    if not name.strip():
        raise RefusedError(f"{what}: {field} is empty")
    return name


def _role(value: Mapping[str, object], what: str) -> Role:
    try:
        return Role(_text(value, "role", what))
    except ValueError:
        raise RefusedError(f"{what}: no such role") from None
