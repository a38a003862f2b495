"""The beginning of a long text, line by line, to be read while the whole is being understood.

Reading 100 MB takes ten seconds; its first pages can be on the screen at once. A glance has paragraphs
and nothing else, and its offsets are those of the whole, so that the place is kept when the real
transcript takes over.
"""

from __future__ import annotations

import re
from pathlib import Path

from podium_parsers.columns import Exchanges, Paragraphs, Turns
from podium_parsers.errors import UnreadableError
from podium_parsers.files import snapshot
from podium_parsers.model import Metadata, ParagraphKind
from podium_parsers.text.source import decoded
from podium_parsers.transcript import Transcript

WORTH_IT = 3_000_000
"""Bytes from which a file takes long enough to be looked at first."""
LOOK = 1_000_000
"""Bytes that are shown."""
LONG_LINE = 100_000
"""Bytes of one line that are shown, where the whole may be a single one."""
LINE = re.compile(r"[^\s][^\n]*")


def glance(file: str) -> Transcript | None:
    """The first lines of a long plain text; None where there is no need or no way to show them."""
    try:
        path = Path(file)
        if path.stat().st_size < WORTH_IT:
            return None
        data = snapshot(path)
    except (OSError, ValueError, UnreadableError):
        return None
    return glance_at(data, file)


def glance_at(data: bytes, name: str) -> Transcript | None:
    """The same of bytes at hand."""
    from podium_parsers.registry import format_of

    cut = data.rfind(b"\n", 0, LOOK)
    if cut < LONG_LINE <= LOOK:
        cut = max(cut, data.rfind(b" ", 0, LONG_LINE))
    if cut < 0 or format_of(data, name).name != "plain":
        return None
    source = decoded(data[:cut], name)
    paragraphs = Paragraphs()
    for line in LINE.finditer(source.text):
        paragraphs.add(line.span(), line.start(), ParagraphKind.SPEECH)
    if not len(paragraphs):
        return None
    return Transcript(
        source=source,
        metadata=Metadata(),
        speakers=(),
        paragraphs=paragraphs,
        turns=Turns(paragraphs),
        exchanges=Exchanges(),
        sections=(),
        notes=(),
    )
