r"""Marks of other markups than Markdown round labels: wikis', Org's, AsciiDoc's, TeX's."""

from __future__ import annotations

import pytest
from tests.parsers.reading import reading

SAID = [
    ("Ada Quist", "Good morning."),
    ("Bo Karl", "Is it?"),
    ("Ada Quist", "It is."),
    ("Bo Karl", "Then go."),
]


@pytest.mark.parametrize(
    ("label", "title"),
    [
        ("'''{}:'''", "== The Lamp =="),
        ("'''{}''':", "== The Lamp =="),
        ("*{}*:", "#+TITLE: The Lamp"),
        ("*{}*::", "= The Lamp"),
        (r"\textbf{{{}:}}", r"\section{The Lamp}"),
        ("_{}_:", "The Lamp"),
    ],
)
def test_marks_are_no_part_of_a_name(label: str, title: str) -> None:
    lines = "\n\n".join(f"{label.format(who)} {words}" for who, words in SAID)
    found = reading(f"{title}\n\n{lines}\n".encode(), "x.txt")
    assert [(line.speaker, line.text) for line in found.lines] == SAID
    assert found.transcript.metadata.title == "The Lamp"


def test_a_few_such_lines_are_left_alone() -> None:
    text = (
        "The Lamp\n\n*Note*: it burns.\n\nAda Quist: Good.\n\nBo Karl: Yes.\n\nAda Quist: Then go."
    )
    assert not reading(text.encode(), "x.txt").transcript.hidden
