"""Lists of mappings in YAML, a file's or a front matter's: some sites keep a whole transcript so, an item a turn.

Read is what such lists look like as generators write them (YAML 1.2, 8.2, block style): `- key: value`,
further keys at the same depth, and values that are folded over deeper lines. All else is left alone.
One pass over the lines, whatever they hold.
"""

from __future__ import annotations

from podium_parsers.markup.front_matter import scalar
from podium_parsers.patterns import pattern

HEAD = pattern(r" {0,8}([A-Za-z][\w-]{0,40}):[^\S\n]*$")
ITEM = pattern(r" {0,8}- (?=[A-Za-z][\w-]{0,40}:(?:\s|$))")
FIELD = pattern(r"([A-Za-z][\w-]{0,40}):(?:[^\S\n]+(.*))?$")


def lists_in(matter: str) -> dict[str, list[dict[str, str]]]:
    """The lists of mappings by the key above them, empty where the whole is a list."""
    lists: dict[str, list[dict[str, list[str]]]] = {}
    items = lists.setdefault("", [])
    folded: list[str] = []
    depth = 0
    for line in matter.split("\n"):
        if (head := HEAD.match(line)) and (not depth or head.start(1) < depth):
            items, depth = lists.setdefault(head[1], []), 0
            continue
        item = ITEM.match(line)
        if item and (not depth or item.end() == depth):
            depth = item.end()
            items.append({})
        elif not depth or line[:depth].strip():
            items, depth = [], 0  # no list, or its end
            continue
        if field := FIELD.match(line, depth):
            folded = items[-1].setdefault(field[1], [])
            folded.append(field[2] or "")
        else:
            folded.append(line.strip())
    return {
        key: [{name: scalar("\n".join(parts)) for name, parts in one.items()} for one in held]
        for key, held in lists.items()
        if held
    }
