"""CSV and TSV: a row a turn, the columns found by their header or by what they hold."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.registry import Format, register

SUFFIXES = (".csv", ".tsv", ".tab")


def sniff(head: bytes, name: str) -> float:
    """The name says so; without it only a header with a speaker's and a text's column does."""
    if name.endswith(SUFFIXES):
        return 0.7 if b"," in head or b"\t" in head or b";" in head or b"|" in head else 0.0
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    first, _, rest = start.partition(b"\n")
    first, second = first[:400], rest.partition(b"\n")[0]
    separators = [one for one in (b",", b"\t", b";", b"|") if one in first and one in second]
    if not separators:
        return 0.0
    from podium_parsers.tables.fields import ABROAD, SPEAKERS
    from podium_parsers.tables.prose import TEXT_KEYS, folded

    for separator in separators:
        names = {folded(cell.decode("utf-8", "replace")) for cell in first.split(separator)}
        if names & {*SPEAKERS[:12], *ABROAD} and names & set(TEXT_KEYS) and len(names) < 20:
            return 0.6
    return 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the rows; a table without words is read as the text that it is."""
    from podium_parsers.drafts.compose import opened
    from podium_parsers.tables.cells import column_of, rows_of, separator_of
    from podium_parsers.tables.loading import Tree
    from podium_parsers.tables.reading import draft_of
    from podium_parsers.text.source import decoded

    text, origin = opened(data, name, "csv")
    separator = separator_of(text)
    rows, above = rows_of(text, separator) if separator else ([], [])
    lines = "" if separator else "\n".join(column_of(text))
    table: Tree = {"title": above[0], "rows": list(rows)} if above else list(rows) or [lines]
    draft = draft_of(table, origin) if rows or lines else None
    if draft is None:
        draft = Draft(decoded(data, name))
        draft.note("csv.other", "holds no column of words; read as text")
    return draft


register(Format("csv", SUFFIXES, sniff, read))
