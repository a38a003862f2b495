"""`Per Roe (H) [10:01:41]: words`: the hour before the colon."""

from __future__ import annotations

import pytest

from podium_parsers.labels.clocked import PATTERN


@pytest.mark.parametrize(
    ("line", "name", "words"),
    [
        ("Per Roe (H) [10:01:41]: President!", "Per Roe (H)", " President!"),
        ("Ms ROE (Low Harbour—Works) (14:02): I rise", "Ms ROE (Low Harbour—Works)", " I rise"),
    ],
)
def test_a_label_of_this_layout_is_found(line: str, name: str, words: str) -> None:
    found = PATTERN.match(f"\n{line}")
    assert found is not None
    assert " ".join(found["name"].split()) == name
    assert f"\n{line}"[found.end() :].strip() == words.strip()


@pytest.mark.parametrize(
    "line",
    [
        "Per Roe (H): President!",
        "The bell rang (14:02) and we left",
        "Roe: at (10:15): yes",
    ],
)
def test_what_only_looks_alike_is_not(line: str) -> None:
    assert PATTERN.match(f"\n{line}") is None
