"""Texts in two languages side by side: `[{"en": "...", "zh": "..."}, ...]`.

The first language is the transcript; who asks for the other has it in the file. Both in one text would
say everything twice, and the labels inside would be two people for each one.
"""

from __future__ import annotations

from collections.abc import Sequence

from podium_parsers.drafts.compose import Composer, paragraphs_of
from podium_parsers.drafts.draft import HintKind
from podium_parsers.names.lexicon import listed
from podium_parsers.tables.fields import Row
from podium_parsers.tables.finding import Table
from podium_parsers.tables.prose import folded, prose

LANGUAGES = listed(
    """
    ar bg ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka ko lt lv mk
    ms mt nl no pl pt ro ru sk sl sq sr sv sw ta th tl tr uk ur vi zh zhcn zhtw zhhans zhhant enus
    engb ptbr english chinese german french spanish japanese korean russian portuguese italian
    arabic hindi source target original translation translated src tgt
    """
)
FIRST = ("original", "source", "src")


def pair_of(table: Table) -> tuple[str, str] | None:
    """The keys of the two languages, the transcript's own first; None when there is no such pair.

    `id` and `source` are languages only where the words stand there.
    """
    rows: Sequence[Row] = table.rows
    if len(rows) < 3:
        return None
    keys = [key for key in rows[0] if folded(key) in LANGUAGES]
    if len(keys) < 2 or not all(isinstance(rows[0][key], str) for key in keys):
        return None
    if table.fields and table.fields.text not in keys:
        return None
    full = sum(all(isinstance(row.get(key), str) for key in keys[:2]) for row in rows)
    if full < 0.8 * len(rows):
        return None
    own = sorted(keys, key=lambda key: folded(key) not in FIRST)
    return own[0], own[1]


def lay_pairs(table: Table, key: str, composer: Composer) -> None:
    """Put the one language's paragraphs into the composer, for the label grammars to read."""
    for row in table.rows:
        for text in paragraphs_of(prose(row.get(key))):
            composer.hint(HintKind.BLOCK, text)
