"""Folders of small transcripts, and an archive with the spelling of the search."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from podium_library.archive.embedded import EmbeddedArchive
from podium_library.archive.progress import Progress
from podium_library.archive.reading import FileReader
from podium_library.archive.scan import scan
from podium_search.collection import folded, shortened
from podium_search.words.tokens import words

TALK = """{title}

{date}

Question: Will the {thing} open in spring?

Mayor Ana Lind: The {thing} will open in spring. We never promised it before.

Question: And who pays for the {thing}?

Mayor Ana Lind: The region pays for half of it.
"""

Scan = Callable[..., Progress]
"""(places, workers) -> the counts at the end."""


def talk(thing: str, date: str = "5 May 2031") -> str:
    """A small press conference about a thing."""
    return TALK.format(title=f"Mayor Ana Lind on the {thing}", date=date, thing=thing)


def write(folder: Path, *things: str) -> None:
    """A file about each thing, under its name."""
    folder.mkdir(parents=True, exist_ok=True)
    for thing in things:
        (folder / f"{thing}.txt").write_text(talk(thing), "utf-8")


def names(archive: EmbeddedArchive) -> list[str]:
    """The names of the files of all documents."""
    return [Path(one.path).name for one in archive.listed()]


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[EmbeddedArchive]:
    """An empty archive in a folder of its own."""
    with EmbeddedArchive(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def scanned(archive: EmbeddedArchive) -> Scan:
    """Scan places to the end."""

    def run(*places: Path, workers: int = 1) -> Progress:
        *_, last = scan(archive, places, FileReader(folded, shortened), workers=workers)
        return last

    return run


def vocabulary_of(files: Sequence[Path]) -> set[str]:
    """Every word of some files."""
    return {word for file in files for word in words(file.read_text("utf-8"))}
