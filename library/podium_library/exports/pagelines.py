"""Ranges of a record, `27:4-28:2`, as numbers: only where the record itself has pages and lines."""

from __future__ import annotations

import re
from typing import NamedTuple

from podium_library.marks.mark import Mark

RANGE = re.compile(r"(\d{1,9}):(\d{1,9})(?:[-–](?:(\d{1,9}):)?(\d{1,9}))?", re.ASCII)


class PageRange(NamedTuple):
    """From the first line to the last, both inclusive."""

    page: int
    line: int
    last_page: int
    last_line: int

    def __str__(self) -> str:
        first, last = f"{self.page}:{self.line}", f"{self.last_page}:{self.last_line}"
        return first if first == last else f"{first}-{last}"


def page_range(mark: Mark) -> PageRange | None:
    """The mark's range; None where page or line is unknown."""
    found = RANGE.fullmatch(mark.page_line or "")
    if not found:
        return None
    page, line, last_page, last_line = (int(n) if n else 0 for n in found.groups())
    return PageRange(page, line, last_page or page, last_line or line)
