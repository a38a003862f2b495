"""podium-marks goes out and comes back without loss; what is unsound is mended or refused."""

from __future__ import annotations

import json
import uuid

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podium_library.exports import export, export_named
from podium_library.imports import ImportRefusedError, NewerFormatError, read_marks
from podium_library.marks.mark import Document, Mark, MarkedDocument

WORDS = st.text(max_size=20)
STAMPS = st.sampled_from(["2031-03-14T10:00:00Z", "2030-01-01T00:00:00+01:00"])
DIGEST = "0f" * 32


@st.composite
def marks(draw: st.DrawFn) -> Mark:
    quote = draw(WORDS.filter(lambda text: bool(text.strip())))
    start = draw(st.integers(0, 1000))
    return Mark(
        start=start,
        end=start + len(quote),
        quote=quote,
        prefix=draw(WORDS),
        suffix=draw(WORDS),
        id=str(draw(st.uuids(version=4))),
        name=draw(WORDS),
        speaker=draw(st.none() | WORDS),
        role=draw(st.none() | WORDS),
        question=draw(st.none() | WORDS),
        line=draw(st.tuples(st.integers(0, 99), st.integers(0, 99))),
        page_line=draw(st.sampled_from([None, "45:12-46:3", "7"])),
        time=draw(st.sampled_from([None, (1.5, 2.25)])),
        tags=tuple(sorted({tag.strip() for tag in draw(st.lists(WORDS, max_size=3))} - {""})),
        note=draw(st.none() | WORDS),
        color=draw(st.none() | WORDS),
        created=draw(STAMPS),
        modified=draw(STAMPS),
    )


@settings(max_examples=60)
@given(st.lists(marks(), max_size=4, unique_by=lambda mark: mark.id), WORDS)
def test_everything_comes_back_as_it_went(some: list[Mark], title: str) -> None:
    document = Document("talk.txt", DIGEST, 2000, title=title, url="https://x.example", venue="A")
    ordered = tuple(sorted(some, key=lambda m: (m.start, m.end, m.created, m.id)))
    whole = (MarkedDocument(document, ordered),)
    data = export(export_named("json"), whole)
    assert read_marks(data, "marks.json").documents == whole
    assert not any(ord(char) < 32 and char != "\n" for char in data.decode())


def form(**changes: object) -> bytes:
    mark = {"id": str(uuid.UUID(int=7)), "start": 4, "end": 9, "quote": "pipes"} | changes
    document = {"file": "a.txt", "sha256": DIGEST, "characters": 50, "offset_unit": "codepoint"}
    value = {"format": "podium-marks", "version": 1, "documents": [{**document, "marks": [mark]}]}
    return json.dumps(value).encode()


def test_an_id_that_is_a_path_is_replaced_and_always_by_the_same() -> None:
    first, second = (read_marks(form(id="../../etc/passwd"), "x").documents[0] for _ in "ab")
    assert str(uuid.UUID(first.marks[0].id)) == second.marks[0].id


@pytest.mark.parametrize(
    "changes",
    [{"start": -1}, {"end": 4}, {"end": 8}, {"start": 60, "end": 65}, {"start": "4"}, {"end": 1e9}],
    ids=str,
)
def test_a_mark_with_unsound_offsets_looks_for_its_place_anew(changes: dict[str, object]) -> None:
    found = read_marks(form(**changes), "x")
    assert [loose.quote for loose in found.loose] == ["pipes"]
    assert not found.documents[0].marks
    assert found.warnings


def test_a_newer_version_is_refused_in_one_line() -> None:
    data = form().replace(b'"version": 1', b'"version": 2')
    with pytest.raises(NewerFormatError, match="version 2; this podium reads up to 1"):
        read_marks(data, "x")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[" * 100_000,
        b'{"format": "podium-outline", "version": 1}',
        b'{"format": "podium-marks", "version": true}',
        b'{"format": "podium-marks", "version": NaN}',
        b'{"a": ' + b"9" * 5000 + b"}",
        b"just some words",
        b"%PDF-1.7",
    ],
    ids=lambda data: repr(data[:20]),
)
def test_what_holds_no_marks_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(ImportRefusedError) as refused:
        read_marks(data, "x")
    assert "\n" not in str(refused.value)


def test_the_older_bookmarks_are_read() -> None:
    old = {
        "format": "podium-bookmarks",
        "version": 1,
        "document": {
            "title": "Harbour",
            "file": "h.txt",
            "text_sha256": DIGEST,
            "text_length": 90,
            "offset_unit": "unicode-codepoint",
        },
        "bookmarks": [
            {"id": str(uuid.UUID(int=3)), "label": "A1", "paragraph": 5, "question": 1}
            | {"start": 1, "end": 4, "quote": "abc", "tags": ["t"], "note": "", "line": [2, 2]}
        ],
    }
    (document,) = read_marks(json.dumps(old).encode(), "x").documents
    assert document.document.characters == 90
    assert document.marks[0].name == "A1 ¶5"
    assert document.marks[0].question is None
