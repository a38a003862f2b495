"""`Anna Roe (S&D). – Herr Präsident!`: a name, a full stop and a dash."""

from __future__ import annotations

import pytest

from podium_parsers.labels.period_dash import PATTERN


@pytest.mark.parametrize(
    ("line", "name", "words"),
    [
        ("Der Präsident. – Die Sitzung", "Der Präsident", "Die Sitzung"),
        ("Anna Roe (S&D), Berichterstatterin. – Herr", "Anna Roe", "Herr"),
        ("Jo van der Roe (PPE). – (NL) Voorzitter", "Jo van der Roe", "Voorzitter"),
        ("Lena Roe, Member of the Commission. – Madam", "Lena Roe", "Madam"),
    ],
)
def test_a_name_a_stop_and_a_dash_are_a_label(line: str, name: str, words: str) -> None:
    found = PATTERN.match(f"\n{line}")
    assert found is not None
    assert found["name"] == name
    assert f"\n{line}"[found.end() :] == words


@pytest.mark.parametrize(
    "line", ["We went to the pier. – It was late", "Anna Roe – Herr", "anna roe. – herr"]
)
def test_a_dash_after_a_sentence_makes_no_label(line: str) -> None:
    assert PATTERN.match(f"\n{line}") is None
