"""Dates: in a head, and in a file's name."""

from __future__ import annotations

import pytest

from podium_parsers.dates import date_in_name, dates


@pytest.mark.parametrize(
    "name",
    [
        "sitting-2005-11-15-ch001.txt",
        "20051115.vtt",
        "GMT20051115-190219_Recording.vtt",
        "call 2005_11_15.json",
        "notes 15 November 2005.md",
    ],
)
def test_a_files_name_bears_its_date(name: str) -> None:
    assert date_in_name(name) == "2005-11-15"


@pytest.mark.parametrize("name", ["episode-120311123.mp3", "2005-13-45.txt", "chapter-12.txt", ""])
def test_other_numbers_are_no_dates(name: str) -> None:
    assert date_in_name(name) is None


def test_impossible_days_are_left_out() -> None:
    assert [one.iso for one in dates("31 February 2020, and 5 October 2020")] == ["2020-10-05"]
