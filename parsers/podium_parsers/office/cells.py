"""Which rows of a word processor's tables are data, a line each, and which are turns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from podium_parsers.markup.conversation import LAYOUT_CELL, idle_columns, is_conversation


def data_rows(
    tables: Iterable[list[etree._Element]], cell_tag: str, words: Callable[[etree._Element], str]
) -> set[etree._Element]:
    """The rows of tables whose cells are short, and no turns: one line each; what counts turns is taken out."""
    rows: set[etree._Element] = set()
    for held in _joined(tables):
        cells = [[words(cell) for cell in row.iterfind(f"./{cell_tag}")] for row in held]
        filled = [len(cell) for row in cells for cell in row if cell]
        short = filled and sum(filled) / len(filled) < LAYOUT_CELL
        if short and not is_conversation(cells):
            rows.update(held)
        elif idle := idle_columns(cells):
            for row in held:
                for at, cell in enumerate(row.findall(f"./{cell_tag}")):
                    if at in idle:
                        row.remove(cell)
    return rows


def _joined(tables: Iterable[list[etree._Element]]) -> Iterator[list[etree._Element]]:
    """The rows of each table; tables of one row, one after the other, are one."""
    lone: list[etree._Element] = []
    for held in tables:
        if len(held) == 1:
            lone += held
            continue
        if lone:
            yield lone
            lone = []
        yield held
    if lone:
        yield lone
