"""Names that recur in a flattened text, where no sentence ends before them: `... and then you- Ada Roe: What?`

A label within a line is known by the end of the sentence before it. Who breaks in leaves none, and a heading
has none; what stands there then passes for a part of the name (`That's- Ada Roe`). A name of which it is
known from elsewhere that it speaks needs no such proof: its colon will do.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from podium_parsers.columns import NONE
from podium_parsers.evidence.found import COLON, LONGEST, NOWHEN, Found
from podium_parsers.names.shapes import fold

RECURS = 3
"""Labels of a name from which on it needs no end of a sentence before it."""


def past_leading_words(found: Found) -> None:
    """Leave out of each name the words before one that recurs more often: `And Ada Roe 0:34`, where it is `Ada Roe`."""
    counts = Counter(found.names)
    times = {found.spellings[index]: n for index, n in counts.items() if index != NONE}
    shorter: dict[int, str] = {}
    for index, name in enumerate(found.spellings):
        words = name.split(" ")
        ends = (" ".join(words[first:]) for first in range(1, len(words)))
        if end := next((end for end in ends if times.get(end, 0) >= RECURS + counts[index]), None):
            shorter[index] = end
    for place, index in enumerate(found.names):
        if end := shorter.get(index):
            found.starts[place] = found.begins[place] = found.ends[place] - len(end)
            found.names[place] = found.spell(end)


def with_recurring(found: Found, text: str, names: set[str]) -> Found:
    """The labels, and those that only a name shows which recurs among them; `names` are folded."""
    frequent = [
        found.spellings[index]
        for index, count in found.tally.items()
        if index != NONE and count >= RECURS and fold(found.spellings[index]) in names
    ]
    if not frequent:
        return found
    known = set(frequent)
    sure = {
        end
        for end, index in zip(found.ends, found.names, strict=True)
        if index == NONE or found.spellings[index] in known
    }
    more = [label for label in _labels(text, frequent) if label[1] not in sure]
    if not more:
        return found
    ends = {label[1] for label in more}
    return found.kept([end not in ends for end in found.ends]).joined_by(
        (start, start, end, body, found.spell(name), NOWHEN) for start, end, body, name in more
    )


def _labels(text: str, names: list[str]) -> Iterator[tuple[int, int, int, str]]:
    """Where one of the names stands before a colon: its start and end, where its words begin, and the name."""
    by_last: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=len, reverse=True):
        by_last[name.split()[-1]].append(name)
    for colon in COLON.finditer(text):
        at = colon.start()
        head = text[max(0, at - LONGEST) : at].rstrip()
        last = head.split()[-1] if head else ""
        for name in by_last.get(last, ()):
            if head.endswith(name) and not head[: -len(name)][-1:].isalnum():
                end = at - LONGEST + len(head) if at > LONGEST else len(head)
                yield end - len(name), end, colon.end(), name
                break
