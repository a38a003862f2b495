"""Who speaks where: every label grammar is weighed against the whole document, and the best taken.

Beside the best may stand its partners (`MR. X:` beside `Q.` and `A.`). A container that states its
turns itself needs no grammar: its records become cuts as they are.
"""

from __future__ import annotations

import re
from collections import Counter

from podium_parsers.belief import believed
from podium_parsers.columns import NONE
from podium_parsers.draft import Draft
from podium_parsers.found import NOWHEN, Choice, Found, find
from podium_parsers.grammar import Grammar, grammars
from podium_parsers.lexis import Lexis
from podium_parsers.shapes import Shape, fold, shape_of
from podium_parsers.view import View

ALONE = 4
"""Labels of one single name that are believed."""
FEWEST = 2
"""Labels below which no grammar is believed."""
SPOKEN = 60
"""Characters of a line that is speech whatever its end."""
ENDED = re.compile(r"[.?!…:;,。？！\-–—\"”’)\]»][^\S\n]*$")
RIVAL = 0.2
"""Share of the best score in a sample from which on a grammar is weighed on the whole text."""
PARTNER = 0.01
"""Share of the best grammar's labels below which a partner's are chance: letters in an index."""
FEWEST_BEFORE = 20
"""Labels of a talk after which another layout may follow."""
LONG_LINE = 1500
"""Characters of a mean line from which on turns may share lines."""
NEAR = 200
"""Characters before a label within which its line and the one above begin, or it stands inside a line."""
SHARE_INDENTED = 0.9
"""Share of labels that stand in from the margin, from which on one at the margin is no label."""
SHARE_AFTER_BLANK = 0.95
"""Share of labels after a blank line from which on one without is no label."""


def label_turns(draft: Draft) -> None:
    """Fill `draft.cuts`."""
    if draft.records is not None:
        _from_records(draft)
        return
    view = draft.view
    known = frozenset(fold(name) for e in draft.roster for name in (e.name, e.short) if name)
    lexis = Lexis(view.sample)
    choices = _weigh_all(view.sample, view, known, lexis)
    if choices and len(view.samples) > 1:
        least = RIVAL * max(choice.score for choice in choices)
        again = (
            weigh(choice.found.grammar, view.text, known, lexis)
            for choice in choices
            if choice.score >= least
        )
        choices = [choice for choice in again if choice is not None]
    chosen = _chosen(choices)
    if not chosen:
        draft.note("labels", "no speakers are named in this text: it is shown without turns")
        return
    _cut(draft, view, chosen)


def _weigh_all(text: str, view: View, known: frozenset[str], lexis: Lexis) -> list[Choice]:
    """Every grammar's find in a text, as far as it is believed."""
    weighed = (weigh(g, text, known, lexis) for g in grammars() if _may_match(g, view))
    return [choice for choice in weighed if choice is not None]


def _chosen(choices: list[Choice]) -> list[Choice]:
    """The choice that explains most, and its partners; none when they name too few."""
    ordered = sorted(choices, key=lambda choice: -choice.score)
    earlier = [choice for choice in ordered[1:] if _is_before(choice, ordered[0])]
    ordered = earlier + [choice for choice in ordered if choice not in earlier]
    for rank, best in enumerate(ordered):
        mine = best.found.grammar
        partners = [
            other
            for other in ordered[rank + 1 :]
            if (
                other.found.grammar.name in mine.partners
                or mine.name in other.found.grammar.partners
            )
            and len(other.found) >= PARTNER * len(best.found)
        ]
        chosen = [best, *partners]
        if len(set().union(*(choice.names for choice in chosen))) > 1 or best.count >= ALONE:
            return sorted(chosen, key=lambda choice: -choice.found.grammar.weight)
    return []


def _is_before(choice: Choice, best: Choice) -> bool:
    """Whether a talk of its own ends before the labels of the best grammar begin.

    Then those label what was appended to the talk: hundreds of written questions after a hearing.
    """
    mine, theirs = choice.found, best.found
    if len(mine) < FEWEST_BEFORE or choice.score < 0.8 * len(mine):
        return False
    recurring = [count for count in mine.counts().values() if count >= 3]
    if len(recurring) < 3 or sum(recurring) < 0.6 * len(mine):
        return False  # a list of people on the cover, not a talk
    return mine.starts[int(0.98 * (len(mine) - 1))] < theirs.starts[len(theirs) // 50]


def _may_match(grammar: Grammar, view: View) -> bool:
    """Whether a sample shows what the grammar needs."""
    text = view.sample
    if grammar.long_lines and len(text) < LONG_LINE * text.count("\n"):
        return False
    return grammar.needs is None or bool(grammar.needs.search(text))


def weigh(grammar: Grammar, text: str, known: frozenset[str], lexis: Lexis) -> Choice | None:
    """What of a grammar's finds is believed, and how much it explains; None when it starves."""
    found = find(grammar, text)
    if grammar.own_line:
        found = found.kept([_is_speech(text, body) for body in found.bodies])
    if not len(found):
        return None
    names = believed(found, known, lexis)
    keys = [fold(name) in names for name in found.spellings]
    wanted = [index == NONE or keys[index] for index in found.names]
    kept = _after_indents(_after_blanks(found.kept(wanted), text), text)
    counts = Counter(kept.names)
    continuing = counts.pop(NONE, 0)
    named = len(kept) - continuing
    if named < FEWEST:
        return None
    shapes = {index: shape_of(found.spellings[index]) for index in counts}
    worth = sum(_worth(shapes[index]) * count for index, count in counts.items())
    share = named / max(1, len(found) - continuing)
    confidence = min(0.99, 0.5 + 0.3 * min(1.0, named / 20) + 0.2 * share)
    spoken = frozenset(fold(found.spellings[index]) for index in counts)
    return Choice(kept, worth * grammar.weight, confidence, spoken, named)


def _is_speech(text: str, body: int) -> bool:
    """Whether the line at an offset could be spoken: it is long, or ends as sentences do."""
    end = text.find("\n", body, body + SPOKEN)
    return (end < 0 and body < len(text)) or bool(ENDED.search(text, body, max(body, end)))


def _worth(shape: Shape) -> float:
    return 0.4 if shape <= Shape.PHRASE else 0.8 if shape <= Shape.CODE else 1.0


def _after_blanks(found: Found, text: str) -> Found:
    """Where nearly all labels follow a blank line, leave out those that do not."""
    if len(found) < 8:
        return found
    after = [_follows_blank(text, start) for start in found.starts]
    if all(after) or sum(after) < SHARE_AFTER_BLANK * len(after):
        return found
    return found.kept(after)


def _after_indents(found: Found, text: str) -> Found:
    """Where nearly all labels stand in from the margin, leave out those that do not.

    In a text wrapped at a column any line may begin with a name that a sentence is about.
    """
    if len(found) < 8:
        return found
    inside = [
        text[start - 1 : start].isspace() and text[start - 1] != "\n" for start in found.starts
    ]
    if all(inside) or sum(inside) < SHARE_INDENTED * len(inside):
        return found
    return found.kept(inside)


def _follows_blank(text: str, start: int) -> bool:
    line = text.rfind("\n", max(0, start - NEAR), start)
    if line <= 0:
        return line == 0
    above = text.rfind("\n", max(0, line - NEAR), line)
    return above >= 0 and not text[above + 1 : line].strip()


def _cut(draft: Draft, view: View, chosen: list[Choice]) -> None:
    """The chosen grammars' labels in one order; of two on one line the better grammar's stands."""
    rows = [
        (begin, rank, i)
        for rank, choice in enumerate(chosen)
        for i, begin in enumerate(choice.found.begins)
    ]
    if len(chosen) > 1:
        rows.sort()
    source, source_end = view.source, view.source_end
    add = draft.cuts.add
    last_body, last_name = 0, None
    for first, rank, i in rows:
        if first < last_body or first in draft.legend:
            continue
        found = chosen[rank].found
        index = found.names[i]
        if index != NONE:
            last_name = found.spellings[index]
        elif last_name is None:
            continue
        begin, last_body = source(first), found.bodies[i]
        add(
            begin,
            max(begin, source(last_body)),
            last_name,
            found.grammar.name,
            (source(found.starts[i]), source_end(found.ends[i])) if index != NONE else (0, 0),
            seconds=found.seconds[i],
            confidence=chosen[rank].confidence,
        )
        if index in found.roles:
            draft.cuts.roles.setdefault(draft.cuts.voices[-1], found.roles[index])


def _from_records(draft: Draft) -> None:
    cuts = draft.cuts
    for number, record in enumerate(draft.records or ()):
        label = record.label or (0, 0)
        start = label[0] if record.label else record.span.start
        cuts.add(
            start,
            record.span.start,
            record.speaker,
            "record",
            label,
            end=record.span.end,
            seconds=NOWHEN if record.time is None else record.time,
        )
        if record.direction:
            cuts.directions.add(number)
        if record.new_turn:
            cuts.apart.add(number)
