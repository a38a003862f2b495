"""What the finder says of a result above its rows: how many there are, in which order, what was corrected."""

from __future__ import annotations

from podium_library.written.counted import counted
from podium_search.engine import Order
from podium_search.hit import Result

SYNTAX = '"a phrase"  -without  /pattern/  by:name  in:answer'


def summary(result: Result, places: int, order: Order) -> list[str]:
    """`39 passages in 14 places, best first; 44 perhaps`, and `navalni → Navalny` apart.

    `places` are the groups of strong hits. Where not all that match are listed, it says so.
    """
    if result.query.empty:
        return [SYNTAX]
    corrected = "   ".join(f"{typed} → {meant}" for typed, meant in result.corrected)
    said = _counted(result, places, order)
    return [said, corrected] if corrected else [said]


def _counted(result: Result, places: int, order: Order) -> str:
    strong = len(result.hits) - result.weak
    more = "" if result.complete else " so far; indexing …"
    if not strong:
        return (f"No match; {result.weak} weak" if result.weak else "No match") + more
    said = f"{counted(strong, 'passage')} in {counted(places, 'place')}"
    if result.among > len(result.hits):
        # Of ranked words the best are looked at; of all else the first are given.
        which = "best" if result.query.ranked else "first"
        said = f"{which} {len(result.hits):,} of {result.among:,} passages"
    said += ", best first" if order == "best" else ", in order of the text"
    if result.weak:
        said += f"; {result.weak:,} perhaps"
    return said + more
