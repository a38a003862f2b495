"""Whom a label names: titles come and go, ranks and hyphens do not."""

from __future__ import annotations

import pytest

from podium_parsers.names.person import may_be, person_of, words_of


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("HON. M. BROWN", ["m", "brown"]),
        ("M. Dubois", ["dubois"]),
        ("Ms R. TOKI-BROWN", ["r", "toki-brown"]),
        ("Mr Deputy Speaker", ["deputy", "speaker"]),
        ("The Speaker", ["speaker"]),
        ("THE COURT OFFICER", ["court", "officer"]),
        ("COURT OFFICER", ["court", "officer"]),
        ("Counsel", ["counsel"]),
        ("The MINISTER OF TIDES", ["minister", "of", "tides"]),
        ("El president de la Mesa", ["president", "de", "la", "mesa"]),
        ("Mayor de Roe", ["de", "roe"]),
    ],
)
def test_titles_are_no_words_of_a_name(name: str, words: list[str]) -> None:
    assert list(words_of(name)) == words


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("Brown", "Tom Brown", True),
        ("T. Brown", "Tom Brown", True),
        ("Ms Brown", "Mr Tom Brown", False),
        ("T. Brown", "R. Toki-Brown", False),
        ("The Speaker", "The Deputy Speaker", False),
        ("The Temporary Deputy Speaker", "The Deputy Speaker", False),
        ("THE COURT", "THE COURT REPORTER", False),
        ("Moderator", "Moderator Ada Moray", True),
        ("Speaker Quist", "Speaker Ada Quist", True),
        ("Man", "Man 2", False),
        ("The Minister of Tides", "The Deputy Minister of Tides", False),
        ("The Prime Minister", "The Deputy Prime Minister", False),
        ("The Leader of the House", "The Deputy Leader of the House", False),
        ("Roe", "Deputy Ann Roe", True),
        ("El presidente de la Mesa", "La secretaria de la Mesa", False),
        ("Man 2", "Man 2 Roe", True),
        ("Ada", "Ada/Bo K", False),
        ("Chairman Brown", "Mr. Brown", True),
        ("Justice Brown", "Mr. Brown", False),
        ("Senator Brown", "Ms. Brown", False),
    ],
)
def test_a_shorter_label_is_the_fuller_names_own_or_not(short: str, full: str, same: bool) -> None:
    assert may_be(person_of(short, short), person_of(full, full)) is same


def test_an_initial_joins_no_two_people() -> None:
    whole = person_of("SEN. CAROL E. ROE", "SEN. CAROL E. ROE")
    assert not whole.several
    assert may_be(person_of("ROE", "ROE"), whole)
    assert person_of("Ana Roe e Rui Fenn", "Ana Roe e Rui Fenn").several
