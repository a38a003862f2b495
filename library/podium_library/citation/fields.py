"""What a template can say of a mark: one table from the field's name to its words."""

from __future__ import annotations

import re
from pathlib import PurePath

from podium_library.citation.dates import SHORT_MONTHS, day_first, month_first, parts, year_first
from podium_library.citation.names import family_first, split_name, with_initials
from podium_library.marks.mark import Document, Mark
from podium_library.marks.wording import words
from podium_library.written.harmless import harmless, one_line
from podium_parsers import Transcript

PARAGRAPH = re.compile(r"(.*?)\s*¶\s*(\d+(?:[–-]\d+)?)", re.DOTALL)


def place_and_paragraph(name: str) -> tuple[str, str]:
    """(`A7`, `58`) of `A7 ¶58`; the second is empty where the name has no paragraph."""
    found = PARAGRAPH.fullmatch(one_line(name))
    return (found.group(1), found.group(2)) if found else (one_line(name), "")


def clock(seconds: float) -> str:
    """`1:02:03` or `2:03`, whole seconds rounded down."""
    minutes, second = divmod(max(0, int(seconds)), 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"


def clock_range(time: tuple[float, float] | None) -> str:
    """`12:05–12:30`, or one time when both show alike; empty for None."""
    if time is None:
        return ""
    first, last = clock(time[0]), clock(time[1])
    return first if first == last else f"{first}–{last}"


def locator(mark: Mark) -> str:
    """The exactest place that the document itself has: page and line, time, else `A7 ¶58`."""
    if mark.page_line:
        return one_line(mark.page_line).replace("-", "–")
    return clock_range(mark.time) or one_line(mark.name)


def fields(
    mark: Mark, document: Document, transcript: Transcript | None = None, question: bool = True
) -> dict[str, str]:
    """All fields of a mark, harmless and in one line each (quote and note keep their paragraphs)."""
    name, para = place_and_paragraph(mark.name)
    speaker = one_line(mark.speaker)
    date = one_line(document.date) or None
    year = parts(date)[:1]
    pin = mark.page_line or mark.time
    return {
        "quote": words(mark, transcript),
        "speaker": speaker,
        "name": name,
        "para": para,
        "page_line": one_line(mark.page_line).replace("-", "–"),
        "time": clock_range(mark.time),
        "title": one_line(document.title),
        "date": day_first(date),
        "publisher": one_line(document.publisher),
        "question": one_line(mark.question) if question else "",
        "tags": ", ".join(one_line(tag) for tag in mark.tags),
        "note": note_text(mark),
        "url": one_line(document.url),
        # The rest is for the styles of bibliographies.
        "locator": locator(mark),
        "pinpoint": locator(mark) if pin else f"para. {para}" if para else "",
        "legal_pinpoint": locator(mark) if pin else f"¶ {para}" if para else "",
        "venue": one_line(document.venue),
        "file": file_name(document),
        "year": str(year[0]) if year else "",
        "date_us": month_first(date),
        "date_apa": year_first(date),
        "date_legal": month_first(date, SHORT_MONTHS),
        "author": family_first(speaker) if speaker else "",
        "author_apa": with_initials(speaker).rstrip(".") if speaker else "",
        "family": split_name(speaker).family if speaker else "",
    }


def file_name(document: Document) -> str:
    """The file's name without its folders: where it lies on a machine is nobody's business."""
    return one_line(PurePath(document.file.replace("\\", "/")).name)


def note_text(mark: Mark) -> str:
    """The note's lines, harmless, without blanks at their ends."""
    return "\n".join(line.rstrip() for line in harmless(mark.note or "").split("\n")).strip()
