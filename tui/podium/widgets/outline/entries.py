"""What stands in the outline: sections, the opening, exchanges, and the turns inside an exchange.

The entries of a document are three columns of numbers, made in one walk: a document of ten thousand
exchanges costs a few milliseconds and titles are only made for what is on the screen. Which of them
are visible (folds, filter) is a list of indexes into the columns.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass, field
from enum import IntEnum

from podium.walking import exchange_start, turn_start
from podium_parsers import Role, SectionKind, Transcript, exchange_title
from podium_parsers.columns import ROLES, offsets
from podium_parsers.naming import SECTION_NAMES

CALL = 400
"""Characters of what a chair says to call on somebody, at most."""


class EntryKind(IntEnum):
    """What an entry stands for; `numbers` is the index of that thing in the transcript."""

    SECTION = 0
    OPENING = 1
    EXCHANGE = 2
    TURN = 3


@dataclass(frozen=True)
class Entries:
    """The outline of one transcript, everything unfolded."""

    transcript: Transcript
    kinds: bytearray = field(default_factory=bytearray)
    numbers: array[int] = field(default_factory=offsets)
    starts: array[int] = field(default_factory=offsets)
    """Offset at which each begins, ascending."""
    depths: bytearray = field(default_factory=bytearray)
    titles: dict[int, str] = field(default_factory=dict)
    """Those that have been asked for."""

    def __len__(self) -> int:
        return len(self.numbers)

    def add(self, kind: EntryKind, number: int, start: int, depth: int) -> None:
        """Append an entry."""
        self.kinds.append(kind)
        self.numbers.append(number)
        self.starts.append(start)
        self.depths.append(min(depth, 9))

    def at(self, offset: int) -> int | None:
        """The last entry that begins at or before the offset."""
        index = bisect_right(self.starts, offset) - 1
        return None if index < 0 else index

    def end(self, index: int) -> int:
        """Where the text of an entry ends; a section's holds what is in it."""
        kind, number = self.kinds[index], self.numbers[index]
        transcript = self.transcript
        match kind:
            case EntryKind.SECTION:
                return transcript.sections[number].span.end
            case EntryKind.EXCHANGE:
                last = transcript.exchanges.stops[number] - 1
            case EntryKind.OPENING:
                last = transcript.opening.stop - 1
            case _:
                last = number
        return transcript.paragraphs.ends[transcript.turns.stops[last] - 1]

    def parent(self, index: int) -> int | None:
        """The entry that this one stands under."""
        depth = self.depths[index]
        above = index - 1
        while above >= 0 and self.depths[above] >= depth:
            above -= 1
        return above if above >= 0 else None

    def has_children(self, index: int) -> bool:
        """Whether something stands under it, shown or folded."""
        return index + 1 < len(self) and self.depths[index + 1] > self.depths[index]

    def title(self, index: int) -> str:
        """The words of an entry: a section's heading, a question's first words, who speaks."""
        title = self.titles.get(index)
        if title is None:
            title = self.titles[index] = self._title(index)
        return title

    def _title(self, index: int) -> str:
        transcript, number = self.transcript, self.numbers[index]
        match self.kinds[index]:
            case EntryKind.SECTION:
                section = transcript.sections[number]
                return section.title or SECTION_NAMES[section.kind]
            case EntryKind.OPENING:
                return SECTION_NAMES[SectionKind.OPENING]
            case EntryKind.EXCHANGE:
                return exchange_title(transcript, transcript.exchanges[number])
        speaker = transcript.speaker_of(number)
        return speaker.name if speaker else transcript.turns[number].role.capitalize()

    def visible(self, folded: Collection[int]) -> array[int]:
        """Indexes of the entries that no folded one hides."""
        if not folded:
            return offsets(range(len(self)))
        shown, hidden_below = offsets(), 256
        for index, depth in enumerate(self.depths):
            if depth > hidden_below:
                continue
            hidden_below = depth if index in folded else 256
            shown.append(index)
        return shown


def entries_of(transcript: Transcript) -> Entries:
    """The outline of a transcript, in the order of the text.

    Sections stand by their level, exchanges under the section they are in, the turns of an exchange
    under it. Turns outside any exchange stand by themselves: a debate without questions is an outline
    of its sections and speakers. Only what a chair says shortly between two questions, to call on the next,
    is no place that anybody goes to.
    """
    entries = Entries(transcript)
    sections = sorted(enumerate(transcript.sections), key=lambda s: (s[1].span.start, s[1].level))
    opening = transcript.opening
    opening_named = any(s.kind is SectionKind.OPENING for s in transcript.sections)
    at, depth, next_section = 0, 0, 0
    firsts, stops = transcript.exchanges.firsts, transcript.exchanges.stops
    exchange, turns = 0, len(transcript.turns)
    while at < turns or next_section < len(sections):
        start = turn_start(transcript, at) if at < turns else transcript.length + 1
        if next_section < len(sections) and sections[next_section][1].span.start <= start:
            index, section = sections[next_section]
            entries.add(EntryKind.SECTION, index, section.span.start, section.level)
            depth, next_section = section.level + 1, next_section + 1
        elif exchange < len(firsts) and firsts[exchange] == at:
            entries.add(EntryKind.EXCHANGE, exchange, start, depth)
            for turn in range(at + 1, stops[exchange]):
                entries.add(EntryKind.TURN, turn, turn_start(transcript, turn), depth + 1)
            at, exchange = stops[exchange], exchange + 1
        elif opening and at == opening.start:
            if not opening_named:
                entries.add(EntryKind.OPENING, at, start, depth)
            at = opening.stop
        else:
            if not (0 < exchange < len(firsts) and _is_call(transcript, at)):
                entries.add(EntryKind.TURN, at, start, depth)
            at += 1
    return entries


def _is_call(transcript: Transcript, turn: int) -> bool:
    """Whether a chair says no more than calls on somebody."""
    columns, paragraphs = transcript.turns, transcript.paragraphs
    if columns.roles[turn] != ROLES.index(Role.CHAIR):
        return False
    length = paragraphs.ends[columns.stops[turn] - 1] - paragraphs.starts[columns.firsts[turn]]
    return length <= CALL


def first_folds(entries: Entries) -> frozenset[int]:
    """What is folded when a document is opened: exchanges, so that questions stand in a list, front and back matter."""
    return frozenset(i for i in range(len(entries)) if _is_folded_first(entries, i))


def _is_folded_first(entries: Entries, index: int) -> bool:
    match entries.kinds[index]:
        case EntryKind.EXCHANGE:
            return True
        case EntryKind.SECTION:
            section = entries.transcript.sections[entries.numbers[index]]
            return section.kind in (SectionKind.FRONT, SectionKind.BACK)
    return False


def share_bar(share: float, width: int = 4) -> str:
    """A thin bar of `width` cells for a share between 0 and 1; never quite empty above 0."""
    halves = round(max(0.0, min(1.0, share)) * width * 2)
    if share > 0:
        halves = max(1, halves)
    full, rest = divmod(halves, 2)
    return ("━" * full + "╸" * rest).ljust(width)


def answerers(transcript: Transcript, exchange: int) -> tuple[int, ...]:
    """Indexes of the speakers who answer in an exchange, in order of appearance."""
    columns, answer = transcript.turns, ROLES.index(Role.ANSWER)
    turns = transcript.exchanges[exchange].turns
    said = [columns.speakers[i] for i in turns if columns.roles[i] == answer]
    return tuple(dict.fromkeys(who for who in said if who >= 0))


def longest_exchange(transcript: Transcript) -> int:
    """Characters of the longest exchange, by which the bars are scaled; at least 1."""
    starts = [exchange_start(transcript, i) for i in range(len(transcript.exchanges))]
    ends = [
        transcript.paragraphs.ends[transcript.turns.stops[stop - 1] - 1]
        for stop in transcript.exchanges.stops
    ]
    return max((end - start for start, end in zip(starts, ends, strict=True)), default=1) or 1
