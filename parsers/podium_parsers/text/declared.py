"""The encoding that a page says it is in."""

from __future__ import annotations

import re

from podium_parsers.patterns import pattern

CHARSET = pattern(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{2,40})""", re.IGNORECASE)
XML_CHARSET = pattern(rb"""^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{2,40})["']""")
ALIASES = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
"""What browsers read under those names (WHATWG Encoding Standard)."""


def declared_charset(head: bytes) -> str:
    """The encoding that a page names, as a browser would take it; "" when it names none."""
    found = CHARSET.search(head) or XML_CHARSET.match(head)
    label = found[1].decode("ascii", "replace").lower() if found else ""
    return ALIASES.get(label, label)
