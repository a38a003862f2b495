"""What the document says of itself: title, date of the event, place, publisher, address, language.

What the container states comes first. Then the front matter is read: the title is its first line that
is no date, field or address; the date that stands in the title beats the others, which are often
those of publication.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from pathlib import PurePath

from podium_parsers.columns import KINDS
from podium_parsers.dates import date_in_name, dates
from podium_parsers.draft import Draft, HintKind
from podium_parsers.language import language_of
from podium_parsers.model import ParagraphKind
from podium_parsers.patterns import pattern
from podium_parsers.shape import Shape
from podium_parsers.shapes import shape_of

FRONT = 8000
"""Characters of front matter that are looked at."""
LONGEST = 300
"""Characters of a title at most."""
MIDDLE = 10_000
"""Characters that show the language: some 1,500 words."""
FIELD = pattern(r"[^\W\d_][^:：\n]{1,24}[:：]\s*\S")
TITLE_FIELD = pattern(
    r"(?:title|titel|titre|título|titolo|название|标题|標題|タイトル|제목)\s?[:：]\s*(\S.{3,250})$",
    re.IGNORECASE,
)
DIRECTION = pattern(r"[(\[（【<].*[)\]）】>]")
"""A line in brackets, of music or a note."""
URL = pattern(r"https?://[^\s<>\"')\]]+")
PLACE_FIELD = pattern(
    r"^(?:location|venue|place|ort|lieu|lugar|local|место|地點|地点)\s?[:：]\s*(.{2,120})$",
    re.I | re.M,
)
SOURCE_FIELD = pattern(
    r"^(?:publisher|source|published by|quelle|fuente|источник|來源|来源)\s?[:：]\s*(.{2,120})$",
    re.I | re.M,
)
PLACE = pattern(
    r"(?:^|[,.;–—-]\s|\b(?:in|at|à|en|em|в)\s)(?P<place>[^\W\d_a-z][\w.’'-]{1,30}(?: (?:of |de |am |an der |la )?[^\W\d_a-z][\w.’'-]{1,30}){0,3}),"
    r"\s*(?:on\s|le\s|el\s|den\s|am\s)?(?:\w+day,?\s|[^\W\d_]+tag,?\s(?:den\s)?)?$"
)
EVENT = pattern(
    r"\b(?:press (?:briefing|conference|gaggle|availability)|conference call|earnings call|interview|hearing|"
    r"transcript|remarks|question(?:s)? and answer|q&a|town hall|debate|podcast|episode|oral argument|testimony|"
    r"pressekonferenz|conférence de presse|conferencia de prensa|versión estenográfica|coletiva|"
    r"entretien|entrevista|пресс-конференци\w+|стенограмма|интервью)\b|記者會|记者会|訪問|专访|專訪",
    re.IGNORECASE,
)
HIGH, OPENS = 2, 16
"""The level below the highest, and the characters of such a heading that may be the title."""
HIGHEST = 6
"""Lines of the head among which one that names the event goes before the first."""
BODIES = pattern(
    r"\b(?:ministry|department|office of|presidency|presidencia|kremlin|council|commission|committee|parliament|"
    r"senate|house of|court|bank|press service|ministerium|bundestag|ministère|ministerio|ministero|министерство|"
    r"правительство|администрация|university|institute|association|corporation|reserve|foundation)\b",
    re.IGNORECASE,
)

BOOKKEPT = 1
"""Rank of a date that tells when a page was made, not when people spoke."""
KEPT = pattern(
    r"\b(?:scraped|translated|updated|published|posted|accessed|retrieved|printed|downloaded|modified|created|"
    r"generated|filed|exported|crawled|last edited|stand|mis à jour|actualizado|опубликован\w*)\b[^\n]{0,40}$",
    re.IGNORECASE,
)
WEEKDAY = pattern(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:montag|dienstag|mittwoch|donnerstag|"
    r"freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|"
    r"viernes|sábado|domingo)\b|星期|\d{1,2}[:.]\d\d|\b[ap]\.?m\b",
    re.IGNORECASE,
)
HELD = pattern(
    r"\b(?:held|recorded|date|on|am|le|den|sitting of|session of|meeting)\b\W*$", re.IGNORECASE
)


ISSUE = pattern(
    r"\b(?:vol(?:ume|\.)?|band|tome|tomo) \d+\W+(?:issue|number|no\.?|nr\.?|numéro|número) \d+",
    re.IGNORECASE,
)
"""An issue of a periodical, which names what a document was printed in, not the document."""


def find_metadata(draft: Draft) -> None:
    """Fill what is still unknown of `draft.metadata`, and mark the title's paragraphs."""
    front = _front(draft)
    _prefer_headline(draft, front)
    title = draft.metadata.title or _title(draft, front)
    stated = draft.metadata.date
    text = "\n".join(line for _, line in front)[:FRONT]
    draft.know(
        title=title,
        venue=_venue(title, text),
        publisher=_field(SOURCE_FIELD, text) or _publisher(front, title),
        url=_url(text),
        language=language_of(_middle(draft)),
    )
    named = dates(title or "")
    if named and not stated:
        draft.know(date=named[-1].iso)
    if not draft.metadata.date:
        draft.know(date=_date(draft, text))
    _mark_title(draft, front, title)


def _prefer_headline(draft: Draft, front: list[tuple[int, str]]) -> None:
    """Where the container's title is that of an issue, take the first heading in capitals below it."""
    issue = draft.metadata.title
    if issue and ISSUE.search(issue):
        lines = (line for _, line in front if line.isupper() and _may_be_title(line, "", ""))
        if headline := next(lines, None):
            draft.metadata = replace(draft.metadata, title=headline)
            draft.know(publisher=issue)


def _front(draft: Draft) -> list[tuple[int, str]]:
    """The front matter's paragraphs, each with its index."""
    columns = draft.paragraphs
    speech = KINDS.index(ParagraphKind.SPEECH)
    furniture = KINDS.index(ParagraphKind.FURNITURE)
    lines, size = [], 0
    for index in range(len(columns)):
        kind = columns.kinds[index]
        if size > FRONT or columns.turns[index] >= 0 or (kind == speech and not len(draft.turns)):
            break
        if kind == furniture:
            continue
        shown = _shown(draft, columns.starts[index], columns.ends[index])
        if shown:
            lines.append((index, shown))
            size += len(shown)
    return lines


def _title(draft: Draft, front: list[tuple[int, str]]) -> str | None:
    headed = _headed(draft)
    if headed:
        return headed
    stated = next((found[1] for _, line in front[:16] if (found := TITLE_FIELD.match(line))), None)
    if stated:
        return stated.strip()
    unlisted = [line for index, line in front[:16] if not _is_listed(draft, index)]
    lines = [
        line
        for above, line, below in zip(["", *unlisted], unlisted, [*unlisted[1:], ""], strict=False)
        if _may_be_title(line, above, below)
    ]
    repeated = [line for line, count in Counter(lines).items() if count > 1 and len(line) > 20]
    events = [line for line in lines[:HIGHEST] if EVENT.search(line)]
    return next(iter(repeated or events or lines), None)


def _headed(draft: Draft) -> str | None:
    """The container's own title, or the first heading of its highest level above the talk.

    A heading of a lower level counts when it opens the document, and names neither a part nor a field.
    """
    first = draft.turns.firsts[0] if len(draft.turns) else len(draft.paragraphs)
    stop = draft.paragraphs.starts[first] if first < len(draft.paragraphs) else len(draft.text)
    above = []
    for hint in draft.hints:
        if hint.kind is HintKind.TITLE or (
            hint.kind is HintKind.HEADING and hint.span.start < stop
        ):
            text = _shown(draft, *hint.span)
            if text:
                above.append((hint.kind is not HintKind.TITLE, hint.level, hint.span.start, text))
    for lower, level, _, text in sorted(above)[:1]:
        named = len(text) >= OPENS and shape_of(text) not in (Shape.FIELD, Shape.OFFICE)
        if not lower or level <= 1 or (level == HIGH and named):
            return text
    return None


def _shown(draft: Draft, start: int, end: int) -> str:
    """What is seen of a stretch, on one line."""
    view = draft.view
    return re.sub(r"\s+", " ", view.text[view.of_source(start) : view.of_source(end)]).strip()


def _is_listed(draft: Draft, paragraph: int) -> bool:
    """Whether a paragraph is an item of a list: an attendee, a line of the contents."""
    start, end = draft.paragraphs.starts[paragraph], draft.paragraphs.ends[paragraph]
    first = bisect_left(draft.hints, start, key=lambda hint: hint.span.start)
    return any(
        hint.kind is HintKind.LIST_ITEM and hint.span.start < end
        for hint in draft.hints[first : first + 4]
    )


def _may_be_title(line: str, above: str, below: str) -> bool:
    if not 8 <= len(line) <= LONGEST or not re.search(r"[^\W\d_]{3}", line):
        return False
    if URL.search(line[:40]) or _is_field(line, above, below) or DIRECTION.fullmatch(line):
        return False
    if line.endswith((".", "。", ",", ";")) and len(line) > 60:
        return False
    found = dates(line)
    rest = len(line) - sum(d.end - d.start for d in found)
    return not (found and rest < 25)


def _is_field(line: str, above: str, below: str) -> bool:
    """`Company: X`, `Date: Y`: a name and a value, known as such or one of several; no title with a colon in it."""
    if not _looks_like_field(line):
        return False
    known = shape_of(re.split("[:：]", line)[0]) is Shape.FIELD
    return known or _looks_like_field(above) or _looks_like_field(below)


def _looks_like_field(line: str) -> bool:
    return (
        bool(FIELD.match(line)) and len(re.split("[:：]", line)[0].split()) <= 2 and len(line) < 100
    )


def _mark_title(draft: Draft, front: list[tuple[int, str]], title: str | None) -> None:
    """The title once; where it is repeated, the repetition is furniture."""
    if not title:
        return
    marked = False
    for index, line in front:
        if line == title:
            kind = ParagraphKind.FURNITURE if marked else ParagraphKind.TITLE
            draft.paragraphs.kinds[index] = KINDS.index(kind)
            draft.reasons[index] = "title repeated" if marked else "title"
            marked = True


def _date(draft: Draft, text: str) -> str | None:
    """The date that looks most like that of the event; else that of the file's name, else of the foot."""
    best = max(_ranked(text), default=None)
    if best is not None and best[0] > BOOKKEPT:
        return best[2]
    named = date_in_name(PurePath(draft.source.name).name)
    if named:
        return named
    if best is not None:
        return best[2]
    if len(draft.turns):
        last = draft.paragraphs.ends[draft.turns.stops[-1] - 1]
        after = dates(draft.text[last : last + FRONT])
        if after:
            return after[0].iso
    return None


def _ranked(text: str) -> list[tuple[int, int, str]]:
    """Each date with how much it looks like that of the event; the earlier stands before its equals."""
    ranked = []
    for date in dates(text):
        line = text.rfind("\n", 0, date.start) + 1
        before, after = text[line : date.start], text[date.end : date.end + 40]
        if KEPT.search(before) or "/" in before[-1:] or re.search(r"https?://\S*$", before):
            rank = BOOKKEPT
        elif WEEKDAY.search(before[-30:] + " " + after[:12]) or HELD.search(before[-40:]):
            rank = 3
        else:
            rank = 2
        ranked.append((rank, -date.start, date.iso))
    return ranked


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
