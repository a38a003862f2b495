"""Who takes part, as the head of the document lists it: tables, lists, legends, `Full Name (AB)`.

Labels may then be abbreviations or first names and still be known for what they are. A legend of
`AB: Full Name` lines looks like turns and is none: its stretch is kept from the label grammars.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from podium_parsers.casting.committee import STATES
from podium_parsers.drafts.draft import Draft
from podium_parsers.drafts.roster import Entry
from podium_parsers.names.person import GENERATIONS, abbreviates
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold, shape_of
from podium_parsers.names.uncased import is_uncased
from podium_parsers.patterns import pattern

HEAD = 20_000
"""Characters of the head that are looked at."""
COVER = 1_000
"""Characters of it that may be a cover."""
ROW = pattern(r"\n[^\S\n]*\|([^\n]{3,300})\|[^\S\n]*(?=\n)")
ABBREVIATED = pattern(
    r"(?P<name>[^\W\d_a-z][\w'’.-]{0,20}(?:[^\S\n][^\W\d_][\w'’.-]{0,20}){1,3})"
    r"(?:[^\S\n][-–—@][^\S\n][^()\n]{2,50})?[^\S\n]?\((?P<short>[^\W\d_a-z]{1,4})\)"
)
FUNCTION = pattern(
    r"\b(?P<name>[^\W\d_]{4,24}(?: \d{1,2})?)[^\S\n]?\((?P<short>[A-Z]{1,3}\d{0,2})\)"
)
"""`Interviewer (I)`, `Participant 2 (P2)`: a function needs its letter for a label further down."""
HEADED = pattern(r"^[^\W\d_a-z][^\W\d_]{3,20}:\s{1,20}(?=\S)")
"""What a row of a list is headed by: `MANAGEMENT:  MS. ADA QUIST`."""
SHORT, LETTER = pattern(r"\([^\W\d_a-z]{1,4}\)"), pattern(r"\([A-Z]{1,3}\d{0,2}\)")
"""What closes such a name, and such a function."""
LONGEST = 150
"""Characters of a name and its firm before that, at most."""
PARTED = pattern(r"\s?(?:—|–|--|\t)\s?|\s-\s|\s{4,}")
MEANS = (
    r"(?P<short>[^\W\d_][^\n:：=]{0,12}?)(?:[^\S\n]{0,4}[:：=]|\t)[^\S\n]{0,8}"
    r"(?P<name>[^\n.?!。？！؟۔।:：]{2,60}?)[^\S\n]{0,8}?"
    r"(?=\n|[^\S\n]{1,8}\n|[ \u00a0\u3000]{2,16}[^\W\d_][^\n:：=]{0,12}?[:：])"
)
LEGEND = pattern(r"\n[^\S\n]{0,60}" + MEANS)
DOTTED = pattern(r"(?P<short>[^\W\d_a-z]{2,4}): (?P<name>[^\W\d_a-z][^\n:]{3,40})")
"""A line of a legend whose name holds a full stop."""
LEGEND_IN_ROWS = pattern(
    r"[\n \u00a0\u3000](?:(?<=\n)[^\S\n]{0,60}|(?<!\n)(?<![ \u00a0\u3000][ \u00a0\u3000])[ \u00a0\u3000]{1,15})"
    + MEANS
)
"""Several to a line, with wide blanks between; four times as slow to look for."""
FIELD = pattern(r"\n[^\S\n]{0,8}[^\n:：]{2,16}：[^\S\n]{0,4}(?P<names>[^\n]{2,80})")
NAMED = pattern(r"(?<![\u3400-\u9fff])[\u3400-\u9fff]{2,4}(?![\u3400-\u9fff])")
"""A whole name in Chinese, whose first sign is the surname."""
LISTED = pattern(r"\n[^\W\d_]{4,20}:[^\S\n]{1,4}(?P<names>[^\n(]{2,60}\([^\n]{8,600})")
AFFILIATED = pattern(
    r"(?P<name>[^\W\d_a-z][^\n,;()]{1,40}?)[^\S\n]?\((?P<of>[^\W\d_][\w. -]{0,12})\)(?=[,;]|[^\S\n]*$| und | and )"
)
CODE = pattern(r"\n[*_ ]{0,4}(?P<code>[A-Z]{2,3})[*_]{0,3}[:：]")
"""A label of initials."""
CODED = 2
"""Times that it recurs."""
ITEM = pattern(
    r"\s*(?:[,;&|\]\[\"*]|(?<!\w)'|'(?!\w)|\band\b|^[\w -]{2,24}[:=]|^[-•]\s|[-–—(]\s?|\s-\s)\s*"
)
"""What parts the items of a list, and a field from its value."""
ROW_LONGEST = 120
SEATED = pattern(rf",\s*(?:(?:{STATES})\b.*)?$")
"""What stands behind a member in a column of a committee's cover, beside the other column: no name goes on so."""
SAID = pattern(r"^(?:\S+\s+){9,}\S+[.?!,…]$")
"""A sentence of ten words, which is no office."""
OFFICE = pattern(
    r"\b(?:chief|officer|president|chair\w*|director|head|vice|investor|relations|ceo|cfo|coo|cto|analyst|research|"
    r"bank|capital|securities|partners|secretary|minister|professor|editor|reporter|correspondent|manager|counsel|"
    r"founder|co-?founder|host|guest|moderator|journalist|treasurer|controller|fellow|institute|llc|inc|group)\b",
    re.IGNORECASE,
)


def find_participants(draft: Draft) -> None:
    """Fill `draft.roster`, and `draft.legend` with the view's stretch of a legend."""
    if draft.records is not None:
        return
    head = draft.view.text[:HEAD]
    draft.roster += dict.fromkeys(
        (
            *_rows(head),
            *_abbreviated(head, draft.view.sample),
            *_paired(head),
            *_by_surname(head, draft.view.sample),
            *_affiliated(head, draft.view.sample),
            *_initialled(draft.text[:COVER], draft.view.sample),
        )
    )
    _legend(draft, head)


def _rows(head: str) -> Iterator[Entry]:
    """Tables with a name and an abbreviation in each row."""
    for row in ROW.finditer(head):
        cells = [cell.strip() for cell in row[1].split("|")]
        names = [
            c
            for c in cells
            if shape_of(c) is Shape.PERSON or (" " in c and shape_of(c) >= Shape.PERSON)
        ]
        shorts = [c for c in cells if 1 < len(c) <= 4 and c.isupper()]
        if shorts and (names or len(cells) > 1):
            name = names[0] if names else cells[0]
            others = [c for c in cells if c not in (name, shorts[0])]
            if name not in shorts:
                yield Entry(name, shorts[0], others[0] if others else "")


def _abbreviated(head: str, rest: str) -> Iterator[Entry]:
    """`Full Name (AB)`, where the letters are those of the name, or the first is and `AB:` a label further down."""
    for found in _closed_by(SHORT, ABBREVIATED, head):
        name, short = found["name"], found["short"]
        letters = iter(name.casefold())
        if all(letter in letters for letter in short.casefold()) or (
            short[0] == name[0] and _labels(rest, short, found.end(), len(rest)) >= 2
        ):
            yield Entry(name, short)
    for found in _closed_by(LETTER, FUNCTION, head):
        name, short = found["name"], found["short"]
        if short[0] == name[0].upper() and _labels(rest, short, found.end(), len(rest)) >= 2:
            yield Entry(name, short)


def _closed_by(
    short: re.Pattern[str], whole: re.Pattern[str], head: str
) -> Iterator[re.Match[str]]:
    """Where a name stands before a short form in brackets: looked for there, since any word may begin one."""
    last = 0
    for close in short.finditer(head):
        start = max(last, close.start() - LONGEST)
        found = whole.search(head, start, close.end())
        if found:
            yield found
            last = found.end()


def _by_surname(head: str, rest: str) -> Iterator[Entry]:
    """`受訪者：林望舒` above the talk, where `林：` is a label further down, and nobody else's."""
    named: dict[str, set[str]] = defaultdict(set)
    for field in FIELD.finditer(head[:COVER]):
        for name in NAMED.findall(field["names"]):
            named[name[0]].add(name)
    for short, names in named.items():
        if len(names) == 1 and rest.count(f"\n{short}：") >= 2:
            yield Entry(names.pop(), short)


def _affiliated(head: str, rest: str) -> Iterator[Entry]:
    """`Sprecher: Quist (BMV), Roe (AA)`: who speaks for whom, of whom each is a label further down."""
    for line in LISTED.finditer(head):
        for found in AFFILIATED.finditer(line["names"]):
            if _labels(rest, found["name"], line.end(), len(rest)):
                yield Entry(found["name"], role=found["of"])


def _initialled(cover: str, rest: str) -> Iterator[Entry]:
    """Names that a cover lists, in front matter too, where one's initials are a label further down, and nobody else's."""
    heard = Counter(found["code"] for found in CODE.finditer(rest))
    codes = [code for code, times in heard.items() if times >= CODED]
    named: dict[str, set[str]] = defaultdict(set)
    for line in cover.split("\n") if codes else ():
        if CODE.match(f"\n{line}"):
            break
        items = ITEM.split(line) if len(line) <= ROW_LONGEST else []
        for item in filter(None, items):
            for code in codes:
                if (
                    item[0] == code[0]
                    and shape_of(item) is Shape.PERSON
                    and abbreviates(code, item)
                ):
                    named[code].add(item)
    for code, names in named.items():
        if len(names) == 1:
            yield Entry(names.pop(), code)


def _paired(head: str) -> Iterator[Entry]:
    """`Name — Office` or `Office — Name`, a line each."""
    for line in head.split("\n"):
        parts = (
            [part.strip() for part in PARTED.split(line.strip(" \t-*•")) if part.strip()]
            if len(line) < 200
            else ()
        )
        if len(parts) != 2:
            continue
        parts = [HEADED.sub("", part) for part in parts]
        if parts[0].endswith(":"):
            continue  # `Ada Roe:    Thank you, Mr. President.`
        for name, role in (parts, parts[::-1]):
            # `Ada Roe: Yes.`: its words beside it, in a row of two cells or before a dash
            labelled = re.search("[:：]|(?<![JS]r)[.]$", name) or SAID.search(role)
            named = shape_of(name) is Shape.PERSON and not (labelled or SEATED.search(name))
            if named and OFFICE.search(role) and not OFFICE.search(name):
                person, comma, firm = name.partition(", ")
                personal = shape_of(person) is Shape.PERSON and fold(firm) not in GENERATIONS
                if comma and personal:
                    name, role = person, f"{firm.strip()} - {role}"
                yield Entry(name, role=role)
                break


def _legend(draft: Draft, head: str) -> None:
    """Adjacent `AB: Full Name` lines whose left sides are labels further down, and not before.

    `Host: Name` is one too where the name is the label further down, and among them one whose initials the
    letters are.
    """
    run: list[re.Match[str]] = []
    told: list[Entry] = []
    heard = 0
    rest = draft.view.sample
    in_rows = any(blank in head for blank in ("  ", "\u3000", "\u00a0 "))
    for found in (LEGEND_IN_ROWS if in_rows else LEGEND).finditer(head):
        between = head[run[-1].end() : found.start()].strip() if run else ""
        if between and (dotted := DOTTED.fullmatch(between)):
            told.append(_explained(dotted["name"], dotted["short"]))
        elif between:
            if heard > 1:
                break
            run, told, heard = [], [], 0
        name, short = found["name"].strip(), found["short"].strip()
        least = Shape.PHRASE if is_uncased(short) else Shape.SINGLE
        named = fold(name) != fold(short) and shape_of(name) >= least
        initials = abbreviates(short, name)  # `EN: Erik Nyman` is no language
        named = named and (initials or shape_of(short) is not Shape.FIELD)
        label = name if shape_of(short) is Shape.OFFICE else short
        named = named and not _labels(head, short, 0, found.start())
        recurs = named and _labels(rest, label, found.end(), len(rest)) >= 2
        if recurs or (named and initials):
            run.append(found)
            told.append(_explained(name, short))
            heard += recurs
    if heard > 1 or (heard and _names_answerer(run[0])):
        draft.legend = range(run[0].start(), run[-1].end())
        draft.roster[:0] = told


def _names_answerer(found: re.Match[str]) -> bool:
    """`答：Ada Quist`, above the talk: one line says whose the answers are."""
    return shape_of(found["short"].strip()) is Shape.ASKER and shape_of(found["name"].strip()) in (
        Shape.PERSON,
        Shape.TITLED,
    )


def _labels(text: str, label: str, start: int, end: int) -> int:
    """How often a label opens a line of a stretch of text."""
    return sum(
        text.count(f"\n{label}{colon}", start, end) for colon in (":", "：", " :", " - ", "\t")
    )


def _explained(name: str, short: str) -> Entry:
    return Entry(name, role=short) if shape_of(short) is Shape.OFFICE else Entry(name, short)
