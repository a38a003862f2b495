"""The sizes told in numbers are those of the style sheet."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.tui.library.conftest import Opens, Size, screen_of

from podium.screens.library.area import Area, areas, share


@pytest.mark.parametrize(
    "size",
    [
        (80, 24),
        (80, 20),
        (80, 27),
        (160, 48),
        (119, 37),
        (120, 30),
        (121, 31),
        (40, 16),
        (233, 61),
        (40, 12),
        (130, 9),
        (20, 5),
    ],
)
async def test_every_part_lies_where_it_is_said_to(talks: Path, library: Opens, size: Size) -> None:
    async with library(size) as pilot:
        screen = screen_of(pilot)
        parts, has = areas(*size), share(size[1])
        for name, said in (("library-rows", parts.rows), ("library-preview", parts.preview)):
            assert Area(*screen.query_one(f"#{name}").region) == said
        foot = size[1] - 1 if has.foot else None
        for name, row in (("head", has.head), ("line", has.line), ("foot", foot)):
            part = screen.query_one(f"#library-{name}")
            assert (part.region.y if part.region else None) == row
