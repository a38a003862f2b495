"""Annotations of the web become quotes that look for their place."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping

from podium_library.exports import Options, export, export_named
from podium_library.imports import read_marks
from podium_library.marks.mark import MarkedDocument
from podium_parsers import Transcript

ROW = {
    "id": "x1Yz-abc",
    "created": "2031-03-14T10:00:00.123456+00:00",
    "uri": "https://brightwater.example/talk",
    "document": {"title": ["Harbour Bridge"]},
    "text": "Compare.",
    "tags": ["money", "money", ""],
    "target": [
        {
            "source": "https://brightwater.example/talk",
            "selector": [
                {"type": "TextPositionSelector", "start": 1, "end": 5},
                {"type": "TextQuoteSelector", "exact": "pays half", "prefix": "it ", "suffix": "."},
            ],
        }
    ],
}
PAGE_NOTE = {"id": "y", "text": "a page note", "target": [{"source": "https://x.example"}]}


def test_hypothesis_rows_are_read_with_note_tags_and_context() -> None:
    data = json.dumps({"total": 2, "rows": [ROW, PAGE_NOTE]}).encode()
    found = read_marks(data, "annotations.json")
    assert found.form == "hypothesis"
    (loose,) = found.loose
    assert (loose.quote, loose.prefix, loose.suffix) == ("pays half", "it ", ".")
    assert (loose.note, loose.tags, loose.document) == ("Compare.", ("money",), "Harbour Bridge")
    assert loose.created == "2031-03-14T10:00:00.123456+00:00"
    assert str(uuid.UUID(loose.id)) == loose.id
    assert found.warnings == ("1 annotations without a quote were left out",)
    assert read_marks(json.dumps([ROW]).encode(), "a.json").loose == found.loose


def test_our_own_jsonld_comes_back_as_quotes(
    marked: tuple[MarkedDocument, ...], texts: Mapping[str, Transcript]
) -> None:
    data = export(export_named("jsonld"), marked, Options(texts=texts))
    found = read_marks(data, "marks.jsonld")
    sent = [mark for one in marked for mark in one.marks]
    assert [(one.id, one.quote, one.note, one.tags) for one in found.loose] == [
        (mark.id, mark.quote, mark.note, mark.tags) for mark in sent
    ]


def test_odd_shapes_are_survived() -> None:
    odd: tuple[object, ...] = (None, {}, [None], [{"selector": "x"}], 3)
    rows = [{**ROW, "target": one} for one in odd]
    found = read_marks(json.dumps({"rows": [*rows, ROW]}).encode(), "a.json")
    assert len(found.loose) == 1
