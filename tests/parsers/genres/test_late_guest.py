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
