"""What the panes of the reader lie on.

They cover all of it. Textual paints what is covered too, row by row with each frame, unless it is blank.
"""

from __future__ import annotations

from textual.containers import Horizontal


class Desk(Horizontal):
    """Outline, page and finder side by side."""

    BLANK = True
