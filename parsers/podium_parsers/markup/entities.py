"""Characters written as HTML names them: `perd&atilde;o`, `A queda&#63;`, `&ldquo;sim&rdquo;`.

Markdown takes them for the characters themselves (CommonMark 0.31, 2.5), and pages that were flattened
to text keep them. A label cannot be told while its name is cut up by semicolons, nor a question without
its mark, so they are read before anything is looked for. What would then be markup stays as it is.
"""

from __future__ import annotations

import html
import re
from dataclasses import replace

from podium_parsers.patterns import pattern
from podium_parsers.source import Source

ENTITY = pattern(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{2,7}|#[xX][0-9A-Fa-f]{2,6});")
MARKUP = frozenset("<>&*_`#\\|[]~")
"""Characters that stay written out: as themselves they would be markup."""
FEWEST = 3
"""Entities in a plain text from which on they are no chance."""


def with_characters(source: Source, fewest: int = 1) -> Source:
    """The source with each entity as its character, where there are at least `fewest`."""
    text = source.text
    if "&" not in text:
        return source
    found = zip(ENTITY.finditer(text), range(fewest), strict=False)
    if sum(1 for _ in found) < fewest:
        return source
    return replace(source, text=ENTITY.sub(_character, text), pristine=False)


def _character(found: re.Match[str]) -> str:
    character = html.unescape(found[0])
    plain = len(character) == 1 and (character.isprintable() or character.isspace())
    if not plain or character in MARKUP or character in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029":
        return found[0]
    return character
