"""Conditions on whole documents."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from podium_search.asking.about import Dates, dates_of
from podium_search.asking.query import parse_query


@dataclass(frozen=True)
class Document:
    title: str | None = "The Second Reading of the Harbour Bill"
    date: str | None = "2021-05-04"
    kind: str = "pdf"
    language: str | None = "en"


@pytest.mark.parametrize(
    ("text", "held", "not_held"),
    [
        ("2021", ["2021-01-01", "2021-12-31"], ["2020-12-31", "2022-01-01"]),
        ("2021-05", ["2021-05-01", "2021-05-31"], ["2021-04-30", "2021-06-01"]),
        ("2021-05-04", ["2021-05-04"], ["2021-05-03", "2021-05-05"]),
        ("2020..2021-05", ["2020-01-01", "2021-05-31"], ["2019-12-31", "2021-06-01"]),
        ("2021..", ["2021-01-01", "2031-01-01"], ["2020-12-31"]),
        ("..2021", ["0999-01-01", "2021-12-31"], ["2022-01-01"]),
    ],
)
def test_a_stretch_of_days_holds_its_first_and_its_last(
    text: str, held: list[str], not_held: list[str]
) -> None:
    dates = dates_of(text)
    assert dates is not None
    assert all(dates.hold(date) for date in held)
    assert not any(dates.hold(date) for date in [*not_held, None])


@pytest.mark.parametrize("text", ["", "..", "yesterday", "20", "2021.", "2021...2022", "2021-5"])
def test_what_is_no_stretch_of_days_is_none(text: str) -> None:
    assert dates_of(text) is None


@pytest.mark.parametrize(
    "query",
    ["date:2021", "date:2019..2022", "kind:PDF", "language:en", "lang:EN", "title:reading",
     'title:"second reading"', "title:harb", "date:2020 date:2021", "kind:docx kind:pdf"],
)  # fmt: skip
def test_a_document_that_fits_is_found(query: str) -> None:
    parsed = parse_query(query)
    assert not parsed.ranked
    assert parsed.filtered
    assert parsed.about.fits(Document())


@pytest.mark.parametrize(
    "query",
    ["date:2020", "kind:docx", "language:de", "title:first", "title:reading title:third",
     'title:"reading second"', "date:2021 language:de"],
)  # fmt: skip
def test_a_document_that_does_not_fit_is_not_found(query: str) -> None:
    assert not parse_query(query).about.fits(Document())


def test_a_document_that_does_not_say_when_is_of_no_date() -> None:
    assert not parse_query("date:2021").about.fits(Document(date=None))
    assert parse_query("harbour").about.fits(Document(date=None))


def test_a_date_that_is_none_is_read_as_words() -> None:
    query = parse_query("date:soon harbour")
    assert query.words == "date:soon harbour"
    assert query.about.dates == ()


def test_an_operator_without_its_value_asks_nothing_yet() -> None:
    assert [parse_query(text).empty for text in ("date:", "title:", "kind:", "language:")] == [
        True
    ] * 4


def test_dates_stand_beside_words() -> None:
    query = parse_query("frozen date:2020.. assets")
    assert query.words.split() == ["frozen", "assets"]
    assert query.about.dates == (Dates("2020"),)


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ("kind:srt", "subrip"),
        ("kind:vtt", "webvtt"),
        ("kind:txt", "plain"),
        ("kind:md", "markdown"),
    ],
)
def test_a_kind_may_be_called_by_the_end_of_a_files_name(query: str, kind: str) -> None:
    assert parse_query(query).about.fits(Document(kind=kind))
    assert not parse_query(query).about.fits(Document(kind="pdf"))
