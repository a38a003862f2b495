"""A frame holds what Textual would paint, and renders no more than has changed and can be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager
from typing import TypeAlias

import pytest
from textual._compositor import Compositor
from textual.app import App
from textual.geometry import Region
from textual.pilot import Pilot
from textual.strip import Strip

from podium.app import Podium
from podium.screens.frames import FrontCompositor
from podium_parsers import Transcript

Opens: TypeAlias = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Render: TypeAlias = tuple[Region, Region, list[Strip]]


@pytest.mark.parametrize(
    "size", [(80, 24), (160, 48), (20, 5)], ids=lambda size: f"{size[0]}x{size[1]}"
)
@pytest.mark.parametrize("keys", ["]jj", "t", "zj", "/harbour", "sferries", "m'", "]e", "i"])
async def test_a_frame_has_every_cell_that_textual_paints(
    meeting: Transcript,
    opened: Opens,
    screen_text: Callable[[App[None]], str],
    keys: str,
    size: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with opened(meeting, size=size) as pilot:
        await pilot.press(*({"/": "slash", "'": "apostrophe"}.get(key, key) for key in keys))
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        painted = screen_text(pilot.app)
        monkeypatch.setattr(FrontCompositor, "_get_renders", Compositor._get_renders)
        assert screen_text(pilot.app) == painted
        assert painted.strip()


async def test_a_key_renders_only_what_it_changes(
    meeting: Transcript,
    opened: Opens,
    program: Callable[[Pilot[None]], Podium],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rendered: list[Region] = []
    textual = FrontCompositor._get_renders

    def tell(self: FrontCompositor, crop: Region | None = None) -> Iterable[Render]:
        for one in textual(self, crop):
            rendered.append(one[0])
            yield one

    monkeypatch.setattr(FrontCompositor, "_get_renders", tell)
    async with opened(meeting, size=(160, 48)) as pilot:
        reader = program(pilot).reader
        rendered.clear()
        await pilot.press("5")
        await pilot.pause()
        assert set(rendered) == {reader.status.region}
        rendered.clear()
        await pilot.press("j")
        await pilot.pause()
        assert {reader.page.region, reader.status.region} <= set(rendered)
        assert reader.region not in rendered


async def test_what_lies_behind_others_is_found(
    meeting: Transcript, opened: Opens, program: Callable[[Pilot[None]], Podium]
) -> None:
    async with opened(meeting, size=(160, 48)) as pilot:
        reader = program(pilot).reader
        compositor = reader._compositor
        assert isinstance(compositor, FrontCompositor)
        covered = compositor.covered()
        assert {reader, reader.query_one("#desk")} <= covered
        assert covered.isdisjoint({reader.page, reader.status, reader.outline.rows})


async def test_what_is_being_taken_off_the_screen_leaves_no_hole(
    meeting: Transcript,
    opened: Opens,
    program: Callable[[Pilot[None]], Podium],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with opened(meeting) as pilot:
        reader = program(pilot).reader
        await pilot.press("colon", "q")
        await pilot.pause()
        with monkeypatch.context() as patch:
            patch.setattr(reader.query_one("#prompt-sign"), "_parent", None)
            frame = reader._compositor.render_full_update()
        widths = [sum(strip.cell_length for strip in row) for row in frame.strips]
        assert widths == [80] * 24


async def test_edges_of_an_older_layout_leave_no_hole(
    meeting: Transcript, opened: Opens, program: Callable[[Pilot[None]], Podium]
) -> None:
    async with opened(meeting, size=(160, 48)) as pilot:
        compositor = program(pilot).reader._compositor
        assert isinstance(compositor, FrontCompositor)
        compositor._cuts = [[0, 7, 160]] * 48
        compositor._covered = None, set()
        frame = compositor.render_full_update()
        assert all(strip is not None for row in frame.strips for strip in row)
