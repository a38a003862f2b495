"""`MR. ROE: Q. Where were you?`, `THE WITNESS: A. At home.`: a letter after the name says who asks and who answers.

Which documents have the habit shows in the first labels that bear such a letter; the words begin after it.
"""

from __future__ import annotations

from podium_parsers.evidence.found import Found
from podium_parsers.patterns import pattern

LETTER = pattern(r"(?P<letter>[QA])(?:[.:)][^\S\n]{1,8}|[^\S\n]{2,8})(?=\S)")
LOOKED = 120
"""Labels that are looked at first."""
FEWEST = 2
"""Names followed by Q, from which on that is a habit; nobody's words begin so."""
ASKED = pattern(r":[^\S\n]{1,8}Q[.:)]?[^\S\n]{1,8}$")
"""What stands before the words of one who asks."""


def past_letters(text: str, found: Found) -> Found:
    """The same labels, their words beginning after such letters; changed in place."""
    first = [
        match["letter"] for body in found.bodies[:LOOKED] if (match := LETTER.match(text, body))
    ]
    if first.count("Q") < FEWEST:
        return found
    for index, body in enumerate(found.bodies):
        match = LETTER.match(text, body)
        if match is not None:
            found.bodies[index] = match.end()
    return found
