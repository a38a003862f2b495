"""An outline as an indented tree that people read: `podium outline FILE` and the golden files.

One line a thing: its name, who, the first words, then the line in the file and the rule that made it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from podium_parsers.model import Section, SectionKind
from podium_parsers.naming import SECTION_NAMES, exchange_title
from podium_parsers.patterns import pattern
from podium_parsers.transcript import Transcript

WIDTH = 60
"""Characters of a turn's first words."""
WORD = pattern(r"[\u3040-\u9fff\uac00-\ud7af]|[^\W_]+(?:[’'-][^\W_]+)*")


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
    span = section.span
    words = _count(transcript.text[span.start : span.end])
    name = section.title or (
        "Talk" if section.kind is SectionKind.PART else SECTION_NAMES[section.kind]
    )
    first = transcript.source.line_of(span.start)
    last = transcript.source.line_of(max(span.start, span.end - 1))
    yield f"{name}, {words} words, lines {first}-{last}"
    inside = deque(h for h in headings if span.start <= h.span.start < span.end)
    exchanges = transcript.exchanges
    for turn in section.turns:
        start = transcript.turns[turn].span.start
        while inside and inside[0].span.start < start:
            heading = inside.popleft()
            yield f"  {'#' * heading.level} {heading.title}"
        number = exchanges.of_turn(turn)
        asks = number is not None and turn == exchanges[number].question
        if number is not None and asks:
            yield f"  Q{number + 1} {exchange_title(transcript, exchanges[number], WIDTH)}"
        yield ("  " if number is None else "    ") + _turn(transcript, turn, asks)


def _turn(transcript: Transcript, index: int, asks: bool) -> str:
    """One turn; the first words are left out where the line above has them."""
    turn = transcript.turns[index]
    speaker = transcript.speaker_of(index)
    who = f" {speaker.name}" if speaker else ""
    text = transcript.turn_text(index)
    page = transcript.pages.at(turn.span.start) if transcript.pages is not None else None
    line = transcript.source.line_of(turn.span.start)
    place = f"line {line}" + (f" = {page}" if page else "")
    head = " ".join(text[: 3 * WIDTH].split())
    if len(head) > WIDTH:
        head = head[:WIDTH].rsplit(" ", 1)[0] + "…"
    said = "" if asks else f": {head}"
    return f"{turn.role}{who}, {_count(text)} words, {place} ({turn.rule}){said}"


def _count(text: str) -> int:
    """Words of a text; a character of a script without blanks counts as one."""
    return len(WORD.findall(text))
