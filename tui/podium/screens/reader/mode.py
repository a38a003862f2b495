"""What the person is doing, which decides what a key means."""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """One at a time; it follows from what has the focus and whether a passage is being selected."""

    READING = "reading"
    OUTLINE = "outline"
    """Walking in the outline."""
    SELECTING = "selecting"
    """Making a passage longer or shorter."""
    TYPING = "typing"
    """In a line of text: every printable key is a letter."""
    PLACING = "placing"
    """Looking for the place of a mark that is adrift."""
