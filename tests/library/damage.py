"""Ways to damage a store's files, by a seed, and what must be true afterwards."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from podium_library.marks.making import make_mark
from podium_library.marks.mark import Mark
from podium_library.store import open_store
from podium_parsers import Transcript, parse

WORDS = [
    "the",
    "ferry",
    "left",
    "the",
    "northern",
    "pier",
    "before",
    "anyone",
    "had",
    "counted",
    "the",
    "crates",
    "of",
    "salted",
    "fish",
]


@dataclass(frozen=True)
class Expected:
    """What the store held before the damage."""

    marks: dict[str, Mark]
    trash: dict[str, Mark]


def transcripts(rng: random.Random, folder: Path) -> list[Transcript]:
    """Two or three texts of made-up sentences."""

    def line() -> str:
        return f"Voice {rng.randrange(9)}: {' '.join(rng.choices(WORDS, k=20))}."

    return [
        parse("\n\n".join(line() for _ in range(12)), str(folder / f"{n}.txt"))
        for n in range(rng.randint(2, 3))
    ]


def filled(folder: Path, rng: random.Random, *, crashed: bool) -> Expected:
    """Fill a store with marks, changed and removed ones too; `crashed` leaves its log unmerged."""
    work = folder.with_name("work") if crashed else folder
    marks: dict[str, Mark] = {}
    trash: dict[str, Mark] = {}
    store = open_store(work)
    for transcript in transcripts(rng, folder):
        document = store.remember(transcript)
        made = [_mark(transcript, rng) for _ in range(rng.randint(5, 40))]
        marks.update((m.id, m) for m in store.add_all(document, made[2:]))
        marks.update((m.id, store.add(document, m)) for m in made[:2])
    changed = [marks[id_] for id_ in rng.sample(sorted(marks), len(marks) // 4)]
    marks.update((m.id, m) for m in store.update(*changed))
    for id_ in store.remove(rng.sample(sorted(marks), len(marks) // 5)):
        trash[id_] = marks.pop(id_)
    if crashed:
        shutil.copytree(work, folder)
    store.close()
    return Expected(marks, trash)


def _mark(transcript: Transcript, rng: random.Random) -> Mark:
    start = rng.randrange(len(transcript.text) - 60)
    return make_mark(transcript, (start, start + rng.randint(5, 60)), "n" * rng.randrange(300))


def held(folder: Path) -> Expected:
    """What a store holds now."""
    with open_store(folder) as store:
        marks = {m.id: m for d in store.documents() for m in store.marks(d.document)}
        return Expected(marks, {t.mark.id: t.mark for t in store.trash()})


def flip(path: Path, rng: random.Random) -> None:
    """Flip one bit."""
    data = bytearray(path.read_bytes())
    if data:
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        path.write_bytes(data)


def flip_many(path: Path, rng: random.Random) -> None:
    """Flip up to two hundred bits."""
    for _ in range(rng.randint(2, 200)):
        flip(path, rng)


def flip_head(path: Path, rng: random.Random) -> None:
    """Flip a bit of the first hundred bytes."""
    data = bytearray(path.read_bytes())
    if len(data) >= 100:
        data[rng.randrange(100)] ^= 1 << rng.randrange(8)
        path.write_bytes(data)


def truncate(path: Path, rng: random.Random) -> None:
    """Cut the file short, anywhere."""
    data = path.read_bytes()
    path.write_bytes(data[: rng.randrange(len(data) + 1)])


def blank(path: Path, rng: random.Random) -> None:
    """Write zeros or noise over some pages."""
    data = bytearray(path.read_bytes())
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(data) // 512 + 1) * 512
        data[at : at + 512] = bytes(512) if rng.random() < 0.5 else rng.randbytes(512)
    path.write_bytes(data)


def shuffle(path: Path, rng: random.Random) -> None:
    """Swap two pages."""
    data = bytearray(path.read_bytes())
    pages = len(data) // 4096
    if pages > 1:
        a, b = rng.sample(range(pages), 2)
        first, second = data[a * 4096 : a * 4096 + 4096], data[b * 4096 : b * 4096 + 4096]
        data[a * 4096 : a * 4096 + 4096], data[b * 4096 : b * 4096 + 4096] = second, first
        path.write_bytes(data)


def other(path: Path, rng: random.Random) -> None:
    """Put something else in its place."""
    path.write_bytes(rng.choice((b"", b"SQLite format 3\0", b"not a database\n" * 400)))


def gone(path: Path, rng: random.Random) -> None:
    """Delete the file."""
    path.unlink()


WAYS: tuple[Callable[[Path, random.Random], None], ...] = (
    flip, flip, flip, flip_many, flip_head, truncate, blank, shuffle, other, gone,
)  # fmt: skip


def trial(folder: Path, seed: int) -> str:
    """Fill a store, damage its database or the log, open it again; what is wrong, or nothing."""
    rng = random.Random(seed)
    crashed = rng.random() < 0.4
    expected = filled(folder, rng, crashed=crashed)
    names = ["marks.db"] * 4 + ["marks.journal.jsonl"] + (["marks.db-wal"] * 4 if crashed else [])
    victim = folder / rng.choice(names)
    way = rng.choice(WAYS)
    way(victim, rng)
    damaged = victim.read_bytes() if victim.exists() else None
    found = held(folder)
    again = held(folder)
    faults = []
    if found != expected:
        lost = expected.marks.keys() - found.marks.keys()
        faults.append(
            f"{len(lost)} marks lost, {len(found.marks.keys() - expected.marks.keys())} new"
        )
    if again != found:
        faults.append("another answer when asked again")
    kept = list(folder.glob(f"damaged-*/{victim.name}"))
    if (
        damaged
        and kept
        and victim.name != "marks.journal.jsonl"
        and kept[0].read_bytes() != damaged
    ):
        faults.append("the damaged file was not kept as it was")
    return f"seed {seed}: {way.__name__} {victim.name}: {'; '.join(faults)}" if faults else ""
