"""`F.` and `A.`, `P.` and `R.`, `В:` and `О:`: the letters by which other languages ask and answer.

A letter alone may as well be somebody's initial. So a pair counts only where it is one of a language's, has
most of the labels, and where the one asks and the other does not, as their question marks show.
"""

from __future__ import annotations

from collections import Counter

from podium_parsers.columns import NONE
from podium_parsers.drafts.draft import Draft
from podium_parsers.names.shapes import fold, function_of

PAIRS = tuple(
    (pair[0], pair[1])
    for pair in (
        *("qr", "dr", "pr", "îr", "ir"),  # Romance
        *("fa", "va", "fs", "po", "kv"),  # Germanic, Polish, Hungarian
        *("sc", "tj", "во", "зв", "пв", "εα"),  # Turkish, Malay, Slavonic, Greek
        *("שת", "سج", "문답"),
    )
)
"""The letter that asks, the one that answers."""
FEWEST, SHARE = 2, 0.5
"""Labels of each letter, and the share of all that a pair has."""
ASKED = 0.5
"""Share of the askers' words that hold a question mark, at least, and of the answers', at most."""
LOOKED = 2000
"""Characters of a turn in which the mark is looked for."""


def know_letters(draft: Draft) -> None:
    """Make askers and answerers of a pair of letters, in place."""
    cuts = draft.cuts
    if draft.records is not None or not len(cuts):
        return
    keys = [function_of(name) for name in cuts.names]
    if sum(len(key) == 1 for key in keys) < 2:
        return
    counts = Counter(keys[voice] for voice in cuts.voices if voice != NONE)
    initials = {fold(entry.short) for entry in draft.roster}
    for asks, answers in PAIRS:
        enough = min(counts[asks], counts[answers]) >= FEWEST
        if not enough or counts[asks] + counts[answers] < SHARE * len(cuts) or asks in initials:
            continue
        marked = _marked(draft, keys)
        if marked[asks] >= ASKED * counts[asks] and marked[answers] < ASKED * counts[answers]:
            cuts.names[:] = (
                "Q" if key == asks else "A" if key == answers else name
                for key, name in zip(keys, cuts.names, strict=True)
            )
            return


def _marked(draft: Draft, keys: list[str]) -> Counter[str]:
    """How many turns of each label hold a question mark."""
    cuts, text = draft.cuts, draft.text
    stops = (*cuts.starts[1:], len(text))
    return Counter(
        keys[voice]
        for voice, body, stop in zip(cuts.voices, cuts.bodies, stops, strict=True)
        if voice != NONE
        and any(text.find(sign, body, min(stop, body + LOOKED)) >= 0 for sign in "?？؟;")
    )
