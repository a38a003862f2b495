"""A title goes on where its quotation mark is open, or where a company's name stands above its call."""

from __future__ import annotations

import pytest

from podium_parsers.head.titlelines import whole_title


@pytest.mark.parametrize(
    ("front", "title"),
    [
        (
            ["“Kelp Works Limited", "Q3 Investor Update Call”", "May 4"],
            "Kelp Works Limited Q3 Investor Update Call",
        ),
        (
            ["Kelp Works plc", "Second Quarter Results Call"],
            "Kelp Works plc Second Quarter Results Call",
        ),
        (
            ["Oral History Interview with", "Ada R. Quist", "June 4, 2031"],
            "Oral History Interview with Ada R. Quist",
        ),
        (
            ["Earnings Call Transcript", "Kelp Works, Inc. (KELP) Q3 2031 Earnings Call May 4"],
            "Kelp Works, Inc. (KELP) Q3 2031 Earnings Call May 4",
        ),
        (
            ["Bank of Hale", "First Quarter Earnings Announcement"],
            "Bank of Hale First Quarter Earnings Announcement",
        ),
        (
            ["Second Quarter Results Call”", "“Kelp Works plc", "Third Quarter Results Call”"],
            "Second Quarter Results Call",
        ),
        (
            ["Exchange of Hale", "Subject: Transcript of a call with analysts", "Dear Sirs,"],
            "Transcript of a call with analysts",
        ),
        (["“The tide turned, and we", "May 4, 2031"], "The tide turned, and we"),
        (["Kelp Works plc", "May 4, 2031"], "Kelp Works plc"),
        (
            ["HARROW WIRE", "EDITED TRANSCRIPT", "Q2 2031 Kelp Works Earnings Call"],
            "Q2 2031 Kelp Works Earnings Call",
        ),
        (
            ["THE TIDE", "We talk of the last quarter and its earnings, and of much more"],
            "THE TIDE",
        ),
        (["Interview with Ada Roe", "Quarterly results call"], "Interview with Ada Roe"),
    ],
)
def test_a_title_is_as_long_as_its_lines(front: list[str], title: str) -> None:
    assert whole_title(front[0], front) == title


def test_a_quotation_mark_that_closes_a_title_opens_it_above() -> None:
    front = ["March 9, 2031", "“Kelp Works Limited", "Q3 FY31 Earnings Conference Call”"]
    assert whole_title(front[2], front) == "Kelp Works Limited Q3 FY31 Earnings Conference Call"
