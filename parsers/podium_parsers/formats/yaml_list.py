"""YAML that is a list of turns: `- speaker: Ann`, `text: ...` below it, under a key or not.

Sites keep transcripts as data so. What else YAML can hold is read as the text that it is.
"""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.registry import Format, register

ITEM = pattern(rb"(?:^|\n) {0,8}- [A-Za-z]", 0)
FENCE = "---\n"
FEWEST = 3
"""Turns of a list."""


def sniff(head: bytes, name: str) -> float:
    """The file's name, and a list."""
    return 0.7 if name.endswith((".yaml", ".yml")) and ITEM.search(head) else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the list that holds turns; without one the text is read."""
    from podium_parsers.drafts.compose import opened
    from podium_parsers.formats.plain import read as read_plain
    from podium_parsers.markup.front_matter import front_matter
    from podium_parsers.markup.matter_lists import lists_in
    from podium_parsers.tables.reading import draft_of
    from podium_parsers.tables.recognising import fields_of

    text, origin = opened(data, name, "yaml")
    text = text.replace("\r\n", "\n").removeprefix(FENCE)
    for rows in lists_in(text).values():
        fields = fields_of(rows)
        if len(rows) < FEWEST or fields is None or fields.speaker is None:
            continue
        if draft := draft_of(rows, origin):
            matter = front_matter(f"{FENCE}{text}\n{FENCE}")
            draft.know(**(matter.facts() if matter else {}))
            return draft
    return read_plain(data, name)


register(Format("yaml", (".yaml", ".yml"), sniff, read))
