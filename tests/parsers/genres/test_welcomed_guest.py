"""A show whose host welcomes the audience and a guest."""

from __future__ import annotations

import json

from tests.parsers.reading import Reading, roles_in, written

TALK = [
    ("Hugh Lam", "Welcome to Orchard Hour, the podcast about trees. My guest today is Wren Abel."),
    ("Wren Abel", "Thank you for having me."),
    ("Hugh Lam", "Tell us about the old pear."),
    (
        "Wren Abel",
        "What would you say of a tree of four hundred years? That it is tired? It is not.",
    ),
    ("Hugh Lam", "And the apple beside it."),
    ("Wren Abel", "That one is younger. Who planted it? Nobody knows."),
    ("Hugh Lam", "I have walked past it for years and never seen it bear."),
    ("Wren Abel", "You walk past it in March."),
]


def show() -> Reading:
    rows = [
        {"speaker": who, "text": words, "start": n * 7.0} for n, (who, words) in enumerate(TALK)
    ]
    return written(json.dumps(rows), "show.json")


def test_the_one_who_welcomes_asks() -> None:
    _, lines = show()
    assert [line.role for line in lines] == ["remarks", "answer"] + ["question", "answer"] * 3


def test_each_question_has_its_answer() -> None:
    transcript, _ = show()
    assert [list(one.turns) for one in transcript.exchanges] == [[2, 3], [4, 5], [6, 7]]


def test_who_greets_a_guest_asks_where_both_ask_alike() -> None:
    said = "I went down to the orchard, and the pears were gone. Who had been there? " * 3
    talk = [("Hugh Lam", "Wren, it is great to have you here."), ("Wren Abel", "Thanks, Hugh.")]
    talk += [("Hugh Lam", said), ("Wren Abel", said)] * 6
    found = roles_in(talk)
    assert found == {"Hugh Lam": {"question"}, "Wren Abel": {"answer"}}


def test_somebody_who_sits_beside_the_host_asks_too() -> None:
    told = "I planted it when I was six, and my aunt held the spade. Would I do so again? " * 4
    talk = [("Hugh Lam", "It is great to have you here."), ("Wren Abel", "Thanks, Hugh.")]
    for n in range(16):
        lead = "That is a long time for a pear." if n % 3 else "Who else was there?"
        talk += [(("Ida Moss", "Hugh Lam")[n % 2], lead), ("Wren Abel", told)]
    found = roles_in(talk)
    assert "answer" not in found["Ida Moss"] | found["Hugh Lam"]
    assert found["Wren Abel"] == {"answer"}
