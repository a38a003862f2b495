"""Dates as the styles write them, from ISO 8601; what is no such date is left as it stands."""

from __future__ import annotations

import re

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SHORT_MONTHS = [
    "Jan.",
    "Feb.",
    "Mar.",
    "Apr.",
    "May",
    "June",
    "July",
    "Aug.",
    "Sept.",
    "Oct.",
    "Nov.",
    "Dec.",
]
ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?", re.ASCII)


def parts(date: str | None) -> tuple[int, ...]:
    """(year, month, day) as far as they are known; empty when the text is no ISO date."""
    found = ISO.fullmatch(date or "")
    if not found:
        return ()
    numbers = tuple(int(part) for part in found.groups() if part)
    month_and_day_fit = all(1 <= n <= top for n, top in zip(numbers[1:], (12, 31), strict=False))
    return numbers if month_and_day_fit else ()


def day_first(date: str | None) -> str:
    """`5 October 2020`."""
    match parts(date):
        case (year, month, day):
            return f"{day} {MONTHS[month - 1]} {year}"
        case _:
            return month_first(date)


def month_first(date: str | None, months: list[str] = MONTHS) -> str:
    """`October 5, 2020`."""
    match parts(date):
        case (year, month, day):
            return f"{months[month - 1]} {day}, {year}"
        case (year, month):
            return f"{months[month - 1]} {year}"
        case (year,):
            return str(year)
        case _:
            return date or ""


def year_first(date: str | None) -> str:
    """`2020, October 5`."""
    match parts(date):
        case (year, month, day):
            return f"{year}, {MONTHS[month - 1]} {day}"
        case (year, month):
            return f"{year}, {MONTHS[month - 1]}"
        case _:
            return month_first(date)
