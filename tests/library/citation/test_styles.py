"""A mark in each style of citation."""

from __future__ import annotations

import pytest

from podium_library.citation import STYLES, TemplateError, cite
from podium_library.marks.mark import Document, Mark

TALK = Document(
    file="talk.txt",
    sha256="",
    characters=99,
    title="Harbour Bridge",
    date="2031-03-05",
    publisher="Brightwater Council",
    venue="Brightwater",
    url="https://brightwater.example/talk",
)
HALF = 'The region pays for\nhalf. "Half" it is.'
ANSWER = Mark(0, len(HALF), HALF, name="A7 ¶58", speaker="Maja Lindqvist", role="answer")
RECORD = Mark(0, 4, "Four", name="A1 ¶2", speaker="Tom van der Berg", page_line="45:12-46:3")
TIMED = Mark(0, 4, "Four", name="A1 ¶2", speaker="Tom van der Berg", time=(725.5, 3731.0))


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (
            "quote",
            (
                "\"The region pays for half. 'Half' it is.\" — Maja Lindqvist, A7 ¶58, "
                "Harbour Bridge, 5 March 2031"
            ),
        ),
        (
            "chicago",
            (
                "“The region pays for half. 'Half' it is.” Maja Lindqvist, “Harbour Bridge” "
                "(Brightwater: Brightwater Council, March 5, 2031), A7 ¶58, "
                "https://brightwater.example/talk."
            ),
        ),
        (
            "apa",
            (
                "“The region pays for half. 'Half' it is.” (Lindqvist, 2031, para. 58). Lindqvist, M. "
                "(2031, March 5). Harbour Bridge [Transcript]. Brightwater Council. "
                "https://brightwater.example/talk"
            ),
        ),
        (
            "bluebook",
            (
                "“The region pays for half. 'Half' it is.” Harbour Bridge, at ¶ 58 (Brightwater Council, "
                "Mar. 5, 2031) (statement of Maja Lindqvist), https://brightwater.example/talk."
            ),
        ),
    ],
)
def test_an_answer_in_each_style(style: str, expected: str) -> None:
    assert cite(ANSWER, TALK, style) == expected


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("quote", '"Four" — Tom van der Berg, A1 ¶2, 45:12–46:3'),
        ("chicago", "“Four” Tom van der Berg, 45:12–46:3."),
        ("apa", "“Four” (van der Berg, 45:12–46:3). van der Berg, T."),
        ("bluebook", "“Four”, at 45:12–46:3 (statement of Tom van der Berg)."),
    ],
)
def test_a_record_of_which_nothing_else_is_known(style: str, expected: str) -> None:
    assert cite(RECORD, Document("", "", 9), style) == expected


def test_a_recording_is_cited_by_its_time() -> None:
    assert "12:05–1:02:11" in cite(TIMED, TALK, "chicago")


def test_no_style_leaves_a_brace_or_a_control_character() -> None:
    hostile = Mark(0, 4, "x\x1b[2J{title}", name="\x9b", speaker="{quote}")
    for style in STYLES:
        line = cite(hostile, TALK, style)
        assert "\x1b" not in line
        assert "␛[2J{title}" in line


def test_an_unknown_style_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(TemplateError, match="quote, chicago, apa, bluebook"):
        cite(ANSWER, TALK, "mla")
