"""How a page looks: a value, so that it is compared, kept and given back whole."""

from __future__ import annotations

from typing import NamedTuple

from podium.widgets.page.geometry import MEASURE
from podium.widgets.page.views import View


class Look(NamedTuple):
    """What of a transcript is shown, and how."""

    view: View = View.EVERYTHING
    speaker: int | None = None
    """Whose words `View.SPEAKER` shows."""
    folded: bool = True
    """Whether matter around the talk is folded away."""
    measure: int = MEASURE
    """The most cells of a line of words."""
    spacing: int = 1
    """Blank rows between paragraphs of a turn."""
    numbers: bool = False
    """Whether paragraphs are numbered in the margin."""
    pinned: bool = True
    """Whether the question stays in sight above its answer."""
