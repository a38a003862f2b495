"""Blocks and cuts become the transcript's paragraphs and turns.

A turn goes from its label to the next one. Its first paragraph holds the label; a label on a line of its
own shares a paragraph with the words below it. A repeated label begins a turn of its own, as the document
writes it; records of one voice, as cues of captions are, make one turn. Copying is done by slices of
columns, so that a large document costs a step a turn and not one a paragraph.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from podium_parsers.columns import KINDS, NONE, offsets
from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.model import ParagraphKind, Role
from podium_parsers.names.shapes import fold
from podium_parsers.names.unspoken import DIRECTIONS
from podium_parsers.passes.matter import end_of_talk
from podium_parsers.passes.plain_turns import build_plain, is_plain
from podium_parsers.places import Times

SPEECH, FRONT, BACK = (
    KINDS.index(kind) for kind in (ParagraphKind.SPEECH, ParagraphKind.FRONT, ParagraphKind.BACK)
)
FURNITURE, HEADING = KINDS.index(ParagraphKind.FURNITURE), KINDS.index(ParagraphKind.HEADING)
DIRECTION = KINDS.index(ParagraphKind.DIRECTION)

HEAD = 20_000
"""Characters that show whether a document is in capitals."""
SHORTEST_TITLE, LONGEST_TITLE = 5, 120
"""Characters of a title in capitals below a turn."""
NEAR = 200
"""Visible characters before a label that could all be blank."""


class Pen(NamedTuple):
    """Where the next paragraph will be written."""

    draft: Draft
    kinds: bytearray
    """The kind of each block, speech until something else is known."""
    asides: frozenset[int]
    """Voices that are labels of what nobody says: a break, music, applause."""
    mixed: bool
    """Whether the words are not in capitals all over, as captions are."""

    def copy(self, first: int, stop: int, kind: int | None = None, turn: int = NONE) -> None:
        """Blocks [first, stop) as they are."""
        if stop <= first:
            return
        columns, blocks = self.draft.paragraphs, self.draft.blocks
        columns.starts.extend(blocks.starts[first:stop])
        columns.ends.extend(blocks.ends[first:stop])
        columns.bodies.extend(blocks.starts[first:stop])
        if kind is None:
            columns.kinds.extend(self.kinds[first:stop])
        else:
            columns.kinds.extend(k if k != SPEECH else kind for k in self.kinds[first:stop])
        columns.turns.extend(offsets((turn,)) * (stop - first))

    def write(self, start: int, end: int, body: int, kind: int, turn: int) -> None:
        """One paragraph; nothing when it would be blank."""
        text = self.draft.text
        piece = text[start:end]
        end = start + len(piece.rstrip())
        start += len(piece) - len(piece.lstrip()) if end > start else 0
        if end > start:
            columns = self.draft.paragraphs
            columns.starts.append(start)
            columns.ends.append(end)
            columns.bodies.append(min(max(body, start), end))
            columns.kinds.append(kind)
            columns.turns.append(turn)


def build_turns(draft: Draft) -> None:
    """Fill `draft.paragraphs` and `draft.turns`."""
    blocks, cuts = draft.blocks, draft.cuts
    asides = frozenset(v for v, name in enumerate(cuts.names) if fold(name) in DIRECTIONS)
    head = draft.view.sample[:HEAD]
    mixed = sum(map(str.islower, head)) > sum(map(str.isupper, head))
    pen = Pen(draft, _kinds(draft), asides, mixed)
    stop, why = end_of_talk(draft)
    if not len(cuts):
        pen.copy(0, len(blocks))
        return
    if is_plain(draft) and build_plain(draft, stop, asides):
        if stop < len(blocks):
            draft.reasons[stop] = why
        _keep_times(draft)
        return
    end = blocks.starts[stop] if stop < len(blocks) else len(draft.text)
    first = bisect_left(blocks.starts, cuts.starts[0])
    split = first > 0 and blocks.ends[first - 1] > cuts.starts[0]
    pen.copy(0, first - split, FRONT)
    if split and not _is_blank(draft, blocks.starts[first - 1], cuts.starts[0]):
        pen.write(blocks.starts[first - 1], cuts.starts[0], blocks.starts[first - 1], FRONT, NONE)
    number = 0
    while number < len(cuts):
        number = _turn(pen, number, end)
    before = len(draft.paragraphs)
    pen.copy(stop, len(blocks), BACK)
    if len(draft.paragraphs) > before:
        draft.reasons[before] = why
    _keep_times(draft)


def _keep_times(draft: Draft) -> None:
    """The clock times that stood beside labels become places."""
    cuts = draft.cuts
    if draft.times is None and max(cuts.seconds, default=-1.0) >= 0:
        draft.times = Times()
        for start, seconds in zip(cuts.starts, cuts.seconds, strict=True):
            if seconds >= 0:
                draft.times.add(start, seconds)


def _kinds(draft: Draft) -> bytearray:
    """The kind of each block as far as the container states it."""
    blocks = draft.blocks
    kinds = bytearray([SPEECH]) * len(blocks)
    for index in blocks.furniture:
        kinds[index] = FURNITURE
    for hint in draft.hints:
        if hint.kind in (HintKind.HEADING, HintKind.TITLE):
            kind = HEADING
        elif hint.kind is HintKind.DIRECTION:
            kind = DIRECTION
        elif hint.kind is HintKind.FRONT:
            kind = FRONT
        elif hint.kind is HintKind.BACK:
            kind = BACK
        else:
            continue
        index = max(0, bisect_right(blocks.starts, hint.span.start) - 1)
        while index < len(blocks) and blocks.starts[index] < hint.span.end:
            if blocks.ends[index] > hint.span.start and kinds[index] == SPEECH:
                kinds[index] = kind
            index += 1
    return kinds


def _turn(pen: Pen, number: int, end: int) -> int:
    """Write the turn that begins with a cut, and those that go on with it; return the next cut."""
    draft = pen.draft
    cuts, columns = draft.cuts, draft.paragraphs
    first, turn = len(columns), len(draft.turns)
    at = number
    while True:
        limit = cuts.starts[at + 1] if at + 1 < len(cuts) else end
        heading = _stretch(pen, at, limit, turn)
        at += 1
        if at >= len(cuts) or heading or at in cuts.apart:
            break
        if draft.records is None and cuts.label_ends[at] > cuts.label_starts[at]:
            break
        speaker = cuts.speakers[at]
        if (
            speaker == NONE
            or speaker != cuts.speakers[number]
            or cuts.rules[number].startswith("opening")
        ):
            break
    stop = len(columns)
    while stop > first + 1 and (
        columns.kinds[stop - 1] not in (SPEECH, DIRECTION)
        or (at < len(cuts) and _is_title(pen, stop - 1))
    ):
        stop -= 1
        columns.turns[stop] = NONE
    if stop == first:
        return at
    columns.turns[first:stop] = offsets((turn,)) * (stop - first)
    label = (cuts.label_starts[number], cuts.label_ends[number])
    speaker = cuts.speakers[number]
    aside = number in cuts.directions or cuts.voices[number] in pen.asides
    role = Role.OTHER if aside else Role.REMARKS
    draft.turns.add(
        range(first, stop),
        role,
        None if speaker == NONE else speaker,
        label if label[1] > label[0] else None,
        cuts.rules[number],
        cuts.confidences[number],
    )
    draft.turn_cuts.append(number)
    return at


def _is_title(pen: Pen, paragraph: int) -> bool:
    """Whether a paragraph that ends a turn is a line in capitals: the title of what follows, a heading then."""
    columns = pen.draft.paragraphs
    start, end = columns.starts[paragraph], columns.ends[paragraph]
    if not pen.mixed or not SHORTEST_TITLE <= end - start <= LONGEST_TITLE:
        return False
    words = pen.draft.text[start:end]
    capitals = sum(map(str.isupper, words))
    if not words.isupper() or not words[-1].isalnum() or 2 * capitals < len(words):
        return False
    columns.kinds[paragraph] = HEADING
    return True


def _stretch(pen: Pen, number: int, limit: int, turn: int) -> bool:
    """The paragraphs from one cut up to an offset; whether a heading stands among them."""
    draft = pen.draft
    cuts, blocks = draft.cuts, draft.blocks
    start, body = cuts.starts[number], cuts.bodies[number]
    stop_at = limit if cuts.ends[number] == NONE else min(limit, cuts.ends[number])
    index = max(0, bisect_right(blocks.starts, start) - 1)
    if blocks.ends[index] <= start < limit and index + 1 < len(blocks):
        index += 1
    lead = blocks.starts[index]
    if lead < start and _is_blank(draft, lead, start) and not _taken(draft, lead):
        start = lead
    holds = index
    while (
        holds + 1 < len(blocks)
        and blocks.ends[holds] <= body
        and blocks.starts[holds + 1] < stop_at
    ):
        holds += 1
    kind = DIRECTION if number in cuts.directions else SPEECH
    pen.write(start, min(blocks.ends[holds], limit), body, kind, turn)
    following = holds + 1
    stop = bisect_left(blocks.starts, limit, lo=following) if following < len(blocks) else following
    split = stop > following and blocks.ends[stop - 1] > limit
    pen.copy(following, stop - 1 if split else stop, turn=turn)
    if split and not _is_blank(draft, blocks.starts[stop - 1], limit):
        pen.write(
            blocks.starts[stop - 1], limit, blocks.starts[stop - 1], pen.kinds[stop - 1], turn
        )
    return HEADING in pen.kinds[following:stop]


def _is_blank(draft: Draft, start: int, end: int) -> bool:
    """Whether nothing visible stands in text[start:end]."""
    view = draft.view
    first, stop = view.of_source(start), view.of_source(end)
    return stop - first <= NEAR and not view.text[first:stop].strip()


def _taken(draft: Draft, offset: int) -> bool:
    """Whether a paragraph already holds the offset."""
    ends = draft.paragraphs.ends
    return bool(len(ends)) and ends[-1] > offset
