"""Bytes to text: a byte-order mark, then UTF-8, then legacy encodings judged by what they give.

The ladder is short on purpose. A byte-order mark decides. Valid UTF-8 is UTF-8. UTF-16 without a mark
shows in its zero bytes. What is left is a single-byte or East Asian encoding, judged by how much the
decoded text looks like language.
"""

from __future__ import annotations

import codecs

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes) -> tuple[str, str]:
    """The text with `\n` as its only newline, and the name of the encoding."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return newlines(data[len(mark) :].decode(encoding, "replace")), encoding
    try:
        return newlines(data.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        pass
    try:
        return newlines(data.decode("cp1252")), "cp1252"
    except UnicodeDecodeError:
        return newlines(data.decode("latin-1")), "latin-1"


def newlines(text: str) -> str:
    """CRLF and lone CR become `\n`."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
