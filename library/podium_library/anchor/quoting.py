"""Where given words stand in a text, quotes, dashes, blanks, case and accents taken as equal."""

from __future__ import annotations

from podium_library.anchor.normal import Normal, normal
from podium_parsers import Span


def find_quote(text: Normal | str, quote: str) -> tuple[Span, ...]:
    """All places of a quote, in order; none for a quote of blanks."""
    folded = normal(text) if isinstance(text, str) else text
    wanted = normal(quote).text.strip()
    if not wanted:
        return ()
    places = []
    at = folded.text.find(wanted)
    while at >= 0:
        places.append(folded.span(at, at + len(wanted)))
        at = folded.text.find(wanted, at + len(wanted))
    return tuple(places)
