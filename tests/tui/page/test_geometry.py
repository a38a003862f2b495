"""The words keep to the middle and to their measure, and give way last."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podium.widgets.page.geometry import arrange


@given(st.integers(1, 400), st.integers(1, 200), st.integers(0, 7))
def test_the_columns_fill_the_window_and_no_more(window: int, measure: int, digits: int) -> None:
    at = arrange(window, measure, digits)
    assert at.words >= 1
    assert at.margin + at.words <= window
    assert at.words <= max(measure, 24)


@given(st.integers(60, 400), st.integers(30, 120))
def test_the_words_stand_in_the_middle(window: int, measure: int) -> None:
    at = arrange(window, measure, 0)
    right = window - at.margin - at.words
    assert abs(at.margin - right) <= 2 or at.left == 0


@pytest.mark.parametrize(("window", "words"), [(1, 1), (5, 5), (20, 18), (80, 75), (160, 88)])
def test_small_windows_give_up_the_margin_first(window: int, words: int) -> None:
    assert arrange(window, 88, 0).words == words
