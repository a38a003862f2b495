"""Marks that programs for notes add to Markdown."""

from __future__ import annotations

import pytest
from tests.parsers.reading import written

WHO = ["Ada Roe", "Bo Karl"] * 3


@pytest.mark.parametrize(
    "turn",
    [
        "> [!quote] {who}\n> {said}\n\n",
        "> [!info]- {who}\n> {said}\n\n",
        "[[{who}]]: {said}\n\n",
        "**[[people/{who}|{who}]]:** {said}\n\n",
        "=={who}==: {said}\n\n",
        "**{who}:** {said}[^1]\n\n",
        "### \N{STUDIO MICROPHONE}\ufe0f {who}\n\n{said}\n\n",
    ],
)
def test_the_marks_of_notes_are_no_part_of_labels_and_words(turn: str) -> None:
    talk = [(who, f"It is day {day} of the fair.") for day, who in enumerate(WHO)]
    text = "# The fair\n\n" + "".join(turn.format(who=who, said=said) for who, said in talk)
    found = written(text + "[^1]: As the paper had it.\n", "talk.md").lines
    shown = [(line.speaker, line.text) for line in found]
    assert shown[:-1] == talk[:-1]
    assert shown[-1][0] == talk[-1][0]
    if "[^1]" in turn:
        assert shown[-1] == talk[-1]
