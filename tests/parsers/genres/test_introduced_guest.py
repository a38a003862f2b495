"""Hosts who tell as much as they ask introduce a guest by name: the guest answers."""

from __future__ import annotations

from tests.parsers.reading import roles_in

TALK = [
    ("Odile Marsh", "Here we are again, in the shed behind the kiln, with tea."),
    ("Jo Kell", "Too much tea."),
    ("Odile Marsh", "And we have a special guest in the shed with us, Tam Riddle."),
    ("Tam Riddle", "Hello."),
    (
        "Odile Marsh",
        "We met at the market, and I said that mugs are bowls with a mind of their own.",
    ),
    ("Tam Riddle", "You did. What else could they be?"),
    ("Jo Kell", "My aunt had a mug that was a bowl, and she drank soup from it all her life."),
    ("Tam Riddle", "So did mine. It was brown, with a handle on the inside. Have you seen it?"),
    ("Odile Marsh", "I have one at home, and nobody knows what it is for."),
    ("Tam Riddle", "For soup. For keys. For rain, when the roof leaks, as roofs do."),
    ("Jo Kell", "I once fired a mug so long that it forgot its handle."),
    ("Tam Riddle", "They do that. It is the heat, and the loneliness. Is the kiln still on?"),
    ("Odile Marsh", "It is always on."),
    ("Tam Riddle", "Then we should go and look at it, all three of us, before it looks at us."),
]


def test_who_is_introduced_answers() -> None:
    assert roles_in(TALK) == {
        "Odile Marsh": {"question"},
        "Jo Kell": {"question"},
        "Tam Riddle": {"answer"},
    }


def test_without_an_introduction_nobody_is_the_guest() -> None:
    talk = [(who, said.replace("a special guest in the shed with us, ", "")) for who, said in TALK]
    assert roles_in(talk)["Tam Riddle"] != {"answer"}


def test_who_joins_a_broadcast_answers_though_hardly_anything_is_asked() -> None:
    talk = [
        ("Odile Marsh", "That is in dispute. Joining us now on the telephone is Tam Riddle, the potter. Your views, please."),
        ("Tam Riddle", "They are good views. Is there a better hill than ours? There is none, and I have looked for one."),
        *(
            ("Odile Marsh" if at % 2 else "Tam Riddle", "Go on." if at % 2 else "The kiln was warm, and so was the soup, and so were we." * 3)
            for at in range(1, 13)
        ),
        ("Odile Marsh", "It rained."),
        ("Tam Riddle", "Did it not?"),
    ]  # fmt: skip
    assert roles_in(talk) == {"Odile Marsh": {"question"}, "Tam Riddle": {"answer"}}
