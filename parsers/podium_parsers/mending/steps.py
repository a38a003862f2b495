"""What each correction does on the bench: one function a kind.

A step returns None when it has been done, and otherwise one line that says why there is nothing to do;
that line becomes a note, and the text is as if the correction had never been made.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from podium_parsers.columns import KINDS, NONE
from podium_parsers.mending.bench import BY_HAND, FURNITURE, SPEECH, Bench, Row
from podium_parsers.mending.correction import (
    Correction,
    Furniture,
    Merge,
    Rename,
    SetRole,
    Split,
)
from podium_parsers.model import ParagraphKind, Role, Speaker

OVER = {Role.QUESTION: Role.ANSWER, Role.ANSWER: Role.QUESTION}
"""What somebody new does who breaks into a question or an answer."""
MATTER = tuple(
    map(
        KINDS.index,
        (
            ParagraphKind.SPEECH,
            ParagraphKind.FRONT,
            ParagraphKind.BACK,
            ParagraphKind.APPENDED,
            ParagraphKind.DIRECTION,
        ),
    )
)
"""What becomes speech when a person says that somebody speaks there."""
LABEL = (
    r"[*_\[(]{{0,4}}(?P<name>{names})[*_\])]{{0,4}}\s?(?:[:：.]|[-–—]{{1,2}})[*_]{{0,4}}\s+(?=\S)"
)
"""A name as it opens a speech."""


def carry_out(bench: Bench, correction: Correction, offset: int) -> str | None:
    """Make one correction at its place in the text; None, or why there is nothing to mend."""
    paragraph = bench.paragraph_at(offset)
    match correction:
        case Split():
            return _split(bench, paragraph, offset, correction.speaker)
        case Merge():
            return _merge(bench, paragraph)
        case SetRole():
            return _set_role(bench, paragraph, correction.role)
        case Rename():
            return _rename(bench, correction.name, correction.to)
        case Furniture():
            return _discard(bench, paragraph)


def _split(bench: Bench, paragraph: int, offset: int, speaker: str | None) -> str | None:
    index = bench.row_at(paragraph)
    if index is None:
        return _begin(bench, bench.part(paragraph, offset), speaker)
    above = bench.rows[index]
    paragraph = bench.part(paragraph, offset)
    start, who = bench.starts[paragraph], _person(bench, speaker)
    if start <= above.start:
        return _give(bench, above, who)
    role, label = _role_of(bench, who, above), _take_label(bench, paragraph, who)
    below = Row(start, above.end, role, who, label, BY_HAND, 1.0, NONE)
    if bench.kinds[paragraph] in MATTER:
        bench.kinds[paragraph] = SPEECH
    bench.rows.insert(index + 1, below)
    bench.rows[index] = replace(above, end=bench.ends[paragraph - 1])
    return None


def _give(bench: Bench, row: Row, who: int) -> str | None:
    """A turn that begins where it is wanted to begin has the speaker that is wanted."""
    if row.speaker == who:
        return "a turn begins there already"
    if row.settled is None:
        row.role = _usual_role(bench, who) or row.role
    row.speaker = who
    row.by_hand()
    return None


def _begin(bench: Bench, paragraph: int, speaker: str | None) -> str | None:
    """A turn where there was none: up to the next turn, or to the end."""
    held = [p for p in bench.without_turn(paragraph) if bench.kinds[p] in MATTER]
    if not held or held[0] != paragraph:
        return "there are no words of a talk"
    for one in held:
        bench.kinds[one] = SPEECH
        bench.reasons.pop(bench.starts[one], None)
    start, end = bench.starts[paragraph], bench.ends[held[-1]]
    who = _person(bench, speaker)
    role = _usual_role(bench, who) or Role.REMARKS
    label = _take_label(bench, paragraph, who)
    row = Row(start, end, role, who, label, BY_HAND, 1.0, NONE)
    bench.rows.insert(bench.place_for(start), row)
    return None


def _merge(bench: Bench, paragraph: int) -> str | None:
    index = bench.row_at(paragraph)
    if index is None:
        return "no turn stands there"
    if index == 0:
        return "no turn stands above it"
    above, below = bench.rows[index - 1], bench.rows[index]
    first = bench.held(below).start
    if above.speaker != below.speaker:
        # What had been taken for a name is words of the one who speaks.
        bench.bodies[first] = bench.starts[first]
    else:
        bench.hide(bench.starts[first], bench.bodies[first])
    joined = replace(above, end=below.end)
    joined.by_hand()
    bench.rows[index - 1 : index + 1] = [joined]
    return None


def _set_role(bench: Bench, paragraph: int, role: Role) -> str | None:
    index = bench.row_at(paragraph)
    if index is None:
        return "no turn stands there"
    row = bench.rows[index]
    row.role = row.settled = role
    row.by_hand()
    return None


def _rename(bench: Bench, name: str, to: str) -> str | None:
    who = _known(bench, name)
    if who is None:
        return f"nobody is called {name}"
    speaker, other = bench.speakers[who], _known(bench, to)
    if other is None or other == who:
        aliases = tuple(dict.fromkeys((*speaker.aliases, speaker.name)))
        bench.speakers[who] = replace(speaker, name=to, aliases=aliases)
        return None
    joined = bench.speakers[other]
    aliases = tuple(dict.fromkeys((*joined.aliases, speaker.name, *speaker.aliases)))
    bench.speakers[other] = replace(joined, aliases=aliases, role=joined.role or speaker.role)
    for row in bench.rows:
        if row.speaker == who:
            row.speaker = other
    return None


def _discard(bench: Bench, paragraph: int) -> str | None:
    if bench.kinds[paragraph] == FURNITURE:
        return "it is furniture already"
    bench.kinds[paragraph] = FURNITURE
    bench.bodies[paragraph] = bench.starts[paragraph]
    bench.reasons[bench.starts[paragraph]] = BY_HAND
    bench.hide(bench.starts[paragraph], bench.ends[paragraph])
    index = bench.row_at(paragraph)
    if index is None:
        return None
    row = bench.rows[index]
    held = bench.held(row)
    words = [p for p in held if bench.kinds[p] != FURNITURE]
    if not words:
        del bench.rows[index]
        return None
    if words[0] > held.start:
        row.label = None
    row.start, row.end = bench.starts[words[0]], bench.ends[words[-1]]
    row.by_hand()
    return None


def _known(bench: Bench, name: str) -> int | None:
    """The speaker of that name, or of that alias."""
    exact = [i for i, one in enumerate(bench.speakers) if one.name == name]
    aliased = [i for i, one in enumerate(bench.speakers) if name in one.aliases]
    return next(iter((*exact, *aliased)), None)


def _person(bench: Bench, name: str | None) -> int:
    """The speaker of that name, who may be new; NONE for nobody."""
    if name is None:
        return NONE
    known = _known(bench, name)
    if known is not None:
        return known
    bench.speakers.append(Speaker(len(bench.speakers), name))
    return len(bench.speakers) - 1


def _take_label(bench: Bench, paragraph: int, who: int) -> tuple[int, int] | None:
    """The label with which the paragraph begins, where it names whoever speaks; no words of his then."""
    if who == NONE:
        return None
    speaker = bench.speakers[who]
    names = sorted({speaker.name, *speaker.aliases}, key=len, reverse=True)
    either = "|".join(re.escape(name) for name in names)
    pattern = re.compile(LABEL.format(names=either), re.IGNORECASE)
    found = pattern.match(bench.text, bench.starts[paragraph], bench.ends[paragraph])
    if found is None:
        return None
    bench.bodies[paragraph] = found.end()
    return found.span("name")


def _role_of(bench: Bench, who: int, above: Row) -> Role:
    """What somebody does who begins to speak within a turn."""
    if who == above.speaker:
        return above.role
    return _usual_role(bench, who) or OVER.get(above.role, above.role)


def _usual_role(bench: Bench, who: int) -> Role | None:
    """What somebody does in most turns."""
    counts = Counter(row.role for row in bench.rows if row.speaker == who)
    return counts.most_common(1)[0][0] if counts else None
