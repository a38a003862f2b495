"""The cells of a terminal that a program paints: as much of one as podium and Textual use.

Strict where it matters: a sequence that this terminal does not know is an error, and entering the alternate
screen clears it even where it is on already, as xterm does.
"""

from __future__ import annotations

import re

from rich.cells import get_character_cell_size

SEQUENCE = re.compile(
    r"\x1b\[(?P<private>[?<>=]?)(?P<numbers>[\d;]*)(?P<middle>[ -/]*)(?P<final>[@-~])"
    r"|\x1b\](?P<osc>[^\x07\x1b]*)(?:\x07|\x1b\\)|(?P<plain>[^\x1b]+)"
)
BEGUN = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|\][^\x07\x1b]*\x1b?)?\Z")
"""A sequence whose end has not come yet."""


class Cells:
    """A screen of characters, each with the style that it was written in."""

    def __init__(self, columns: int, rows: int) -> None:
        self.columns, self.rows = columns, rows
        self.is_alternate = False
        self._style = ""
        self._rest = ""
        self._clear()

    def _clear(self) -> None:
        self.grid = [[(" ", "")] * self.columns for _ in range(self.rows)]
        self.column = self.row = 0

    def feed(self, data: str) -> None:
        """Take what was written."""
        data = self._rest + data
        begun = BEGUN.search(data)
        data, self._rest = (data[: begun.start()], begun[0]) if begun else (data, "")
        at = 0
        while at < len(data):
            found = SEQUENCE.match(data, at)
            assert found, f"no such sequence: {data[at : at + 20]!r}"
            at = found.end()
            if found["plain"] is not None:
                self._write(found["plain"])
            elif found["osc"] is None:
                self._obey(found["private"], found["numbers"], found["middle"] + found["final"])

    def _obey(self, private: str, numbers: str, final: str) -> None:
        match private, final:
            case "", "H":
                row, _, column = numbers.partition(";")
                self.row, self.column = int(row or 1) - 1, int(column or 1) - 1
            case "", "m":
                self._style = "" if numbers in ("", "0") else f"{self._style};{numbers}"
            case "?", "h" | "l" if numbers == "1049":
                self.is_alternate = final == "h"
                self._clear()
            case "?", "h" | "l" | "$p":
                pass
            case (">" | "<", "u") | ("", "t"):
                pass
            case _:
                raise AssertionError(f"no such sequence: CSI {private}{numbers}{final}")

    def _write(self, text: str) -> None:
        for character in text:
            if character == "\r":
                self.column = 0
            elif character == "\n":
                self.row = min(self.rows - 1, self.row + 1)
            elif character == "\x07":
                pass
            else:
                assert character.isprintable(), f"a control reached the terminal: {character!r}"
                self._put(character)

    def _put(self, character: str) -> None:
        size = get_character_cell_size(character)
        if self.row < self.rows and self.column + size <= self.columns and size:
            line = self.grid[self.row]
            line[self.column] = (character, self._style)
            if size == 2:
                line[self.column + 1] = ("", self._style)
            self.column += size

    @property
    def lines(self) -> list[str]:
        """The rows as text."""
        return ["".join(character for character, _ in row) for row in self.grid]
