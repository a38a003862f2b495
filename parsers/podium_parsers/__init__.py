"""From bytes to an outline: `read(path)` is the door of this wing.

transcript = read(Path("hearing.txt"))
for exchange in transcript.exchanges: ...
"""

from podium_parsers.columns import Exchanges, Paragraphs, Spans, Turns
from podium_parsers.doors import parse, read, read_bytes
from podium_parsers.errors import EmptyError, UnreadableError
from podium_parsers.files import snapshot
from podium_parsers.model import (
    Exchange,
    Metadata,
    Note,
    Paragraph,
    ParagraphKind,
    Role,
    Section,
    SectionKind,
    Severity,
    Span,
    Speaker,
    Turn,
)
from podium_parsers.naming import exchange_title, paragraph_name, turn_name
from podium_parsers.places import PageLines, Times
from podium_parsers.shown import Run, Shown
from podium_parsers.text.source import Source
from podium_parsers.transcript import Transcript

__all__ = [
    "EmptyError",
    "Exchange",
    "Exchanges",
    "Metadata",
    "Note",
    "PageLines",
    "Paragraph",
    "ParagraphKind",
    "Paragraphs",
    "Role",
    "Run",
    "Section",
    "SectionKind",
    "Severity",
    "Shown",
    "Source",
    "Span",
    "Spans",
    "Speaker",
    "Times",
    "Transcript",
    "Turn",
    "Turns",
    "UnreadableError",
    "exchange_title",
    "paragraph_name",
    "parse",
    "read",
    "read_bytes",
    "snapshot",
    "turn_name",
]
