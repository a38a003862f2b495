"""Which keys are named to a person unasked: those of the footer, and those of the first screen ever.

Both are made from the person's own keys, so that they are never wrong and never name a key that was taken
away.
"""

from __future__ import annotations

from podium.commands.command import Scope
from podium.commands.registry import commands
from podium.keys.keymap import KeyNames
from podium.screens.reader.mode import Mode
from podium.widgets.status.status import Hint

OF_MODE = {
    Mode.OUTLINE: Scope.OUTLINE,
    Mode.SELECTING: Scope.SELECTING,
    Mode.PLACING: Scope.PLACING,
}
"""Whose keys the footer shows; otherwise those of reading."""
FIRST = {
    "next-exchange": "next question",
    "find": "find",
    "finder": "search",
    "outline": "outline",
    "mark": "mark",
    "help": "every key",
    "quit": "quit",
}
"""What matters most to somebody who has never seen podium."""


def footer(keys: KeyNames, mode: Mode) -> tuple[Hint, ...]:
    """The keys worth naming in a mode, the most important first."""
    scope = OF_MODE.get(mode, Scope.READING)
    hinted = (one for one in commands().values() if one.hint and one.scope is scope)
    ordered = sorted(hinted, key=lambda one: one.rank)
    return tuple(Hint(key, one.hint) for one in ordered if (key := keys.first(one.id)))


def welcome(keys: KeyNames) -> str:
    """One line for the first time."""
    known = ((keys.first(name), word) for name, word in FIRST.items())
    return "   ".join(f"{key} {word}" for key, word in known if key)
