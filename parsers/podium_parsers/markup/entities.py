"""Characters written as HTML names them: `perd&atilde;o`, `A queda&#63;`, `&ldquo;sim&rdquo;`.

Markdown takes them for the characters themselves (CommonMark 0.31, 2.5), and pages that were flattened
to text keep them. A label cannot be told while its name is cut up by semicolons, nor a question without
its mark, so they are read before anything is looked for. What would then be markup stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from io import BytesIO

from podium_parsers.patterns import pattern
from podium_parsers.text.source import Source, decoded, hashed

NAMED = r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{2,7}|#[xX][0-9A-Fa-f]{2,6});"
ENTITY, BYTES = pattern(NAMED), pattern(NAMED.encode())
MARKUP = frozenset("<>&*_`#\\|[]~")
"""Characters that stay written out: as themselves they would be markup."""
COMMONEST = frozenset(("&amp;", "&lt;", "&gt;"))
"""Such characters as they are written mostly, told without the table of all names."""
FEWEST = 3
"""Entities in a plain text from which on they are no chance."""


def decoded_with_characters(
    data: bytes, name: str = "", reader: str = "plain", fewest: int = 1
) -> Source:
    """A file's bytes as a Source, each entity as its character, where there are at least `fewest`.

    In UTF-8 they are read before the bytes become a text: of a large file no second text is made then.
    """
    if _are_read((found[0].decode() for found in BYTES.finditer(data)), fewest):
        digest = hashed(data)
        source = decoded(_in_utf8(data), name, reader)
        if source.encoding == "utf-8" and not source.guess:
            return replace(source, raw_digest=digest())
    source = decoded(data, name, reader)
    is_sound = source.encoding == "utf-8" and not source.guess
    return source if is_sound else with_characters(source, fewest)


def with_characters(source: Source, fewest: int = 1) -> Source:
    """The source with each entity as its character, where there are at least `fewest`."""
    text = source.text
    if not _are_read((found[0] for found in ENTITY.finditer(text)), fewest):
        return source
    read = ENTITY.sub(lambda found: _character(found[0]), text)
    return replace(source, text=read, text_digest="")


def _are_read(entities: Iterator[str], fewest: int) -> bool:
    """Whether there are so many, and one at least that does not stay written out."""
    changes = False
    for number, entity in enumerate(entities, 1):
        changes = changes or _character(entity) != entity
        if changes and number >= fewest:
            return True
    return False


def _in_utf8(data: bytes) -> bytes:
    """Bytes with each entity as its character, written as they come: `sub` holds all pieces beside the whole."""
    made, view, last = BytesIO(), memoryview(data), 0
    for found in BYTES.finditer(data):
        made.write(view[last : found.start()])
        made.write(_character(found[0].decode()).encode())
        last = found.end()
    made.write(view[last:])
    return made.getvalue()


@lru_cache(maxsize=256)
def _character(entity: str) -> str:
    if entity in COMMONEST:
        return entity
    from html import unescape

    character = unescape(entity)
    plain = len(character) == 1 and (character.isprintable() or character.isspace())
    if not plain or character in MARKUP or character in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029":
        return entity
    return character
