"""Which keys run which command: three presets and what the person changed in config.toml.

A command names its keys as people write them (`]`, `ctrl-o`, `Space`, `PgDn`); Textual has names of its
own for most of them. The translation lives here and nowhere else, so that help, footer, docs and the
configuration all speak of keys in the same words. A key may stand for several commands in different
places (`/` finds in the text and filters in the outline); which of them runs is decided when it is
pressed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

WRITTEN = {
    "Space": "space",
    "Tab": "tab",
    "Enter": "enter",
    "Esc": "escape",
    "Backspace": "backspace",
    "Delete": "delete",
    "Up": "up",
    "Down": "down",
    "Left": "left",
    "Right": "right",
    "Home": "home",
    "End": "end",
    "PgUp": "pageup",
    "PgDn": "pagedown",
    ",": "comma",
}
"""How people write a key -> Textual's name. Other characters and F1..F12 need no entry."""
BY_NAME = {name.lower(): textual for name, textual in WRITTEN.items()}
SPOKEN = {textual: name for name, textual in WRITTEN.items()}
MODIFIED = re.compile(r"(?P<modifiers>(?:(?:ctrl|shift|alt)[-+])+)(?P<key>.+)", re.IGNORECASE)


class Preset(StrEnum):
    """The key maps that come with podium."""

    DEFAULT = "default"
    VI = "vi"
    LESS = "less"


def to_textual(written: str) -> str:
    """Textual's name of a key as people write it; raises ValueError for what is no key."""
    if (low := written.lower()) in BY_NAME:
        return BY_NAME[low]
    if len(written) == 1 and written.isprintable() and written != " ":
        return written
    if re.fullmatch(r"f([1-9]|1\d|2[0-4])", low):
        return low
    if found := MODIFIED.fullmatch(written):
        modifiers = sorted(re.findall(r"[a-z]+", found["modifiers"].lower()))
        key = to_textual(found["key"])
        return "+".join([*modifiers, key.lower() if len(key) == 1 else key])
    raise ValueError(f"no such key: {written}")


def to_written(textual: str) -> str:
    """The key as people write it, from the name given by `to_textual`."""
    *modifiers, key = textual.split("+") if len(textual) > 1 else [textual]
    if re.fullmatch(r"f\d+", key):
        key = key.upper()
    return "-".join([*modifiers, SPOKEN.get(key, key)])


def keys_of(written: str) -> tuple[str, ...]:
    """Textual's names of keys written with blanks between them."""
    return tuple(to_textual(key) for key in written.split())


def overridden(
    defaults: Mapping[str, str], changes: Mapping[str, str | Iterable[str]]
) -> dict[str, str]:
    """The keys of each command once the person's changes are laid over the defaults.

    Both map a command's id to keys parted by blanks; an empty change takes the keys away. Ids that
    are unknown must have been sorted out before.
    """
    keys = dict(defaults)
    for name, change in changes.items():
        keys[name] = change if isinstance(change, str) else " ".join(change)
    return keys


@dataclass(frozen=True, slots=True)
class KeyNames:
    """The keys of one person as they are named to them, by the command that they run."""

    keys: Mapping[str, str] = field(default_factory=dict)
    """Command id -> its keys as people write them."""

    def first(self, command: str) -> str:
        """The key that is shown for a command; empty where it has none."""
        return next(iter(self.keys.get(command, "").split()), "")

    def way(self, command: str, does: str) -> str:
        """`; / finds`, to end a message with; nothing where no key does it."""
        key = self.first(command)
        return f"; {key} {does}" if key else ""
