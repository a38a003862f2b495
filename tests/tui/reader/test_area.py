"""The page stands where the style sheets put it."""

from __future__ import annotations

import pytest

from podium.app import Podium
from podium.opening.starting import Opening
from podium.screens.reader.area import page_area
from podium.settings.config import Config
from podium_parsers import Transcript

SIZES = [(columns, 24) for columns in (99, 100, 101, 103, 106, 117, 131, 133, 134, 160)]


@pytest.mark.parametrize("has_outline", [True, False])
async def test_its_part_of_the_screen_is_the_one_that_is_painted_early(
    meeting: Transcript, has_outline: bool
) -> None:
    app = Podium([Opening("a.txt", lambda: meeting)], Config(outline=has_outline))
    async with app.run_test() as pilot:
        for size in [*SIZES, (80, 24), (20, 5), (10, 2)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            region = app.reader.page.region
            assert (region.x, *region.size) == page_area(*size, has_outline=has_outline), size
