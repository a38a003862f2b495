"""The one door by which headless verbs write to standard output and standard error.

Whatever passes is made harmless first: no escape, control, direction override or invisible character
of a document, a file name, a mark or a note reaches a terminal or a pipe; each shows as a visible sign.
JSON keeps them as `\\u` escapes, so that it stays lossless. Styles are the gate's own and appear only
where colour is wanted. No other file of the command line may print (a test looks).
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from enum import StrEnum
from typing import TextIO

from podium.signs import LINES_NEED_SIGNS, visible, visible_lines

ORDINARY = bytes((0x09, 0x0A, *range(0x20, 0x7F)))
"""ASCII that never needs one."""


class Style(StrEnum):
    """How a piece of output stands out, as SGR parameters (ECMA-48)."""

    PLAIN = ""
    BOLD = "1"
    DIM = "2"
    HIT = "1;4"
    NAME = "36"
    WARNING = "33"


class Gate:
    """Standard output behind the sanitiser; collects, and writes in large pieces."""

    def __init__(self, stream: TextIO, colour: bool = False) -> None:
        self._stream = stream
        self.colour = colour

    @property
    def is_terminal(self) -> bool:
        """Whether a person looks at the output."""
        return self._stream.isatty()

    def styled(self, text: str, style: Style) -> str:
        """The text made harmless, with the style where colour is wanted; for `raw`."""
        clean = visible_lines(text)
        return f"\x1b[{style}m{clean}\x1b[0m" if clean and style and self.colour else clean

    def line(self, text: str = "", style: Style = Style.PLAIN) -> None:
        """Write one line; line breaks inside it stay."""
        self.raw(self.styled(text, style) + "\n")

    def pieces(self, *pieces: tuple[str, Style]) -> None:
        """Write one line of differently styled pieces."""
        self.raw("".join(self.styled(text, style) for text, style in pieces) + "\n")

    def json(self, value: object, indent: int | None = None) -> None:
        """Write a value as JSON, one line unless indented; strange characters as escapes."""
        import json

        text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
        self.json_pieces((text.encode("utf-8", "surrogatepass"),))
        self.line()

    def json_pieces(self, pieces: Iterable[bytes]) -> None:
        """Write JSON that comes as UTF-8 in pieces of whole characters; strange ones as escapes."""
        for piece in pieces:
            self.document(plain_json(piece))

    def document(self, content: str | bytes) -> None:
        """Write a finished export as it is: its format has its own rules of what is harmless.

        They are those of a file. What goes to a terminal is looked at, and has every character visible.
        """
        if isinstance(content, str):
            content = content.encode("utf-8", "replace")
        if self.is_terminal:
            content = visible_lines(content.decode("utf-8", "replace")).encode()
        self._stream.flush()
        self._stream.buffer.write(content)
        self._stream.buffer.flush()

    def raw(self, text: str) -> None:
        """Write text that is already harmless."""
        self._stream.write(text)


def plain_json(data: bytes) -> bytes:
    """JSON with what is strange in it as escapes; only what is no ordinary ASCII is looked at closely."""
    odd = data.translate(None, ORDINARY)
    if not odd or not LINES_NEED_SIGNS.search(odd.decode("utf-8", "surrogatepass")):
        return data
    return LINES_NEED_SIGNS.sub(_escape, data.decode("utf-8", "surrogatepass")).encode()


def _escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def open_gate(stream: TextIO, choice: str = "auto") -> Gate:
    """The gate of a stream, with colour as `--color` and NO_COLOR (no-color.org) say."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    wanted = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Gate(stream, colour=choice == "always" or (choice == "auto" and wanted))


def complain(message: str) -> None:
    """Say one line on standard error."""
    line = " ".join(visible(message).split())
    if len(line) > 400:
        line = line[:399] + "…"
    print(f"podium: {line}", file=sys.stderr)
