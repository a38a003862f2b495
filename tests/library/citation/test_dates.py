"""Dates as the styles write them."""

from __future__ import annotations

import pytest

from podium_library.citation.dates import day_first, month_first, parts, year_first


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2020-10-05", ("5 October 2020", "October 5, 2020", "2020, October 5")),
        ("2020-10-05T09:00:00Z", ("5 October 2020", "October 5, 2020", "2020, October 5")),
        ("2020-10", ("October 2020", "October 2020", "2020, October")),
        ("2020", ("2020", "2020", "2020")),
        ("2020-13-05", ("2020-13-05",) * 3),
        ("last May", ("last May",) * 3),
        (None, ("",) * 3),
    ],
)
def test_a_date_in_three_orders(date: str | None, expected: tuple[str, str, str]) -> None:
    assert (day_first(date), month_first(date), year_first(date)) == expected


def test_only_what_is_known_is_a_part() -> None:
    assert parts("2020-10") == (2020, 10)
    assert parts("٢٠٢٠-10-05") == ()
