"""Ids in exported files are sound, stable and short where people see them."""

from __future__ import annotations

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podium_library.exports.identity import guid, short_ids, stamp


@given(st.text(max_size=20))
def test_any_id_becomes_a_uuid_and_always_the_same(identity: str) -> None:
    assert str(uuid.UUID(guid(identity))) == guid(identity)


def test_a_uuid_stays_itself() -> None:
    assert guid("ABCDEF01-0000-4000-8000-000000000001") == "abcdef01-0000-4000-8000-000000000001"


@given(st.lists(st.integers(0, 2**20), unique=True, max_size=30))
def test_short_ids_are_the_beginning_of_one_id_alone(numbers: list[int]) -> None:
    ids = [str(uuid.UUID(int=n << 80)) for n in numbers]
    short = short_ids(ids)
    assert len(set(short.values())) == len(ids)
    assert all(one.startswith(short[one]) and len(short[one]) >= 8 for one in ids)


@pytest.mark.parametrize(
    ("moment", "is_one"),
    [
        ("2031-03-14T10:00:00Z", True),
        ("2031-03-14T10:00:00.5+01:00", True),
        ("2031-03-14T10:00:00", False),
        ("2031-13-14T10:00:00Z", False),
        ("yesterday", False),
        ("=1", False),
    ],
)
def test_only_a_full_moment_is_one(moment: str, is_one: bool) -> None:
    assert (stamp(moment) == moment) is is_one
