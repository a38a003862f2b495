"""Who sits on the bench: the court, judges and commissioners, told by the office in a label."""

from __future__ import annotations

import re
from collections.abc import Iterable

from podium_parsers.names.presiding import presides
from podium_parsers.patterns import pattern

OFFICE = pattern(
    r"the (?:court(?! \w*(?:reporter|officer|clerk|attendant|interpreter))|bench|arbitrator"
    r"|tribunal|referee|hearing officer|"
    r"magistrate|assessor|senior counsel chair|chair\w*)\b|"
    r"(?:the )?(?:chief |hon\w*\.? |presiding )?(?:judge|justice)\b"
    r"|(?:the )?(?:chair|president|speaker|coroner)\b(?! \d)|"
    r"(?:the )?(?:(?:acting|presiding|deputy|assistant|senior) ){0,2}commissioner\b|court$|"
    r"(?:(?:le|la|el|o|a|il|der|die|de|het|monsieur le|madame la) )?"
    r"(?:juge|jue[zs]a?|tribunal|juiz|juíza|richter(?:in)?|giudice|rechter|hakim)\b|"
    r"судья|суд$|审判[长员]|審判[長員]|裁判[長官]|法官|재판장|판사",
    re.IGNORECASE,
)
PEER = pattern(
    r"(?:lady|lord|sir|dame|baroness|viscount|hh|his honou?r|her honou?r|the hon\w*\.?|(?:mr|mrs|ms) justice)\b",
    re.IGNORECASE,
)
"""Titles that those bear who chair an inquiry."""


def is_bench(names: Iterable[str]) -> bool:
    """Whether one of a speaker's names is that of a court or of whoever leads an inquiry."""
    return any(OFFICE.match(name) or PEER.match(name) or presides(name) for name in names)
