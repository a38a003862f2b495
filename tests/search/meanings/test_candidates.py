"""What a typed word may have meant."""

from __future__ import annotations

import pytest

from podium_parsers import parse
from podium_search import Engine
from podium_search.meanings.candidates import candidates

TEXT = (
    "The United Fisheries Board and Professor Wojciechowski met in Kirkevik. We built the airline back"
    " up. Der Hafenausschuss hörte die Häfen. Новости: президент Навальский говорил о годах."
    " They published policies on the driving test. UFB denied it. The sardine quotas grew."
)


def meant(word: str, open_ended: bool = False) -> list[str]:
    engine = Engine(parse(TEXT))
    found = candidates(word, engine.index.lexicon, open_ended)
    return [" ".join(candidate.words) for candidate in found]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("airline", "airline", id="the word itself"),
        pytest.param("ailrine", "airline", id="neighbours swapped"),
        pytest.param("hbirline", "airline", id="the first letters wrong"),
        pytest.param("quota", "quotas", id="a plural"),
        pytest.param("policy", "policies", id="a plural that changes its end"),
        pytest.param("drivinging", "driving", id="an ending too many"),
        pytest.param("haefen", "hafen", id="an umlaut typed as two letters"),
        pytest.param("ausschuss", "hafenausschuss", id="part of a compound"),
        pytest.param("voyzehovski", "wojciechowski", id="a name as it sounds"),
        pytest.param("navalsky", "навальскии", id="a name in the other alphabet"),
        pytest.param("год", "годах", id="a Russian case"),
        pytest.param("ufb", "united fisheries board", id="initials"),
        pytest.param("airlineback", "airline back", id="a blank is missing"),
        pytest.param("airlinbakc", "airline back", id="a blank is missing, and letters are wrong"),
    ],
)
def test_a_typed_word_means_a_word_of_the_text(typed: str, expected: str) -> None:
    assert expected in meant(typed)


def test_an_unfinished_word_means_what_begins_so() -> None:
    assert meant("kirk", open_ended=True)[0] == "kirkevik"
    assert "kirkevik" in meant("kirc", open_ended=True)


def test_what_is_typed_as_it_stands_weighs_most() -> None:
    engine = Engine(parse(TEXT))
    found = candidates("test", engine.index.lexicon, False)
    assert found[0].words == ("test",)
    assert found[0].weight == 1.0
    assert all(other.weight < 1.0 for other in found[1:])


def test_a_word_like_no_other_means_nothing() -> None:
    assert meant("xylophone") == []


def test_a_word_without_its_first_letters_is_less_sure_than_part_of_a_compound() -> None:
    engine = Engine(parse("La lectura es breve. El Hafenausschuss y la cultura."))
    fragment, *_ = candidates("ctura", engine.index.lexicon, False)
    part, *_ = candidates("ausschuss", engine.index.lexicon, False)
    assert fragment.words == ("lectura",)
    assert fragment.weight < part.weight
