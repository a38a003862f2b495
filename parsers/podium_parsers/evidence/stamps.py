"""A time right after each label is no word of the speaker: `Name: [00:01:07] words`, `[Name] (0:02 -
0:11)`, `Name:` above `[76.0s] words`.

Which documents stamp their turns so shows in the first labels; then every label's words begin after it.
"""

from __future__ import annotations

from podium_parsers.evidence.found import NOWHEN, Found, seconds_of
from podium_parsers.names.timemark import REST, SECONDS
from podium_parsers.patterns import pattern

STAMP = pattern(rf"[(\[]?(?P<time>\d{{1,3}}:[0-5]\d(?::[0-5]\d)?){REST}(?:[)\]]|(?=\s))\s*(?=\S)")
COUNTED = pattern(rf"[(\[]{SECONDS}[)\]]\s*(?=\S)")
"""The same in seconds."""
LOOKED = 12
"""Labels that are looked at first."""
STAMPED = 0.8
"""Share of them with a time after them, from which on it is a habit."""


def past_stamps(text: str, found: Found) -> Found:
    """The same labels, their words beginning after the times that follow them; changed in place."""
    signs = [text[body : body + 1] for body in found.bodies[:LOOKED]]
    if not any(sign.isdecimal() or sign in ("(", "[") for sign in signs):
        return found
    stamped = COUNTED if COUNTED.match(text, found.bodies[0]) else STAMP
    first = [stamped.match(text, body) for body in found.bodies[:LOOKED]]
    if len(first) < 2 or sum(match is not None for match in first) < STAMPED * len(first):
        return found
    for index, body in enumerate(found.bodies):
        stamp = stamped.match(text, body)
        if stamp is not None:
            found.bodies[index] = stamp.end()
            if found.seconds[index] == NOWHEN:
                found.seconds[index] = seconds_of(stamp["time"])
    return found
