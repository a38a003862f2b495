"""What stands at the right of a name is where the words are, as far as the document says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from podium.widgets.page.naming import clock, place_name
from podium_parsers import PageLines, Times, Transcript


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "0:00"), (247.9, "4:07"), (3847, "1:04:07"), (360000, "100:00:00")]
)
def test_seconds_are_told_as_a_clock_tells_them(seconds: float, shown: str) -> None:
    assert clock(seconds) == shown


def test_a_turn_is_named_with_its_time_and_page(meeting: Transcript) -> None:
    times, pages = Times(), PageLines()
    times.add(0, 0.0)
    times.add(meeting.text.index("Ada Quist: The port"), 3847.0)
    pages.add(0, 45, 12)
    there = replace(meeting, times=times, pages=pages)
    assert place_name(there, 7) == "A1 · 1:04:07 · 45:12"
    assert place_name(meeting, 7) == "A1"
    assert place_name(meeting, 3) == ""
