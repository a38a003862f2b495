"""A name alone on the first line of each cue, the words below: recorders of meetings save documents so.

    0:0:7.520 --> 0:0:9.880
    Anna Roe
    Good morning, everyone.

A line of a name is short, ends no sentence and comes again over other words; lines of speech do not. Where names
stand at changes only, they come after ends of sentences.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from podium_parsers.captions.labels import OFTEN, SENTENCE_END, is_handle, is_part, is_person_like
from podium_parsers.captions.rollup import Shot
from podium_parsers.drafts.flow import Piece

FEWEST = 4
"""Cues with a name above below which nothing is believed."""
MARKED = ":："
"""Ends a label, which is another layout."""
SHARE = 0.6
"""Of all cues; one of the same speaker as the last may have lost the name to a join."""
CHANGES, MOSTLY = 6, 0.7
"""Names at changes only, at least; and the share of a name's lines that stand so."""
MOST_SOUNDED = 2
"""Letters of a cry in capitals, `OH`, at most."""
RECUR = 2
"""Cues a name on the average."""
EVERY, DIFFERENT = 0.9, 0.8
"""Share of all cues from which on names may be met once, as long as some recur: that many differ at most."""


def heads_among(shots: Sequence[Shot]) -> frozenset[str]:
    """The names that stand above the words of the cues; none where the first lines are speech."""
    firsts = Counter(shot.stretches[0].text.strip() for shot in shots if len(shot.stretches) > 1)
    heads = {line: count for line, count in firsts.items() if line and _is_head(line, count)}
    total = sum(heads.values())
    few = RECUR * len(heads) <= total
    every = EVERY * len(shots) <= total and len(heads) <= DIFFERENT * total
    if total < max(FEWEST, SHARE * len(shots)) or not (few or every):
        return _at_changes(shots)
    return frozenset(heads)


def _at_changes(shots: Sequence[Shot]) -> frozenset[str]:
    """The names above the words where the speaker changes: each comes again, after the end of a sentence."""
    after: Counter[str] = Counter()
    lines: Counter[str] = Counter()
    before = "."
    for shot in shots:
        first = shot.stretches[0].text.strip()
        after[first] += len(shot.stretches) > 1 and SENTENCE_END.search(before) is not None
        lines.update(stretch.text.strip() for stretch in shot.stretches)
        before = shot.stretches[-1].text.rstrip()
    told = {line: count for line, count in after.items() if count >= MOSTLY * lines[line] and count}
    heads = {line for line, count in told.items() if count > 1 and _is_name(line)}
    if (
        len(heads) < 2
        or sum(after[line] for line in heads) < CHANGES
        or not any(map(_is_whole, heads))
    ):
        return frozenset()
    return frozenset(heads | {line for line in told if _is_whole(line) and _is_name(line)})


def by_head(shots: Sequence[Shot], names: frozenset[str]) -> Iterator[Piece]:
    """The words of the cues, each said by the name above; a cue without one goes on."""
    speaker: str | None = None
    for shot in shots:
        for i, stretch in enumerate(shot.stretches):
            if i == 0 and stretch.text.strip() in names:
                speaker = stretch.text.strip()
            else:
                yield Piece(stretch.text, speaker, shot.start, shot.end)


def _is_name(line: str) -> bool:
    return line[-1] not in MARKED and is_person_like(line) and not SENTENCE_END.search(line)


def _is_whole(line: str) -> bool:
    """Whether a name is somebody's in full, or in capitals."""
    return " " in line or (line.isupper() and len(line) > MOST_SOUNDED)


def _is_head(line: str, count: int) -> bool:
    if len(line) > 60 or line[-1] in MARKED:
        return False
    if is_part(line) or (count >= OFTEN and is_handle(line)):
        return True
    return is_person_like(line) and not SENTENCE_END.search(line)
