"""What marks cost at the screen: a marked text opened, a passage marked; a part of `marks.py`.

podium runs on a pty, in turns with itself: with 10,000 marks in a text of 1 MB and without any, and
with the key that marks beside the key that moves down.
"""

from __future__ import annotations

from pathlib import Path
from statistics import median

from podium_library.marks.mark import Mark
from podium_library.store import open_store
from podium_parsers import Transcript
from terminal import Terminal


def seconds_to(words: bytes, command: list[str], data: Path | None) -> float:
    """From the start to the first words of the text on the screen."""
    with Terminal(command, None if data is None else str(data)) as terminal:
        return terminal.words(words) - terminal.begun


def opened(command: list[str], transcript: Transcript, marks: list[Mark], folder: Path) -> float:
    """The median over seven pairs of the ratio: first words with the marks, and without."""
    with open_store(folder / "podium") as store:
        store.add_all(store.remember(transcript), marks)
    words = transcript.text[: transcript.text.index(" ")].encode()
    ratios = []
    for _ in range(7):
        without = seconds_to(words, command, None)
        ratios.append(seconds_to(words, command, folder) / without)
    return median(ratios)


def frames(command: list[str], words: bytes) -> tuple[float, float]:
    """Milliseconds from a key to its frame, medians of twenty: the key that marks, and `j`."""
    marking, moving = [], []
    with Terminal(command) as terminal:
        terminal.words(words)
        terminal.rest()
        for _ in range(20):
            for key, times in ((b"j", moving), (b"m", marking)):
                since = len(terminal.output)
                sent = terminal.send(key)
                times.append(terminal.frame(since) - sent)
                terminal.rest(1)
    return median(marking) * 1e3, median(moving) * 1e3
