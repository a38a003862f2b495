"""What a front matter says of a document, in the words of several languages."""

from __future__ import annotations

import pytest

from podium_parsers.markup.front_matter import front_matter


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("date: 2031-3-2", "2031-03-02"),
        ("pub_date: March 2nd, 2031", "2031-03-02"),
        ('fecha_publicacion: "2031-03-02"', "2031-03-02"),
        ("datum: 2. März 2031", "2031-03-02"),
        ("date: Abril de 2031", None),
    ],
)
def test_the_day_is_known_however_it_is_called_and_written(line: str, day: str | None) -> None:
    matter = front_matter(f"---\n{line}\n---\nThe tide.\n")
    assert matter is not None
    assert matter.facts()["date"] == day


def test_a_title_is_one_in_other_languages_too() -> None:
    matter = front_matter('---\ntitulo: "La barca vieja"\n---\nLa marea.\n')
    assert matter is not None
    assert matter.facts()["title"] == "La barca vieja"


def test_a_title_has_its_characters_though_a_semicolon_is_missing() -> None:
    matter = front_matter("---\ntitle: Ada Fenn&#58 the old boat\n---\nThe tide.\n")
    assert matter is not None
    assert matter.facts()["title"] == "Ada Fenn: the old boat"


def test_a_value_may_be_folded_over_blank_lines() -> None:
    matter = front_matter(
        "---\npub_date: '\n\n\n  April 3rd, 2031'\ntitle: The tide\n---\nIt is late.\n"
    )
    assert matter is not None
    assert matter.facts()["date"] == "2031-04-03"
    assert matter.facts()["title"] == "The tide"


def test_words_of_a_key_may_be_parted_by_capitals() -> None:
    matter = front_matter("---\npublishDate: 2031-05-04\n---\nThe tide.\n")
    assert matter is not None
    assert matter.facts()["date"] == "2031-05-04"
