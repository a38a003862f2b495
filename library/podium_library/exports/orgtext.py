"""Text inside Org that stays text.

Org has no backslash escape; its manual gives the zero-width space (U+200B) for that ("Escape
Character"). One is put inside whatever could open a heading, keyword, drawer, list, table, link,
timestamp, footnote, macro or emphasis. Taken out again, the text is as it was.
"""

from __future__ import annotations

import re

from podium_library.harmless import harmless

ESCAPE = "\u200b"
LINE_START = re.compile(r"(?=[*#:|+-]|\d+[.)]\s|[A-Za-z][.)]\s)")
OPENERS = re.compile(
    r"(?<=\[)(?=[\[\d]|fn:|cite)"  # links, inactive timestamps, footnotes, citations
    r"|(?<=\])(?=\[)"
    r"|(?<=<)(?=[<\d%]|\w+:)"  # targets, timestamps, angle links
    r"|(?<=\{)(?=\{)|(?<=@)(?=@)|(?<=\\)(?=[A-Za-z(\[\\])|(?<=\$)(?=\S)"
    r"|(?<=\w:)(?=\S)(?<!\d:)"  # plain links: https:, file:, shell:
    r"|(?<=[_^])(?=[\w{*(-])"  # sub- and superscripts
    r"|(?<![\w])(?<=[*/_=~+])(?=\S)"  # emphasis
    r"|(?<=src)(?=_)|(?<=call)(?=_)"
)
NO_TAG = re.compile(r"[^\w@#%]+")


def org_line(text: str) -> str:
    """One line of text; line ends in it become blanks."""
    line = " ".join(harmless(text).split("\n")).strip()
    escaped = OPENERS.sub(ESCAPE, line)
    return ESCAPE + escaped if LINE_START.match(escaped) else escaped


def org_block(text: str) -> str:
    """Lines of text, each escaped for itself."""
    return "\n".join(org_line(line) for line in harmless(text).split("\n"))


def org_tags(tags: tuple[str, ...]) -> str:
    """`:energy_gas:money:`; Org's tags hold letters, digits and _ @ # %."""
    words = dict.fromkeys(NO_TAG.sub("_", tag).strip("_") for tag in tags)
    inner = ":".join(word for word in words if word)
    return f":{inner}:" if inner else ""
