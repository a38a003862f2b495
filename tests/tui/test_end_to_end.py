"""The real program in a real terminal: walk, mark, leave, come back."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from tests.terminal import Terminal

TALK = "Harbour talk, 5 October 2020\n\n" + "\n\n".join(
    f"Question: What about matter {n}?\n\nAna Lind: Matter {n} is settled, as word{n}end says.\n\n"
    f"More was said on it than anybody wished to hear, at paragraph {n}."
    for n in range(1, 31)
)


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "talk.txt"
    path.write_text(TALK, "utf-8")
    return str(path)


def test_a_mark_made_at_the_keyboard_is_there_on_the_next_opening(file: str) -> None:
    with Terminal([file]) as terminal:
        assert terminal.until(lambda said: "word1end" in said)
        assert terminal.answers("]]", "word3end")
        assert terminal.answers("m", "Marked Q3")
        terminal.type("q")
        assert terminal.ends() == 0
    with Terminal([file]) as terminal:
        assert terminal.until(lambda said: "word3end" in said), "the place was not kept"
        assert terminal.answers("'", "Marks · 1")
        assert terminal.until(lambda said: "What about matter 3?" in said)
        terminal.type("q")
        assert terminal.until(lambda said: said.count("word3end") > 1)
        terminal.type("q")
        assert terminal.ends() == 0


@pytest.mark.parametrize("by_signal", [False, True], ids=["ctrl-q", "SIGTERM"])
def test_a_note_written_in_ones_own_editor_is_kept_when_podium_ends(
    file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_signal: bool
) -> None:
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\nprintf 'Two lines,\nboth kept.' > \"$1\"\n", "utf-8")
    editor.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(editor))
    with Terminal([file]) as terminal:
        assert terminal.until(lambda said: "word1end" in said)
        assert terminal.answers("]m", "Marked Q2")
        assert terminal.answers("a", "ctrl-e")
        assert terminal.answers("\x05", "both kept.")
        if by_signal:
            os.kill(terminal.pid, signal.SIGTERM)
        else:
            terminal.type("\x11")
        assert terminal.ends() == (128 + signal.SIGTERM if by_signal else 0)
    with Terminal(["marks", "list", file]) as listed:
        assert listed.until(lambda said: "Two lines," in said and "both kept." in said)
        assert listed.ends() == 0


def test_find_walks_to_the_words_and_on(file: str) -> None:
    with Terminal([file]) as terminal:
        assert terminal.until(lambda said: "word1end" in said)
        assert terminal.answers("/word27end\r", "1 of 1 hit")
        terminal.type("q")
        assert terminal.ends() == 0


def test_a_document_from_a_pipe_is_read_and_keys_come_from_the_terminal(file: str) -> None:
    with Terminal(["-"], before=f"cat '{file}' |") as terminal:
        assert terminal.until(lambda said: "word1end" in said)
        terminal.type("q")
        assert terminal.ends() == 0


def test_without_a_terminal_that_can_show_it_the_reader_says_so_in_one_line(file: str) -> None:
    with Terminal([file], term="dumb") as terminal:
        assert terminal.ends() == 2
        assert "podium read FILE" in terminal.said


def test_without_a_file_the_recent_documents_are_offered_and_words_open_one(file: str) -> None:
    with Terminal([]) as terminal:
        assert terminal.until(lambda said: "Nothing has been opened or scanned yet" in said)
        terminal.type("\x1b")
        assert terminal.ends() == 0
    with Terminal([file]) as terminal:
        assert terminal.until(lambda said: "word1end" in said)
        assert terminal.answers("]]", "word3end")
        terminal.type("q")
        assert terminal.ends() == 0
    with Terminal([]) as terminal:
        assert terminal.until(lambda said: "talk.txt" in said)
        assert terminal.answers("\r", "word3end")
        terminal.type("q")
        assert terminal.ends() == 0
    with Terminal(["talk"]) as terminal:
        assert terminal.until(lambda said: "word3end" in said)
        terminal.type("q")
        assert terminal.ends() == 0


def test_a_character_that_comes_in_two_halves_is_typed(file: str) -> None:
    with Terminal([file]) as terminal:
        assert terminal.until(lambda said: "word1end" in said)
        assert terminal.answers("/w", "w")
        first, second = "é".encode()[:1], "é".encode()[1:]
        os.write(terminal.master, first)
        terminal.until(lambda said: False, 0.3)
        os.write(terminal.master, second)
        assert terminal.until(lambda said: "é" in said)
        terminal.type("\x11")
        assert terminal.ends() == 0
