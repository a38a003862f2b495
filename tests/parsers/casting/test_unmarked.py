"""Who asks where nobody wrote question marks."""

from __future__ import annotations

import pytest
from tests.parsers.reading import roles_in

ASKED = {
    "en": ("so how did you come to the nets", "well we had been mending them all winter in the loft by the pier "),
    "de": ("wie sind sie zu den netzen gekommen", "wir haben sie den ganzen winter auf dem boden geflickt "),
    "fr": ("pourquoi les filets", "on les a réparés tout l'hiver dans le grenier près du quai "),
    "es": ("cómo se hace una red", "la cosimos todo el invierno en el desván junto al muelle "),
    "ru": ("как вы начали вязать сети", "мы чинили их всю зиму на чердаке у причала "),
}  # fmt: skip


@pytest.mark.parametrize("language", ASKED)
def test_who_asks_in_words_asks(language: str) -> None:
    question, answer = ASKED[language]
    found = roles_in([("Ada Fenn", question), ("Bo Karl", answer * 4)] * 8)
    assert found == {"Ada Fenn": {"question"}, "Bo Karl": {"answer"}}


def test_a_talk_in_which_both_ask_alike_is_nobodys_interview() -> None:
    said = "so how did you find the pier this morning and what did they say about the nets "
    found = roles_in([("Ada Fenn", said), ("Bo Karl", said)] * 8)
    assert found == {"Ada Fenn": {"remarks"}, "Bo Karl": {"remarks"}}
