"""Times as captions and exports write them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podium_parsers.captions.clock import seconds_of


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("01:02:03.500", 3723.5),
        ("2:03", 123.0),
        ("00:00:01,250", 1.25),
        ("12.5s", 12.5),
        ("1500 ms", 1.5),
        ("PT1H2M3S", 3723.0),
        ("1h2m", 3720.0),
        ("[0:06]", 6.0),
        (7, 7.0),
        (1.5, 1.5),
    ],
)
def test_a_time_however_it_is_written(written: object, seconds: float) -> None:
    assert seconds_of(written) == seconds


@pytest.mark.parametrize(
    "value", ["", "soon", "-1:00", "1e9999", "12:", None, True, [], -3, math.nan, math.inf, 10**400]
)
def test_what_is_no_time_is_none(value: object) -> None:
    assert seconds_of(value) is None


@given(st.one_of(st.text(max_size=60), st.floats(), st.integers()))
def test_nothing_makes_it_raise(value: object) -> None:
    seconds = seconds_of(value)
    assert seconds is None or (seconds >= 0 and math.isfinite(seconds))
