"""Finding marked passages again in a text that has changed: `anchor_all` is the door of this room."""

from podium_library.anchor.anchored import Anchored, Status
from podium_library.anchor.finding import anchor_all
from podium_library.anchor.gap import gap
from podium_library.anchor.quoting import find_quote

__all__ = ["Anchored", "Status", "anchor_all", "find_quote", "gap"]
