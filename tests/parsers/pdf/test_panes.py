"""Sheets that hold several pages of a record are read page by page."""

from __future__ import annotations

import pytest
from tests.parsers.pdf.placing import placed

from podium_parsers.pdf.panes import panes_of
from podium_parsers.pdf.words import Word

LINES = 12
CORNERS = (60.0, 740.0), (60.0, 380.0), (330.0, 740.0), (330.0, 380.0)


def pane(page: int | None, left: float, top: float, lines: int = LINES) -> list[Word]:
    """A page with a head and numbered lines that say which page they are of."""
    words = placed(f"Page {page}", left + 150, top + 30) if page else []
    for n in range(lines):
        base = top - 24 * n
        words += placed(f"{n + 1}", left + (0 if n > 8 else 5), base)
        words += placed(f"Of page {page} this is said", left + 20, base)
    return words


def sheet(pages: tuple[int | None, ...]) -> list[Word]:
    """A sheet with a head across and a pane in each corner, drawn column by column."""
    words = placed("Crowe, 4 May 2031, Low Harrow", 200, 785)
    for page, (left, top) in zip(pages, CORNERS, strict=True):
        words += pane(page, left, top)
    return words


def said(panes: list[list[Word]]) -> list[str]:
    """The third word of the last line of each pane."""
    return [
        min((w for w in words if w.text.isdigit()), key=lambda w: (w.base, -w.left)).text
        for words in panes
    ]


@pytest.mark.parametrize("pages", [(5, 6, 7, 8), (5, 7, 6, 8)])
def test_panes_come_in_the_order_of_their_numbers(pages: tuple[int, ...]) -> None:
    panes = panes_of(sheet(pages))
    assert said(panes) == ["5", "6", "7", "8"]
    assert all(len([w for w in words if w.text == "said"]) == LINES for words in panes)


def test_panes_without_numbers_come_column_by_column() -> None:
    panes = panes_of(
        [w for w in sheet((5, 7, 6, 8)) if w.text != "Page" and w.base not in (770, 410)]
    )
    assert said(panes) == ["5", "7", "6", "8"]


def test_no_word_is_lost() -> None:
    words = sheet((1, 2, 3, 4))
    assert sorted(word for words in panes_of(words) for word in words) == sorted(words)


@pytest.mark.parametrize(
    "words",
    [
        pane(3, 72, 740, 25),
        pane(3, 72, 740, 5) + pane(4, 330, 740, 5),
        [w for n in range(40) for w in placed(f"{n % 9} boats and {n} nets", 72, 740 - 14 * n)],
    ],
)
def test_a_page_of_its_own_stays_whole(words: list[Word]) -> None:
    assert panes_of(words) == [words]
