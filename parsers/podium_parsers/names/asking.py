"""Labels that say that somebody asks: for which outlet, under which name."""

from __future__ import annotations

from podium_parsers.patterns import pattern

ASKING = pattern(
    r"(?i:(?:zusatz|nach|zwischen)?frage|zusatz|question (?:from|by|de)|pregunta de|pergunta de|domanda di)\s+"
    r"(?P<name>(?:(?i:dr|prof)\.?\s+)?[^\W\d_a-zà-ÿ][\w'’.\-]{1,24}(?:\s+[^\W\d_a-zà-ÿ][\w'’.\-]{1,24}){0,3})$"
)
"""A word for a question, and the name of who puts it."""
OF_PRESS = pattern(r"(?:《[^《》]{1,12}》|[^\W\d_][\w《》·・ ]{1,20})[^\S\n]?(?:记者|記者|기자)")


def is_of_press(name: str) -> bool:
    """Whether a label is an outlet and the word for its reporter behind it: `港湾新聞記者`."""
    return OF_PRESS.fullmatch(name.strip()) is not None


def asking_name(name: str) -> str:
    """The name in a label that says that somebody asks, `ZUSATZFRAGE ROE`; empty in others."""
    found = ASKING.match(name.strip())
    return found["name"] if found else ""
