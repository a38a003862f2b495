"""Who speaks where: every label grammar is weighed against the whole document, and the best taken.

Beside the best may stand its partners (`MR. X:` beside `Q.` and `A.`). A container that states its
turns itself needs no grammar: its records become cuts as they are.
"""

from __future__ import annotations

from array import array

from podium_parsers.columns import NONE, offsets
from podium_parsers.drafts.draft import Draft, HintKind, Record
from podium_parsers.drafts.view import SAMPLE, View
from podium_parsers.evidence.belief import OFFICE
from podium_parsers.evidence.codes import with_dashes
from podium_parsers.evidence.foremost import with_foremost
from podium_parsers.evidence.found import NOWHEN, Choice, Found
from podium_parsers.evidence.housestyle import in_house_style
from podium_parsers.evidence.lettered import past_letters
from podium_parsers.evidence.lexis import Lexis
from podium_parsers.evidence.lonespeech import lone_speech
from podium_parsers.evidence.midsentence import between_sentences
from podium_parsers.evidence.minutes import below_minutes
from podium_parsers.evidence.oneside import one_side
from podium_parsers.evidence.partners import are_partners, with_partners
from podium_parsers.evidence.stamps import past_stamps
from podium_parsers.evidence.weighing import LEADERS, Scene, weigh
from podium_parsers.grammar import Grammar, grammars
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold, shape_of
from podium_parsers.names.uncased import has_uncased
from podium_parsers.names.unspoken import PARTS
from podium_parsers.unlabelled.chevrons import RULE, SIGNS, bare_chevrons, cut_chevrons
from podium_parsers.unlabelled.dashed import cut_dashed
from podium_parsers.unlabelled.marked import cut_marked
from podium_parsers.unlabelled.numbered import cut_numbered
from podium_parsers.unlabelled.typeset import cut_typeset

ALONE = 4
"""Labels of one single name that are believed."""
FEWEST_BEFORE = 20
"""Labels of a talk after which another layout may follow."""
RIVAL = 0.2
"""Share of the best score in a sample from which on a grammar is weighed on the whole text."""
MOST_WORDS = 2
"""Words of what somebody may be called though it looks like a phrase."""
FEW_LINES, LONG = 3, 400
"""Lines, and characters, of a short text whose turns may share lines."""
LONG_LINE = 1500
"""Characters of a mean line from which on turns may share lines."""

UNNAMED = (cut_typeset, cut_dashed, cut_marked, cut_chevrons, cut_numbered)
"""Layouts that tell turns apart and name nobody, looked for in this order."""


def label_turns(draft: Draft) -> None:
    """Fill `draft.cuts`."""
    if draft.records is not None:
        _from_records(draft)
        return
    view = draft.view
    known = frozenset(fold(name) for e in draft.roster for name in (e.name, e.short) if name)
    headings = frozenset(map(view.of_source, draft.headings))
    abbreviated = frozenset(fold(entry.name) for entry in draft.roster if entry.short)
    has_contents = any(leader in view.sample for leader in LEADERS)
    lexis = Lexis(view.sample)
    scene = Scene(known, abbreviated, lexis, headings, _bold(draft, view), has_contents)
    chosen = _chosen(_weigh_all(view, scene)) or lone_speech(view, scene.bold) or one_side(view)
    if not chosen:
        if any(cut(draft) for cut in UNNAMED):
            return
        draft.note("labels", "no speakers are named in this text: it is shown without turns")
        return
    settled = [_settled(draft, view, one.found, headings) for one in chosen]
    _cut(draft, view, [one._replace(found=f) for one, f in zip(chosen, settled, strict=True)])


def _settled(draft: Draft, view: View, found: Found, headings: frozenset[int]) -> Found:
    """The labels that keep the document's habits, without the times and letters that stand after them."""
    kept = below_minutes(draft, view, in_house_style(draft, view, found))
    kept = between_sentences(view.text, kept, headings)
    settled = past_stamps(view.text, with_dashes(kept, view.text))
    return with_foremost(past_letters(view.text, settled), view.text)


def _bold(draft: Draft, view: View) -> list[tuple[int, int]]:
    """View offsets of what the container has in bold."""
    spans = (hint.span for hint in draft.hints if hint.kind is HintKind.BOLD)
    return [(view.of_source(start), view.of_source(end)) for start, end in spans]


def _weigh_all(view: View, scene: Scene) -> list[Choice]:
    """Every grammar's find, as far as it is believed; in a large text only those that a sample favours."""
    whole = len(view.samples) == 1
    grammars_here = [grammar for grammar in grammars() if _may_match(grammar, view)]
    weighed = (
        # a bold stretch is found by its offset, so only the head of a large text can stand for it
        weigh(grammar, view.text[:SAMPLE] if grammar.bold else view.sample, scene, whole)
        for grammar in grammars_here
    )
    choices = [choice for choice in weighed if choice is not None]
    if whole or not choices:
        return choices
    best = max(choices, key=lambda choice: choice.score)
    again = (
        weigh(choice.found.grammar, view.text, scene)
        for choice in choices
        if choice.score >= RIVAL * best.score
        or are_partners(best, choice)
        or _ends_first(choice.found, best.found)
    )
    return [choice for choice in again if choice is not None]


def _chosen(choices: list[Choice]) -> list[Choice]:
    """The choice that explains most, and its partners; none when they name too few."""
    ordered = sorted(choices, key=lambda choice: -choice.score)
    earlier = [choice for choice in ordered[1:] if _is_before(choice, ordered[0])]
    ordered = earlier + [choice for choice in ordered if choice not in earlier]
    for rank, best in enumerate(ordered):
        chosen = with_partners(best, ordered[rank + 1 :])
        several = len(set().union(*(choice.names for choice in chosen))) > 1
        if (several or _is_alone(best)) and not all(map(_are_phrases, chosen)):
            return sorted(chosen, key=lambda choice: -choice.found.grammar.weight)
    return []


def _is_alone(choice: Choice) -> bool:
    """Whether one single name is believed: often met, and no word in small letters before a mere colon."""
    plain = choice.found.grammar.weight <= 1
    small = all(map(str.islower, _names(choice)))
    return choice.labels >= ALONE and not (plain and small)


def _are_phrases(choice: Choice) -> bool:
    """Whether all that stands before mere colons are phrases, as a house says them at every vote."""
    plain = choice.found.grammar.weight <= 1
    return plain and all(
        shape_of(name) <= Shape.PHRASE
        and not OFFICE.fullmatch(name)
        and (has_uncased(name) or len(name.split()) > MOST_WORDS)
        for name in _names(choice)
    )


def _names(choice: Choice) -> list[str]:
    """All spellings of the names in a choice."""
    return [choice.found.spellings[index] for index in choice.found.tally if index != NONE]


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
    return _ends_first(mine, theirs)


def _ends_first(mine: Found, theirs: Found) -> bool:
    """Whether nearly all labels of one grammar stand before nearly all of another."""
    return mine.starts[int(0.98 * (len(mine) - 1))] < theirs.starts[len(theirs) // 50]


def _may_match(grammar: Grammar, view: View) -> bool:
    """Whether a sample shows what the grammar needs."""
    text = view.sample
    if grammar.long_lines:
        lines = text.count("\n")
        if (lines > FEW_LINES or len(text) < LONG) and len(text) < LONG_LINE * lines:
            return False
    looks = grammar.sign, grammar.needs
    return all(look is None or look.search(text) for look in looks)


def _cut(draft: Draft, view: View, chosen: list[Choice]) -> None:
    """The chosen grammars' labels in one order; of two on one line the better grammar's stands."""
    signed = any(sign in view.sample for sign in SIGNS)
    bare = bare_chevrons(view.text, chosen[0].found.begins) if signed else []
    alone = len(chosen) == 1 and not bare
    if alone and view.whole and not draft.legend and NONE not in chosen[0].found.names:
        _cut_whole(draft, chosen[0])
        return
    rows = [
        (begin, rank, i)
        for rank, choice in enumerate(chosen)
        for i, begin in enumerate(choice.found.begins)
    ]
    rows += [(start, len(chosen), i) for i, (start, _) in enumerate(bare)]
    if not alone:
        rows.sort()
    source, source_end = view.source, view.source_end
    add = draft.cuts.add
    last_body, last_name = 0, None
    for first, rank, i in rows:
        if first < last_body or first in draft.legend:
            continue
        if rank == len(chosen):
            last_body, last_name = bare[i][1], None
            add(source(first), source(last_body), None, RULE, confidence=chosen[0].confidence)
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


def _cut_whole(draft: Draft, choice: Choice) -> None:
    """One grammar's labels in a text that hides nothing: columns at once, each offset less by one."""
    cuts, found = draft.cuts, choice.found
    voices = {index: cuts.voice(found.spellings[index]) for index in dict.fromkeys(found.names)}
    cuts.roles = {voices[index]: role for index, role in found.roles.items() if index in voices}
    cuts.starts = offsets([at - 1 for at in found.begins])
    cuts.bodies = offsets([at - 1 for at in found.bodies])
    cuts.label_starts = offsets([at - 1 for at in found.starts])
    cuts.label_ends = offsets([at - 1 for at in found.ends])
    cuts.voices = offsets([voices[index] for index in found.names])
    cuts.ends = offsets((NONE,)) * len(found)
    cuts.seconds = found.seconds[:]
    cuts.confidences = array("f", (choice.confidence,)) * len(found)
    cuts.rules = [found.grammar.name] * len(found)


def _from_records(draft: Draft) -> None:
    cuts = draft.cuts
    for number, record in enumerate(draft.records or ()):
        label = record.label or (0, 0)
        start = label[0] if record.label else record.span.start
        heads = fold(record.speaker or "") in PARTS and _is_said_twice(draft, record)
        cuts.add(
            start,
            record.span.start,
            None if heads else record.speaker,
            "record",
            label,
            end=record.span.end,
            seconds=NOWHEN if record.time is None else record.time,
        )
        if record.direction or heads:
            cuts.directions.add(number)
        if record.new_turn:
            cuts.apart.add(number)


def _is_said_twice(draft: Draft, record: Record) -> bool:
    """Whether the words are the speaker's name once more: a row that heads a part of a table."""
    return fold(draft.text[record.span.start : record.span.end]) == fold(record.speaker or "")
