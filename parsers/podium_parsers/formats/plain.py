"""Plain text: whatever decodes is read, and the passes find its structure."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.errors import UnreadableError
from podium_parsers.printed.unflowed import unflowed
from podium_parsers.registry import Format, register
from podium_parsers.text.source import decoded

SUREST = 0.1
"""Any other format that recognises the bytes goes before plain text."""
BINARY = bytes({*range(9), *range(14, 27), *range(28, 32)})
"""Control bytes that no text file of any encoding here is full of."""
HEAD = 1 << 17
"""Bytes in which it shows what kind of text this is."""
MARKS = (b"\n''", b"\n*", b"\n_", b"\n/", b"\n\\text", b"\n\\emph")
"""What stands before a label that some markup sets apart."""
WORST, WORST_UTF8 = 0.05, 0.5
"""Share of them above which a file is no text. Noise is hardly ever sound UTF-8, so such a file may hold
many: a log with escapes in it is still to be read."""


def sniff(head: bytes, name: str) -> float:  # noqa: ARG001 (the registry's signature)
    """Plain text is the last resort of every file."""
    return SUREST


def read(data: bytes, name: str) -> Draft:
    """Decode; the one thing refused is a file that is plainly not text."""
    if b";" in data and b"&" in data:
        from podium_parsers.markup.entities import FEWEST, decoded_with_characters

        source = decoded_with_characters(data, name, fewest=FEWEST)
    else:
        source = decoded(data, name)
    head = data[:HEAD]
    if not source.encoding.startswith("utf-16") and not source.encoding.startswith("utf-32"):
        strange = len(head) - len(head.translate(None, BINARY))
        worst = WORST_UTF8 if source.encoding == "utf-8" and not source.guess else WORST
        if strange > worst * max(1, len(head)):
            raise UnreadableError("is not text, nor a format that podium reads")
    draft = Draft(unflowed(source))
    if any(sign in head for sign in MARKS):
        from podium_parsers.markup.set_labels import hide_marks

        hide_marks(draft)
    return draft


register(Format("plain", (".txt", ".text"), sniff, read))
