"""Identifiers of cues that say who speaks: `Ada Fenn`, `12 - Ada Fenn`, above the times of each.

Most are numbers or keys, or the title of a chapter. Names of people stand above nearly all cues, and come again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from podium_parsers.captions.labels import is_person_like
from podium_parsers.patterns import pattern

COUNTED = pattern(r"\d{1,6}(?: ?[-–—:.)|] ?| )(?=[^\W\d_])")
"""The number before a name."""
SHARE = 0.8
"""Of all cues, those that a name stands above."""
RECUR = 2
"""Cues a name on the average."""
LONGEST = 60


def named_by(identifiers: Sequence[str]) -> dict[str, str]:
    """Who speaks, by the identifier; empty where these are no names."""
    told = {one: COUNTED.sub("", one, count=1) for one in set(identifiers) if _is_wordy(one)}
    voices = {one: name for one, name in told.items() if is_person_like(name)}
    counts = Counter(voices[one] for one in identifiers if one in voices)
    total = sum(counts.values())
    few = len(counts) > 1 and RECUR * len(counts) <= total
    return voices if few and total >= SHARE * len(identifiers) else {}


def _is_wordy(identifier: str) -> bool:
    return 0 < len(identifier) <= LONGEST and not identifier.isdigit()
