"""What the document says of itself: title, date of the event, place, publisher, address, language.

What the container states comes first. Then the front matter is read: the title is its first line that
is no date, field or address; the date that stands in the title beats the others, which are often
those of publication.
"""

from __future__ import annotations

import re

from podium_parsers.columns import KINDS
from podium_parsers.drafts.draft import Draft
from podium_parsers.head.dates import dates
from podium_parsers.head.eventdate import WEEKDAY, event_date
from podium_parsers.head.frontlines import FRONT, front_lines
from podium_parsers.head.titlelines import whole_title
from podium_parsers.head.titles import (
    QUOTED,
    URL,
    complete,
    drop_day,
    prefer_caption,
    prefer_headline,
    title_of,
)
from podium_parsers.model import ParagraphKind
from podium_parsers.passes.attendance import ROW
from podium_parsers.patterns import pattern
from podium_parsers.text.language import language_of

MIDDLE = 10_000
"""Characters that show the language: some 1,500 words."""
MONTH_FIRST = frozenset(("en", "ja", "ko", "zh"))
"""Languages in which figures between slashes may begin with the month, or with the year only; and where none is known."""
PLACE_FIELD = pattern(
    r"^(?:location|venue|place|ort|lieu|lugar|local|место|地點|地点)\s?[:：]\s*(.{2,120})$",
    re.I | re.M,
)
SOURCE_FIELD = pattern(
    r"^(?:publisher|source|published by|quelle|fuente|источник|來源|来源)\s?[:：]\s*(.{2,120})$",
    re.I | re.M,
)
PLACE = pattern(
    r"(?:^|[,.;–—-]\s|\b(?:in|at|à|en|em|в)\s)"
    r"(?P<place>[^\W\d_a-z][\w.’'-]{1,30}"
    r"(?: (?:of |de |am |an der |la )?[^\W\d_a-z][\w.’'-]{1,30}){0,3}),"
    r"\s*(?:on\s|le\s|el\s|den\s|am\s)?(?:\w+day,?\s|[^\W\d_]+tag,?\s(?:den\s)?)?$"
)
BODIES = pattern(
    r"\b(?:ministry|department|office of|presidency|presidencia|kremlin|council|commission|committee|parliament|"
    r"senate|house of|court|bank|press service|ministerium|bundestag|ministère|ministerio|ministero|министерство|"
    r"правительство|администрация|university|institute|association|corporation|reserve|foundation)\b",
    re.IGNORECASE,
)


def find_metadata(draft: Draft) -> None:
    """Fill what is still unknown of `draft.metadata`, and mark the title's paragraphs."""
    front = front_lines(draft)
    drop_day(draft, front)
    prefer_headline(draft, front)
    prefer_caption(draft, front)
    complete(draft, front)
    title = draft.metadata.title or title_of(draft, front)
    if title:
        title = whole_title(title, [line for _, line in front])
    stated, address = draft.metadata.date, draft.metadata.url
    text = "\n".join(line for _, line in front)[:FRONT]
    draft.know(
        title=title,
        venue=_venue(title, text),
        publisher=_field(SOURCE_FIELD, text) or _publisher(front, title),
        url=_url(text),
        language=language_of(_middle(draft)),
    )
    day_first = (draft.metadata.language or "en")[:2].casefold() not in MONTH_FIRST
    named = dates(title or "", day_first)
    if named and not stated:
        draft.know(date=named[-1].iso)
    if not draft.metadata.date:
        draft.know(date=event_date(draft, text, address, day_first))
    _mark_title(draft, front, title)


def _mark_title(draft: Draft, front: list[tuple[int, str]], title: str | None) -> None:
    """The title once; where it is repeated, the repetition is furniture."""
    if not title:
        return
    marked = False
    parts = _parts(front, title)
    for index, line in front:
        if line in parts:
            draft.paragraphs.kinds[index] = KINDS.index(ParagraphKind.TITLE)
            draft.reasons[index] = "title"
        elif line.strip("“”") == title.strip("“”"):
            kind = ParagraphKind.FURNITURE if marked else ParagraphKind.TITLE
            draft.paragraphs.kinds[index] = KINDS.index(kind)
            draft.reasons[index] = "title repeated" if marked else "title"
            marked = True


def _parts(front: list[tuple[int, str]], title: str) -> frozenset[str]:
    """The lines that make up the title, where it stands on several, in quotation marks or not."""
    lines = [line for _, line in front]
    for at, line in enumerate(lines):
        if title.startswith(line.strip("“ ")):
            for stop in range(at + 2, at + 1 + QUOTED):
                if " ".join(lines[at:stop]).strip("“” ") == title:
                    return frozenset(lines[at:stop])
    return frozenset()


def _venue(title: str | None, text: str) -> str | None:
    """The place that is stated, or that stands before a date in the title or the head."""
    stated = _field(PLACE_FIELD, text)
    if stated:
        return stated
    for line in (title or "", *text.split("\n")[:12]):
        for date in dates(line)[:1]:
            place = PLACE.search(line[: date.start].rstrip(" ("))
            if place and not dates(place[0]) and not WEEKDAY.search(place["place"]):
                return place["place"]
    return None


def _publisher(front: list[tuple[int, str]], title: str | None) -> str | None:
    for _, line in front[:14]:
        if (
            line != title
            and len(line) <= 90
            and BODIES.search(line)
            and not ROW.match(line)
            and not line.endswith((".", "?"))
        ):
            return line
    return None


def _field(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return found[1].strip() if found else None


def _url(text: str) -> str | None:
    found = URL.search(text)
    return found[0].rstrip(".,;") if found else None


def _middle(draft: Draft) -> str:
    """A stretch from the middle of the text, past the front matter."""
    text = draft.view.text
    start = min(len(text) // 3, 200_000)
    return text[start : start + MIDDLE]
