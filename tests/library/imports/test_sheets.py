"""Sheets of highlights come back as quotes, guards taken off."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from podium_library.exports import Options, export, export_named
from podium_library.imports import ImportRefusedError, read_marks
from podium_library.marks.mark import MarkedDocument
from podium_library.marks.wording import words
from podium_parsers import Transcript


@pytest.mark.parametrize("form", ["csv", "taguette", "readwise"])
def test_our_own_sheets_come_back(
    form: str, marked: tuple[MarkedDocument, ...], texts: Mapping[str, Transcript]
) -> None:
    found = read_marks(export(export_named(form), marked, Options(texts=texts)), f"{form}.csv")
    assert found.form == form
    sent = [(mark, texts[one.document.sha256]) for one in marked for mark in one.marks]
    assert [one.quote for one in found.loose] == [words(*pair) for pair in sent]
    assert [one.tags for one in found.loose] == [mark.tags for mark, _ in sent]
    if form != "taguette":
        assert [one.note for one in found.loose] == [mark.note for mark, _ in sent]
    if form != "readwise":
        assert [one.id for one in found.loose] == [mark.id for mark, _ in sent]


def test_a_readwise_export_with_its_own_columns_is_read() -> None:
    sheet = (
        "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
        'Highlighted at,Title\n"=pays half",Bridge,Maja,,.money Compare,yellow,"energy, gas",page,3,'
        "2031-03-14 10:00:00+00:00,\n"
    )
    (loose,) = read_marks(sheet.encode(), "readwise.csv").loose
    assert (loose.quote, loose.note, loose.tags) == (
        "=pays half",
        "Compare",
        ("money", "energy", "gas"),
    )
    assert (loose.document, loose.created) == ("Bridge", "2031-03-14T10:00:00+00:00")


@pytest.mark.parametrize(
    "data", [b"", b"a,b\n1,2\n", b'id,document,tag,content\n"' + b"x" * 20_000_000]
)
def test_other_sheets_are_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(ImportRefusedError) as refused:
        read_marks(data, "sheet.csv")
    assert "\n" not in str(refused.value)


def test_short_rows_are_survived() -> None:
    assert not read_marks(b"id,document,tag,content\n1\n\n2,a\n", "sheet.csv").loose
