"""Cells of a spreadsheet that stay text.

A spreadsheet runs a cell that begins with = + - @ (or their full-width forms, or a tab or line end
before them) as a formula. Such a cell gets a leading apostrophe, as does one that would read as if it
had got one, so that `opened` gives back every cell exactly. (OWASP, CSV injection.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from podium_library.written.harmless import harmless

FORMULA = re.compile(r"'*\s*[=+\-@\t\r\n＝＋－＠]")
GUARDED = re.compile(r"''*\s*[=+\-@\t\r\n＝＋－＠]")


def guarded(cell: str) -> str:
    """The cell as text that no spreadsheet computes; harmless."""
    plain = harmless(cell)
    return f"'{plain}" if FORMULA.match(plain) else plain


def opened(cell: str) -> str:
    """What stood in a cell before it was guarded."""
    return cell[1:] if GUARDED.match(cell) else cell


def sheet(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A CSV text (RFC 4180 quoting, `\\n` line ends) of guarded cells."""
    import csv
    import io

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue()
