"""A podcast whose guest comes after the hosts have talked."""

from __future__ import annotations

from tests.parsers.reading import Line, written

from podium_parsers import Transcript

HOSTS = (
    (
        "Odile Marsh",
        "Welcome to episode nine of the podcast about clay. Tam Riddle is with us today.",
    ),
    ("Jo Kell", "He has nine hundred cups."),
    ("Odile Marsh", "Nine hundred and one."),
    ("Jo Kell", "Let us go and find him."),
    ("Odile Marsh", "I'll get my hat."),
    ("Jo Kell", "You are wearing it."),
    ("Odile Marsh", "So I am."),
    ("Jo Kell", "Hello, everybody. I'm Jo, and I like mugs."),
)
TALK = (
    ("Tam Riddle", "I'm Tam, and I make them, mostly in winter, when nobody comes to the door."),
    ("Odile Marsh", "Why in winter?"),
    (
        "Tam Riddle",
        "Because the kiln is warm, and because clay does not mind the dark as people do.",
    ),
    ("Jo Kell", "Ha."),
    (
        "Tam Riddle",
        "It is true. I have asked it, and it said nothing against it for nine long years.",
    ),
    ("Odile Marsh", "How do you fire them?"),
    (
        "Tam Riddle",
        "Slowly, and with the window open, so that the cat can leave when it gets too warm.",
    ),
)


def episode() -> tuple[Transcript, list[Line]]:
    cues = []
    for n, (who, words) in enumerate(HOSTS + TALK + TALK[1:] + TALK[1:]):
        cues.append(f"{n + 1}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{who}: {words}\n")
    return written("\n".join(cues), "episode.srt")


def test_the_hosts_talk_is_remarks_until_they_begin_the_round() -> None:
    _, lines = episode()
    assert [line.role for line in lines[:8]] == ["remarks"] * 7 + ["question"]


def test_then_hosts_ask_and_the_guest_answers() -> None:
    transcript, lines = episode()
    assert {line.role for line in lines if line.speaker == "Tam Riddle"} == {"answer"}
    assert [list(one.turns) for one in transcript.exchanges][:3] == [
        [7, 8],
        [9, 10, 11, 12],
        [13, 14],
    ]


def test_whoever_is_greeted_in_a_round_that_one_leads_is_no_host() -> None:
    greeted = (
        ("Odile Marsh", "Welcome to the podcast. Here are Jo Kell and Cy Vane. Hello, Ms Kell."),
        ("Jo Kell", "Hello."),
        ("Odile Marsh", "And Mr Vane, hello."),
        ("Cy Vane", "Hello to you all."),
        ("Odile Marsh", "And Tam Riddle is here as well."),
        ("Jo Kell", "So he is."),
    )
    asked = [
        turn
        for who in ("Tam Riddle", "Jo Kell", "Cy Vane") * 4
        for turn in (
            ("Odile Marsh", f"What does the kiln want of you, {who}?"),
            (who, "Wood, and somebody who stays awake with it through the night, as I do. " * 3),
        )
    ]
    talk = "".join(f"{who}: {words}\n\n" for who, words in (*greeted, *asked))
    roles = {(line.speaker, line.role) for line in written(talk, "a.txt").lines[6:]}
    assert roles == {
        ("Odile Marsh", "question"),
        *((who, "answer") for who in ("Tam Riddle", "Jo Kell", "Cy Vane")),
    }


def test_a_second_guest_who_came_sooner_answers_too() -> None:
    head = [
        ("Odile Marsh", "Welcome to episode ten of the podcast. Tam and Bo Riddle are with us."),
        ("Jo Kell", "Shall we?"),
        ("Odile Marsh", "I'm Odile."),
        ("Bo Riddle", "I'm Bo, and I glaze what others turn, and that is all I have to say of it."),
        ("Odile Marsh", "And you?"),
        ("Jo Kell", "Yes?"),
    ]
    said = "It is warm by the kiln, and nobody comes to the door in winter but the cat. "
    talk = [
        (f"{who} Riddle", said * 3)
        if who
        else (("Odile Marsh", "Jo Kell")[n % 4 > 1], "And how do you fire them?")
        for n, who in enumerate(("", "Tam", "", "Bo") * 6)
    ]
    lines = written("\n\n".join(f"{who}: {words}" for who, words in head + talk), "a.txt").lines
    assert {line.role for line in lines[6:] if line.speaker == "Bo Riddle"} == {"answer"}
    assert {line.role for line in lines[6:] if line.speaker == "Jo Kell"} == {"question"}
