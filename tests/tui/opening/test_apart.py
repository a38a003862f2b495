"""Work that is done in a process of its own."""

from __future__ import annotations

import io
import os
import signal
from collections.abc import Iterator

import pytest

from podium.opening import apart
from podium.opening.apart import Apart, answer
from podium.opening.starting import Opened, Opening
from podium_parsers import Transcript, UnreadableError, parse

TEXT = "Ann: Will it run?\n\nBen: It will, from May.\n\n" * 20


def load() -> Transcript:
    """A transcript as a child makes it."""
    return parse(TEXT)


def read() -> Iterator[object]:
    """The work of a child that reads."""
    yield b"first"
    yield load()


def test_what_it_yields_comes_back_whole_and_in_order() -> None:
    first, child = Apart(read).answers()
    here = load()
    assert first == b"first"
    assert isinstance(child, Transcript)
    assert child.text == here.text
    assert list(child.turns) == list(here.turns)
    assert child.exchanges[0].turns == here.exchanges[0].turns
    assert child.speakers == here.speakers


def test_why_it_cannot_be_read_comes_back_too() -> None:
    def fail() -> Iterator[object]:
        yield b"first"
        raise UnreadableError("a.txt: is a folder")

    answers = Apart(fail).answers()
    assert next(answers) == b"first"
    with pytest.raises(UnreadableError, match="is a folder"):
        next(answers)


def test_any_other_failure_is_silence() -> None:
    def fail() -> Iterator[object]:
        yield b"first"
        raise ZeroDivisionError

    assert list(Apart(fail).answers()) == [b"first"]


@pytest.mark.parametrize("dies", ["before it answers", "while it answers"])
def test_a_child_that_is_killed_is_silent(dies: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer_half(_: object, pipe: io.BufferedWriter) -> None:
        if dies == "while it answers":
            whole = io.BytesIO()
            answer(read, whole)
            pipe.write(whole.getvalue()[:200])
            pipe.flush()
        os.kill(os.getpid(), signal.SIGKILL)

    monkeypatch.setattr(apart, "answer", answer_half)
    expected = [b"first"] if dies == "while it answers" else []
    assert list(Apart(read).answers()) == expected


def test_one_that_is_not_wanted_any_more_ends() -> None:
    def wait() -> Iterator[object]:
        signal.pause()
        yield b"never"

    child = Apart(wait)
    child.stop()
    assert list(child.answers()) == []


def test_it_ends_when_nobody_is_there_for_it() -> None:
    def wait() -> Iterator[object]:
        signal.pause()
        yield b"never"

    child = Apart(wait)
    os.close(child._alive)
    child._alive = os.open(os.devnull, os.O_RDONLY)
    assert list(child.answers()) == []


class Silent(Apart):
    """A child that has nothing to say."""

    def answers(self) -> Iterator[object]:
        yield from ()


def test_what_a_child_does_not_hand_over_is_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    opening = Opening("a.txt", load)
    silent = Silent(lambda: iter(()))
    opening._children.append(silent)
    opened = opening.start().result(10)
    assert isinstance(opened, Opened)
    assert opened.transcript.text == TEXT
    list(Apart.answers(silent))
