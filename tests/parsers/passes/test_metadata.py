"""Titles: a stated one first; never a field, an item of a list, or a line in brackets."""

from __future__ import annotations

import pytest
from tests.parsers.reading import reading

TALK = "Ann Lee: Is the tide in?\n\nBo Ray: It is.\n\nAnn Lee: And the boats?\n\nBo Ray: All of them.\n\n"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Title: The tide comes in\nDate: 2 May 2021\n\n", "The tide comes in"),
        ("(Intro music: a slow accordion)\n\n", None),
        ("Tide Project: The Weekly Call\n\nThe sea is cold.\n\n", "Tide Project: The Weekly Call"),
        ("Company: Tide and Sons\nTicker: TIDE\n\n", None),
    ],
)
def test_a_title_is_stated_or_a_line_that_is_no_field(head: str, title: str | None) -> None:
    assert reading((head + TALK).encode(), "talk.txt").transcript.metadata.title == title


def test_an_attendee_in_a_list_is_no_title() -> None:
    head = "Weekly call of the harbour office\n\n- Ann Lee, Harbour Office\n- Ann Lee, Harbour Office\n\n"
    found = reading((head + TALK).encode(), "talk.md").transcript.metadata
    assert found.title == "Weekly call of the harbour office"
