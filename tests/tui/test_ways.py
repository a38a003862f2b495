"""The keys at the foot: whole ones, as many as there is room for, and the way out always."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from podium.widgets.rows.ways import fitting, keys_in

WAYS = "Enter open  Tab passages  ^s sort  Esc back"


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (43, WAYS),
        (42, "Enter open  Tab passages  Esc back"),
        (22, "Enter open  Esc back"),
        (19, "Esc back"),
        (3, "Esc back"),
    ],
)
def test_keys_give_way_whole_and_the_way_out_stays(width: int, shown: str) -> None:
    assert fitting(WAYS, width) == shown


def test_a_wider_gap_between_keys_is_kept() -> None:
    assert fitting("Enter go   Tab name   Esc back", 20) == "Enter go   Esc back"


@pytest.mark.parametrize(
    ("ways", "keys"),
    [
        (WAYS, ["Enter", "Tab", "^s", "Esc"]),
        ("Esc keeps the note   ctrl-e opens your editor", ["Esc", "ctrl-e"]),
        ("/ sift  A all  j/k the next  Esc", ["/", "A", "j/k", "Esc"]),
        ("Entering what goes   Escapes", []),
    ],
)
def test_the_keys_stand_out_among_their_words(ways: str, keys: list[str]) -> None:
    assert [ways[start:end] for start, end in keys_in(ways)] == keys


@given(
    st.lists(st.text("abc^é漢", min_size=1, max_size=9), min_size=1, max_size=8), st.integers(0, 80)
)
def test_nothing_is_cut_and_nothing_is_wider_than_there_is_room(
    named: list[str], width: int
) -> None:
    shown = fitting("  ".join(named), width).split("  ")
    assert shown[-1] == named[-1]
    assert shown[:-1] == named[: len(shown) - 1]
    assert len(shown) == 1 or cell_len("  ".join(shown)) <= width
