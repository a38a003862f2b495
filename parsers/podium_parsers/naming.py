"""The short names by which people point at places: `Opening`, `Q7`, `A7`, `¶58`.

A paragraph's number counts through the whole document, front matter included, so that `:¶24` and a
citation mean the same place whatever the outline makes of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from podium_parsers.columns import NONE
from podium_parsers.model import Exchange, Role, SectionKind
from podium_parsers.patterns import pattern
from podium_parsers.transcript import Transcript

TITLE_WIDTH = 80
"""Characters of an exchange's title; a pane cuts it further to its own width."""
FILLER = pattern(
    r"(?:(?:thank you|thanks)\b(?:[^.,!?]{,60}|[^.!?]{,40}\bfor\b[^.!?]{,60})[.!]\s+"
    r"|(?:so|and|um|uh|sir|madam|mr\.? \w+|first of all|my question is)\b[,.!;:…\s–—-]+"
    r"|(?:thank you(?: (?:very|so) much)?(?:,? (?:mr|ms|mrs|dr|madam)?\.? ?(?-i:[A-Z])\w+)?|thanks|well|hi|hello"
    r"|good (?:morning|afternoon|evening)|okay|yes|yeah)\b\s*[,.!;:…–—-]+\s*"
    r"|\[[^\[\]]{,40}\]\s*|\([^()]{,40}\.\)\s*)+",
    re.IGNORECASE,
)
"""Words that ask nothing: single ones, greetings that a comma or a stop sets apart, a sentence of thanks,
what happens in the room.
"""
SECTION_NAMES = {
    SectionKind.FRONT: "Front",
    SectionKind.OPENING: "Opening",
    SectionKind.QUESTIONS: "Questions",
    SectionKind.CLOSING: "Closing",
    SectionKind.BACK: "Back",
    SectionKind.PART: "Talk",
}


def turn_name(transcript: Transcript, turn: int) -> str:
    """`Q7` for what is asked in the seventh exchange, `A7` for all else in it, or the part's name."""
    exchange = transcript.exchanges.of_turn(turn)
    if exchange is not None:
        asked = transcript.turns[turn].role is Role.QUESTION
        return f"{'Q' if asked else 'A'}{exchange + 1}"
    if turn in transcript.opening:
        return "Opening"
    parts = [s for s in transcript.sections if s.level == 0 and turn in s.turns]
    if parts and parts[0].kind is SectionKind.QUESTIONS:
        return "Chair" if transcript.turns[turn].role is Role.CHAIR else "Remarks"
    if parts and parts[0].kind is not SectionKind.PART:
        return SECTION_NAMES[parts[0].kind]
    return f"T{turn + 1}"


def paragraph_name(transcript: Transcript, paragraph: int) -> str:
    """`A7 ¶58`: the turn's name and the number of the paragraph in the document."""
    turn = transcript.paragraphs.turns[paragraph]
    number = f"¶{paragraph + 1}"
    if turn != NONE:
        return f"{turn_name(transcript, turn)} {number}"
    offset = transcript.paragraphs.starts[paragraph]
    for section in transcript.sections:
        if section.level == 0 and section.span.start <= offset < section.span.end:
            return f"{SECTION_NAMES[section.kind]} {number}"
    return number


def exchange_title(transcript: Transcript, exchange: Exchange, width: int = TITLE_WIDTH) -> str:
    """The question's first words, past the thanks and greetings, cut at a word."""
    return question_title(transcript, exchange.question, width)


def question_title(transcript: Transcript, turn: int, width: int = TITLE_WIDTH) -> str:
    """The same for the turn that asks; from no more than its first two paragraphs."""
    text = _past_filler(_beginning(transcript, turn, 2 * width))
    if len(text) <= width:
        text = _past_filler(_beginning(transcript, turn, 4 * width))
    return _cut(text, width)


def question_titles(
    transcript: Transcript, turns: Sequence[int], width: int = TITLE_WIDTH
) -> Iterator[str]:
    """The same for many: their first words are had together, and are mostly one line that will do."""
    columns, reach = transcript.turns, 2 * width
    firsts = [columns.firsts[turn] for turn in turns]
    for turn, first, head in zip(turns, firsts, transcript.heads(firsts, reach), strict=True):
        whole = len(head) == reach or columns.stops[turn] == first + 1
        if whole and head.isprintable() and "  " not in head:
            text = _past_filler(head.strip())
            if len(text) > width:
                yield _cut(text, width)
                continue
        yield question_title(transcript, turn, width)


def _past_filler(text: str) -> str:
    start = FILLER.match(text)
    if start and len(text) - start.end() >= 12:
        return text[start.end()].upper() + text[start.end() + 1 :]
    return text


def _cut(text: str, width: int) -> str:
    if len(text) <= width:
        return text
    cut = text.rfind(" ", width // 2, width)
    return text[: cut if cut > 0 else width - 1].rstrip(" ,;:–—-") + "…"


def _beginning(transcript: Transcript, turn: int, reach: int) -> str:
    """The first characters of a turn on one line."""
    turns = transcript.turns
    first = turns.firsts[turn]
    text = transcript.head(first, reach)
    if len(text) < reach and first + 1 < turns.stops[turn]:
        text = f"{text} {transcript.head(first + 1, reach)}"
    text = text[:reach].strip()
    # Blanks other than U+0020 do not print, so that most text is known to need no cutting up.
    return text if text.isprintable() and "  " not in text else " ".join(text.split())
