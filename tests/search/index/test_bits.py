"""Sets as numbers and sums over all members at once."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from podium_search.index.bits import Tally, all_bits, bits_of, bits_of_many, members_of

SETS = st.sets(st.integers(0, 199), max_size=40)


@given(SETS)
def test_a_set_comes_back_in_order(members: set[int]) -> None:
    assert members_of(bits_of(members, 200)) == sorted(members)


@given(SETS)
def test_a_set_of_many_is_the_same_set(members: set[int]) -> None:
    assert bits_of_many(sorted(members), 200) == bits_of(members, 200)


@given(SETS, st.sampled_from([200, 20_000]), st.integers(0, 50))
def test_the_first_members_come_alone_however_crowded_the_set_is(
    members: set[int], size: int, limit: int
) -> None:
    assert members_of(bits_of(members, size), limit) == sorted(members)[:limit]


@settings(max_examples=50)
@given(st.lists(st.tuples(SETS, st.integers(1, 255)), max_size=6), st.integers(1, 20))
def test_a_tally_adds_as_a_dictionary_would(parts: list[tuple[set[int], int]], count: int) -> None:
    tally, sums = Tally(), dict.fromkeys(range(200), 0)
    for members, weight in parts:
        tally.add(bits_of(members, 200), weight)
        for member in members:
            sums[member] += weight
    assert tally.of(list(sums)) == list(sums.values())
    best = members_of(tally.best(count, all_bits(200)))
    expected = sorted(sums, key=lambda member: (-sums[member], member))[:count]
    assert best == sorted(expected)
