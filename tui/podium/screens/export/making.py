"""What the export dialog hands to the export formats: the marks as the page shows them."""

from __future__ import annotations

from collections.abc import Mapping

from podium.screens.reader.screen import Reader
from podium.screens.reader.shown import Shown
from podium_library.citation import own_styles
from podium_library.exports import ExportFormat, Options, export
from podium_library.marks.documents import describe
from podium_library.marks.making import remade
from podium_library.marks.mark import Mark, MarkedDocument
from podium_parsers import Transcript


def marked_as_shown(reader: Reader) -> MarkedDocument:
    """The open document with its marks at the places where they are shown."""
    transcript = reader.transcript
    if transcript is None:
        raise ValueError("no document is open")
    marks = tuple(_placed(transcript, one) for one in reader.marking.shown)
    return MarkedDocument(describe(transcript), marks)


def _placed(transcript: Transcript, shown: Shown) -> Mark:
    old = shown.mark
    if shown.span is None or shown.span == (old.start, old.end):
        return old
    return remade(transcript, old, shown.span)


def rendered(reader: Reader, marked: MarkedDocument, form: ExportFormat) -> bytes:
    """The export; raises ExportError."""
    transcript = reader.transcript
    texts = {} if transcript is None else {marked.document.sha256: transcript}
    return export(form, [marked], _options(reader, texts))


def _options(reader: Reader, texts: Mapping[str, Transcript]) -> Options:
    """What the person's settings say; a quotation goes out as `y` copies it."""
    config = reader.config
    return Options(
        template=config.citation,
        styles=own_styles(config.templates),
        meanings=reader.marking.tags.meanings,
        texts=texts,
    )
