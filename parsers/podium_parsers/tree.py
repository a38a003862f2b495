"""An outline as an indented tree that people read: `podium outline FILE` and the golden files.

One line a thing: its name, who, the first words, then the line in the file and the rule that made it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from podium_parsers.model import Section, SectionKind
from podium_parsers.naming import SECTION_NAMES, exchange_title
from podium_parsers.transcript import Transcript

WIDTH = 60
"""Characters of a turn's first words."""


def outline_tree(transcript: Transcript) -> str:
    """The whole outline, one line a thing, ending in a newline."""
    return "\n".join(_lines(transcript)) + "\n"


def _lines(transcript: Transcript) -> Iterator[str]:
    metadata = transcript.metadata
    yield metadata.title or transcript.source.name.rpartition("/")[2] or "Untitled"
    facts = (metadata.date, metadata.venue, metadata.publisher, metadata.language)
    known = [fact for fact in facts if fact]
    if known:
        yield "  " + " · ".join(known)
    for speaker in transcript.speakers:
        role = f" ({speaker.role})" if speaker.role else ""
        aliases = f" = {', '.join(speaker.aliases)}" if speaker.aliases else ""
        yield f"  speaker {speaker.name}{role}{aliases}"
    headings = [section for section in transcript.sections if section.level]
    for section in transcript.sections:
        if not section.level:
            yield from _section(transcript, section, headings)
    for note in transcript.notes:
        yield f"note [{note.rule}] {note.message}"


def _section(transcript: Transcript, section: Section, headings: list[Section]) -> Iterator[str]:
    words = len(re.findall(r"\w+", transcript.text[section.span.start : section.span.end]))
    name = section.title or (
        "Talk" if section.kind is SectionKind.PART else SECTION_NAMES[section.kind]
    )
    first = transcript.source.line_of(section.span.start)
    last = transcript.source.line_of(max(section.span.start, section.span.end - 1))
    yield f"{name}, {words} words, lines {first}-{last}"
    inside = [h for h in headings if section.span.start <= h.span.start < section.span.end]
    exchanges = transcript.exchanges
    shown = NEVER
    for turn in section.turns:
        start = transcript.turns[turn].span.start
        while inside and inside[0].span.start < start:
            heading = inside.pop(0)
            yield f"  {'#' * heading.level} {heading.title}"
        number = exchanges.of_turn(turn)
        if number is not None and number != shown:
            shown = number
            title = exchange_title(transcript, exchanges[number], WIDTH)
            yield f"  Q{number + 1} {title}"
        yield ("    " if number is not None else "  ") + _turn(transcript, turn)


NEVER = -1
"""Before the first exchange is shown."""


def _turn(transcript: Transcript, index: int) -> str:
    turn = transcript.turns[index]
    speaker = transcript.speaker_of(index)
    who = speaker.name if speaker else "-"
    words = re.sub(r"\s+", " ", transcript.shown(turn.paragraphs[0]).text)
    head = words if len(words) <= WIDTH else words[:WIDTH].rsplit(" ", 1)[0] + "…"
    page = transcript.pages.at(turn.span.start) if transcript.pages is not None else None
    place = f"line {transcript.source.line_of(turn.span.start)}" + (f", {page}" if page else "")
    return f"{turn.role} {who}: {head} [{place}; {turn.rule}]"
