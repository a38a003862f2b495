"""A label that a column breaks is one; an office set above a name on purpose is none."""

from __future__ import annotations

import pytest
from tests.parsers.pdf.placing import placed

from podium_parsers.pdf.paragraphs import PlacedRow, measure, paragraphs, rows_of_label
from podium_parsers.pdf.rows import Row

PROSE = "the ferry goes to the island now"


def labels(*lines: str) -> list[int]:
    """How many rows the label of each paragraph has, where prose stands above and below some lines."""
    texts = (PROSE, PROSE + ".", *lines, PROSE, PROSE)
    rows = [Row(placed(text, 72.0, 700.0 - 12 * n)) for n, text in enumerate(texts)]
    usual = measure(rows)
    return [rows_of_label(run, usual) for run in paragraphs([PlacedRow(r, 0) for r in rows], usual)]


@pytest.mark.parametrize(
    "lines",
    [
        ("COUNCILLOR MARIA ANTONIA FENN", "LUND: Thank you, and good day."),
        ("Councillor Maria Antonia Fenn", "Lund: Thank you, and good day."),
        ("The ACTING PRESIDENT pro tem-", "pore. The clerk will read now."),
        ("Mr. ASHBOURNE-FENWICK of North", "Holm. I thank the gentleman."),
    ],
)
def test_a_label_may_go_on_in_the_next_row(lines: tuple[str, str]) -> None:
    assert labels(*lines) == [1, 2]


@pytest.mark.parametrize(
    "lines",
    [
        ("MARITIME MUSEUM AND LIGHTHOUSES", "MR. LUND: Thank you, good day."),
        ("(Ten o'clock in the morning)", "LUND: Thank you, and good day."),
        ("MINISTER", "ADA LUND: Thank you, good day."),
    ],
)
def test_what_stands_above_a_whole_label_is_no_part_of_it(lines: tuple[str, str]) -> None:
    assert 2 not in labels(*lines)
