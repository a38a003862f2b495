"""Making a mark of a passage: the words, and all that says where they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from podium_library.marks.mark import Mark
from podium_parsers import PageLines, Role, Times, Transcript, paragraph_name

CONTEXT = 64
"""Characters before and after a quote that are kept with it, for finding it again."""


def make_mark(
    transcript: Transcript,
    span: tuple[int, int],
    note: str | None = None,
    tags: Iterable[str] = (),
    color: str | None = None,
) -> Mark:
    """A new mark of `text[start:end]`; raises ValueError where there is no such passage."""
    start, end = span
    length, words = transcript.length, transcript.between
    if not 0 <= start < end <= length:
        raise ValueError(f"no passage from {start} to {end} in a text of {length} characters")
    turn = transcript.turn_at(start)
    speaker = None if turn is None else transcript.speaker_of(turn)
    has_paragraphs = len(transcript.paragraphs) > 0
    return Mark(
        start=start,
        end=end,
        quote=words(start, end),
        prefix=words(max(0, start - CONTEXT), start),
        suffix=words(end, end + CONTEXT),
        name=paragraph_name(transcript, transcript.paragraphs.at(start)) if has_paragraphs else "",
        speaker=speaker.name if speaker else None,
        role=None if turn is None else transcript.turns[turn].role.value,
        question=_question(transcript, turn),
        line=(transcript.source.line_of(start), transcript.source.line_of(end - 1)),
        page_line=_pages(transcript.pages, start, end),
        time=_times(transcript.times, start, end),
        tags=tuple(dict.fromkeys(tags)),
        note=note,
        color=color,
        sha256=transcript.source.digest,
    )


def remade(transcript: Transcript, mark: Mark, span: tuple[int, int]) -> Mark:
    """The mark with all that a person wrote, at the place where the person says that it now stands."""
    fresh = make_mark(transcript, span, mark.note, mark.tags, mark.color)
    return replace(fresh, id=mark.id, created=mark.created, modified=mark.modified)


def kept_lost(transcript: Transcript, mark: Mark) -> Mark:
    """The mark, said by a person not to stand in this text: it is not looked for there again."""
    digest = transcript.source.digest
    return replace(mark, lost_in=tuple(dict.fromkeys((*mark.lost_in, digest))))


def _question(transcript: Transcript, turn: int | None) -> str | None:
    """The words of the question that a turn replies to."""
    if turn is None or transcript.turns[turn].role is Role.QUESTION:
        return None
    exchange = transcript.exchanges.of_turn(turn)
    if exchange is None:
        return None
    return transcript.turn_text(transcript.exchanges[exchange].question)


def _pages(pages: PageLines | None, start: int, end: int) -> str | None:
    first, last = (pages.at(start), pages.at(end - 1)) if pages else (None, None)
    if first is None or last is None or first == last:
        return first or last
    return f"{first}-{last}"


def _times(times: Times | None, start: int, end: int) -> tuple[float, float] | None:
    """From the anchor at or before the passage to the first one after it."""
    first = times.at(start) if times else None
    if times is None or first is None:
        return None
    after = min(bisect_right(times.offsets, end - 1), len(times) - 1)
    return first, max(first, times.seconds[after])
