"""What is typed after `:` and where it leads: `q7`, `a7`, `¶24`, `45:12`, `00:12:30`, `50%`, a name.

Pure functions; the prompt shows what they offer while one types. A number and a colon mean a page and
a line where the record has pages, and a time where it has times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from podium.walking import exchange_start, turn_start
from podium_parsers import Role, Transcript, exchange_title
from podium_parsers.columns import ROLES
from podium_parsers.naming import SECTION_NAMES

MOST = 50
"""Offers at a time."""
EXCHANGE = re.compile(r"(?P<kind>[qa])\s*(?P<number>\d{1,9})?", re.IGNORECASE)
PARAGRAPH = re.compile(r"(?:¶|p|par)\s*(?P<number>\d{1,9})", re.IGNORECASE)
PERCENT = re.compile(r"(?P<number>\d{1,3}(?:\.\d+)?)\s*%")
CLOCK = re.compile(r"(?:(?P<hours>\d{1,3}):)?(?P<minutes>\d{1,3}):(?P<seconds>\d{1,2}(?:\.\d+)?)")
PAGE_LINE = re.compile(r"(?P<page>\d{1,6}):(?P<line>\d{1,3})")
NUMBER = re.compile(r"\d{1,9}")


@dataclass(frozen=True, slots=True)
class Destination:
    """One place that can be gone to."""

    offset: int
    name: str
    """What it is called: `Q7`, `¶24`, `45:12`, a speaker."""
    title: str = ""
    """What stands there."""


def destinations(transcript: Transcript, typed: str, here: int = 0) -> list[Destination]:
    """What the typed words may mean, the likeliest first; empty when nothing fits."""
    typed = typed.strip()
    if not typed:
        return []
    found = _exact(transcript, typed)
    offers = [] if found is None else [found]
    return offers + [
        one for one in islice(_offers(transcript, typed, here), MOST) if one not in offers
    ]


def _exact(transcript: Transcript, typed: str) -> Destination | None:
    paragraphs = transcript.paragraphs
    if found := PERCENT.fullmatch(typed):
        share = min(float(found["number"]), 100.0) / 100
        offset = min(int(transcript.length * share), max(0, transcript.length - 1))
        start = paragraphs.starts[paragraphs.at(offset)] if len(paragraphs) else 0
        return Destination(start, typed, "of the whole text")
    if found := PARAGRAPH.fullmatch(typed) or re.fullmatch(r"(?P<number>\d{1,9})", typed):
        index = int(found["number"]) - 1
        if 0 <= index < len(paragraphs):
            words = transcript.head(index, 80)
            return Destination(paragraphs.starts[index], f"¶{index + 1}", words)
        return None
    if found := EXCHANGE.fullmatch(typed):
        return _exchange(transcript, found["kind"], found["number"])
    return _page_or_time(transcript, typed)


def _exchange(transcript: Transcript, kind: str, number: str | None) -> Destination | None:
    if number is None or not 0 < int(number) <= len(transcript.exchanges):
        return None
    exchange = transcript.exchanges[int(number) - 1]
    title = exchange_title(transcript, exchange)
    if kind.lower() == "q":
        return Destination(turn_start(transcript, exchange.question), f"Q{number}", title)
    roles = transcript.turns.roles
    answers = [i for i in exchange.turns if roles[i] == ROLES.index(Role.ANSWER)]
    if not answers:
        return None
    speaker = transcript.speaker_of(answers[0])
    words = transcript.head(transcript.turns.firsts[answers[0]], 80)
    name = f"A{number} · {speaker.name}" if speaker else f"A{number}"
    return Destination(turn_start(transcript, answers[0]), name, words)


def _page_or_time(transcript: Transcript, typed: str) -> Destination | None:
    if transcript.pages is not None and (found := PAGE_LINE.fullmatch(typed)):
        offset = transcript.pages.offset_of(int(found["page"]), int(found["line"]))
        if offset is not None:
            return Destination(offset, transcript.pages.at(offset) or typed, "page and line")
    if transcript.times is not None and (found := CLOCK.fullmatch(typed)):
        hours, minutes = int(found["hours"] or 0), int(found["minutes"])
        seconds = hours * 3600 + minutes * 60 + float(found["seconds"])
        offset = transcript.times.offset_of(seconds)
        if offset is not None:
            return Destination(offset, typed, "time")
    return None


def _offers(transcript: Transcript, typed: str, here: int) -> Iterator[Destination]:
    if found := EXCHANGE.fullmatch(typed):
        wanted = found["number"] or ""
        for index in range(len(transcript.exchanges)):
            number = str(index + 1)
            if number.startswith(wanted) and number != wanted:
                destination = _exchange(transcript, found["kind"], number)
                if destination:
                    yield destination
    low = typed.casefold()
    yield from _people(transcript, low, here)
    for section in transcript.sections:
        name = section.title or SECTION_NAMES[section.kind]
        if low in name.casefold():
            yield Destination(section.span.start, name, "section")
    for index in range(len(transcript.exchanges) if len(low) > 2 else 0):
        title = exchange_title(transcript, transcript.exchanges[index])
        if low in title.casefold():
            yield Destination(exchange_start(transcript, index), f"Q{index + 1}", title)


def _people(transcript: Transcript, low: str, here: int) -> Iterator[Destination]:
    """The next turn (or, past the last, the first) of each speaker whose name holds the words."""
    speakers = transcript.turns.speakers
    for index, speaker in enumerate(transcript.speakers):
        if not any(low in name.casefold() for name in (speaker.name, *speaker.aliases)):
            continue
        turns = [turn for turn, who in enumerate(speakers) if who == index]
        starts = [turn_start(transcript, turn) for turn in turns]
        if starts:
            after = next((start for start in starts if start > here), starts[0])
            turns_said = "1 turn" if len(turns) == 1 else f"{len(turns)} turns"
            yield Destination(after, speaker.name, turns_said)
