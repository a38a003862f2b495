"""What the status line says of a place: section, name, speaker, time or page and line."""

from __future__ import annotations

from podium.walking import section_at
from podium_parsers import Transcript, paragraph_name
from podium_parsers.naming import SECTION_NAMES


def place_facts(transcript: Transcript, offset: int) -> tuple[str, str, str, str]:
    """(section, `A7 ¶58`, speaker, `45:12` or `00:12:30`) at an offset; empty where unknown."""
    if not len(transcript.paragraphs):
        return "", "", "", ""
    name = paragraph_name(transcript, transcript.paragraphs.at(offset))
    turn = transcript.turn_at(offset)
    speaker = None if turn is None else transcript.speaker_of(turn)
    index = section_at(transcript, offset)
    section = ""
    if index is not None and len(transcript.sections) > 1:
        here = transcript.sections[index]
        section = here.title or SECTION_NAMES[here.kind]
        if name.startswith(section):
            section = ""
    return section, name, speaker.name if speaker else "", _anchor(transcript, offset)


def _anchor(transcript: Transcript, offset: int) -> str:
    if transcript.pages is not None and (place := transcript.pages.at(offset)):
        return place if ":" in place else f"p. {place}"
    if transcript.times is not None and (seconds := transcript.times.at(offset)) is not None:
        return clock(seconds)
    return ""


def clock(seconds: float) -> str:
    """`00:12:30`."""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"
