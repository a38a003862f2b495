"""Text inside Org that stays text.

Org has no backslash escape; its manual gives the zero-width space (U+200B) for that ("Escape
Character"). One is put inside whatever could open a heading, keyword, drawer, list, table, link,
timestamp, footnote, macro or emphasis. Taken out again, the text is as it was.
"""

from __future__ import annotations

import re

from podium_library.written.harmless import harmless

ESCAPE = "\u200b"
LINE_START = re.compile(r"[*#:|%+-]|\d+[.)]|[A-Za-z][.)]\s|(?:TODO|DONE|COMMENT)\b")
OPENERS = re.compile(
    r"(?:(?<=[\s('\"{-])|^)(?=[*/_=~+]\S)"  # emphasis: what stands before the marker decides
    r"|(?<=\[)(?=[\[\d#])|(?<=\])(?=\[)"  # links, inactive timestamps, cookies, priorities
    r"|(?<=<)(?=[<\d%])"  # targets, timestamps
    r"|(?<=[^\W\d])(?=:\S)"  # plain links (https:), footnotes (fn:), citations
    r"|(?<=\s)(?=:[\w@#%:])"  # tags at the end of a heading
    r"|(?<=\{)(?=\{)|(?<=@)(?=@)|(?<=\\)(?=[A-Za-z(\[\\])"  # macros, snippets, entities
    r"|(?<=[_^])(?=[\w{*(+-])"  # sub- and superscripts
    r"|(?<=src)(?=_)|(?<=call)(?=_)"
)
FORMULA = re.compile(r"\$\$|\$(?=[^\s,;.$][^$]*\$)|(?<=[^\s,.$])\$")
NO_TAG = re.compile(r"[^\w@#%]+|@(?=@)")


def org_line(text: str) -> str:
    """One line of text; line ends in it become blanks."""
    line = " ".join(harmless(text).split("\n")).strip()
    escaped = OPENERS.sub(ESCAPE, line)
    if line.count("$") > 1:
        escaped = FORMULA.sub(lambda found: r"\dollar{}" * len(found.group()), escaped)
    return ESCAPE + escaped if LINE_START.match(escaped) else escaped


def org_block(text: str) -> str:
    """Lines of text, each escaped for itself."""
    return "\n".join(org_line(line) for line in harmless(text).split("\n"))


def org_tags(tags: tuple[str, ...]) -> str:
    """`:energy_gas:money:`; Org's tags hold letters, digits and _ @ # %, and here no @@ of a snippet."""
    words = dict.fromkeys(NO_TAG.sub("_", tag).strip("_") for tag in tags)
    inner = ":".join(word for word in words if word)
    return f":{inner}:" if inner else ""
