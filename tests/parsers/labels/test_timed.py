"""Where a machine's labels have clock times, somebody's labels that have none are labels too."""

from __future__ import annotations

import pytest
from tests.parsers.reading import written

ASKED = "Ada Roe: And what does the lamp of pier {n} need?"
ANSWERED = "Bo Karl [{n}:10]: Oil, wicks, and somebody who climbs the stairs at night."


def test_labels_without_a_time_stand_beside_those_with_one() -> None:
    talk = [line.format(n=n) for n in range(1, 9) for line in (ASKED, ANSWERED)]
    _, lines = written("# Lamp talk\n\n" + "\n\n".join(talk), "talk.md")
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Karl"] * 8
    assert [line.role for line in lines] == ["question", "answer"] * 8


def test_a_colon_in_the_words_is_no_label_beside_them() -> None:
    talk = [
        f"{who}: 00:{n:02}:10\n\nOne thing: the lamp of pier {n} needs oil."
        for n in range(1, 9)
        for who in ("Ada Roe", "Bo Karl")
    ]
    _, lines = written("\n\n".join(talk), "talk.txt")
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Karl"] * 8


def test_a_handle_may_stand_behind_the_time() -> None:
    talk = [
        f"[00:{n:02}:{at}.04 @{who}] Oil, wicks, and the stairs of pier {n} at night."
        for n in range(8)
        for at, who in ((10, "adaroe"), (20, "bokarl"))
    ]
    _, lines = written("\n\n\n".join(talk), "talk.txt")
    assert [line.speaker for line in lines] == ["adaroe", "bokarl"] * 8


def test_words_that_the_clock_cut_are_no_name() -> None:
    talk = "".join(
        f"({n}:02) **Ada Roe:** What does pier {n} need?  \n({n}:10) **Bo Karl:** Oil, and wicks,  \n"
        f"({n}:14) And, as it happens, somebody  \n({n}:20) who climbs the stairs at night.  \n"
        for n in range(8)
    )
    _, lines = written(talk, "talk.md")
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Karl"] * 8


def test_a_time_behind_few_labels_parts_no_layout() -> None:
    talk = [line.format(n=n) for n in range(1, 9) for line in (ASKED, "Bo Karl: Oil for {n}.")]
    talk[3] = "Bo Karl: [2:10] Oil, and wicks."
    _, lines = written("\n\n".join(talk), "talk.txt")
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Karl"] * 8
    assert lines[3].text == "[2:10] Oil, and wicks."


def test_labels_in_capitals_stand_within_lines_that_the_clock_cut() -> None:
    text = "".join(
        f"[00:0{i}:02] ANN LEE: Is the gauge of the gate read?\n\n[00:0{i}:12] It was today. BO RAY: It is read at\n\n"
        f"[00:0{i}:22] noon, and ANN LEE is told. ANN LEE: Good.\n\n[00:0{i}:32] then. BO RAY: Yes.\n\n"
        for i in range(6)
    )
    _, lines = written(text, "talk.txt")
    assert [line.speaker for line in lines] == ["ANN LEE", "BO RAY"] * 12


def test_whom_a_chat_is_for_is_no_part_of_the_name() -> None:
    talk = [
        f"10:{n:02}:22 From {who} to Everyone : good day"
        for n in range(8)
        for who in ("Ann Lee", "Bo Ray")
    ]
    _, lines = written("\n".join(talk), "chat.txt")
    assert [line.speaker for line in lines] == ["Ann Lee", "Bo Ray"] * 8


@pytest.mark.parametrize(
    "stamp", ["[{0}.0s] {1}: {2}", "[{0}.00s -> {0}.90s] {1}: {2}", "[{0}.0 - {0}.9] {1}\n{2}"]
)
def test_seconds_stand_before_a_name(stamp: str) -> None:
    said = "The lamp of the pier needs oil."
    talk = [stamp.format(n, ("Ada Roe", "Bo Karl")[n % 2], said) for n in range(10)]
    transcript, lines = written("\n".join(talk), "talk.txt")
    assert [(line.speaker, line.text) for line in lines] == [
        ("Ada Roe", said),
        ("Bo Karl", said),
    ] * 5
    assert transcript.times is not None
    assert transcript.times.at(transcript.text.rindex("The lamp")) == 9.0


def test_the_number_of_a_note_is_no_time() -> None:
    notes = "".join(f"[{n}] Ada Roe: On the Lamps of Pier {n}, 2031.\n" for n in range(1, 9))
    assert "second name" not in written(notes, "talk.txt").transcript.turns.rule_names


@pytest.mark.parametrize(
    ("asked", "answered", "file"),
    [
        ("@{}:02 - Ada Roe (Pier Works)\n", "@{}:10 - Bo Karl (Lamps)\n", "call.txt"),
        ("00:0{}:02 [Ada Roe]\n\n", "00:0{}:10 [Bo Karl]\n\n", "talk.md"),
    ],
)
def test_a_name_behind_a_time_has_its_words_below(asked: str, answered: str, file: str) -> None:
    talk = "".join(
        f"{asked.format(n)}Is it lit?\n\n{answered.format(n)}It is.\n\n" for n in range(6)
    )
    _, lines = written(talk, file)
    assert [(line.speaker, line.text) for line in lines] == [
        ("Ada Roe", "Is it lit?"),
        ("Bo Karl", "It is."),
    ] * 6


def test_a_heading_with_a_time_right_above_a_label_is_nobody() -> None:
    talk = "".join(
        f"## [00:{n:02}:00] The {what}\n\n[00:{n:02}:00] **Ada Roe:** Is it lit?\n\n[00:{n:02}:30] **Bo Karl:** It is.\n\n"
        for n, what in enumerate(("tide", "crane", "storm", "kettle", "eel"))
    )
    _, lines = written(f"# Lamp talk\n\n{talk}", "talk.md")
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Karl"] * 5


def test_contents_with_times_that_headings_repeat_are_nobody() -> None:
    parts = ("Pier Work", "Early Days", "Lamp Oil", "Tide Language", "Future Plans")
    contents = "".join(f"[00:{n:02}:00] {what}\n" for n, what in enumerate(parts))
    talk = "".join(
        f"#### [00:{n:02}:00] {what}\n\n**Ada:** Is it lit?\n\n**Bo:** It is, since {n}.\n\n"
        for n, what in enumerate(parts)
    )
    _, lines = written(f"# Lamp talk\n\n{contents}\n{talk}", "talk.md")
    assert [line.speaker for line in lines] == ["Ada", "Bo"] * 5


def test_a_span_with_its_length_may_stand_below_a_name() -> None:
    talk = "".join(
        f"{who}\n\n00:0{n}:{at}-00:0{n}:{at + 9} (9 sec)\n\n{words}\n\n"
        for n in range(5)
        for at, who, words in (
            (10, "Ann Lee", "Is the gate read?"),
            (30, "Bo Ray", "It is, at noon."),
        )
    )
    _, lines = written(talk, "talk.txt")
    assert [line.text for line in lines] == ["Is the gate read?", "It is, at noon."] * 5


@pytest.mark.parametrize(
    "label", ["{0} 0:{1}0 ", "{0} (0:{1}0): ", "{0} [0:{1}0] ", "{0} - 0:{1}0 ", "{0}, 0:{1}0: "]
)
def test_a_time_behind_a_name_tells_it_within_a_line(label: str) -> None:
    who = ["Ada Roe", "Bo Karl"] * 6
    words = ["we came to the pier with the lamp of Odile And"] + ["it was out, and the tide"] * 11
    text = " ".join(label.format(who[n], n % 6) + words[n] for n in range(12))
    lines = written(f"{text} {'so it was. ' * 20}", "talk.txt").lines
    assert [line.speaker for line in lines] == who


def test_a_day_and_its_hour_above_the_talk_are_nobody() -> None:
    talk = [
        f"{who} (00:0{n}:12):\nThe lamp of pier {n} is out."
        for n in range(6)
        for who in ("Ada Roe", "Bo Karl")
    ]
    transcript, lines = written(
        "\n\n".join(["Lamp talk", "January 2, 2031, 10:00 AM", *talk]), "talk.txt"
    )
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Karl"] * 6
    assert transcript.metadata.date == "2031-01-02"


def test_frames_that_are_dropped_stand_behind_semicolons() -> None:
    talk = [
        f"00;0{n};{at};12 - 00;0{n};{at + 9};05\n{who}\nThe lamp of pier {n} needs oil.\n"
        for n in range(1, 6)
        for who, at in (("Ada Roe", 10), ("Bo Karl", 20))
    ]
    transcript, lines = written("\n".join(talk), "talk.txt")
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Karl"] * 5
    assert transcript.times is not None
    assert transcript.times.at(transcript.text.index("pier 2")) == 130.0
