"""Voices of one person are joined over documents, by evidence and not beyond it."""

from __future__ import annotations

from pathlib import Path

import pytest

from podium_library.archive.card import Voice
from podium_library.archive.naming import parts_of
from podium_library.archive.people import Appearance, Verdicts, named, people
from podium_library.archive.verdicts import NAME, say, verdicts


def appearances(*names: str) -> list[Appearance]:
    """Each name in a document of its own; other names of the same voice after a bar."""
    return [
        Appearance(number, Voice(name.split("|")[0], "", tuple(name.split("|")[1:]), 3, 1, 2))
        for number, name in enumerate(names)
    ]


def joined(*names: str, said: Verdicts | None = None) -> set[frozenset[str]]:
    """The names that are taken for one person's."""
    return {frozenset(one.names) for one in people(appearances(*names), said)}


@pytest.mark.parametrize(
    "names",
    [
        ("Maja Lindqvist", "MAJA LINDQVIST"),
        ("Maja Lindqvist", "Minister Maja Lindqvist"),
        ("José Muñoz", "Jose Munoz"),
        ("Maja Lindqvist", "M. Lindqvist"),
        ("Maja Lindqvist", "Mr. Lindqvist"),
        ("Maja Lindqvist", "Lindqvist", "M. Lindqvist"),
        ("Maja Anna Lindqvist", "Maja Lindqvist", "Lindqvist"),
        ("Tom van der Berg", "Berg"),
    ],
)
def test_forms_of_one_name_are_one_person(names: tuple[str, ...]) -> None:
    assert joined(*names) == {frozenset(names)}


@pytest.mark.parametrize(
    "names",
    [
        ("Maja Lindqvist", "Tom Lindqvist"),
        ("Maja Lindqvist", "T. Lindqvist"),
        ("Maja Lindqvist", "Maja Berg"),
        ("Tom Berg", "Tom Bergman"),
        ("Anna", "Anna Berg"),
    ],
)
def test_different_names_are_different_people(names: tuple[str, ...]) -> None:
    assert joined(*names) == {frozenset([name]) for name in names}


def test_a_short_form_that_may_be_two_people_joins_neither() -> None:
    assert joined("Maja Lindqvist", "Tom Lindqvist", "Lindqvist") == {
        frozenset(["Maja Lindqvist"]), frozenset(["Tom Lindqvist"]), frozenset(["Lindqvist"]),
    }  # fmt: skip


@pytest.mark.parametrize(
    "label", ["Question", "Operator", "Speaker 1", "THE COURT", "Q", "Unknown (B)"]
)
def test_a_label_of_what_somebody_does_is_nobody(label: str) -> None:
    assert parts_of(label) == ()
    assert people(appearances(label, label)) == ()


def test_what_a_person_says_goes_before_the_evidence() -> None:
    same = Verdicts(same=(("Maja Lindqvist", "Maja Holm"),))
    assert joined("Maja Lindqvist", "Maja Holm", said=same) == {
        frozenset(["Maja Lindqvist", "Maja Holm"])
    }
    apart = Verdicts(apart=(("Maja Lindqvist", "M. Lindqvist"),))
    assert len(joined("Maja Lindqvist", "M. Lindqvist", said=apart)) == 2


def test_what_was_said_is_kept_and_can_be_taken_back(tmp_path: Path) -> None:
    say("Maja Lindqvist", "Maja Holm", same=True, folder=tmp_path)
    say("Tom Berg", "T. Berg", same=False, folder=tmp_path)
    assert verdicts(tmp_path).same == (("Maja Lindqvist", "Maja Holm"),)
    say("Maja Holm", "Maja Lindqvist", same=False, folder=tmp_path)
    assert verdicts(tmp_path).same == ()
    assert len(verdicts(tmp_path).apart) == 2


def test_a_person_is_found_by_the_beginning_of_a_name_and_counted_over_documents() -> None:
    all_ = people(appearances("Maja Lindqvist", "Maja Lindqvist", "Tom Berg", "Tom Bergman"))
    (maja,) = named("lind", all_)
    assert (maja.documents, maja.asked, maja.answered) == (2, 2, 4)
    assert [one.name for one in named("berg", all_)] == ["Tom Berg"]
    assert [one.name for one in named("ber", all_)] == ["Tom Berg", "Tom Bergman"]


@pytest.mark.parametrize("damage", [b"", b"{", b"[" * 100_000, b'{"format": "another"}'])
def test_what_was_said_and_is_damaged_is_set_aside(damage: bytes, tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_bytes(damage)
    assert verdicts(tmp_path) == Verdicts()
    say("Maja Lindqvist", "Maja Holm", same=True, folder=tmp_path)
    assert verdicts(tmp_path).same == (("Maja Lindqvist", "Maja Holm"),)
    assert [one.read_bytes() for one in tmp_path.glob("*.damaged-*")] == [damage]
