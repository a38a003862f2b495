"""The title of a document: what the container states, else the line of the head that looks most like one.

A field, a date, an address or an item of a list is none; a line that is repeated, or that names the event,
goes before the first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from itertools import islice

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.evidence.weighing import LEADERS
from podium_parsers.head.casename import case_name
from podium_parsers.head.dates import dates
from podium_parsers.head.frontlines import WEEKDAY, is_day_alone, one_line
from podium_parsers.head.navigation import is_navigation
from podium_parsers.head.titlewords import (
    ABOUT,
    ABOVE,
    CALL,
    CITED,
    CONDUCTED,
    CONTENTS,
    EVENT,
    EXAMINED,
    FILE,
    ISSUE,
    MAIL,
    OPENING,
    PART,
    TITLE_FIELD,
    is_said,
)
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import shape_of
from podium_parsers.patterns import pattern

LONGEST = 300
"""Characters of a title at most."""
RULE = pattern(r"[-–—_=*]{3,}")
FIELD = pattern(r"[^\W\d_][^:：\n]{1,24}[:：]\s*\S")
WORDED = pattern(r"[^\W\d_]{3}|[\u0900-\u0fff]{3}")
"""Three letters of a word; the scripts of India and its neighbours write vowels as marks, which are none."""
IDEOGRAPH = pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
FIRST = "\u3040"
"""The first of these scripts' signs."""
WIDE = 2
"""Letters more that a sign of these scripts stands for."""
NAME = 9
"""Characters of a line within which the name of such a field ends in a colon."""
ITEM = ("- ", "* ", "• ", ".", ",", ";", "——")
"""How an item of a list begins in a plain text, a foot whose first part is lost, or what a title adds below
it; none names the event.
"""
LEFT, RIGHT = tuple("([（【<"), tuple(")]）】>")
"""What a line of music or a note stands in."""
URL = pattern(r"https?://[^\s<>\"')\]]+")
PEOPLE = (Shape.PERSON, Shape.TITLED, Shape.OFFICE)
"""Who is named again and again in the head, as in the contents of a sitting, is no title."""
HIGH, OPENS = 2, 16
"""The level below the highest, and the characters of such a heading that may be the title."""
QUOTED, QUOTED_AMONG = 4, 40
"""Lines of a title in quotation marks, and those of the head among which it stands, at most."""
HIGHEST = 6
"""Lines of the head among which one that names the event goes before the first."""
MARKED = 8
"""Signs that part a name from an office, or begin an item, at most."""
HEAD = 4000
"""Characters of the head in which a court's caption stands."""


def drop_day(draft: Draft, front: list[tuple[int, str]]) -> None:
    """Where the container's title is nothing but a day, take it for the date.

    So it is where it is a name and a day, and a line of the head names the event: `Interview with Ada Roe`.
    """
    title = draft.metadata.title or ""
    found = dates(title)
    if not found:
        return
    rest = f"{title[: found[0].start]} {title[found[0].end :]}".strip(" ,-–—")
    named = shape_of(rest) is Shape.PERSON and rest.isupper()
    event = named and any(EVENT.search(line) for _, line in front[:HIGHEST])
    if len(rest) <= WEEKDAY or event:
        draft.metadata = replace(draft.metadata, title=None)
        draft.know(date=found[0].iso)


def prefer_headline(draft: Draft, front: list[tuple[int, str]]) -> None:
    """Where the container's title is that of an issue, take the first heading in capitals below it."""
    issue = draft.metadata.title
    if issue and ISSUE.search(issue):
        lines = (line for _, line in front if line.isupper() and _may_be_title(line, "", ""))
        if headline := next(lines, None):
            draft.metadata = replace(draft.metadata, title=headline)
            draft.know(publisher=issue)


def prefer_caption(draft: Draft, front: list[tuple[int, str]]) -> None:
    """Where a PDF begins with a court's caption, what its file was called by is no title."""
    if draft.metadata.title and draft.source.reader == "pdf" and front and _captioned(draft):
        draft.metadata = replace(draft.metadata, title=None)


def complete(draft: Draft, front: list[tuple[int, str]]) -> None:
    """Where the container's title is but the first of the printed lines in capitals above a rule, take them all."""
    title = draft.metadata.title or ""
    lines = [line for _, line in front]
    if title.isupper() and title in lines:
        printed = lines[lines.index(title) :]
        rule = next((at for at, line in enumerate(printed) if RULE.fullmatch(line)), 0)
        whole = " ".join(printed[:rule])
        if whole.isupper() and len(whole) <= LONGEST:
            draft.metadata = replace(draft.metadata, title=whole)


def title_of(draft: Draft, front: list[tuple[int, str]]) -> str | None:
    """The title that the head of the document shows; a court's caption is the case's."""
    if cited := next((line for _, line in front[:HIGHEST] if CITED.match(line)), None):
        return cited
    if front and (named := _captioned(draft)):
        return named
    if quoted := _quoted([line for _, line in front[:QUOTED_AMONG]]):
        return quoted
    headed = _headed(draft, draft.paragraphs.starts[front[0][0]] if front else 0)
    if headed:
        return headed
    if front and (mail := MAIL.match(draft.view.text)):
        return " ".join(mail[1].split())
    fields = (line for _, line in front[:16] if any(colon in line[:NAME] for colon in ":："))
    stated = next((found[1] for line in fields if (found := TITLE_FIELD.match(line))), None)
    if stated:
        return stated.strip()
    unlisted = [
        line
        for index, line in front[:16]
        if not (_is_listed(draft, index) or _is_of_somebody(draft, line))
    ]
    lines = [
        line
        for above, line, below in zip(["", *unlisted], unlisted, [*unlisted[1:], ""], strict=False)
        if _may_be_title(line, above, below)
    ]
    lines = [line for line in lines if not ISSUE.search(line)] or lines
    repeated = [
        line
        for line, count in Counter(lines).items()
        if count > 1
        and len(line) > 20
        and shape_of(line) not in PEOPLE
        and not line.endswith((".", "。"))
    ]
    whole = (line for line in lines[:HIGHEST] if not (line.startswith(ITEM) or line[0].islower()))
    events = [line for line in whole if EVENT.search(line) and line[-1] not in ":："]
    title = (
        next(iter(repeated or events or lines), "").removeprefix("# ").removeprefix("- ") or None
    )
    return title.strip("“”") if title and ("“" in title) != ("”" in title) else title


def _captioned(draft: Draft) -> str | None:
    """The case that a court's caption above the talk names."""
    return case_name(draft.view.text[: min(HEAD, draft.view.of_source(_first_word(draft)))])


def _quoted(lines: list[str]) -> str | None:
    """The event that a cover quotes over several lines: `“Kelp Works Limited`, `Q2 2031 Earnings Conference Call”`."""
    for at, line in enumerate(lines):
        if line.startswith("“") and "”" not in line:
            title, closed, _ = " ".join(lines[at : at + QUOTED]).partition("”")
            title = title.lstrip("“ ").rstrip() if closed else ""
            if (EVENT.search(title) or CALL.search(title)) and len(title) <= LONGEST:
                return title
    return None


def _headed(draft: Draft, since: int) -> str | None:
    """The container's own title or the first heading of its highest level, above the talk.

    A heading of a lower level counts when it opens the document, and names neither a part nor a field. One that names
    no event goes on with the next, `Kelp Works Limited` and `Q2 2031 Earnings Conference Call`.
    """
    stop = _first_word(draft)
    above = []
    for hint in draft.hints:
        titled = hint.kind is HintKind.TITLE
        headed = hint.kind is HintKind.HEADING and since <= hint.span.start
        if hint.span.start < stop and (titled or headed):
            text = one_line(draft, *hint.span)
            part = EXAMINED.match(text) or FILE.fullmatch(text) or PART.fullmatch(text)
            if any(map(str.isalpha, text)) and not (part or is_day_alone(text)):
                above.append((not titled, hint.level, hint.span, text))
    above.sort()
    for lower, level, span, text in above[:1]:
        rest = (heading for heading in above if heading[2].start > span.start)
        for _, next_level, below, event in islice(rest, 1):
            apart = one_line(draft, span.end, below.start).strip("# ")
            if next_level <= max(level, 1) and not apart and _goes_on(text, event):
                return f"{text} {event}"
        named = len(text) >= OPENS and shape_of(text) not in (Shape.FIELD, Shape.OFFICE)
        named = named and not ABOUT.match(text) and not text.endswith(":")
        if not lower or level <= 1 or (level == HIGH and named):
            return text.strip("“”") if ("“" in text) != ("”" in text) else text
    return None


def _goes_on(text: str, event: str) -> bool:
    """Whether a heading names nothing that is held, and the next one does, or begins with a small letter."""
    if event[:1].islower():
        return text[-1:].isalpha() and not URL.match(event)
    return not (EVENT.search(text) or PART.fullmatch(event)) and EVENT.search(event) is not None


def _first_word(draft: Draft) -> int:
    """Where the talk begins in the source."""
    first = draft.turns.firsts[0] if len(draft.turns) else len(draft.paragraphs)
    return draft.paragraphs.starts[first] if first < len(draft.paragraphs) else len(draft.text)


def _is_listed(draft: Draft, paragraph: int) -> bool:
    """Whether a paragraph is an item of a list: an attendee, a line of the contents."""
    start, end = draft.paragraphs.starts[paragraph], draft.paragraphs.ends[paragraph]
    first = bisect_left(draft.hints, start, key=lambda hint: hint.span.start)
    return any(
        hint.kind is HintKind.LIST_ITEM and hint.span.start < end
        for hint in draft.hints[first : first + 4]
    )


def _is_of_somebody(draft: Draft, line: str) -> bool:
    """Whether a line gives somebody's office and name, or the other way round, and nothing else."""
    people = (entry for entry in draft.roster if entry.role)
    return any(
        len(line) <= len(one.name) + len(one.role) + MARKED
        and one.name in line
        and one.role in line
        for one in people
    )


def _may_be_title(line: str, above: str, below: str) -> bool:
    if not 8 <= _width(line) <= LONGEST or not WORDED.search(line):
        return False
    if (
        any(leader in line for leader in LEADERS)
        or URL.search(line[:40])
        or FILE.fullmatch(line)
        or _is_field(line, above, below)
        or _is_direction(line)
        or is_navigation(line)
    ):
        return False
    if is_said(line) or (line[0].isdigit() and CONTENTS.match(line)) or ABOVE.fullmatch(above):
        return False
    if line[-1] in ":：" and not (dates(line) or EVENT.search(line)):
        return False  # the head of a list, or a label
    if EXAMINED.match(line) or PART.fullmatch(line) or OPENING.fullmatch(line):
        return False
    if CONDUCTED.search(line):
        return True
    longest = 0 if above.endswith(",") else 20 if "。" in line else 60
    if line.endswith((".", "。", ",", ";")) and len(line) > longest:
        return False
    return not _is_day(line)


def _is_day(line: str) -> bool:
    """Whether a line is a date, and little more that is no event."""
    found = dates(line)
    rest = _width(line) - sum(d.end - d.start for d in found)
    return bool(found) and rest < 25 and not EVENT.search(line)


def _width(line: str) -> int:
    """The letters of a line; to compile the ranges of scripts takes 4 ms, and most lines hold none of them."""
    few = max(line, default="") < FIRST
    return len(line) if few else len(line) + WIDE * len(IDEOGRAPH.findall(line))


def _is_direction(line: str) -> bool:
    """`[Applause]`, `*Intro music*`."""
    starred = line[0] == "*" and line[1:2].isalnum()
    return (starred or line.startswith(LEFT)) and line.endswith((*RIGHT, "*"))


def _is_field(line: str, above: str, below: str) -> bool:
    """`Company: X`, `Date: Y`: a name and a value, known as such or one of several; no title with a colon in it."""
    if not _looks_like_field(line):
        return False
    known = shape_of(re.split("[:：]", line)[0]) is Shape.FIELD
    return known or _looks_like_field(above) or _looks_like_field(below)


def _looks_like_field(line: str) -> bool:
    name = re.split("[:：]", line)[0]
    return bool(FIELD.match(line)) and len(name.split()) <= 2 and len(line) < 100
