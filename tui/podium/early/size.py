"""How large the terminal is."""

from __future__ import annotations

import shutil
from typing import NamedTuple


class Size(NamedTuple):
    """Of a terminal, in cells."""

    columns: int
    rows: int


def size_of_terminal() -> Size:
    """That of this process's, or of the usual one where there is none."""
    return Size(*shutil.get_terminal_size())
