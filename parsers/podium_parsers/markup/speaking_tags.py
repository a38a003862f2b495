"""`<Ada> words` in Markdown: what looks like a tag says who speaks, where it is never closed.

A tag that opens lines, before words and again and again, and that no `</Ada>` closes is no element;
one such name alone may be a placeholder, two or more that recur are people. Those elements that
HTML lets stand open (`<p>`, `<li>`) are never taken for names.
"""

from __future__ import annotations

from collections import Counter

from podium_parsers.names.lexicon import listed
from podium_parsers.patterns import pattern

OPENS = pattern(r"\n[^\S\n]{0,3}<([A-Za-z][^<>\n/=\"']{0,60})>:?[^\S\n]{1,4}(?=\S)")
"""A tag without attributes at the head of a line, and words behind it."""
LEFT_OPEN = listed(
    "p li dt dd br hr img tr td th option wbr input col source track embed area base link meta param html head body"
)
"""Elements that need no closing tag."""
RECURS = 3
"""How often a name recurs at least."""
VOICES = 2
"""How many such names there are at least."""


def speaking_tags(text: str, begin: int = 0) -> frozenset[str]:
    """What stands in the angles of tags that say who speaks; nothing in most documents."""
    counts = Counter(found[1] for found in OPENS.finditer(text, begin))
    names = {
        name
        for name, count in counts.items()
        if count >= RECURS and name.lower() not in LEFT_OPEN and f"</{name}>" not in text
    }
    return frozenset(names) if len(names) >= VOICES else frozenset()
