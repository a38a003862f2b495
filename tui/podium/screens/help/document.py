"""docs/keys.md, made from the commands: `python -m podium.screens.help.document > docs/keys.md`."""

from __future__ import annotations

import sys

from podium.cli.gate import open_gate
from podium.commands.command import Command, Group, Scope
from podium.commands.registry import commands, keys_by_command
from podium.keys.keymap import Preset

HEAD = """\
# Keys

Made from the program's own bindings (`python -m podium.screens.help.document`); do not edit by hand.

A number typed before a key repeats it: `5]` goes five questions on, `50%` to the middle. `?` shows this
list inside podium, with the keys as you have set them.

Three presets: `keys = "default"`, `"vi"` or `"less"` in config.toml. Every command can be given other
keys under `[keys]`, by its name; several keys are parted by blanks, and an empty text takes them away:

    [keys]
    preset = "vi"
    next-exchange = "] Right"
    distraction-free = ""

Keys are written as they are typed (`]`, `G`, `?`), special ones as `Space` `Tab` `Enter` `Esc`
`Backspace` `Delete` `Up` `Down` `Left` `Right` `Home` `End` `PgUp` `PgDn` `F1`, with `ctrl-` before them
where it is held. Terminals send Tab for ctrl-i, Enter for ctrl-m and Backspace for ctrl-h; Alt is unsafe.
"""
PLACES = {Scope.OUTLINE: "in the outline: ", Scope.SELECTING: "while selecting: "}


def keys_document() -> str:
    """The whole page."""
    chapters = [HEAD]
    presets = {preset: keys_by_command(preset, {}) for preset in Preset}
    for group in Group:
        rows = [
            _row(one, {preset: keys[one.id] for preset, keys in presets.items()})
            for one in commands().values()
            if one.group is group and not one.id.startswith("count-")
        ]
        if rows:
            table = ["| what | default | vi | less | name |", "|---|---|---|---|---|", *rows]
            chapters.append(f"## {group}\n\n" + "\n".join(table) + "\n")
    return "\n".join(chapters)


def _row(one: Command, keys: dict[Preset, str]) -> str:
    words = PLACES.get(one.scope, "") + " ".join(filter(None, (f"{one.title}.", one.help)))
    cells = [words.replace("|", "\\|")]
    default = keys[Preset.DEFAULT]
    for preset in Preset:
        written = keys[preset]
        same = preset is not Preset.DEFAULT and written == default
        cells.append("" if same else _written(written))
    return f"| {' | '.join([*cells, f'`{one.id}`'])} |"


def _written(keys: str) -> str:
    return " ".join(f"`{key}`" for key in keys.split()).replace("|", "\\|") or "none"


if __name__ == "__main__":
    open_gate(sys.stdout).document(keys_document())
