"""A day in figures, as containers write it: `2031-07-01`, `2031-7-1`, `20310701`, whatever follows."""

from __future__ import annotations

from podium_parsers.patterns import pattern

ISO = pattern(r"((?:19|20)\d\d)(?:-?(\d\d)-?(\d\d)|[-/](\d\d?)[-/](\d\d?))(?!\d)")


def iso_date(text: str) -> str | None:
    """`YYYY-MM-DD` at the beginning of a value, whatever follows it."""
    found = ISO.match(text)
    if not found:
        return None
    month, day = int(found[2] or found[4]), int(found[3] or found[5])
    return f"{found[1]}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else None
