"""What a record announces just above a turn: a statement, an argument, an examination.

Records of courts and committees print a heading before whoever has the floor next. It stands in the
text between two labels, at the end of the turn before; here only that stretch is looked at.
"""

from __future__ import annotations

from podium_parsers.casting.cast import Cast
from podium_parsers.patterns import pattern

REACH = 900
"""Characters above a turn in which its heading stands: of several lines, with blank ones between."""
STATEMENT = pattern(r"\n[^\S\n]*(?:OPENING |PREPARED )?STATEMENTS?[^\S\n]+(?:OF|BY)\b")
ARGUMENT = pattern(
    r"(?:ORAL|REBUTTAL|OPENING|CLOSING)[^\S\n]+(?:ARGUMENT|STATEMENT)S?[^\S\n]*(?:OF|BY|ON)?\b|"
    r"\bARGUMENT[^\S\n]+(?:OF|BY|ON BEHALF)\b"
)


def above(cast: Cast, turn: int) -> str:
    """The raw text between a turn and the label before it, its last part."""
    columns = cast.draft.paragraphs
    stop = columns.starts[cast.turns.firsts[turn]]
    start = columns.bodies[cast.turns.firsts[turn - 1]] if turn else 0
    return cast.draft.text[max(start, stop - REACH) : stop]


def statement_announced(cast: Cast, turn: int) -> bool:
    """Whether `STATEMENT OF ...` stands above the turn."""
    return bool(STATEMENT.search(above(cast, turn)))


def argument_announced(cast: Cast, turn: int) -> bool:
    """Whether `ORAL ARGUMENT OF ...` or the like stands above the turn."""
    return bool(ARGUMENT.search(above(cast, turn)))
