"""What a grammar finds in a document: columns of labels, and the evidence of each name among them."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import compress, islice, repeat
from typing import NamedTuple

from podium_parsers.columns import NONE, offsets
from podium_parsers.grammar import Grammar
from podium_parsers.names.shapes import fold
from podium_parsers.patterns import pattern

NOWHEN = -1.0
"""Stands in a column of times where the label has none."""
COLON = pattern(r":[^\S\n]{1,4}|：[^\S\n]{0,4}")
"""With the blanks behind it; one of full width needs none."""
CLOCK = pattern(r":[0-5]\d[)\]]?:?[^\S\n]{1,3}")
"""The end of a clock time."""
ASIDE = " \t\u3000,()[]-–—|"
"""What parts an office from the name beside it."""
BEFORE = 40
"""Characters of what stands before a bold label on its line, at most."""
AFTER = pattern(r"[^\S\n]{1,8}(?!\([^()\n]{1,60}\)[^\S\n]?[:：])(?=[^\s:：])|—(?=\S)")
"""What parts the bold from the words; a bracket and a colon behind it, `**Name** (Pier): words`, make another label."""
BELOW = pattern(r"[^\S\n]{0,8}\n(?:[^\S\n]{0,8}\n)?[^\S\n]{0,8}(?=[^\s*_#])")
"""The same behind a name that closes with a stop, `**Name.**`, which may have the line to itself."""
NAMED = pattern(
    r"[^\W_](?:[^\n:：.?!;]|(?<=\b[^\W\d_a-z])\.|(?<=\b[DMJS][rsRS])\.|(?<=\bM[Rr][Ss])\.){0,80}(?<!\.)"
)
"""A stop stands after an initial or `Mr` only, and ends no name; one behind the name is no part of it."""
SHORT = 3
"""Characters of a bold label beyond which a stop at its end is a sign and not part of an initial."""
TIMED = pattern(
    r"[(\[]?(?P<time>\d{1,2}:[0-5]\d(?::[0-5]\d)?)(?:[.,]\d{1,3})?[)\]]?[^\S\n]{1,4}(?=\S)"
)
"""A time within the bold, before the name."""
BATCH = 4096
"""Matches whose columns are made together."""
START, END = re.Match.start, re.Match.end
LONGEST = 130
"""Characters of a label within a line, with what stands before it, at most."""


COLUMNS = ("begins", "starts", "ends", "bodies", "names", "seconds")


class Found:
    """Labels in the order of the view, each with its name, its words' start and perhaps a time."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self.begins = offsets()
        """View offset of each line's first character: a bracket or a clock time may lead the label."""
        self.starts, self.ends, self.bodies = offsets(), offsets(), offsets()
        """View offsets: the label's own span, and where the words begin."""
        self.names = offsets()
        """Indexes into `spellings`, or NONE for a label that continues the speaker before it."""
        self.spellings: list[str] = []
        self.roles: dict[int, str] = {}
        """An office or firm that stood beside a name, by index of its spelling."""
        self.seconds = array("d")
        self._index: dict[str, int] = {}
        self._below_blank: list[bool] | None = None

    def __len__(self) -> int:
        return len(self.starts)

    def spell(self, name: str) -> int:
        """The index of a spelling."""
        index = self._index.get(name)
        if index is None:
            index = self._index[name] = len(self.spellings)
            self.spellings.append(name)
        return index

    @cached_property
    def tally(self) -> Counter[int]:
        """How often each index of a spelling occurs, and NONE; asked for when all are found."""
        return Counter(self.names)

    def counts(self) -> Counter[str]:
        """How often each name occurs, spellings that fold alike taken together."""
        counts: Counter[str] = Counter()
        for index, count in self.tally.items():
            if index != NONE:
                counts[fold(self.spellings[index])] += count
        return counts

    def below_blank(self, text: str) -> list[bool]:
        """Whether each label comes right after an empty line; asked for by several, and kept."""
        if self._below_blank is None:
            before = map((-2).__add__, self.starts)
            self._below_blank = list(map(text.startswith, repeat("\n\n"), before))
        return self._below_blank

    def kept(self, wanted: Sequence[bool]) -> Found:
        """The labels for which `wanted` is true, as columns of their own; itself where all are."""
        if all(wanted):
            return self
        other = self._sibling()
        for column in COLUMNS:
            old = getattr(self, column)
            setattr(other, column, array(old.typecode, compress(old, wanted)))
        if self._below_blank is not None:
            other._below_blank = list(compress(self._below_blank, wanted))  # noqa: SLF001 (its own kind)
        return other

    def led_by(self, labels: Sequence[tuple[int, int, int, int]]) -> Found:
        """These labels behind earlier ones, each its span, where its words begin, and its index into `spellings`."""
        starts, ends, bodies, names = zip(*labels, strict=True)
        other = self._sibling()
        rows = (starts, starts, ends, bodies, names, [NOWHEN] * len(labels))
        for column, values in zip(COLUMNS, rows, strict=True):
            old = getattr(self, column)
            setattr(other, column, array(old.typecode, values) + old)
        return other

    def joined_by(self, rows: Iterable[tuple[float, ...]]) -> Found:
        """These labels and others of the same spellings, given as rows of COLUMNS, in order."""
        merged = sorted({*zip(*map(self.column, COLUMNS), strict=True), *rows})
        other = self._sibling()
        for column, values in zip(COLUMNS, zip(*merged, strict=True), strict=True):
            setattr(other, column, array(self.column(column).typecode, values))
        return other

    def _sibling(self) -> Found:
        """Labels of the same grammar and spellings, of which there are none yet."""
        other = Found(self.grammar)
        other.spellings, other._index, other.roles = self.spellings, self._index, self.roles
        return other

    def column(self, name: str) -> array[float]:
        """One of the columns, by its name."""
        column: array[float] = getattr(self, name)
        return column


class Choice(NamedTuple):
    """A grammar that stood the test of the whole document."""

    found: Found
    score: float
    confidence: float
    """0 to 1: how much of what it found was believed, and how often."""
    names: frozenset[str]
    """The folded names in it."""
    labels: int
    """How many bear a name."""


def seconds_of(stamp: str) -> float:
    """`1:02:03`, `2:03`, `00:02:03.5`, `2:03,5` or `00;02;03` as seconds."""
    total = 0.0
    for part in stamp.strip("()[]").replace(",", ".").replace(";", ":").split(":"):
        total = total * 60 + float(part or 0)
    return total


def find(grammar: Grammar, text: str, wide: re.Pattern[str] | None = None) -> Found:
    """Everything in a text that a grammar could take for a label, in time linear in the text.

    `wide` stands for the grammar's own pattern.
    """
    found = Found(grammar)
    groups = (wide or grammar.pattern).groupindex
    matches = wide.finditer(text) if wide else _matches(grammar, text)
    while batch := list(islice(matches, BATCH)):
        _take(found, text, batch, *(groups.get(group, 0) for group in ("name", "time", "role")))
    return found


def _take(
    found: Found, text: str, matches: list[re.Match[str]], named: int, timed: int, roled: int
) -> None:
    """Append some matches to the columns, column by column: half the time of match by match."""
    begins = _past_blanks(text, offsets(map((1).__add__, map(START, matches))))
    if named:
        names = [match[named] for match in matches]
        starts = offsets(map(START, matches, repeat(named)))
        ends = offsets(map(END, matches, repeat(named)))
    else:
        names, starts, ends = [None] * len(matches), begins[:], begins[:]
    means = found.grammar.means
    indexes = {
        name: NONE if name is None else found.spell(means.get(name, _on_one_line(name)))
        for name in dict.fromkeys(names)
    }
    if None in indexes:
        for place, name in enumerate(names):
            if name is None:
                starts[place] = ends[place] = begins[place]
    found.names.extend(map(indexes.__getitem__, names))
    found.begins.extend(begins)
    found.starts.extend(starts)
    found.ends.extend(ends)
    found.bodies.extend(_past_blanks(text, offsets(map(END, matches))))
    if roled:
        for match, name in zip(matches, names, strict=True):
            if match[roled] and name is not None and indexes[name] not in found.roles:
                found.roles[indexes[name]] = " ".join(match[roled].split()).strip(ASIDE)
    if not timed:
        found.seconds.extend(array("d", (NOWHEN,)) * len(matches))
        return
    stamps = (match[timed] for match in matches)
    found.seconds.extend([seconds_of(stamp) if stamp else NOWHEN for stamp in stamps])


def _on_one_line(name: str) -> str:
    """A name without the line break within it."""
    return " ".join(name.split()) if "\n" in name else name


def _past_blanks(text: str, places: array[int]) -> array[int]:
    """Each place, or where it is blank the first after it that is not."""
    size = len(text)
    inside = places[:-1] if places[-1] >= size else places
    if not any(map(str.isspace, set(map(text.__getitem__, inside)))):
        return places
    blank = map(str.isspace, map(text.__getitem__, inside))
    for index in compress(range(len(inside)), blank):
        at = places[index]
        while at < size and text[at].isspace():
            at += 1
        places[index] = at
    return places


def find_bold(grammar: Grammar, text: str, spans: Sequence[tuple[int, int]]) -> Found:
    """The bold stretches that open a line, but for what the grammar lets stand before, and do not fill it or have a stop."""
    found = Found(grammar)
    for start, end in spans:
        end = start + len(text[start:end].rstrip())  # a word processor's bold often takes the blank
        stop = end - (end - start > SHORT and text[end - 1] == ".")
        line = text.rfind("\n", max(0, start - BEFORE), start)
        lead = grammar.pattern.fullmatch(text, line, start) if line >= 0 else None
        body = AFTER.match(text, end) or (BELOW.match(text, end) if stop < end else None)
        timed = TIMED.match(text, start, end)
        start = timed.end() if timed else start
        if lead is None or body is None or not NAMED.fullmatch(text, start, stop):
            continue
        found.begins.append(line + 1)
        found.starts.append(start)
        found.ends.append(stop)
        found.bodies.append(body.end())
        found.names.append(found.spell(text[start:stop].strip()))
        time = timed["time"] if timed else lead["time"]
        found.seconds.append(seconds_of(time) if time else NOWHEN)
    return found


def find_below(
    found: Found, text: str, label: re.Pattern[str], headings: Iterable[int], names: set[str]
) -> Found:
    """The labels, and those of some folded names that stand right below headings; all in order."""
    more = found.kept([False] * len(found))
    lines = (label.match(text, text.find("\n", heading)) for heading in sorted(headings))
    matches = [line for line in lines if line and fold(line["name"]) in names]
    if not matches:
        return found
    groups = label.groupindex
    _take(more, text, matches, groups["name"], 0, groups.get("role", 0))
    return found.joined_by(zip(*map(more.column, COLUMNS), strict=True))


def _matches(grammar: Grammar, text: str) -> Iterator[re.Match[str]]:
    if not grammar.long_lines:
        return grammar.pattern.finditer(text)
    return _before(CLOCK if "time" in grammar.pattern.groupindex else COLON, grammar, text)


def _before(sign: re.Pattern[str], grammar: Grammar, text: str) -> Iterator[re.Match[str]]:
    at = 0
    for colon in sign.finditer(text):
        match = grammar.pattern.search(text, max(at, colon.start() - LONGEST), colon.end() + 5)
        if match:
            yield match
            at = match.end() - 1
