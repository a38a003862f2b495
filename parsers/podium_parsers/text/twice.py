"""Text that somebody encoded twice: UTF-8 taken for cp1252 or latin-1 and written as UTF-8 again, `donâ€™t`.

A document of which it happened to one word may speak of it; where most signs beyond ASCII come of it, it
happened to the document.
"""

from __future__ import annotations

import re

from podium_parsers.patterns import pattern

SPECIALS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""What cp1252 has for bytes from 0x80 on, where latin-1 has control characters."""
NEXT = rf"[\x80-\xbf{SPECIALS}]"
TWICE = pattern(rf"[\xc2-\xdf]{NEXT}|[\xe0-\xef]{NEXT}{{2}}|[\xf0-\xf4]{NEXT}{{3}}")
SIGNS = ("Ã", "â€", "â\x80", "Â\xa0", "Ð", "Ñ", "ã\x81", "ã€", "å", "æ", "ç")
"""One of them stands in such a text in the languages of Europe, in Russian, Japanese or Chinese."""
LOOKED = 100_000
"""Characters that are looked at first."""
FEWEST = 3
SHARE = 0.8
"""Share of the signs beyond ASCII that are parts of such characters."""


def undone(text: str) -> str | None:
    """The text as it was before; None where it was not encoded twice."""
    head = text[:LOOKED]
    if head.isascii() or not any(sign in head for sign in SIGNS):
        return None
    sizes = [len(found) for found in TWICE.findall(head)]
    beyond = sum(char > "\x7f" for char in head)
    if len(sizes) < FEWEST or sum(sizes) < SHARE * beyond:
        return None
    return TWICE.sub(_once, text)


def _once(found: re.Match[str]) -> str:
    """The character that the signs were; themselves where they are none."""
    data = b"".join(
        char.encode("cp1252") if char in SPECIALS else char.encode("latin-1") for char in found[0]
    )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return found[0]
