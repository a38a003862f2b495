"""Who speaks in a caption file: by voice tag, by a name above, by label, by `>>`, by dash, by colour; in this order.

The stronger sign wins for the whole file. A cue without a sign goes on with the speaker before it, since
captions name a speaker once. `>>` says that another person speaks and not who: it opens a turn of nobody in
particular; so does a dash at the head of a cue, where it stands after ends of sentences. Colours part
people where nothing else does, as broadcasters use them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from podium_parsers.captions.heads import by_head, heads_among
from podium_parsers.captions.labels import (
    SENTENCE_END,
    label_of,
    labels_among,
    parted_among,
    parted_label_of,
)
from podium_parsers.captions.markup import Stretch
from podium_parsers.captions.rollup import Shot
from podium_parsers.drafts.flow import Piece
from podium_parsers.patterns import pattern

CHEVRONS = pattern(r"(?:^|(?<=\s))>{2,4}(?=\s|$|\w|\[)")
WORDY = pattern(r"[^\s–—-]")
DASH = pattern(r"[-–—] ?(?=\S)")
CHANGE = pattern(r"[-–—] ?(?:[^\W\d_a-zß-ÿ]|[\[(\"“¿¡])")
"""A dash and how a sentence begins."""
INNER = pattern(
    r"(?:(?<=\s)>{2,4} ?|(?<=\w\w[.?!…] )(?<!\b[DM]r\. )(?<!\bM[rs]s\. )(?<!\bMs\. )|(?<=[.?!…][”\"\])] )|(?<=-- )|(?<=[–—\]] ))"
    r"(?=[^\W\d_a-z.'’ -]{3}|[^\n:]{1,60} [^\n: ]{2,20}:)"
    r"(?:[\"“]?[^\W\d_a-z][\w.'’-]{0,20}[\"”]? ){0,5}[^\W\d_a-z][\w.'’-]{1,20}:(?=\s)"
)
"""Where a label begins within a line: in capitals or of several words, behind two chevrons or the end of a sentence."""
INNERMOST = 3
"""Lines with such a label."""
FEWEST, MOST, ENDED = 5, 0.8, 0.7
"""Cues that open with it at least, their share of all at most, and of them those after the end of a sentence."""
FEW, MANY = 2, 9
"""How many colours may stand for speakers."""
VOICED = 0.1
"""Share of cues with a voice tag from which on the tags are the file's speaker marks."""

Look = Callable[[str], tuple[str, str, str] | None]
Reader = Callable[[Sequence[Shot]], Iterator[Piece]]


def voiced(shots: Sequence[Shot]) -> list[Piece]:
    """The shots as pieces of speech with their speakers."""
    if not shots:
        return []
    tagged = sum(any(stretch.voice for stretch in shot.stretches) for shot in shots)
    if tagged >= max(1, VOICED * len(shots)):
        return list(_by_tag(shots))
    if heads := heads_among(shots):
        return list(by_head(shots, heads))
    shots = _parted(shots)
    names = labels_among(list(_openings(shots)))
    if names:
        return list(_by_label(shots, names))
    if names := parted_among(list(_openings(shots, parted_label_of))):
        return list(_by_label(shots, names, parted_label_of))
    colours = _speaking_colours(shots)
    if colours:
        return list(_by_colour(shots, colours))
    return list(_by_label(shots, frozenset()))


def _openings(shots: Sequence[Shot], look: Look = label_of) -> Iterator[tuple[str, str, bool]]:
    before = "."
    for shot in shots:
        for i, stretch in enumerate(shot.stretches):
            found = look(stretch.text) if stretch.opens else None
            yield found[0] if found else "", before, i == 0
            before = stretch.text


def _parted(shots: Sequence[Shot]) -> list[Shot]:
    """The shots, a stretch for each label within a line: captions that were cut out of a text by the clock."""
    lines = (stretch.text for shot in shots for stretch in shot.stretches)
    if sum(":" in line and INNER.search(line) is not None for line in lines) < INNERMOST:
        return list(shots)
    return [replace(shot, stretches=tuple(_parts(shot.stretches))) for shot in shots]


def _parts(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    for stretch in stretches:
        at, opening = 0, label_of(stretch.text) if stretch.opens else None
        begin = len(stretch.text) - len(opening[2]) if opening else 0
        for label in INNER.finditer(stretch.text, begin):
            if words := stretch.text[at : label.start()].strip():
                yield replace(stretch, text=words, opens=stretch.opens or at > 0)
            at = label.start()
        yield replace(stretch, text=stretch.text[at:].strip(), opens=stretch.opens or at > 0)


def _by_tag(shots: Sequence[Shot]) -> Iterator[Piece]:
    speaker: str | None = None
    for shot in shots:
        for stretch in shot.stretches:
            speaker = stretch.voice or speaker
            yield Piece(stretch.text, speaker, shot.start, shot.end)


def _by_label(
    shots: Sequence[Shot], names: frozenset[str], look: Look = label_of
) -> Iterator[Piece]:
    speaker: str | None = None
    pending: tuple[str, str] | None = None
    changing = _changes_at_dashes(shots)
    before = "."
    for shot in shots:
        dashed = (
            changing or sum(DASH.match(stretch.text) is not None for stretch in shot.stretches) > 1
        )
        for i, stretch in enumerate(shot.stretches):
            unfinished = i == 0 and SENTENCE_END.search(before) is None
            before = stretch.text
            found = look(stretch.text) if names and stretch.opens else None
            if found and found[0] in names:
                speaker, label, words = found
                if words:
                    yield from _chevrons(words, speaker, shot, label)
                else:
                    pending = (speaker, label)
                continue
            if not WORDY.search(stretch.text):
                continue
            text, new = stretch.text, False
            if dashed and (dash := DASH.match(text)):
                text, new = text[dash.end() :], not (names and unfinished)
                speaker = None if new else speaker
            label = pending[1] if pending else ""
            pending = None
            for piece in _chevrons(text, speaker, shot, label, new):
                speaker = piece.speaker
                yield piece


def _changes_at_dashes(shots: Sequence[Shot]) -> bool:
    """Whether a dash at the head of a cue says that somebody else speaks."""
    dashed = ended = 0
    before = "."
    for shot in shots:
        if CHANGE.match(shot.stretches[0].text):
            dashed += 1
            ended += SENTENCE_END.search(before) is not None
        before = shot.stretches[-1].text.rstrip()
    return FEWEST <= dashed <= MOST * len(shots) and ended >= ENDED * dashed


def _chevrons(
    text: str, speaker: str | None, shot: Shot, label: str = "", new: bool = False
) -> Iterator[Piece]:
    """The parts of a line between `>>`; each but the first begins a turn of somebody else."""
    at = 0
    if ">>" in text:
        for mark in CHEVRONS.finditer(text):
            if text[at : mark.start()].strip():
                yield Piece(text[at : mark.start()], speaker, shot.start, shot.end, label, new)
            at, speaker, label, new = mark.end(), None, "", True
    if text[at:].strip():
        yield Piece(text[at:], speaker, shot.start, shot.end, label, new)


def _speaking_colours(shots: Sequence[Shot]) -> dict[str | None, str]:
    """A name for each colour when colours tell speakers apart: few, and steady over whole lines."""
    stretches = [stretch for shot in shots for stretch in shot.stretches]
    order = list(dict.fromkeys(stretch.colour for stretch in stretches))
    inside = sum(not stretch.opens for stretch in stretches)
    changes = sum(a.colour != b.colour for a, b in pairwise(stretches))
    if not FEW <= len(order) < MANY or inside > 0.1 * len(stretches):
        return {}
    if changes > 0.8 * len(stretches) or changes < len(order):
        return {}
    return {colour: f"Speaker {number}" for number, colour in enumerate(order, 1)}


def _by_colour(shots: Sequence[Shot], names: dict[str | None, str]) -> Iterator[Piece]:
    for shot in shots:
        for stretch in shot.stretches:
            yield Piece(stretch.text, names[stretch.colour], shot.start, shot.end)
