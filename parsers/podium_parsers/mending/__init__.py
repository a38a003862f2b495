"""Mending an outline by hand: corrections as values, replayed over what the passes made of a text."""

from podium_parsers.mending.anchor import Anchor, anchored, anchored_in
from podium_parsers.mending.bench import BY_HAND
from podium_parsers.mending.correction import (
    Correction,
    Furniture,
    Merge,
    Rename,
    SetRole,
    Split,
    kind_of,
)
from podium_parsers.mending.jsonform import RefusedError, from_json, to_json
from podium_parsers.mending.mended import Mended, corrections_of, idle_of, mended, unmended

__all__ = [
    "BY_HAND",
    "Anchor",
    "Correction",
    "Furniture",
    "Mended",
    "Merge",
    "RefusedError",
    "Rename",
    "SetRole",
    "Split",
    "anchored",
    "anchored_in",
    "corrections_of",
    "from_json",
    "idle_of",
    "kind_of",
    "mended",
    "to_json",
    "unmended",
]
