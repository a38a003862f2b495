"""All commands, found by walking this folder, and the keys that they have for one person."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

import podium.commands as folder
from podium.commands.command import COMMANDS, SCOPES, Command, Group
from podium.keys.keymap import Preset, keys_of, overridden

GROUPS = tuple(Group)


@cache
def commands() -> dict[str, Command]:
    """Every command by its id, in the order of the help: by chapter, then as the files declare them."""
    for module in pkgutil.iter_modules(folder.__path__):
        importlib.import_module(f"{folder.__name__}.{module.name}")
    ordered = sorted(COMMANDS.values(), key=lambda one: GROUPS.index(one.group))
    return {one.id: one for one in ordered}


def keys_by_command(preset: Preset, changes: Mapping[str, str]) -> dict[str, str]:
    """The keys of each command, as people write them, under a preset and the person's changes."""
    return overridden({one.id: one.keys_in(preset) for one in commands().values()}, changes)


def commands_by_key(keys: Mapping[str, str]) -> list[tuple[str, Command]]:
    """(Textual's name of a key, command) for all bindings, narrow scopes before wide ones."""
    known = commands()
    ordered = sorted(known.values(), key=lambda one: SCOPES.index(one.scope))
    return [(key, one) for one in ordered for key in keys_of(keys.get(one.id, ""))]
