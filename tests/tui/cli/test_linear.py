"""Reading by prompts: each is a line in and words out."""

from __future__ import annotations

import builtins
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from podium.cli.gate import open_gate
from podium.cli.linear import HELP, read_linear
from podium_parsers import Transcript, parse

Tells = Callable[..., str]


class Sink(io.TextIOWrapper):
    """A stream that keeps what is written."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", newline="\n")

    @property
    def text(self) -> str:
        """What was written."""
        self.flush()
        assert isinstance(self.buffer, io.BytesIO)
        return self.buffer.getvalue().decode("utf-8")


@pytest.fixture
def tells(meeting: Transcript, monkeypatch: pytest.MonkeyPatch) -> Tells:
    """What is said when these lines are typed, from the last prompt on."""

    def told(*typed: str) -> str:
        lines: Iterator[str] = iter(typed)

        def answer() -> str:
            try:
                return next(lines)
            except StopIteration:
                raise EOFError from None

        monkeypatch.setattr(builtins, "input", answer)
        sink = Sink()
        read_linear(meeting, open_gate(sink))
        return sink.text.split("> ")[-2]

    return told


def test_a_slip_leads_to_the_likeliest_passage(monkeypatch: pytest.MonkeyPatch) -> None:
    near = "Bo Amsel: A council is there, and the tide is measured."
    meant = "Bo Amsel: The council measured the tide twice a day."
    talk = parse(
        f"Ada Quist: The harbour is open.\n\n{near}\n\nAda Quist: Is it?\n\n{meant}\n", "a.txt"
    )
    typed = iter(["/counicl measured"])

    def answer() -> str:
        try:
            return next(typed)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr(builtins, "input", answer)
    sink = Sink()
    read_linear(talk, open_gate(sink))
    assert "The council measured the tide" in sink.text
    assert "A council is there" not in sink.text


def test_enter_reads_on_and_names_who_speaks(tells: Tells) -> None:
    said = tells("").splitlines()
    assert said[0].endswith("Ada Quist")
    assert said[1].startswith("Good morning.")


def test_questions_are_stepped_through_in_both_directions(tells: Tells) -> None:
    assert "Who paid for the second pier" in tells("]")
    assert "Is that a promise?" in tells("]", "]")
    assert "Who paid for the second pier" in tells("]", "]", "[")
    assert tells("]", "]", "]", "]") == "No further question.\n"


@pytest.mark.parametrize(
    ("place", "words"),
    [("q2", "Is that a promise?"), ("a2", "It is."), ("p5", "One more word."), ("g bo", "Is that")],
)
def test_a_place_is_gone_to_by_its_name(place: str, words: str, tells: Tells) -> None:
    assert words in tells(place)


def test_a_place_that_is_none_is_said(tells: Tells) -> None:
    assert tells("g xyzzy").startswith("No such place; there are 3 questions")
    assert tells("q99").startswith("No such place")


def test_where_one_is_is_said_in_words(tells: Tells) -> None:
    assert tells("w").startswith("Before the first of")
    said = tells("q2", "w")
    assert said.startswith("Q2 ¶12, Bo Amsel, ")
    assert said.endswith("per cent.\n")


def test_what_is_found_is_counted_and_walked_round(tells: Tells) -> None:
    assert tells("/promise").startswith("1 passage.\n1 of 1, Q2 ¶12:")
    first, again = tells("/ferries"), tells("/ferries", "n", "N")
    assert first.splitlines()[1:] == again.splitlines()
    assert tells("/xylophonequartz") == "Nothing found.\n"
    assert tells("n").startswith("Nothing was looked for")


def test_a_paragraph_is_marked_listed_and_exported(tells: Tells, tmp_path: Path) -> None:
    assert tells("m") == "Read a paragraph first.\n"
    assert tells("q2", "m a promise?") == "Marked Q2 ¶12.\n"
    assert "Is that a promise?" in tells("l")
    file = tmp_path / "marks.md"
    assert tells(f"e markdown {file}").startswith("1 mark written to")
    assert "Is that a promise?" in file.read_text("utf-8")
    assert tells(f"e markdown {file}").startswith("That did not work")
    assert tells("e nonsense x").startswith("That did not work")
    assert tells("e").startswith("Type e, a format and a file")


def test_every_key_of_the_help_is_understood(tells: Tells) -> None:
    for line in HELP.splitlines():
        for key in line[:15].replace(",", " ").replace(" or ", " ").split():
            if key not in ("Enter", "q", "PLACE", "[NOTE]", "FORMAT", "FILE"):
                assert not tells(key).startswith("Not understood"), key
