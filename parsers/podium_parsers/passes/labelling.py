"""Who speaks where: every label grammar is weighed against the whole document, and the best taken.

Beside the best may stand its partners (`MR. X:` beside `Q.` and `A.`). A container that states its
turns itself needs no grammar: its records become cuts as they are.
"""

from __future__ import annotations

from itertools import chain

from podium_parsers.belief import believed
from podium_parsers.columns import NONE
from podium_parsers.draft import Draft
from podium_parsers.found import NOWHEN, Choice, Found, find
from podium_parsers.grammar import Grammar, grammars
from podium_parsers.shapes import Shape, fold, shape_of
from podium_parsers.view import View

FEWEST = 2
"""Labels below which no grammar is believed."""
LONG_LINE = 1500
"""Characters of a mean line from which on turns may share lines."""
SHARE_AFTER_BLANK = 0.95
"""Share of labels after a blank line from which on one without is no label."""


def label_turns(draft: Draft) -> None:
    """Fill `draft.cuts`."""
    if draft.records is not None:
        _from_records(draft)
        return
    view = draft.view
    known = frozenset(fold(name) for e in draft.roster for name in (e.name, e.short) if name)
    choices = sorted(
        (
            choice
            for grammar in grammars()
            if _may_match(grammar, view)
            for choice in (weigh(grammar, view, known),)
            if choice is not None
        ),
        key=lambda choice: -choice.score,
    )
    if not choices:
        draft.note("labels", "no speakers are named in this text: it is shown without turns")
        return
    best = choices[0]
    names = best.found.grammar
    chosen = [best] + [
        other
        for other in choices[1:]
        if other.found.grammar.name in names.partners or names.name in other.found.grammar.partners
    ]
    _cut(draft, view, chosen)


def _may_match(grammar: Grammar, view: View) -> bool:
    """Whether the grammar finds anything in a sample; so that few read all of a large text."""
    if grammar.long_lines:
        lines = sum(text.count("\n") for text in view.samples)
        if sum(map(len, view.samples)) < LONG_LINE * max(1, lines):
            return False
    return any(
        (not grammar.needs or grammar.needs in text) and grammar.pattern.search(text)
        for text in view.samples
    )


def weigh(grammar: Grammar, view: View, known: frozenset[str]) -> Choice | None:
    """What of a grammar's finds is believed, and how much it explains; None when it starves."""
    found = find(grammar, view.text)
    names = believed(found, known)
    keys = [fold(name) in names for name in found.spellings]
    wanted = [index == NONE or keys[index] for index in found.names]
    kept = _after_blanks(found.kept(wanted), view.text)
    named = [index for index in kept.names if index != NONE]
    if len(named) < FEWEST:
        return None
    shapes = {index: shape_of(found.spellings[index]) for index in set(named)}
    if len({fold(found.spellings[index]) for index in shapes}) < 2 and len(named) < 4:
        return None
    worth = sum(_worth(shapes[index]) for index in named)
    share = len(named) / max(1, sum(1 for i in found.names if i != NONE))
    confidence = min(0.99, 0.5 + 0.3 * min(1.0, len(named) / 20) + 0.2 * share)
    return Choice(kept, worth * grammar.weight, confidence)


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


def _follows_blank(text: str, start: int) -> bool:
    line = text.rfind("\n", 0, start)
    return line <= 0 or not text[text.rfind("\n", 0, line) + 1 : line].strip()


def _cut(draft: Draft, view: View, chosen: list[Choice]) -> None:
    """The chosen grammars' labels in one order; of two on one line the better grammar's stands."""
    rows = sorted(
        chain.from_iterable(
            ((start, rank, i) for i, start in enumerate(choice.found.starts))
            for rank, choice in enumerate(chosen)
        )
    )
    cuts = draft.cuts
    last_body, last_name = 0, None
    for start, rank, i in rows:
        choice = chosen[rank]
        found = choice.found
        if start < last_body:
            continue
        index = found.names[i]
        name = last_name if index == NONE else found.spellings[index]
        if index == NONE and last_name is None and not len(cuts):
            continue
        label = (view.source(start), view.source_end(found.ends[i])) if index != NONE else (0, 0)
        begin, body = view.source(start), view.source(found.bodies[i])
        cuts.add(
            begin,
            max(begin, body),
            name,
            found.grammar.name,
            label,
            seconds=found.seconds[i],
            confidence=choice.confidence,
        )
        if index in found.roles:
            cuts.roles.setdefault(cuts.voices[-1], found.roles[index])
        last_body, last_name = found.bodies[i], name


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
