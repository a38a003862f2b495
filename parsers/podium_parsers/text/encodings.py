"""Bytes to text: a byte-order mark, then UTF-8, then legacy encodings judged by what they give.

The ladder is short on purpose. A byte-order mark decides. Valid UTF-8 is UTF-8. UTF-16 and UTF-32
without a mark show in where their zero bytes stand. UTF-8 with a few broken bytes stays UTF-8, its
sound words kept. What is left is a single-byte or East Asian encoding, and `legacy.py` judges that by
how the words look. Whatever was not certain is said in `Decoded.guess`, which becomes a note.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

from podium_parsers.text.legacy import is_frequent, likeliest
from podium_parsers.text.twice import undone

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 64 * 1024
"""Bytes looked at for the pattern of zero bytes."""
ZEROS = 0.8
"""Share of a sample's zero bytes that must stand in the places where a wide encoding puts them."""
FEWEST = 0.01
"""Share of zero bytes below which no wide encoding is thought of; CJK prose still has its newlines."""
SOUND = 3
"""A file is broken UTF-8 when sound multi-byte characters outnumber the breaks by this."""

TWICE = "UTF-8 that was encoded twice, as far as it shows; read as it was before"
BROKEN = "broken UTF-8 from byte {} on; a sign stands for each byte that is no text"


class Decoded(NamedTuple):
    """What became of the bytes."""

    text: str
    encoding: str
    guess: str = ""
    """Why the encoding is only a guess, as one clear line; empty when it is certain."""


def decode(data: bytes, declared: str = "") -> Decoded:
    """The text with `\\n` as its only newline, the encoding, and whether that was guessed.

    `declared` is what the document says of itself (HTML, XML); it is believed when it is no UTF-8
    and the bytes fit it.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return Decoded(newlines(data[len(mark) :].decode(encoding, "replace")), encoding)
    wide = _wide(data[:SAMPLE])
    if wide:
        text = newlines(data.decode(wide, "replace"))
        return Decoded(text, wide, f"read as {wide}, without a byte-order mark")
    try:
        text = newlines(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _legacy(data, error, declared)
    once = undone(text)
    return Decoded(text, "utf-8") if once is None else Decoded(once, "utf-8", TWICE)


def newlines(text: str) -> str:
    """CRLF and lone CR become `\\n`, and so does CR CRLF, as programs write that end a line twice."""
    if "\r" not in text:
        return text
    return text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")


def _legacy(data: bytes, error: UnicodeDecodeError, declared: str) -> Decoded:
    if declared:
        try:
            return Decoded(newlines(data.decode(declared)), codecs.lookup(declared).name)
        except (LookupError, UnicodeError, ValueError):
            pass
    if _is_utf8_at_heart(data, error):
        return Decoded(
            newlines(data.decode("utf-8", "replace")), "utf-8", BROKEN.format(error.start)
        )
    encoding = likeliest(data)
    if encoding is None:
        return Decoded(
            newlines(data.decode("utf-8", "replace")), "utf-8", BROKEN.format(error.start)
        )
    return Decoded(
        newlines(data.decode(encoding, "podium-c1")),
        encoding,
        f"not UTF-8; the encoding was guessed to be {encoding}",
    )


def _is_utf8_at_heart(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether the bytes around the first break are UTF-8 but for a few."""
    sample = data[max(0, error.start - SAMPLE) : error.start + SAMPLE].decode("utf-8", "replace")
    broken = sample.count("\ufffd")
    return sum(char > "\x7f" for char in sample) - broken > SOUND * broken


def _wide(sample: bytes) -> str:
    """UTF-16 or UTF-32 by where the zero bytes stand; "" when they do not say so.

    Latin text has a zero in every unit, all in one place of it; other scripts have one at each
    blank and newline.
    """
    zeros = sample.count(0)
    if zeros < max(1, FEWEST * len(sample)):
        return ""
    quarters = [sample[i::4].count(0) for i in range(4)]
    size = max(1, len(sample) // 4)
    if min(quarters[2], quarters[3]) > ZEROS * size and quarters[0] < size / 2:
        return "utf-32-le"
    if min(quarters[0], quarters[1]) > ZEROS * size and quarters[3] < size / 2:
        return "utf-32-be"
    odd = quarters[1] + quarters[3]
    for encoding, there in (("utf-16-le", odd), ("utf-16-be", zeros - odd)):
        if there >= ZEROS * zeros and _reads(sample, encoding):
            return encoding
    return ""


def _reads(sample: bytes, encoding: str) -> bool:
    """Whether a sample gives words in that encoding, and not a scatter of signs."""
    text = sample[: len(sample) // 2 * 2].decode(encoding, "replace")
    usual = sum(
        (char < "\u0600" and (char.isprintable() or char.isspace())) or is_frequent(char)
        for char in text
    )
    return usual > 0.3 * len(text) and text.count("\0") < 0.1 * len(text)


def _keep_byte(error: UnicodeError) -> tuple[str, int]:
    """Decode a byte that an encoding leaves undefined as the C1 control of the same number.

    WHATWG's rule for windows-1252; in multi-byte encodings a broken lead byte becomes a sign.
    """
    if not isinstance(error, UnicodeDecodeError):
        raise error
    if error.encoding.startswith(("cp125", "charmap", "koi8", "mac")):
        return "".join(map(chr, error.object[error.start : error.end])), error.end
    return "\ufffd", error.end


codecs.register_error("podium-c1", _keep_byte)
