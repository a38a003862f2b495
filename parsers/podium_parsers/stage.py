"""How far the reading of a document is: what is being made of it now.

A long reading is watched by a person. How long each stage takes differs with the layout by ten times and more
(roles are 7 % of a trial and 76 % of a sitting), so a percentage would be made up; a name and a number are not.
"""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    """One after the other, by the words that a person is told."""

    TEXT = "text"
    """Bytes are taken from the file, unpacked and decoded."""
    LINES = "lines"
    LABELS = "labels"
    TURNS = "turns"
    ROLES = "questions and answers"
    SECTIONS = "sections"

    @property
    def told(self) -> str:
        """`labels, 3 of 6`."""
        return f"{self.value}, {list(Stage).index(self) + 1} of {len(Stage)}"
