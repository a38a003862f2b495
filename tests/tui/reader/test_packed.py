"""A long document that another process has read: all that one does with the keys leaves it packed."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from textual.pilot import Pilot

from podium.app import Podium
from podium_parsers import Transcript, parse
from podium_parsers.text import packed

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Program = Callable[[Pilot[None]], Podium]

KEYS = (
    *"jdf]}o", "5", "0", "percent_sign", *"GgK{", "t", "tab", "j", "l", "tab",
    "slash", *"quay", "enter", *"nNn", "escape", *"vjw", "escape", "colon", *"q9", "enter", "v", "y",
)  # fmt: skip
"""Moving, walking in the outline, finding, selecting, going to a question, copying."""


@pytest.fixture
def whole() -> Transcript:
    turns = (
        f"Question: How “long” is\nquay number {at}, and who\npays for it?\n\n"
        f"Ada Quist: It is “{at * 7}” metres long. {'The port pays. ' * (at % 9)}\n\n"
        for at in range(60)
    )
    return parse("Ada Quist: Thank you all for coming.\n\n" + "".join(turns), "a.txt")


async def test_keys_do_the_same_and_never_make_the_whole_text(
    whole: Transcript, opened: Opens, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packed, "LEAST", 100)
    handed_over: Transcript = pickle.loads(pickle.dumps(whole))
    assert not handed_over.source.is_whole
    seen: list[list[object]] = []
    for transcript in (whole, handed_over):
        async with opened(transcript, (120, 30)) as pilot:
            reader, of_this = program(pilot).reader, list[object]()
            await pilot.press("g")  # the second time one would go on where one was
            for key in KEYS:
                await pilot.press(key)
                await pilot.app.workers.wait_for_complete()
                await pilot.pause()
                rows = [reader.page.render_line(y).text for y in range(reader.page.size.height)]
                of_this.append((key, reader.offset_read, reader.percent, rows, reader.hits))
        seen.append(of_this)
    assert seen[1] == seen[0]
    assert not handed_over.source.is_whole


async def test_the_whole_text_is_let_go_when_one_rests(
    whole: Transcript, opened: Opens, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packed, "LEAST", 100)
    handed_over: Transcript = pickle.loads(pickle.dumps(whole))
    async with opened(handed_over) as pilot:
        assert handed_over.text
        program(pilot).reader.keeper.keep()
        assert not handed_over.source.is_whole
