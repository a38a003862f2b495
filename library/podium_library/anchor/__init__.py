"""Finding marked passages again in a text that has changed: `anchor_all` is the door of this room."""

from podium_library.anchor.finding import anchor_all
from podium_library.anchor.gap import gap
from podium_library.anchor.quoting import find_quote
from podium_library.marks.anchored import Anchored, Status

__all__ = ["Anchored", "Status", "anchor_all", "find_quote", "gap"]
