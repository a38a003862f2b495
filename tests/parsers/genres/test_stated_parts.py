"""Who is said on the cover to be asked answers, whatever the question marks say."""

from __future__ import annotations

import pytest
from tests.parsers.reading import roles_in, written

SAID = [
    ("Ada Ashe", "We spent all of last week on the pier, and I learned a lot about tar."),
    ("Bo Karl", "Why would anybody do that, you ask yourself? Who pays for it, in the end?"),
    ("Ada Ashe", "That reminds me of my own boat, which had the same hole in the same place."),
    ("Bo Karl", "And what do you do then? You go home, don't you?"),
]
TALK = "\n\n".join(f"**{who}:** {said}" for who, said in 3 * SAID)


@pytest.mark.parametrize(
    "cover",
    [
        "---\ntitle: Lamp Talk 12\nguest: Bo Karl\n---\n\n",
        "---\ntitle: Lamp Talk 12\nguests:\n  - Bo Karl\n  - name: Nobody Else\n---\n\n",
        "# Lamp Talk 12\n\n**Guest:** Bo Karl, lamp keeper\n\n",
        "# Lamp Talk 12\n\nInterviewed by Ada Ashe\n\n",
        "# Lamp Talk 12\n\nThe interviewer is Ada Ashe. Bo Karl keeps the lamp.\n\n",
        "# Lamp Talk 12\n\nHost: Ada Ashe\n\n",
        "# Světla 12\n\nTéma: Maják v přístavu\n\nHost: Bo Karl\n\n",
        "# Lamp Talk 12\n\nKonuk: Bo Karl\n\n",
        "# Lamp Talk 12\n\nNarasumber: Bo Karl\n\n",
        "---\ntitle: Lamp Talk\nspeakers:\n  - Bo Karl\nepisode: 12\n---\n\n",
        "---\ntitle: Lamp Talk\nspeakers: ['Bo Karl']\nepisode: 12\n---\n\n",
    ],
)
def test_who_is_asked_stands_on_the_cover(cover: str) -> None:
    transcript, lines = written(cover + TALK, "talk.md")
    assert [line.speaker for line in lines] == ["Ada Ashe", "Bo Karl"] * 6
    assert {(line.speaker, line.role) for line in lines} == {
        ("Ada Ashe", "question"),
        ("Bo Karl", "answer"),
    }
    assert len(transcript.exchanges) == 6


@pytest.mark.parametrize("other", ["Ada Ashe", "somebody whose label is another"])
def test_speakers_are_no_guests_where_the_host_may_be_listed(other: str) -> None:
    field = f"speakers:\n  - {other}\n  - Bo Karl\n"
    covers = [f"---\ntitle: Lamp Talk\n{each}episode: 12\n---\n\n" for each in (field, "")]
    listed, unlisted = (written(cover + TALK, "talk.md")[1] for cover in covers)
    assert [line.role for line in listed] == [line.role for line in unlisted]
    assert {line.role for line in listed if line.speaker == "Bo Karl"} == {"question"}


@pytest.mark.parametrize("whom", ["Bo Karl", "Dr. Bo Karl of the Lamp House", "the keepers"])
def test_an_interview_is_with_who_is_asked(whom: str) -> None:
    said = "We went down to the pier and looked at the lamp, and nobody had cleaned it for weeks. "
    talk = [("Ada Ashe", "Lovely. I saw the old lamp."), ("Bo Karl", f"{said * 6}Why not?")] * 16
    talk[::16] = [("Ada Ashe", "And who cleans it?")] * 2
    body = "\n\n".join(f"**{who}:** {words}" for who, words in talk)
    _, lines = written(f"# Transcript of an interview with {whom}\n\n{body}", "talk.md")
    answers = {line.speaker for line in lines if line.role == "answer"}
    assert answers == ({"Bo Karl"} if "Karl" in whom else set())


def test_hosts_alone_only_talk() -> None:
    _, lines = written("# Lamp Talk 12\n\nHosts: Ada Ashe and Bo Karl\n\n" + TALK, "talk.md")
    assert {line.role for line in lines} == {"remarks"}


def test_participants_answer_however_little_the_moderator_says() -> None:
    said = "I go down to the pier on Sundays, and nobody minds. Would you? " * 2
    talk = [("Moderator", "Where do you go on Sundays?")]
    talk += [
        (f"Participant {n % 4 + 1}", said if n % 3 else "Who goes with you, Bo?") for n in range(20)
    ]
    talk += [("Moderator", "And what do you eat there?"), ("Participant 2", said)]
    found = roles_in(talk)
    assert found.pop("Moderator") == {"question"}
    assert all(roles == {"answer"} for roles in found.values())
