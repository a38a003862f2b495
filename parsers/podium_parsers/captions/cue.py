"""Cues: what stands between one `-->` line and the next, without numbers, notes and styles.

The reader is forgiving where the formats are strict: hours may be missing, times may run backwards, a
blank line may stand inside a SubRip cue, the number may be gone. Only one thing makes a cue: a line
with `-->`. See https://www.w3.org/TR/webvtt1/ (NOTE, STYLE and REGION blocks, cue identifiers).
"""

from __future__ import annotations

from dataclasses import dataclass

from podium_parsers.captions.clock import written
from podium_parsers.captions.identifiers import named_by
from podium_parsers.patterns import pattern

ARROW = "-->"
NUMBER = pattern(r"\s*\d{1,20}\s*$")
ASIDE = pattern(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
STAMP = pattern(r"[\d:.,]+")
SETTING = pattern(r"[A-Za-z]\w{0,15}:[^\s:]{1,40}")
"""How a cue is to be shown, behind its times: `align:start`, `X1:100`; other words there are said."""
VOICED = pattern(r'\s*\d{0,9} ?"(?P<name>[^"<>\n]{1,80})" \(\d{1,12}\)\s*$')
"""An identifier that says who speaks: `12 "Ada Fenn" (3085731)`."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue as it stands in the file."""

    lines: tuple[str, ...]
    """What is shown, markup and all; blank lines left out."""
    start: float | None
    """Seconds; None where the time makes no sense."""
    end: float | None


def cues_of(text: str, *, asides: bool) -> list[Cue]:
    """All cues of a file; `asides` says whether NOTE, STYLE and REGION blocks may stand between."""
    lines = text.split("\n")
    arrows = [i for i, line in enumerate(lines) if ARROW in line]
    voices = named_by([_identifier(lines, at) for at in arrows]) if asides else {}
    cues: list[Cue] = []
    for place, at in enumerate(arrows):
        stop = arrows[place + 1] if place + 1 < len(arrows) else len(lines)
        body = lines[at + 1 : stop]
        if place + 1 < len(arrows):
            body = _without_identifier(body, any_word=asides)
        if asides:
            body = _without_asides(body)
        start, end, beside = _times(lines[at])
        said = [line for line in (beside, *body) if line.strip()]
        if said and at and (voice := VOICED.match(lines[at - 1])):
            said[0] = f"<v {voice['name']}>{said[0]}"
        elif said and voices and (name := voices.get(_identifier(lines, at))):
            said[0] = f"<v {name}>{said[0]}"
        cues.append(Cue(tuple(said), start, end))
    return cues


def _identifier(lines: list[str], at: int) -> str:
    """What stands alone above the times of a cue; nothing where its last lines may be another's words."""
    above = lines[at - 1].strip() if at else ""
    return above if at < 2 or not lines[at - 2].strip() else ""


def _times(line: str) -> tuple[float | None, float | None, str]:
    """When a cue begins and ends, and what is said on the line of its times."""
    left, right = line.split(ARROW, 1)
    _, _, beside = right.strip().partition(" ")
    shown = all(map(SETTING.fullmatch, beside.split()))
    return _time(left), _time(right), "" if shown else beside.strip()


def _time(text: str) -> float | None:
    words = text.split(None, 1)
    first = words[0] if words else ""
    return written(first) if STAMP.fullmatch(first) else None


def _without_identifier(body: list[str], *, any_word: bool) -> list[str]:
    """The lines without the identifier of the next cue, which stands right above its times."""
    if not body or not body[-1].strip():
        return body
    apart = len(body) == 1 or not body[-2].strip()
    if NUMBER.match(body[-1]) or (any_word and apart and len(body) > 1):
        return body[:-1]
    return body


def _without_asides(body: list[str]) -> list[str]:
    """The lines without blocks of notes and styles: each runs to the next blank line."""
    kept: list[str] = []
    aside = False
    for i, line in enumerate(body):
        if not line.strip():
            aside = False
        elif not aside and (i == 0 or not body[i - 1].strip()) and i > 0:
            aside = ASIDE.match(line) is not None
        if not aside:
            kept.append(line)
    return kept
