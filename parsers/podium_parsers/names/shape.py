"""The shapes that a label can have, from the least to the most like somebody who speaks."""

from __future__ import annotations

from enum import IntEnum


class Shape(IntEnum):
    """How much a label looks like somebody who speaks; higher is likelier."""

    SENTENCE = 0
    FIELD = 1
    PHRASE = 2
    SINGLE = 3
    CODE = 4
    PERSON = 5
    TITLED = 6
    OFFICE = 7
    ASKER = 8
