"""The name of a case, from the caption with which a court's record begins.

A caption sets the parties above and below a `v.` that stands alone, each with its part in the case, between
rules and beside a column of brackets or colons and the number:

    HARBOUR BOARD, et al.,        :
                   Petitioners    :   No. 31-207
             v.                   :
    TIDE FERRIES                  :

A hearing's cover has its name in capitals above a rule, and below that what it is: `HEARING`.
"""

from __future__ import annotations

import re
from itertools import islice

from podium_parsers.head.frontlines import is_day_alone
from podium_parsers.patterns import pattern

VERSUS = pattern(
    r"^[^\S\n]*[-–—]?[^\S\n]?(?:vs?\.?|versus|against)[^\S\n]?[-–—]?[.:]?"
    r"(?:[^\S\n]*$|[^\S\n]{2}|[^\S\n]*[:)|§*]"
    r"|[^\S\n]+(?:(?:case|cause|civil|no)\b|\d{1,2}[ :-]?(?:cr|cv|civ|crim|misc|mag)\b))"
    r"|^[^\S\n]*[-–—] ?and ?[-–—][^\S\n]*$|"
    r"(?<=appellant\n)\s*and[^\S\n]*$|(?<=appellants\n)\s*and[^\S\n]*$"
    r"|(?<=plaintiff\n)\s*and[^\S\n]*$|(?<=applicant\n)\s*and[^\S\n]*$"
    r"|(?<=claimant\n)\s*and[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
ONE_LINE = pattern(
    r"^[^\S\n]*(?P<name>(?-i:[^\W\d_a-z])[^\n.?!:;]{2,110}(?:\.? et al\.?,?)?\s(?:vs?\.?|versus)"
    r"\s(?-i:[^\W\d_a-z])[^\n?!:;]{2,110})$",
    re.IGNORECASE | re.MULTILINE,
)
"""Both parties on one line, in what says that it is a court's."""
MATTER = pattern(
    r"^[^\S\n]*(?P<words>(?-i:I)n the matter of|(?-i:I)n re)\b[^\n]{0,150}$",
    re.IGNORECASE | re.MULTILINE,
)
COLUMN = pattern(
    r"\s{3,}|(?<=[^\W\d_])\s{2}(?=[^\W\d_a-z])|\t|\s+[:)|§*]+(?=\s|$)|(?<=[,;.])\)+(?=\s|$)|^[:)|§]+"
)
"""What parts the parties from the column beside them."""
BESIDE = pattern(r"^[^\S\n]*\S[^\n]*?[^\S\n]{5}(?=[^\s:)|§*])", re.MULTILINE)
"""What stands before the other column in a line that has words in both."""
WIDTH = 16
"""Characters of the parties' column at least."""
NEAR = 6
"""Characters by which a line of the other column may begin before it."""
CAPITALS = pattern(r"\b[^\W\d_a-z][^\W\da-z]{2}")
"""A word wholly in capitals."""
RULE = pattern(r"[\s\-–—_=*.~xXoO0]*[)/|]?")
PART = pattern(
    r"(?:(?:the|plaintiffs?|petitioners?|appell(?:ant|ee)s?|respondents?|defendants?|claimants?"
    r"|applicants?|complainants?|"
    r"prosecutor|accused|debtors?|intervenors?|relators?|cross|counter|third|party|and|in error)"
    r"(?:\(s\))?[\s,./&:;-]*)+(?:(?<=[.] )[^\W\d_][\w ]{0,30})?",
    re.IGNORECASE,
)
NUMBER = pattern(
    r"(?:(?:case|cause|docket|index|civil|criminal|action|claim|file|writ|special leave|petition|appeal|application"
    r"|ma|wp|slp)\b.{0,30})?\b"
    r"(?:no|nos|number|action)\b\W{0,3}\S*\d.*|"
    r"(?:case|cause|docket|index)\b.*\d.*|\S*\d{2,}\S*"
    r"|(?:civil |criminal )?(?:action|case|cause|docket|file) no\b\W*",
    re.IGNORECASE,
)
BESIDE_NUMBER = pattern(
    r"(?:(?<=,)\s{1,2}(?:case|cause|docket|index|civil action)|\s{1,2}indictment) (?:no\b|#|number).*$",
    re.IGNORECASE,
)
"""The number beside a party, where blanks were lost."""
COURT = pattern(
    r"\b(?:court|tribunal|division|district of|in and for|before|transcript|deposition|exhibit"
    r"|under seal|official|proceedings?|zoom|special title|judicial circuit|criminal term)\b|"
    r"\bcounty, [^\W\d_]+(?: [^\W\d_]+)?$|^dep(?:artmen)?t\b\.?(?: no\.?)?(?: [a-z]{1,4})? \d"
    r"|\(rule \d|^vol(?:ume)?\b|^\(?pages? \d|\b(?:litigation|cases)$|^between\W*$"
    r"|^b e t w e e n\b",
    re.IGNORECASE,
)
SUED = pattern(r"(?:[^\W\d_]+ ){1,3}county, [^\W\d_]+(?: [^\W\d_]+)?", re.IGNORECASE)
"""A county next to the `v.`: it is a party, though a court's line may read so."""
PLACE = pattern(
    r"(?:(?:in and )?for )?(?:the )?(?:county|parish|state|province) of [^\W\d_]+(?: [^\W\d_]+)?",
    re.IGNORECASE,
)
"""Where a court sits, above the parties; next to the `v.` it is one of them."""
HEARING = pattern(
    r"\n[^\S\n]*(?P<name>(?:\n[^\S\n]*[^\sa-z\[][^\na-z]{2,100}(?:\n[^\S\n]*(?=\n))?){1,9})"
    r"\n[^\S\n]*={20,}[^\S\n]*\n\s{1,80}"
    r"(?:[A-Z]{4,12}\s){0,2}(?:HEARING|MARKUP|MEETING|BRIEFING)S?\b"
)
ABOVE, BELOW = 14, 8
"""Lines of a party at most, with those that are empty or in the other column."""
LONGEST = 300
TRIED = 3
"""Lines with a `v.` that may part the parties: that of a sheet before the cover may not show them."""
LOOKED = 40
"""Lines that show how a head is spaced,"""
SPACED = 0.4
"""and the share of empty ones among them from which on they part no words."""


def case_name(head: str) -> str | None:
    """The parties of the caption in the head of a record, `A v. B`, what the matter or a hearing is; None without one."""
    lines = head.split("\n")[:LOOKED]
    spaced = sum(not line.strip() for line in lines) >= SPACED * len(lines)
    for versus in islice(VERSUS.finditer(head), TRIED):
        reach = 1 + spaced  # where every other line is empty
        above = head[: versus.start()].split("\n")[-ABOVE * reach :]
        below = head[head.find("\n", versus.end() - 1) + 1 :].split("\n")[: BELOW * reach]
        ends = (len(one) for one in BESIDE.findall("\n".join((*above, versus[0], *below))))
        beside = min(filter(WIDTH.__le__, ends), default=0)
        first = _party(above[::-1], spaced, beside)[::-1]
        second = _past_charge(_party(below, spaced, beside))
        name = f"{_joined(first)} v. {_joined(second)}"
        shown = name.replace(" v. ", "").isupper() or any(map(_is_part, (*above, *below)))
        shown = shown or (beside > 0 and any(COURT.search(line[beside - NEAR :]) for line in above))
        if first and second and shown and len(name) <= LONGEST:
            return name
    top = "\n".join(lines[:ABOVE])
    if COURT.search(top) and (found := ONE_LINE.search(top)):
        return found["name"].strip(" ,")
    if found := MATTER.search(head):
        told = COLUMN.split(found[0].strip(), maxsplit=1)[0].strip(" ,;:")
        if len(told) > len(found["words"]):
            return told
        if below := _party(head[found.end() + 1 :].split("\n")[:BELOW], spaced):
            return _joined([told, *below])[:LONGEST]
    return _hearing(head)


def _hearing(head: str) -> str | None:
    """What a hearing is about, by its cover."""
    cover = HEARING.search(head)
    return _joined(cover["name"].split("\n"))[:LONGEST] if cover else None


def _party(lines: list[str], spaced: bool, beside: int = 0) -> list[str]:
    """The lines of one party's name, outward from the `v.`: up to its part in the case, a rule or the court.

    `beside` is where the other column begins, whose lines are passed over.
    """
    name: list[str] = []
    for line in lines:
        cell = _cell(line)
        ends = not line.strip() and not spaced
        if name and (ends or any(one.fullmatch(cell) for one in (PART, RULE, PLACE) if cell)):
            break
        apart = beside > NEAR and not line[: beside - NEAR].strip()
        if not cell or apart or NUMBER.fullmatch(cell) or PART.fullmatch(cell):
            continue
        if name and (COURT.search(cell) or is_day_alone(cell)):
            break
        if not RULE.fullmatch(cell) and (SUED.fullmatch(cell) or not COURT.search(cell)):
            name.append(cell)
    return name


def _past_charge(name: list[str]) -> list[str]:
    """A defendant in capitals without the charge, which a PDF's columns put before it: `Theft`, `ADA ROE`."""
    shouted = [bool(CAPITALS.search(line)) for line in name]
    if True not in shouted or name[0].endswith((" of", " and", " for")):
        return name
    return name[shouted.index(True) :]


def _cell(line: str) -> str:
    """What stands in the parties' column of a line."""
    bare = line[:LONGEST].strip()
    return (
        COLUMN.split(BESIDE_NUMBER.sub("", bare), maxsplit=1)[0].strip().rstrip(" :")
        if bare
        else ""
    )


def _is_part(line: str) -> bool:
    cell = _cell(line)
    return bool(cell) and PART.fullmatch(cell) is not None


def _joined(lines: list[str]) -> str:
    return " ".join(" ".join(lines).split()).rstrip(" ,;:")
