"""No file of marks, whatever is in it, does more than be read or be refused in one line."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from podium_library.exports import Options, export, export_formats, export_named
from podium_library.imports import ImportRefusedError, read_marks
from podium_library.marks.mark import MarkedDocument
from podium_parsers import Transcript

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


def survives(data: bytes) -> None:
    try:
        found = read_marks(data, "marks")
    except ImportRefusedError as refused:
        assert "\n" not in str(refused)
        assert len(str(refused)) < 200
        return
    for one in found.documents:
        for mark in one.marks:
            assert 0 <= mark.start < mark.end
            mark.quote.encode("utf-8")
            mark.id.encode("ascii")


@settings(max_examples=50)
@given(JSON, st.sampled_from(["documents", "marks", "rows", "target", "format"]))
def test_any_json_is_read_or_refused(value: object, key: str) -> None:
    form = {"format": "podium-marks", "version": 1, "documents": [{"marks": [value]}]}
    for one in (value, {key: value}, {"rows": [{"target": value}]}, form, {**form, key: value}):
        survives(json.dumps(one).encode())


def test_damaged_exports_are_read_or_refused(
    marked: tuple[MarkedDocument, ...], texts: Mapping[str, Transcript]
) -> None:
    chance = random.Random(7)
    options = Options(texts=texts)
    for form in export_formats():
        whole = export(form, marked, options)
        survives(whole)
        for _ in range(15):
            data = bytearray(whole)
            for _ in range(chance.randint(1, 6)):
                data[chance.randrange(len(data))] = chance.randrange(256)
            start = chance.randrange(len(data))
            survives(bytes(data))
            survives(bytes(data[start:]))
            survives(bytes(data[:start]))


def test_the_same_file_gives_the_same_ids(marked: tuple[MarkedDocument, ...]) -> None:
    data = export(export_named("readwise"), marked)
    first, second = (read_marks(data, "x.csv") for _ in range(2))
    assert first == second
    assert len({loose.id for loose in first.loose}) == 3
