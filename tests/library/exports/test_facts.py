"""A document goes out with what was kept of it, and what its text says besides."""

from __future__ import annotations

from dataclasses import replace

from podium_library.exports import Options, export, export_named
from podium_library.marks.mark import MarkedDocument
from podium_parsers import Metadata, Transcript


def test_missing_facts_come_from_the_transcript_and_kept_ones_stay(
    press: MarkedDocument, harbour: Transcript
) -> None:
    said = replace(harbour, metadata=Metadata(title="Said", date="2001-01-01", venue="Elsewhere"))
    kept = replace(press, document=replace(press.document, title=None, date=None))
    options = Options(texts={press.document.sha256: said})
    front = export(export_named("markdown"), (kept,), options).decode().split("\n")[:5]
    assert front[1:4] == ["title: Said", "date: 2001-01-01", "venue: Brightwater"]


def test_without_the_transcript_only_what_was_kept_goes_out(press: MarkedDocument) -> None:
    kept = replace(press, document=replace(press.document, title=None))
    assert b"title:" not in export(export_named("markdown"), (kept,))
