"""Members of one house who share a name: their parties tell them apart, `Roe, TIDE` and `Roe, REEF`.

A party is what several wear. An office comes and goes, and parts nobody from himself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from podium_parsers.names.person import words_of
from podium_parsers.names.shapes import fold

WORN = 3
"""Names that wear a party at least."""
LONGEST = 16
"""Characters of a party as labels print it."""


def party_of_namesakes(labels: Mapping[int, tuple[str, str]]) -> dict[int, str]:
    """The party of each label whose name others wear with another party; `labels` are names and what is beside them."""
    wearers: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    worn: dict[tuple[str, ...], set[str]] = defaultdict(set)
    parties = {at: fold(role) for at, (_, role) in labels.items() if 0 < len(role) <= LONGEST}
    for at, party in parties.items():
        words = words_of(labels[at][0])
        wearers[party].add(words)
        worn[words].add(party)
    known = {party for party, names in wearers.items() if len(names) >= WORN}
    return {
        at: party
        for at, party in parties.items()
        if party in known and len(worn[words_of(labels[at][0])] & known) > 1
    }
