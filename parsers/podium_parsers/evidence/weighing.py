"""How much of a document a label grammar explains: what it finds, as far as the names are believed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import compress, repeat
from typing import NamedTuple

from podium_parsers.columns import NONE
from podium_parsers.evidence.aligned import aligned
from podium_parsers.evidence.belief import believed
from podium_parsers.evidence.found import Choice, Found, find, find_below, find_bold
from podium_parsers.evidence.lexis import Lexis
from podium_parsers.evidence.midsentence import without_addresses
from podium_parsers.evidence.recurring import past_leading_words, with_recurring
from podium_parsers.evidence.wordlike import is_entry, is_item, without_words
from podium_parsers.evidence.wordplaces import are_words
from podium_parsers.grammar import Grammar
from podium_parsers.names.lexicon import HOSTING, INVITED
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold, shape_of
from podium_parsers.names.unspoken import DIRECTIONS, NOISES
from podium_parsers.patterns import pattern

FEWEST = 2
"""Labels below which no grammar is believed."""
RECURS = 3
"""Labels of a name from which on what follows it needs no proof."""
LONGEST_HEADING = 120
"""Characters of what follows a label in a heading, at most."""
SHORTEST_SENTENCE = 40
LEADERS = ("." * 8, " ." * 6, "�" * 8)
"""Dots, blanks between or not, and what a broken encoding makes of them."""
LONGEST_ENTRY = 300
"""Characters of a line of contents behind its label, at most."""
SPOKEN = 60
"""Characters of a line that is speech whatever its end."""
ADDRESS = ("http://", "https://", "<http", "www.", "@")
"""How an address or a user's name begins, which nobody says."""
CONDUCTED = (
    "An Interview",
    "An interview",
    "An Oral History",
    "An oral history",
    "Interview conducted",
    "Interview with ",
    "Interview mit ",
    "Entrevista com ",
    "Entrevista con ",
    "Entretien avec ",
    "Intervista con ",
)
"""What follows a name or a series that heads an interview: `ADA QUIST: An Interview Conducted by Bo Karl`."""
FIRST = 20
"""Labels among which such a line stands."""
LEADING = {
    "chair",
    "chairs",
    "co-chairs",
    "facilitator",
    "facilitators",
    "司会",
    "司会者",
    "進行",
    "사회",
}
PARTS = HOSTING | INVITED | LEADING
"""Labels that are fields of a cover where they stand once, before what nobody says."""
SOME = 2000
"""Labels that show which names mark places."""
MARKS = 0.8
"""Share of a name's labels before a number alone, from which on it marks places and speaks not."""
NUMBER_ALONE = pattern(r"\d[\d.,/-]{0,11}[^\S\n]{0,8}(?=\n|$)")
UNSAID = pattern(
    r"(?:[^\n]{0,60}[^\S\n]{2})?(?:PAGES?|Page)\b:?[^\S\n]{0,20}(?:\d{1,4}[^\S\n]{0,20})?\n"
    r"|\d{1,4}(?:, ?\d{1,4}){0,6}[^\S\n]{0,20}\n|(?i:county of )"
)
"""What stands behind who is examined in a list of contents, the head of the pages' column or pages, and
where a paper was sworn.
"""
ENDED = pattern(r"[.?!…:;,。：；？！؟۔।\-–—\"”’)\]»][^\S\n]*$")


class Scene(NamedTuple):
    """What is known of a document while grammars are weighed against it."""

    known: frozenset[str]
    """Folded names that the document lists."""
    abbreviated: frozenset[str]
    """Folded names that it lists with an abbreviation, which labels use then."""
    lexis: Lexis
    headings: frozenset[int]
    """View offsets at which the container's headings begin."""
    bold: Sequence[tuple[int, int]] = ()
    """View offsets of what the container has in bold."""
    has_contents: bool = False
    """Whether dots lead to the ends of lines, as in a list of contents."""


def weigh(grammar: Grammar, text: str, scene: Scene, whole: bool = True) -> Choice | None:
    """What of a grammar's finds is believed, and how much it explains; None when it starves.

    `whole` says that the text is all of the view, so that offsets of headings hold in it.
    """
    found = every = find_bold(grammar, text, scene.bold) if grammar.bold else find(grammar, text)
    if grammar.words:
        found = without_words(text, found)
    if grammar.long_lines and "time" in grammar.pattern.groupindex:
        past_leading_words(found)
    topics: Counter[str] = Counter()
    if whole and scene.headings:
        outside = _outside_headings(found, text, scene.headings)
        topics = found.counts()
        found = found.kept(outside)
        topics -= found.counts()
    if scene.has_contents:
        found = found.kept([not _is_listed(text, body) for body in found.bodies])
    if grammar.own_line:
        # in a list of those who took part a label stands right above the next
        listed = frozenset(found.begins if grammar.firm else ())
        found = found.kept(
            [
                _is_speech(text, b) and b not in listed and not is_entry(text, b)
                for b in found.bodies
            ]
        )
    if not len(found):
        return None
    bold = frozenset(start for start, _ in scene.bold) if whole else frozenset()
    names = believed(found, scene.known, scene.lexis, bold)
    if not names:
        return None
    if grammar.anywhere:
        found = with_recurring(found, text, names)
    if grammar.own_line:
        found, every = (without_addresses(text, one, names) for one in (found, every))
        names &= set(found.counts())
    if grammar.wide is not None:
        same = grammar.wide is grammar.pattern
        found = _widened(found, names, every if same else find(grammar, text, grammar.wide), text)
    if any(map(text.startswith, repeat(CONDUCTED), found.bodies[:FIRST])):
        found = found.kept([not text.startswith(CONDUCTED, body) for body in found.bodies])
    if grammar.below is not None and whole and scene.headings:
        found = find_below(found, text, grammar.below, scene.headings, names)
    names -= _spelt_out(found, text, scene.abbreviated) | _no_voices(found, text, topics)
    believable = [*(fold(name) in names for name in found.spellings), True]  # the last is NONE's
    wanted = list(map(believable.__getitem__, found.names))
    headed = scene.headings if whole else frozenset[int]()
    kept = aligned(found.kept(wanted), text, headed, bold)
    counts = Counter(kept.tally)
    continuing = counts.pop(NONE, 0)
    named = len(kept) - continuing
    said = sum(n for index, n in counts.items() if fold(found.spellings[index]) not in DIRECTIONS)
    if said < (1 if grammar.certain else FEWEST):
        return None
    shapes = {index: shape_of(found.spellings[index]) for index in counts}
    if are_words(found, kept, text, shapes, counts):
        return None
    worth = sum(_worth(shapes[index]) * count for index, count in counts.items())
    share = named / max(1, len(found) - continuing)
    confidence = min(0.99, 0.5 + 0.3 * min(1.0, named / 20) + 0.2 * share)
    spoken = frozenset(fold(found.spellings[index]) for index in counts)
    return Choice(kept, worth * grammar.weight, confidence, spoken, named)


def _spelt_out(found: Found, text: str, abbreviated: frozenset[str]) -> set[str]:
    """Full names that stand once before any label recurs, in the list that gives their abbreviations.

    One that opens speech gives its abbreviation as it begins to speak.
    """
    if not abbreviated:
        return set()
    counts = found.counts()
    before: set[str] = set()
    for index, body in zip(found.names, found.bodies, strict=True):
        key = "" if index == NONE else fold(found.spellings[index])
        if counts[key] > 1:
            break
        if not _is_speech(text, body):
            before.add(key)
    return before & abbreviated


def _no_voices(found: Found, text: str, topics: Counter[str]) -> set[str]:
    """Names met once before nothing but an address, a number or a name, and topics that head headings.

    `Previous part: https://...`, `Mastodon: @bo`, `Guest: Bo Karl`. Nor does `[Audience laughter]` speak.
    """
    counts = found.counts()
    once = {i: key for i, key in enumerate(map(fold, found.spellings)) if counts[key] == 1}
    plain = found.grammar.weight <= 1
    is_once = map(once.__contains__, found.names)
    labels = compress(zip(found.names, found.bodies, strict=True), is_once)
    no_voices = {
        once[index]
        for index, body in labels
        if text.startswith(ADDRESS, body)
        or UNSAID.match(text, body)
        or (plain and NUMBER_ALONE.match(text, body))
        or (once[index] in PARTS and not _is_speech(text, body))
    }
    no_voices |= _markers(found, text)
    no_voices |= {
        once[index]
        for index, start in zip(found.names, found.starts, strict=True)
        if index in once and is_item(text, start)
    }
    no_voices |= {key for key in counts if " " in key and key.split()[-1] in NOISES}
    headed = {key for key, headings in topics.items() if headings >= counts[key]}
    return no_voices | headed


def _markers(found: Found, text: str) -> set[str]:
    """Names that stand before a number and nothing else nearly always: `Column: 1705`, `Page: 12`."""
    marked = Counter(
        index
        for index, body in zip(found.names[:SOME], found.bodies[:SOME], strict=True)
        if text[body : body + 1].isdigit() and NUMBER_ALONE.match(text, body)
    )
    heard = Counter(found.names[:SOME])
    return {
        fold(found.spellings[index])
        for index, times in marked.items()
        if index != NONE and times >= max(RECURS, MARKS * heard[index])
    }


def _widened(found: Found, names: set[str], wide: Found, text: str) -> Found:
    """The labels found, and those of a wider find whose names recur among them.

    One that heads no words but another name stands in a list of people, with a blank line between them or without.
    """
    counts = found.counts()
    sure = set(found.starts)
    recurring = [name in names and counts[name] >= RECURS for name in map(fold, wide.spellings)]
    people = [shape_of(name) >= Shape.PERSON for name in wide.spellings]
    named = zip(wide.begins, wide.names, strict=True)
    listed = {begin for begin, index in named if index != NONE and people[index]}
    if below := wide.grammar.below:
        bodies = (
            body for start, body in zip(wide.starts, wide.bodies, strict=True) if start not in sure
        )
        heads = ((body, below.match(text, body - 1)) for body in bodies)
        listed |= {body for body, head in heads if head and fold(head["name"]) in names}
    return wide.kept(
        [
            start in sure or (index != NONE and recurring[index] and body not in listed)
            for start, index, body in zip(wide.starts, wide.names, wide.bodies, strict=True)
        ]
    )


def _outside_headings(found: Found, text: str, headings: frozenset[int]) -> list[bool]:
    """Whether each label is one: `## Topic: part` is a heading, and one met once right above a label; `##
    Name` above its words is not.

    Nor is a long line one: converters make a heading of a paragraph that begins in bold. `## Q: Why?` asks.
    """
    asking = [shape_of(name) is Shape.ASKER for name in found.spellings] + [False]  # NONE's
    labels, listed = frozenset(found.begins), _listed(found, headings)
    return [
        begin not in headings
        or asking[name]
        or (
            not (name in listed or (body in labels and found.tally[name] == 1))
            and (text.find("\n", begin, body) >= 0 or _is_sentence(text, body))
        )
        for name, begin, body in zip(found.names, found.begins, found.bodies, strict=True)
    ]


def _listed(found: Found, headings: frozenset[int]) -> set[int]:
    """The names that stand outside headings, and never with words: the contents, which the headings repeat."""
    rows = zip(found.names, found.begins, found.bodies, strict=True)
    outside = [(name, body) for name, begin, body in rows if begin not in headings]
    labels = frozenset(found.begins)
    return {name for name, _ in outside} - {name for name, body in outside if body not in labels}


def _is_sentence(text: str, body: int) -> bool:
    """Whether the line at an offset is longer than a heading, or ends with a stop as few headings do."""
    end = text.find("\n", body, body + LONGEST_HEADING)
    return end < 0 or (end - body >= SHORTEST_SENTENCE and text[end - 1] in ".?!")


def _is_listed(text: str, body: int) -> bool:
    """Whether dots lead from a label's words to the end of their line, as in a list of contents."""
    end = text.find("\n", body, body + LONGEST_ENTRY)
    return end >= 0 and any(text.find(leader, body, end) >= 0 for leader in LEADERS)


def _is_speech(text: str, body: int) -> bool:
    """Whether the line at an offset could be spoken: it is long, or ends as sentences do."""
    end = text.find("\n", body, body + SPOKEN)
    return (end < 0 and body < len(text)) or bool(ENDED.search(text, body, max(body, end)))


def _worth(shape: Shape) -> float:
    return 0.4 if shape <= Shape.PHRASE else 0.8 if shape <= Shape.CODE else 1.0
