"""A turn begins with its speaker, once; short labels hang; questions stand apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from podium.widgets.page.frames import Face, Frames
from podium.widgets.page.views import View, shelve
from podium_parsers import ParagraphKind, Role, Transcript

Make = Callable[..., Transcript]


def frames_of(transcript: Transcript, width: int = 80, spacing: int = 1) -> Frames:
    shelf = shelve(transcript, View.EVERYTHING, None, folded=True)
    return Frames(transcript, shelf, width, spacing)


def test_the_name_stands_once_where_the_turn_begins(meeting: Transcript) -> None:
    frames = frames_of(meeting)
    assert [frames.frame(at).name for at in (3, 4, 7, 8, 9)] == [
        "Ada Quist",
        "",
        "Ada Quist",
        "",
        "",
    ]


def test_a_question_without_a_name_is_headed_by_its_label(meeting: Transcript) -> None:
    frame = frames_of(meeting).frame(6)
    assert (frame.name, frame.face, frame.indent) == ("Question", Face.QUESTION, 2)


@pytest.mark.parametrize("label", ["Q", "A.", "Q:", "MR"])
def test_a_label_of_a_letter_or_two_hangs(make: Make, label: str) -> None:
    frame = frames_of(make([(Role.QUESTION, 0, f"{label}: Words.")], ["Mr. Hale"])).frame(0)
    assert frame.hang == label.rstrip(".:")
    assert not frame.name
    assert frame.indent > len(frame.hang)


def test_nothing_is_indented_where_there_is_no_room(make: Make) -> None:
    frame = frames_of(make([(Role.QUESTION, 0, "Q: Words.")], ["Mr. Hale"]), width=20).frame(0)
    assert (frame.indent, frame.hang, frame.name) == (0, "", "Mr. Hale")


def test_what_opens_an_exchange_stands_further_off(meeting: Transcript) -> None:
    frames = frames_of(meeting)
    assert frames.frame(11).gap == 2
    assert frames.frame(6).gap == 1  # right beneath a heading
    assert frames.frame(12).gap == 1


def test_without_blank_rows_a_first_line_is_set_in(meeting: Transcript) -> None:
    frames = frames_of(meeting, spacing=0)
    assert (frames.frame(4).gap, frames.frame(4).first) == (0, 2)
    assert (frames.frame(3).gap, frames.frame(3).first) == (1, 0)


def test_names_are_shown_without_what_drives_a_terminal(make: Make) -> None:
    transcript = make(
        [(Role.ANSWER, 0, "X\x1b[2J: Words."), (Role.ANSWER, None, "A\tB\x07: On.")], ["X\x1b[2J"]
    )
    frames = frames_of(transcript)
    assert frames.frame(0).name == "X␛[2J"
    assert frames.frame(1).name == "A␉B␇"


def test_page_furniture_at_a_turns_head_does_not_take_its_name(make: Make) -> None:
    transcript = make(
        [(Role.ANSWER, 0, "Ann: Page 3"), (ParagraphKind.SPEECH, None, "Words.")], ["Ann"]
    )
    transcript.paragraphs.kinds[0] = list(ParagraphKind).index(ParagraphKind.FURNITURE)
    assert frames_of(transcript).frame(1).name == "Ann"
