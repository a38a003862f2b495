"""A table's rows have tabs between their cells; what only stands in has none."""

from __future__ import annotations

import pytest
from tests.parsers.pdf.placing import placed

from podium_parsers.pdf.cells import part_cells
from podium_parsers.pdf.rows import Row

TURNS = (("Ada Roe", "Where does"), ("Bo Ash", "To the"), ("Ada Roe", "And who"))


def texts(*cells: tuple[str, ...], edges: tuple[int, ...]) -> list[str]:
    """Rows of cells that begin at the edges, each with two more that go on at the last one."""
    rows: list[Row] = []
    for row in cells:
        rows.append(
            Row([word for text, at in zip(row, edges, strict=True) for word in placed(text, at)])
        )
        rows += [Row(placed("the ferry go on", edges[-1])) for _ in range(2)]
    part_cells([rows])
    return [row.text for row in rows]


def test_a_name_and_the_words_beside_it_are_cells() -> None:
    assert texts(*TURNS * 3, edges=(72, 180))[:3] == [
        "Ada Roe\tWhere does",
        "the ferry go on",
        "the ferry go on",
    ]


def test_a_time_before_the_name_is_one_too() -> None:
    turns = [(f"00:0{n}", *turn) for n, turn in enumerate(TURNS * 3)]
    assert texts(*turns, edges=(72, 120, 180))[3] == "00:01\tBo Ash\tTo the"


@pytest.mark.parametrize("mark", ["•", "1.", "(a)", "-"])
def test_an_item_of_a_list_has_no_cells(mark: str) -> None:
    assert "\t" not in "".join(texts(*[(mark, "Where does")] * 9, edges=(72, 90)))


def test_a_few_rows_make_no_column() -> None:
    assert "\t" not in "".join(texts(*TURNS, edges=(72, 180)))


def test_a_table_below_pages_that_begin_elsewhere_has_cells() -> None:
    speech = [Row(placed("the ferry goes on and on", 90)) for _ in range(60)]
    table: list[Row] = []
    for name, said in TURNS * 3:
        table.append(Row([*placed(name, 72), *placed(said, 220)]))
        table.append(Row([*placed("(Low Harrow)", 72), *placed("the ferry go on", 220)]))
        table += [Row(placed("the whole year", 220)) for _ in range(3)]
    part_cells([speech, table])
    assert [row.text for row in table][:3] == [
        "Ada Roe (Low Harrow)\tWhere does",
        "the ferry go on",
        "the whole year",
    ]
    assert not any(row.cells for row in speech)


def test_the_page_on_which_a_table_begins_has_cells_from_there() -> None:
    speech = [Row(placed("the ferry goes on to the island", 90)) for _ in range(20)]
    first = [Row([*placed("Ada Roe", 72), *placed("Where does", 220)]), Row(placed("it go", 220))]
    table = [
        row
        for name, said in TURNS * 3
        for row in (
            Row([*placed(name, 72), *placed(said, 220)]),
            *(Row(placed("the whole year", 220)) for _ in range(3)),
        )
    ]
    part_cells([speech, [*speech, *first], [Row(placed("and back", 220)) for _ in range(9)], table])
    assert first[0].text == "Ada Roe\tWhere does"
    assert not any(row.cells for row in speech)


LONG_NAMES = (
    (("Councillor Ada", "Where does"), ("Roe", "the ferry go")),
    (("Councillor Bo", "To the"), ("Ash", "")),
    (("Chair", "And who"), ("", "is on it")),
)


def tabled(padding: float) -> list[str]:
    """Turns of two lines in two columns, with more or less between two of them."""
    rows: list[Row] = []
    base = 700.0
    for turn in LONG_NAMES * 6:
        base -= padding
        for name, said in turn:
            base -= 12
            rows.append(Row([*placed(name, 72, base), *placed(said, 180, base)]))
        for _ in range(2):
            base -= 12
            rows.append(Row(placed("and on and on", 180, base)))
    page = [row for row in rows if row.words]
    part_cells([page])
    return [row.text for row in page]


def test_a_name_goes_on_in_the_next_line_where_cells_stand_apart() -> None:
    assert tabled(6)[:6] == [
        "Councillor Ada Roe\tWhere does",
        "the ferry go",
        "and on and on",
        "and on and on",
        "Councillor Bo Ash\tTo the",
        "and on and on",
    ]


def test_a_name_in_the_next_line_is_another_where_cells_stand_close() -> None:
    assert tabled(0)[:2] == ["Councillor Ada\tWhere does", "Roe\tthe ferry go"]
