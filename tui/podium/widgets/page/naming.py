"""What stands quietly at the right of a speaker's name: the turn's short name, its time or page."""

from __future__ import annotations

from podium_parsers import Transcript, turn_name
from podium_parsers.columns import NONE


def clock(seconds: float) -> str:
    """Seconds as people read them: `4:07`, `1:04:07`."""
    minutes, second = divmod(int(seconds), 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"


def place_name(transcript: Transcript, paragraph: int) -> str:
    """`A7`, `A7 · 1:04:07`, `Q3 · 45:12`, or what of it the document has; perhaps nothing."""
    offset = transcript.paragraphs.starts[paragraph]
    turn = transcript.paragraphs.turns[paragraph]
    names = []
    if turn != NONE and transcript.exchanges.of_turn(turn) is not None:
        names.append(turn_name(transcript, turn))
    seconds = transcript.times.at(offset) if transcript.times else None
    if seconds is not None:
        names.append(clock(seconds))
    page = transcript.pages.at(offset) if transcript.pages else None
    if page:
        names.append(page)
    return " · ".join(names)
