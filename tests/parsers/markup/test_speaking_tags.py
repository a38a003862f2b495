"""Tags that nothing closes say who speaks; elements, closed or left open, do not."""

from __future__ import annotations

import pytest
from tests.parsers.reading import reading

from podium_parsers.markup.speaking_tags import speaking_tags

TALK = (
    "<Ada> **Is the <place>quay</place> dry?**\n\n<Bo Karl> It has been since <date>May</date>.\n\n"
)


def test_tags_without_an_end_are_labels_in_markdown() -> None:
    read = reading(f"# A talk at the quay\n\n{TALK * 4}".encode(), "talk.md")
    assert [(line.speaker, line.role) for line in read.lines[:2]] == [
        ("Ada", "question"),
        ("Bo Karl", "answer"),
    ]
    assert len(read.lines) == 8


@pytest.mark.parametrize(
    "text",
    [
        "<Tabs> one\n</Tabs>\n<Tab> two\n</Tab>\n",
        "<p> one\n<li> two\n",
        "<name> one\n",
        '<Ada href="x"> one\n<Bo id="y"> two\n',
    ],
)
def test_elements_and_placeholders_are_none(text: str) -> None:
    assert speaking_tags("\n" + text * 4) == frozenset()
