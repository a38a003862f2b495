"""Two connections against a model: whatever they do in turn, both see what the model says."""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from podium_library.marks.making import make_mark
from podium_library.marks.mark import Document, Mark
from podium_library.store import Store, open_store
from podium_parsers import parse

TEXTS = ("A ferry left the pier. Nobody waved.\n" * 3, "The crates were salted.\n" * 4)
turns = st.integers(0, 1)
words = st.text(max_size=8) | st.none()


class Stores(RuleBasedStateMachine):
    """Two stores on one folder, and dictionaries that say what they hold."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="podium-model-"))
        self.stores = [open_store(self.folder), open_store(self.folder)]
        self.transcripts = [parse(text, f"/nowhere/{n}.txt") for n, text in enumerate(TEXTS)]
        self.documents: list[Document] = [
            self.stores[n].remember(t) for n, t in enumerate(self.transcripts)
        ]
        self.live: list[dict[str, Mark]] = [{}, {}]
        self.trashed: list[dict[str, Mark]] = [{}, {}]

    def some(self, which: dict[str, Mark], pick: int) -> Mark:
        return which[sorted(which)[pick % len(which)]]

    @rule(turn=turns, at=turns, start=st.integers(0, 40), size=st.integers(1, 30), note=words)
    def add(self, turn: int, at: int, start: int, size: int, note: str | None) -> None:
        mark = make_mark(self.transcripts[at], (start, start + size), note)
        self.live[at][mark.id] = self.stores[turn].add(self.documents[at], mark)

    @precondition(lambda self: any(self.live))
    @rule(turn=turns, pick=st.integers(0, 99), note=words)
    def update(self, turn: int, pick: int, note: str | None) -> None:
        at = 0 if self.live[0] else 1
        mark = replace(self.some(self.live[at], pick), note=note)
        (self.live[at][mark.id],) = self.stores[turn].update(mark)

    @precondition(lambda self: any(self.live))
    @rule(turn=turns, pick=st.integers(0, 99))
    def remove(self, turn: int, pick: int) -> None:
        at = 1 if self.live[1] else 0
        mark = self.some(self.live[at], pick)
        assert self.stores[turn].remove([mark.id]) == (mark.id,)
        self.trashed[at][mark.id] = self.live[at].pop(mark.id)

    @precondition(lambda self: any(self.trashed))
    @rule(turn=turns, pick=st.integers(0, 99))
    def restore(self, turn: int, pick: int) -> None:
        at = 0 if self.trashed[0] else 1
        mark = self.some(self.trashed[at], pick)
        assert self.stores[turn].restore([mark.id]) == (mark.id,)
        self.live[at][mark.id] = self.trashed[at].pop(mark.id)

    @rule(turn=turns, start=st.integers(0, 30), note=words)
    def add_and_undo(self, turn: int, start: int, note: str | None) -> None:
        mark = make_mark(self.transcripts[0], (start, start + 5), note)
        added = self.stores[turn].add(self.documents[0], mark)
        assert self.stores[turn].undo() == (mark.id,)
        self.trashed[0][mark.id] = added

    @rule(turn=turns)
    def reopen(self, turn: int) -> None:
        self.stores[turn].close()
        self.stores[turn] = open_store(self.folder)

    @rule(turn=turns)
    def repair(self, turn: int) -> None:
        self.stores[turn].repair()

    @invariant()
    def both_see_the_same(self) -> None:
        for store in getattr(self, "stores", ()):
            self.agrees(store)

    def agrees(self, store: Store) -> None:
        for at, document in enumerate(self.documents):
            marks = store.marks(document)
            assert {m.id: m for m in marks} == self.live[at]
            assert [m.start for m in marks] == sorted(m.start for m in marks)
        trash = {t.mark.id: t.mark for t in store.trash()}
        assert trash == {**self.trashed[0], **self.trashed[1]}

    def teardown(self) -> None:
        for store in getattr(self, "stores", ()):
            store.close()
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder)


TestStores = Stores.TestCase
TestStores.settings = settings(
    max_examples=int(os.environ.get("PODIUM_EXAMPLES", "10")),
    stateful_step_count=30,
)
