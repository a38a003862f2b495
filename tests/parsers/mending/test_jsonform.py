"""Corrections as JSON: lossless both ways, and refused in one line when they are none."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podium_parsers import Role, parse
from podium_parsers.mending import (
    Anchor,
    Correction,
    Furniture,
    Merge,
    RefusedError,
    Rename,
    SetRole,
    Split,
    from_json,
    to_json,
)

WORDS = st.text(max_size=64)
NAMES = st.text(min_size=1, max_size=30).filter(str.strip)
ANCHORS = st.builds(Anchor, st.integers(0, 2**31 - 1), WORDS, st.text(max_size=32))
CORRECTIONS = st.one_of(
    st.builds(Split, ANCHORS, st.none() | NAMES),
    st.builds(Merge, ANCHORS),
    st.builds(SetRole, ANCHORS, st.sampled_from(tuple(Role))),
    st.builds(Rename, ANCHORS, NAMES, NAMES),
    st.builds(Furniture, ANCHORS),
)


@given(st.lists(CORRECTIONS, max_size=8))
@settings(max_examples=80)
def test_what_was_written_is_read_again(corrections: list[Correction]) -> None:
    written = json.dumps(to_json(parse("A text.").source, corrections))
    assert from_json(json.loads(written)) == tuple(corrections)


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {"format": "podium-marks", "version": 1},
        {"format": "podium-corrections", "version": 2, "corrections": []},
        {"format": "podium-corrections", "version": 1},
        {"format": "podium-corrections", "version": 1, "corrections": [3]},
        {"format": "podium-corrections", "version": 1, "corrections": [{"kind": "merge"}]},
        {
            "format": "podium-corrections",
            "version": 1,
            "corrections": [{"kind": "fire", "offset": 1, "words": "", "before": ""}],
        },
        {
            "format": "podium-corrections",
            "version": 1,
            "corrections": [
                {"kind": "role", "role": "king", "offset": 1, "words": "", "before": ""}
            ],
        },
    ],
)
def test_what_is_no_list_of_corrections_is_refused(value: object) -> None:
    with pytest.raises(RefusedError):
        from_json(value)
