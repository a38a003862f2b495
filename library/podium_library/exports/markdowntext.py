"""Text inside Markdown that stays text: no heading, link, image, HTML, tag, formula or list is made.

CommonMark lets a backslash stand before any ASCII punctuation; GFM's autolinks (`https://`, `www.`,
addresses) and Obsidian's `#tag`, `[[link]]`, `==mark==`, `%%comment%%`, `$formula$` and `^block` give
way to it too. Only what can mean something is escaped, so that prose stays readable in the source.
"""

from __future__ import annotations

import re

from podium_library.written.harmless import harmless

SIGNS = re.compile(
    r"[\\`*\[\]<>|~^$]"  # emphasis, code, links, HTML, tables, strike-through, blocks, formulas
    r"|(?<!\w)_|_(?!\w)"  # emphasis with underscores begins and ends at a word's edge
    r"|#(?=\S)"
    r"|(?<==)=|=(?==)|(?<=%)%|%(?=%)"
    r"|&(?=#?\w+;)"
    r"|:(?=//)|(?<=[wW]{3})\.|@(?=\w)|(?<=xmpp):|(?<=mailto):"
    r"|!(?=\[)",
    re.IGNORECASE,
)
LINE_START = re.compile(r"=+\s*$|[-+#:]|\d{1,9}[.)]")


def markdown_line(text: str) -> str:
    """One line of text as Markdown; line ends in it become blanks."""
    line = " ".join(harmless(text).split("\n")).strip()
    escaped = SIGNS.sub(lambda found: f"\\{found.group()}", line)
    start = LINE_START.match(escaped)
    if start:
        at = start.start() if "=" in start.group() else start.end() - 1
        escaped = f"{escaped[:at]}\\{escaped[at:]}"
    return escaped


def markdown_block(text: str) -> str:
    """Lines of text as Markdown paragraphs: each line its own, blank lines kept as one."""
    lines = [markdown_line(line) for line in harmless(text).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
