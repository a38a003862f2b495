"""Rows that say their speaker again before the words."""

from __future__ import annotations

import pytest
from tests.parsers.reading import written

from podium_parsers.tables.prefixed import unprefixed


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("Quist: (04:12) I thank you.", "I thank you."),
        ("Ada Quist: I thank you.", "I thank you."),
        ("Mr. Quist: [1:04:12] I thank you.", "I thank you."),
        ("Larsen: I thank you.", "Larsen: I thank you."),
        ("One thing: Quist is right.", "One thing: Quist is right."),
        ("  Ada Quist. I thank you.", "I thank you."),
        ("I thank you.", "I thank you."),
    ],
)
def test_only_the_speakers_own_name_goes(words: str, rest: str) -> None:
    assert unprefixed("Ada Quist", words) == rest


def test_a_table_whose_lines_are_kept_as_they_were() -> None:
    rows = "".join(
        f'{who},"{who.split()[1]}: (0{n}:10) {words}"\n'
        for n, (who, words) in enumerate(
            (
                ("Ada Quist", "The committee will come to order."),
                ("Bo Larsen", "I thank the chair. One thing: we are late."),
                ("Ada Quist", "We are."),
                ("Bo Larsen", "Then let us begin."),
            )
        )
    )
    _, lines = written("person,original\n" + rows, "hearing.csv")
    assert [line.text for line in lines][:2] == [
        "The committee will come to order.",
        "I thank the chair. One thing: we are late.",
    ]
