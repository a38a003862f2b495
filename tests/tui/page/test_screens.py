"""How the page looks: one kept screen a feature, at the small and the large size."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from textual.app import App

from podium.widgets.page.overlays import MarkedSpan
from podium.widgets.page.page import Page
from podium.widgets.page.views import View
from podium_parsers import Role, Span, Transcript

Make = Callable[..., Any]
ScreenText = Callable[[App[Any]], str]
SIZES = pytest.mark.parametrize("size", [(80, 24), (160, 48)], ids=["80x24", "160x48"])


def opening(page: Page) -> None:
    """What is seen first."""


def reading(page: Page) -> None:
    assert page.transcript is not None
    text = page.transcript.text
    marked = text.index("Who paid"), text.index("The port did") + 60
    page.marks = [
        MarkedSpan(Span(*marked), "blue"),
        MarkedSpan(Span(marked[1] + 100, marked[1] + 160), None, doubtful=True),
    ]
    page.look = page.look._replace(numbers=True)
    page.go_to(marked[0])


def pinned(page: Page) -> None:
    assert page.transcript is not None
    page.go_to(page.transcript.text.index("And so will"), where="top")


def questions(page: Page) -> None:
    page.look = page.look._replace(view=View.QUESTIONS)


def dense(page: Page) -> None:
    page.look = page.look._replace(spacing=0, measure=60, folded=False)


SCENES = [opening, reading, pinned, questions, dense]


@SIZES
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
async def test_the_page_looks_as_it_did(
    page_app: Make,
    meeting: Transcript,
    screen_text: ScreenText,
    screens: SnapshotAssertion,
    scene: Callable[[Page], None],
    size: tuple[int, int],
) -> None:
    app = page_app(meeting)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        scene(app.page)
        await pilot.pause()
        assert screen_text(app) == screens


async def test_short_labels_hang_and_odd_characters_show(
    page_app: Make, make: Make, screen_text: ScreenText, screens: SnapshotAssertion
) -> None:
    record = make(
        [
            (
                Role.QUESTION,
                None,
                "Q.: Were you on the pier that night, or were you, as you told us, ill?",
            ),
            (
                Role.ANSWER,
                0,
                "A.: I was \x1b[31mthere\x07. 橋の上に、いました。 e\u0301\u200b🙂\tYes.",
            ),
            (Role.CHAIR, 1, "THE COURT: The witness will \u202eanswer\u2069."),
            (Role.OTHER, None, "(A bell.)"),
        ],
        ["Mr. Hale", "The Court"],
    )
    app = page_app(record)
    async with app.run_test(size=(44, 14)) as pilot:
        await pilot.pause()
        assert screen_text(app) == screens
