"""A document that is read in a process of its own."""

from __future__ import annotations

import io
import os
import signal

import pytest

from podium import apart
from podium.apart import Apart, answer
from podium_parsers import Transcript, UnreadableError, parse

TEXT = "Ann: Will it run?\n\nBen: It will, from May.\n\n" * 20


def load() -> Transcript:
    """A transcript as a child makes it."""
    return parse(TEXT)


def test_the_transcript_comes_back_whole() -> None:
    child, here = Apart(load).transcript(), load()
    assert child.text == here.text
    assert list(child.turns) == list(here.turns)
    assert child.exchanges[0].turns == here.exchanges[0].turns
    assert child.speakers == here.speakers


def test_why_it_cannot_be_read_comes_back_too() -> None:
    def fail() -> Transcript:
        raise UnreadableError("a.txt: is a folder")

    with pytest.raises(UnreadableError, match="is a folder"):
        Apart(fail).transcript()


def test_any_other_failure_is_had_again_here() -> None:
    here = os.getpid()

    def fail() -> Transcript:
        if os.getpid() != here:
            raise ZeroDivisionError
        return load()

    assert Apart(fail).transcript().text == TEXT


@pytest.mark.parametrize("dies", ["before it answers", "while it answers"])
def test_a_child_that_is_killed_is_done_without(dies: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer_half(_: object, pipe: io.BufferedWriter) -> None:
        if dies == "while it answers":
            whole = io.BytesIO()
            answer(load, whole)
            pipe.write(whole.getvalue()[:200])
            pipe.flush()
        os.kill(os.getpid(), signal.SIGKILL)

    monkeypatch.setattr(apart, "answer", answer_half)
    assert Apart(load).transcript().text == TEXT


def test_one_that_is_not_wanted_any_more_ends() -> None:
    def wait() -> Transcript:
        if os.getpid() != here:
            signal.pause()
        return load()

    here = os.getpid()
    child = Apart(wait)
    child.stop()
    assert child.transcript().text == TEXT
