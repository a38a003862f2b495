"""A disk that fails at the n-th write, sync or open, for every n and whatever one does to the marks.

What was refused has changed nothing, what was not refused is there, and the same call made again on a
healed disk succeeds. A seed is one kind of failure: which error, and whether it stays.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest
from tests.library.damage import Expected, held
from tests.library.failing import Disk, failing
from tests.proofs.proof import Outcome

from podium_library.corrections import Corrections
from podium_library.errors import Unsaved
from podium_library.marks.making import make_mark
from podium_library.marks.mark import Document, Mark
from podium_library.store import Store, open_store
from podium_parsers import parse
from podium_parsers.mending import Correction, Rename, anchored

TEXT = "Chair: The meeting is open.\n\nMs Amari: The harbour stays open too.\n" * 3
TALK, OTHER = parse(TEXT, "/nowhere/harbour.txt"), parse(TEXT[::-1], "/nowhere/other.txt")
KINDS = [
    (number, stays)
    for number in (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES)
    for stays in (False, True)
]
MOST = 200
"""Calls that one operation may make before it is thought never to end."""
State = tuple[Expected, tuple[Correction, ...]]


class Act(Protocol):
    """One thing that a person does to the marks."""

    def __call__(self, store: Store, document: Document, marks: list[Mark]) -> object: ...


def made(*starts: int) -> list[Mark]:
    return [make_mark(TALK, (start, start + 7), f"at {start}") for start in starts]


NEW = made(3, 9, 14)
RENAME = Rename(anchored(TEXT, 0), "Chair", "The Chair")


def corrections(store: Store) -> Corrections:
    return Corrections(store.places.folder)


ACTS: dict[str, Act] = {
    "add": lambda store, document, marks: store.add(document, NEW[0]),
    "add many": lambda store, document, marks: store.add_all(document, NEW),
    "update": lambda store, document, marks: store.update(replace(marks[0], note="changed")),
    "remove": lambda store, document, marks: store.remove([marks[0].id, marks[1].id]),
    "restore": lambda store, document, marks: store.restore([marks[2].id]),
    "remember": lambda store, document, marks: store.add(store.remember(OTHER), NEW[1]),
    "correct": lambda store, document, marks: corrections(store).keep(TALK, [RENAME]),
    "take a correction back": lambda store, document, marks: corrections(store).undo(TALK),
    "repair": lambda store, document, marks: store.repair(),
}


def batch(seed: int, folder: Path) -> Outcome:
    """Every act with every call of it failing, by one kind of failure."""
    number, stays = KINDS[seed % len(KINDS)]
    start = folder / "start"
    marks = made(0, 5, 20)
    with open_store(start) as store:
        document = store.remember(TALK)
        store.add_all(document, marks)
        store.remove([marks[2].id])
    Corrections(start).keep(TALK, [Rename(anchored(TEXT, 0), "Ms Amari", "Mx Amari")])
    trials, faults = 0, []
    for name, act in ACTS.items():
        before, after = state(start), state(acted(folder, start, act, document, marks))
        for at in range(1, MOST):
            place = folder / "place"
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(start, place)
            disk = Disk(number, at, stays=stays)
            fault = trial(place, disk, partial(act, document=document, marks=marks), before, after)
            if fault:
                faults.append(f"seed {seed}: {name}, call {at}, {errno.errorcode[number]}: {fault}")
            if not disk.failed:
                break
            trials += 1
        else:
            faults.append(f"seed {seed}: {name} goes on for ever")
    return Outcome(trials, tuple(faults))


def acted(folder: Path, start: Path, act: Act, document: Document, marks: list[Mark]) -> Path:
    """A copy of the start in which the act was done on a sound disk."""
    done = folder / "done"
    shutil.rmtree(done, ignore_errors=True)
    shutil.copytree(start, done)
    with open_store(done) as store:
        act(store, document, marks)
    return done


def trial(
    place: Path, disk: Disk, act: Callable[[Store], object], before: State, after: State
) -> str:
    """Do the act on the failing disk, then again on the healed one; what is wrong, or nothing."""
    store = open_store(place)
    with pytest.MonkeyPatch.context() as patch, failing(patch, disk):
        try:
            act(store)
            saved = True
        except Unsaved:
            saved = False
    if plain(state(place)) != plain(after if saved else before):
        return "not as it was told" if saved else "refused, and yet something changed"
    if not saved:
        act(store)
        if plain(state(place)) != plain(after):
            return "not kept when it was tried again"
    store.close()
    return ""


def state(folder: Path) -> State:
    """All marks and corrections of a folder."""
    return held(folder), Corrections(folder).of(TALK)


def plain(state: State) -> tuple[dict[str, Mark], dict[str, Mark], tuple[Correction, ...]]:
    """A state without the times at which things were done."""
    marks, kept = state
    return untimed(marks.marks), untimed(marks.trash), kept


def untimed(marks: dict[str, Mark]) -> dict[str, Mark]:
    return {id_: replace(mark, modified="") for id_, mark in marks.items()}
