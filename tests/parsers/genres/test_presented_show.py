"""Hosts who say that they host ask, whom they name before he speaks answers, and hosts alone only talk."""

from __future__ import annotations

import pytest
from tests.parsers.reading import roles_in, written

START = [
    ("Odile", "Welcome to the Kiln Hour, a show about pots. I'm Odile."),
    ("Tam", "I'm Tamm."),
    ("Jo", "And I'm Jo. And this is the shed."),
]
TALK = [
    ("Jo", "So Bertrand, tell us about the river clay that you dig."),
    ("Bertrand Pell", "It is grey, and it smells of rain, and it takes a week to dry by the wall."),
    ("Tam", "I dug some once and it took my boots. My aunt had it in her garden, too."),
    ("Bertrand Pell", "It does that. Was it near the bridge? Most of it lies near the bridge."),
    ("Odile", "My own clay is red, and I have told its story here too often, I think."),
    ("Bertrand Pell", "Red is warm. Do you fire it twice? I would fire it twice, and slowly."),
    ("Jo", "She fires it once and then sings to it, which is her whole method."),
    ("Bertrand Pell", "Then it is the song. A pot hears more than we know of, I believe."),
    ("Tam", "Mine have heard a lot of swearing, and they hold water all the same."),
    ("Bertrand Pell", "That is all a pot has to do, in the end. The rest is glaze and luck."),
    ("Odile", "Glaze and luck, that goes above the door of the shed."),
]


def test_who_is_named_by_the_hosts_before_he_speaks_answers() -> None:
    found = roles_in(START + TALK)
    assert found["Bertrand Pell"] == {"answer"}
    assert all("answer" not in found[host] for host in ("Odile", "Tam", "Jo"))


def test_a_co_host_who_is_named_as_such_asks_too() -> None:
    start = [("Odile", "Welcome to the Kiln Hour. I'm Odile, and with me as always is Tam.")]
    talk = [(who.replace("Jo", "Tam"), said) for who, said in TALK]
    found = roles_in(start + talk + talk)
    assert found["Tam"] == {"question"}
    assert found["Bertrand Pell"] == {"answer"}


@pytest.mark.parametrize("asker", ["Tam", "Jo"])
def test_hosts_alone_ask_nobody(asker: str) -> None:
    talk = [(who.replace("Bertrand Pell", "Odile"), said) for who, said in TALK]
    talk = [(who, said + " And what did you do then?" * (who == asker)) for who, said in talk]
    assert {role for each in roles_in(START + talk).values() for role in each} == {"remarks"}


def test_a_name_within_a_word_is_nobody_saying_who_he_is() -> None:
    """`I'm also` is not Al who says who he is."""
    talk = [(who.replace("Bertrand", "Al"), said) for who, said in START + TALK]
    talk[4] = ("Al Pell", f"I'm also a digger of it. {TALK[1][1]}")
    found = roles_in(talk)
    assert found["Al Pell"] == {"answer"}


def test_who_is_asked_to_say_who_he_is_does_not_present_the_show() -> None:
    start = [
        (
            "Odile",
            "Welcome to the Kiln Hour. Two potters are with me, so please introduce yourselves.",
        ),
        ("Tam", "Hi, I'm Tam, and I throw the large ones."),
        ("Jo", "And I'm Jo."),
        ("Odile", "And I'm Odile. How did you begin?"),
    ]
    said = "I began in the winter, when nobody came down to the pier and the clay was cold. " * 3
    talk = [("Tam", said), ("Jo", said), ("Odile", "And what happened in the spring?")] * 5
    found = roles_in(start + talk)
    assert found["Tam"] == found["Jo"] == {"answer"}


def test_a_meeting_is_no_show_though_somebody_hosts_it() -> None:
    text = "# Minutes of the shed's meeting\n\n**Host:** Odile\n\n"
    text += "".join(f"{who}: {said}\n\n" for who, said in START + TALK * 2)
    assert {line.role for line in written(text, "minutes.md").lines} == {"remarks"}


@pytest.mark.parametrize(
    "guest", ["Today's guest is Bertrand Pell.", "We are joined by Bertrand Pell."]
)
def test_who_is_named_in_the_sentence_after_the_co_host_is_no_host(guest: str) -> None:
    start = [
        ("Tam", f"Welcome to the Kiln Hour. My name is Tam, and my co-host is Jo. {guest}"),
        ("Bertrand Pell", "Thank you."),
        ("Jo", "Hello there."),
    ]
    found = roles_in(start + TALK * 2)
    assert found["Jo"] == {"question"}
    assert "question" not in found["Bertrand Pell"]


def test_a_guest_who_is_heard_in_a_clip_before_the_welcome_is_no_host() -> None:
    start = [
        ("Bertrand Pell", "Clay is a slow river, that is all I have ever learned about it."),
        ("Tam", "Hello, welcome to the Kiln Hour. I'm Tam. And this is my co-host, Jo."),
        ("Jo", "We are so glad to have Bertrand with us. Tell us who dug your first clay."),
        ("Bertrand Pell", "Yeah, sure. My name is Bertrand Pell, and I dug it myself."),
    ]
    talk = [(who.replace("Odile", "Jo"), said) for who, said in TALK * 2]
    found = roles_in(start + talk)
    assert "answer" in found["Bertrand Pell"]
    assert found["Jo"] == {"question"}


@pytest.mark.parametrize("guest", ["Bertrand Pell", "Lu Pell"])
def test_a_co_host_in_two_words_who_says_little_hosts_all_the_same(guest: str) -> None:
    first = guest.split()[0]
    start = [
        ("Tam", "Welcome to the Kiln Hour. I'm Tam, and this is my co host, Odile."),
        ("Odile", f"Hello. We have {guest} with us. {first}, who are you?"),
        (guest, f"Hi, I'm {first}. {TALK[1][1]}"),
    ]
    said = [TALK[n][1] * 9 for n in (1, 3, 5, 7)]
    talk = [
        line for words in said for line in ((guest, words), ("Odile", TALK[0][1]), ("Tam", "Yes."))
    ]
    found = roles_in(start + talk)
    assert found[guest] == {"answer"}
    assert found["Odile"] == found["Tam"] == {"question"}


@pytest.mark.parametrize(
    "said",
    [
        "This is the Kiln Hour. I'm Tam, and my co-host today is Odile.",
        "This is the Kiln Hour. Here is Odile, who is my co-host.",
        "Welcome to the Kiln Hour. I'm Tam, and I'm here with Odile. We talk to a digger.",
    ],
)
def test_who_speaks_of_a_co_host_hosts_without_a_welcome(said: str) -> None:
    start = [
        ("Tam", f"{said} Today's guest is Bertrand Pell."),
        ("Bertrand Pell", "Hi, everyone. I am happy to be here."),
        ("Odile", "Hello."),
    ]
    talk = [(who.replace("Jo", "Tam"), said) for who, said in TALK * 2]
    found = roles_in(start + talk)
    assert "question" not in found["Bertrand Pell"]
    assert "answer" in found["Bertrand Pell"]
    assert "answer" not in found["Odile"] | found["Tam"]


def test_two_who_host_together_ask_nobody() -> None:
    start = [("Odile", "Welcome to the Kiln Hour. I am Odile, and my cohost is Tam.")]
    talk = [(who, said) for who, said in TALK if who != "Bertrand Pell"]
    two = [
        ("Odile" if n % 2 else "Tam", said + " Is it?" * (n % 2))
        for n, (_, said) in enumerate(talk * 3)
    ]
    assert {role for each in roles_in(start + two).values() for role in each} == {"remarks"}


def test_a_talk_as_always_with_a_guest_makes_no_host_of_him() -> None:
    start = [
        ("Odile", "Welcome to the Kiln Hour. I'm Odile, and here is my co-host, Tam."),
        ("Tam", "It was a great conversation as always with Bertrand, who digs."),
    ]
    found = roles_in(start + [(who.replace("Jo", "Tam"), said) for who, said in TALK] * 2)
    assert found["Bertrand Pell"] == {"answer"}


def test_a_voice_without_a_name_leaves_a_show_one() -> None:
    found = roles_in([*START, *TALK * 4, ("Unknown", "Really.")])
    assert found["Bertrand Pell"] == {"answer"}


def test_who_comes_late_and_is_not_named_is_the_guest_of_two_hosts() -> None:
    start = [("Odile", "Welcome to the Kiln Hour. I'm Odile, and here is my co-host, Tam.")]
    chat = [("Tam", "It rained all week."), ("Odile", "And the clay?")] * 8
    talk = [
        (("Odile", "Tam")[n % 2], "I dug some once and it took my boots, and more than that.")
        if n % 3
        else ("Bertrand Pell", "It is grey, and it smells of rain, and it dries by the wall.")
        for n in range(1, 40)
    ]
    found = roles_in([*start, *chat, ("Tam", "So, tell us what you dig."), *talk])
    assert found["Bertrand Pell"] == {"answer"}
    assert "answer" not in found["Odile"] | found["Tam"]


def test_whom_the_host_greets_may_say_who_they_are() -> None:
    start = [
        ("Odile", "Bertrand, Tam, welcome to the Kiln Hour. So good to have you here. I'm Odile."),
        ("Tamsin", "Thanks. I'm Tamsin, and I dig with him."),
    ]
    ask = ("Odile", "And what do you dig, where, and why?")
    said = "It is grey, and it smells of rain, and it takes a week to dry by the wall. "
    talk = [ask if n % 2 else (("Bertrand Pell", "Tamsin")[n % 4 > 1], said) for n in range(1, 33)]
    found = roles_in(start + talk)
    assert found["Tamsin"] == found["Bertrand Pell"] == {"answer"}
