"""Whether an archive holds exactly what lies in some folders: nothing missing, doubled or left over."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from podium_library.archive.embedded import EmbeddedArchive
from podium_search.collection import shortened
from podium_search.words.tokens import words


def faults(archive: EmbeddedArchive, *folders: Path) -> list[str]:
    """What is not as it should be; every text in the folders differs from every other."""
    files = sorted(str(path) for folder in folders for path in folder.rglob("*.txt"))
    found = [one.path for one in archive.listed()]
    wrong = [f"{path} is {state}" for state, paths in (
        ("missing", Counter(files) - Counter(found)),
        ("left over or doubled", Counter(found) - Counter(files)),
    ) for path in paths]  # fmt: skip
    counts: Counter[str] = Counter()
    for one in archive.listed():
        text = Path(one.path).read_text("utf-8")
        if archive.transcript(one.number).text != text:
            wrong.append(f"{one.path} has another text")
        counts.update(set(words(text)))
    if counts != Counter(archive.vocabulary()):
        wrong.append("the vocabulary is not that of the files")
    pairs = Counter(
        pair for one in archive.listed() for pair in shortened(archive.transcript(one.number))
    )
    if pairs != _shortened(archive.path):
        wrong.append("the abbreviations are not those of the files")
    for one in archive.listed():
        name = words(Path(one.path).stem)
        if one.number not in archive.with_phrase([name]):
            wrong.append(f"{one.path} is not found by its name")
    return wrong + _ill(archive.path)


def _shortened(path: Path) -> Counter[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT short, words, documents FROM shortened").fetchall()
    return Counter({(short, words): documents for short, words, documents in rows})


def _ill(path: Path) -> list[str]:
    """What SQLite says of the file, and whether each table speaks of the same documents."""
    with closing(sqlite3.connect(path)) as connection:
        (verdict,) = connection.execute("PRAGMA integrity_check").fetchone()
        sets = [
            {row[0] for row in connection.execute(query)}
            for query in (
                "SELECT id FROM documents",
                "SELECT document FROM files",
                "SELECT document FROM texts",
                "SELECT rowid FROM spoken WHERE spoken MATCH 'question'",
            )
        ]
    wrong = [] if verdict == "ok" else [verdict]
    return wrong if all(one == sets[0] for one in sets) else [*wrong, "tables differ"]
