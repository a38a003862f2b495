"""What a person may set in config.toml, and what podium says of what it does not understand.

A wrong line never keeps the reader from starting: it is named with its file, its key and the nearest
name that exists, and the default stands.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from podium.keys.keymap import Preset, keys_of
from podium_parsers.errors import UnreadableError
from podium_parsers.files import snapshot

NAME = "config.toml"
LARGEST = 1 << 20
"""Bytes of a file that a person may have written."""


@dataclass(frozen=True, slots=True)
class Config:
    """One person's settings."""

    theme: str = "podium-dark"
    """The name of a theme; the palette lists them."""
    preset: Preset = Preset.DEFAULT
    """`keys = "vi"`, or `preset = "vi"` under `[keys]`."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """`[keys]`: command id -> keys parted by blanks."""
    width: int = 88
    """Cells of the longest line of text, 20 to 400."""
    spacing: int = 1
    """Blank lines between paragraphs, 0 or 1."""
    numbers: bool = False
    """Whether paragraph numbers stand in the margin."""
    pinned: bool = True
    """Whether the question stays above a long answer."""
    outline: bool = True
    """Whether the outline stands beside the text where there is room."""
    citation: str = "quote"
    """How `y` cites: a style (quote, chicago, apa, bluebook, one of `templates`) or a template."""
    templates: Mapping[str, str] = field(default_factory=dict)
    """`[templates]` or `[citation.styles]`: name -> template, for `y`, `Y` and the quote export."""
    mouse: bool = True
    """Whether podium listens to the mouse; without, the terminal's own selection works."""
    given: frozenset[str] = field(default=frozenset(), compare=False)
    """The names that the file sets: they win over what was chosen on the screen."""


SETTINGS = {one.name for one in fields(Config)} - {"given"}
"""The names that config.toml may set."""
BOUNDS = {"width": (20, 400), "spacing": (0, 1)}


def read_config(path: Path, commands: Collection[str] = ()) -> tuple[Config, tuple[str, ...]]:
    """The settings in a file, with one line for each thing that was not understood.

    `commands` are the ids that `[keys]` may name; a file that is not there is no fault.
    """
    if not os.path.lexists(path):
        return Config(), ()
    import tomllib

    try:
        table = tomllib.loads(snapshot(path, LARGEST).decode("utf-8-sig"))
    except (UnreadableError, ValueError, RecursionError) as error:
        return Config(), (f"{path}: {' '.join(str(error).split())[:200]}",)
    config, warnings = Config(), list[str]()
    known = SETTINGS - {"preset"}
    for key, value in table.items():
        if key not in known:
            warnings.append(f"{path}: unknown key {key}{_nearest(key, known)}")
        elif key == "keys":
            config = _with_keys(config, value, commands, path, warnings)
        elif key == "templates":
            config = _with_templates(config, key, value, path, warnings)
        elif key == "citation" and isinstance(value, dict):
            config = _with_citation(config, value, path, warnings)
        else:
            config = _with(config, key, value, path, warnings)
    return replace(config, given=frozenset(known & table.keys())), tuple(warnings)


def adopted(config: Config, chosen: Mapping[str, object]) -> Config:
    """The settings with what was chosen on the screen laid under what the file says.

    What is no setting, or not of its kind, is left out.
    """
    for key in (SETTINGS - {"keys", "preset", "templates"} - config.given) & chosen.keys():
        config = _with(config, key, chosen[key], Path(), [])
    return config


def _with(config: Config, key: str, value: object, path: Path, warnings: list[str]) -> Config:
    wanted = type(getattr(config, key))
    if type(value) is not wanted:
        warnings.append(f"{path}: {key} must be {_KINDS[wanted]}")
        return config
    if isinstance(value, int) and key in BOUNDS:
        low, high = BOUNDS[key]
        if not low <= value <= high:
            warnings.append(f"{path}: {key} must lie between {low} and {high}")
            return config
    changed: dict[str, Any] = {key: value}
    return replace(config, **changed)


def _with_keys(
    config: Config, value: object, commands: Collection[str], path: Path, warnings: list[str]
) -> Config:
    table = {"preset": value} if isinstance(value, str) else value
    if not isinstance(table, dict):
        warnings.append(f"{path}: keys must be the name of a preset or a table")
        return config
    keys: dict[str, str] = {}
    for name, wanted in table.items():
        if name == "preset":
            if wanted in list(Preset):
                config = replace(config, preset=Preset(wanted))
            else:
                names = ", ".join(Preset)
                warnings.append(f"{path}: keys: no preset {wanted}; there are {names}")
        elif commands and name not in commands:
            warnings.append(f"{path}: keys: no command {name}{_nearest(name, commands)}")
        else:
            written = " ".join(map(str, wanted)) if isinstance(wanted, list) else str(wanted)
            try:
                keys_of(written)
                keys[name] = written
            except ValueError as error:
                warnings.append(f"{path}: keys: {name}: {error}")
    return replace(config, keys=keys)


def _with_citation(
    config: Config, table: Mapping[str, object], path: Path, warnings: list[str]
) -> Config:
    """`[citation]` with `style` and the table `styles`, in place of the one line `citation`."""
    for key, value in table.items():
        if key == "style":
            config = _with(config, "citation", value, path, warnings)
        elif key == "styles":
            config = _with_templates(config, "citation.styles", value, path, warnings)
        else:
            near = _nearest(key, ("style", "styles"))
            warnings.append(f"{path}: citation: unknown key {key}{near}")
    return config


def _with_templates(
    config: Config, where: str, value: object, path: Path, warnings: list[str]
) -> Config:
    if not isinstance(value, dict):
        warnings.append(f"{path}: {where} must be a table of names and templates")
        return config
    from podium_library.citation import TemplateError, own_style

    made = dict(config.templates)
    for name, template in value.items():
        try:
            if not isinstance(template, str):
                raise TemplateError("a template is a text")
            made[name] = own_style(name, template).template
        except TemplateError as error:
            warnings.append(f"{path}: {where}: {name}: {error}")
    return replace(config, templates=made)


def _nearest(name: str, names: Collection[str]) -> str:
    near = difflib.get_close_matches(name, names, 1, 0.5)
    return f"; did you mean {near[0]}?" if near else ""


_KINDS = {bool: "true or false", int: "a whole number", str: "a text"}
