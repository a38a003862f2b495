"""Where somebody is in a text, in words that survive any width."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """A character of a paragraph: what stays put when the window, the width or the view changes."""

    paragraph: int
    """0-based index into `Transcript.paragraphs`."""
    character: int = 0
    """Offset into the paragraph's words as they are shown (`Shown.text`)."""
