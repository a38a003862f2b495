"""What a command is: a function over the reader, declared once, from which all the rest derives.

The bindings, the footer, the palette, the help screen and docs/keys.md are made from these values. A
command is added by writing a function in a file of this folder and decorating it; nothing else needs
to be told. The function's docstring is its help: the first line is the title.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from podium.keys.keymap import Preset
from podium.screens.reader.screen import Reader

Run = Callable[[Reader], None]
"""The number typed before the key is in `reader.typed`, or `reader.times`."""
CanRun = Callable[[Reader], bool]


class Group(StrEnum):
    """The chapters of the help, in their order."""

    MOVE = "Moving"
    TALK = "Questions and answers"
    FIND = "Finding"
    GO = "Going to a place"
    MARK = "Marks"
    SELECT = "Selecting and copying"
    OUTLINE = "The outline"
    MEND = "Mending the outline"
    VIEW = "How it looks"
    PROGRAM = "The program"


class Scope(StrEnum):
    """Where the keys of a command count; the narrower one wins when several share a key."""

    PLACING = "while placing a mark"
    SELECTING = "while selecting"
    OUTLINE = "in the outline"
    READING = "while reading"
    ANYWHERE = "anywhere"


SCOPES = tuple(Scope)


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that podium can be told to do."""

    id: str
    """By which config.toml rebinds it."""
    keys: str
    """The default keys as people write them, parted by blanks; may be empty."""
    group: Group
    title: str
    """What the help and the palette call it: the first line of the docstring."""
    help: str
    """The rest of the docstring, or empty."""
    run: Run
    scope: Scope = Scope.READING
    can_run: CanRun = lambda _: True
    hint: str = ""
    """The word for the footer; empty for a command that the footer never shows."""
    rank: int = 50
    """Place in the footer: the lowest stand first and stay longest when it is narrow."""
    presets: tuple[tuple[Preset, str], ...] = ()
    """Keys that differ in a preset."""
    listed: bool = True
    """Whether the palette offers it."""

    def keys_in(self, preset: Preset) -> str:
        """Its keys in one preset."""
        return dict(self.presets).get(preset, self.keys)


COMMANDS: dict[str, Command] = {}


def command(
    name: str,
    keys: str,
    group: Group,
    *,
    scope: Scope = Scope.READING,
    can_run: CanRun = lambda _: True,
    hint: str = "",
    rank: int = 50,
    vi: str | None = None,
    less: str | None = None,
    listed: bool = True,
) -> Callable[[Run], Run]:
    """Declare a function as the command `name`; its docstring becomes its help."""
    changed = ((Preset.VI, vi), (Preset.LESS, less))

    def declare(run: Run) -> Run:
        title, _, rest = inspect.cleandoc(run.__doc__ or name).partition("\n")
        COMMANDS[name] = Command(
            id=name,
            keys=keys,
            group=group,
            title=title.rstrip("."),
            help=" ".join(rest.split()),
            run=run,
            scope=scope,
            can_run=can_run,
            hint=hint,
            rank=rank,
            presets=tuple((preset, text) for preset, text in changed if text is not None),
            listed=listed,
        )
        return run

    return declare
