"""Tags as a tree, counted, completed and given again."""

from __future__ import annotations

import pytest

from podium_library.marks.coding import (
    clean_tag,
    completed,
    last_used,
    moved_tag,
    moved_tags,
    tag_tree,
    walk,
)
from podium_library.marks.mark import Mark


def mark(number: int, speaker: str | None, *tags: str) -> Mark:
    moment = f"2031-03-14T10:{number:02}:00Z"
    return Mark(number, number + 1, "x", speaker=speaker, tags=tags, modified=moment)


MARKS = [
    mark(1, "Maja", "energy/gas"),
    mark(2, "Maja", "energy/gas", "energy/wind"),
    mark(3, "Tom", "energy"),
    mark(4, None, "money", " energy // gas "),
]


def test_the_tree_counts_each_mark_once_at_every_level() -> None:
    found = [(depth, tag.path, tag.own, tag.total) for depth, tag in walk(tag_tree(MARKS))]
    assert found == [
        (0, "energy", 1, 4),
        (1, "energy/gas", 3, 3),
        (1, "energy/wind", 1, 1),
        (0, "money", 1, 1),
    ]


def test_speakers_are_counted_under_a_tag() -> None:
    energy, money = tag_tree(MARKS)
    assert energy.speakers == {"Maja": 2, "Tom": 1, "": 1}
    assert energy.under[0].name == "gas"
    assert money.speakers == {"": 1}


def test_a_deep_tag_has_its_parents_though_no_mark_has_them() -> None:
    (top,) = tag_tree([mark(1, None, "a/b/c")])
    assert [(tag.path, tag.own) for _, tag in walk((top,))] == [("a", 0), ("a/b", 0), ("a/b/c", 1)]


def test_the_keys_hold_the_tags_given_last() -> None:
    assert last_used(MARKS) == ("money", "energy/gas", "energy", "energy/wind")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ("energy", "energy/gas", "energy/wind", "money")),
        ("En", ("energy", "energy/gas", "energy/wind")),
        ("energy/", ("energy/gas", "energy/wind")),
        ("ga", ("energy/gas",)),
        ("energy/gas", ()),
        ("zebra", ()),
    ],
)
def test_a_tag_is_completed_from_its_beginning_or_a_later_part(
    typed: str, found: tuple[str, ...]
) -> None:
    assert completed(typed, ("energy", "energy/gas", "energy/wind", "money")) == found


@pytest.mark.parametrize(
    ("tag", "moved"),
    [("energy", "power"), ("energy/gas", "power/gas"), ("energetic", "energetic"), ("a", "a")],
)
def test_a_renamed_tag_takes_those_under_it_along(tag: str, moved: str) -> None:
    assert moved_tag(tag, "energy", "power") == moved


def test_two_tags_that_become_one_are_one() -> None:
    assert moved_tags(("gas", "money", "energy/gas"), "gas", "energy/gas") == (
        "energy/gas",
        "money",
    )


def test_a_tag_is_kept_clean() -> None:
    assert clean_tag(" #energy / natural  gas/ ") == "energy/natural gas"
    assert clean_tag(" / ") == ""
