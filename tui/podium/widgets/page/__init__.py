"""The text pane of the reader."""

from podium.widgets.page.look import Look
from podium.widgets.page.overlays import MARK_COLORS, MarkedSpan
from podium.widgets.page.page import Page
from podium.widgets.page.place import Place
from podium.widgets.page.units import Unit
from podium.widgets.page.views import View

__all__ = ["MARK_COLORS", "Look", "MarkedSpan", "Page", "Place", "Unit", "View"]
