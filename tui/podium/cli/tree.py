"""The outline as a tree for a person: parts, questions with their first words, who answers, how long.

Columns are aligned by cells and not by characters; a pipe gets the whole title, a terminal as much as fits.
"""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Iterator
from datetime import date

from podium.cli.gate import Gate, Style
from podium_library.written.counted import counted
from podium_parsers.model import Exchange, Role, Section, SectionKind, Span
from podium_parsers.naming import SECTION_NAMES, exchange_title
from podium_parsers.transcript import Transcript

WORD = re.compile(r"\S")
NARROWEST, PIPE = 60, 100
"""Columns of the tree on a very narrow terminal, and in a pipe."""


def print_tree(transcript: Transcript, out: Gate) -> None:
    """Print the outline of one document."""
    width = max(NARROWEST, shutil.get_terminal_size().columns) if out.is_terminal else PIPE
    print_head(transcript, out)
    for section in transcript.sections:
        print_section(transcript, section, out, width)
    if not len(transcript.turns):
        out.line("No speakers were found in this document.")
    for note in transcript.notes:
        out.line(f"note: {note.message}", Style.DIM)


def print_head(transcript: Transcript, out: Gate) -> None:
    """Title, date and place, and the size of the talk in numbers."""
    about = transcript.metadata
    if about.title:
        out.line(about.title, Style.BOLD)
    where = [spelled(about.date) if about.date else None, about.venue, about.publisher]
    if any(where):
        out.line(" · ".join(filter(None, where)))
    counts = (
        (len(transcript.speakers), "speaker"),
        (len(transcript.turns), "turn"),
        (len(transcript.exchanges), "exchange"),
    )
    out.line(", ".join(counted(*count) for count in counts), Style.DIM)
    out.line()


def spelled(iso: str) -> str:
    """`5 October 2020` from 2020-10-05."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{day.day} {day:%B %Y}"


def print_section(transcript: Transcript, section: Section, out: Gate, width: int) -> None:
    """A part's line, and below it its exchanges, or its turns where nobody is asked."""
    name = SECTION_NAMES[section.kind]
    if section.title:
        name = section.title if section.kind is SectionKind.PART else f"{name}: {section.title}"
    source = transcript.source
    last = max(section.span.start, section.span.end - 1)
    first = next(find_words(transcript.text, section.span), section.span.start)
    lines = f"{source.line_of(first)}–{source.line_of(last)}"
    row(out, width, "  " * section.level, name, "", lines, Style.BOLD)
    if section.kind is SectionKind.OPENING or not len(transcript.exchanges):
        deeper = [one for one in transcript.sections if one.level > section.level]
        for turn in section.turns:
            if any(turn in one.turns for one in deeper):
                continue
            print_turn(transcript, turn, out, width, section.level + 1)
    else:
        for exchange in within(transcript, section):
            print_exchange(transcript, exchange, out, width, section.level + 1)


def find_words(text: str, span: Span) -> Iterator[int]:
    """The offsets of what is not blank in a span."""
    return (found.start() for found in WORD.finditer(text, span.start, span.end))


def within(transcript: Transcript, section: Section) -> list[Exchange]:
    """The exchanges that begin in a section and in no section below it."""
    deeper = [
        one.turns
        for one in transcript.sections
        if one.level > section.level and one.turns.start in section.turns
    ]
    first = transcript.exchanges.of_turn(section.turns.start) if section.turns else None
    found: list[Exchange] = []
    index = 0 if first is None else first
    while index < len(transcript.exchanges):
        exchange = transcript.exchanges[index]
        if exchange.question >= section.turns.stop:
            break
        if exchange.question in section.turns and not any(exchange.question in d for d in deeper):
            found.append(exchange)
        index += 1
    return found


def print_turn(transcript: Transcript, turn: int, out: Gate, width: int, level: int) -> None:
    """One turn: who speaks and the first words."""
    one, speaker = transcript.turns[turn], transcript.speaker_of(turn)
    words = " ".join(transcript.shown(one.paragraphs[0]).text[:200].split())
    line = str(transcript.source.line_of(one.span.start))
    row(out, width, "  " * level, words, speaker.name if speaker else "", line, Style.PLAIN)


def print_exchange(
    transcript: Transcript, exchange: Exchange, out: Gate, width: int, level: int
) -> None:
    """One exchange: its number, the question's first words, who answers."""
    line = str(transcript.source.line_of(transcript.turns[exchange.question].span.start))
    title = f"Q{exchange.index + 1:<4}{exchange_title(transcript, exchange)}"
    row(out, width, "  " * level, title, answerers(transcript, exchange), line, Style.PLAIN)


def answerers(transcript: Transcript, exchange: Exchange) -> str:
    """Who answers in an exchange, in the order of their first answer."""
    names = {
        speaker.name: None
        for turn in exchange.turns
        if transcript.turns[turn].role is Role.ANSWER and (speaker := transcript.speaker_of(turn))
    }
    return ", ".join(names)


def row(
    out: Gate, width: int, indent: str, left: str, middle: str, right: str, style: Style
) -> None:
    """`left` cut to fit, `middle` and the line numbers flush right."""
    tail = f"  {middle}" if middle else ""
    room = width - len(indent) - cells(tail) - 10
    shown = cut(left, room)
    gap = " " * max(0, room - cells(shown))
    out.pieces((indent + shown + gap, style), (tail, Style.NAME), (f"{right:>10}", Style.DIM))


def cells(text: str) -> int:
    """Terminal cells of a text: two for East Asian wide characters, none for combining marks."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def cut(text: str, room: int) -> str:
    """The text, or its beginning with an ellipsis where it is too wide."""
    if cells(text) <= room:
        return text
    kept = text[:room]
    while kept and cells(kept) > room - 1:
        kept = kept[:-1]
    return kept.rstrip() + "…"
