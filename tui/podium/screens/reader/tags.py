"""The tags at hand while one reads: those given just now first, then those of this and of other documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from podium_library.marks.mark import Mark
from podium_library.marks.tag import Meanings, Tag


class Tags:
    """What is known of tags."""

    def __init__(self) -> None:
        self.last: tuple[str, ...] = ()
        """What was given last."""
        self.tree: tuple[Tag, ...] = ()
        """Those of all documents."""
        self.meanings: Meanings = {}
        self._given: tuple[str, ...] = ()

    def learn(self, tree: Sequence[Tag], meanings: Meanings) -> None:
        """Know what there is in all documents."""
        self.tree, self.meanings = tuple(tree), meanings

    def gave(self, tags: tuple[str, ...]) -> None:
        """Remember that these tags were given just now."""
        self.last = tags
        self._given = tuple(dict.fromkeys((*tags, *self._given)))

    def known(self, marks: Iterable[Mark]) -> list[str]:
        """All tags: those given just now, those of these marks, the latest first, and all others."""
        from podium_library.marks.coding import last_used, walk

        elsewhere = (tag.path for _, tag in walk(self.tree))
        meant = sorted(self.meanings)
        return list(dict.fromkeys((*self._given, *last_used(marks), *elsewhere, *meant)))

    def tagged(self, mark: Mark, tags: tuple[str, ...]) -> Mark:
        """The mark with these tags; without a colour of its own it gets that of the first that has one."""
        colors = (self.meanings[tag].color for tag in tags if tag in self.meanings)
        return replace(mark, tags=tags, color=mark.color or next(filter(None, colors), None))
