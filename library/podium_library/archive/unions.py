"""Things joined into groups, except those that must not come together (union-find with objections)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=Hashable)


class Unions(Generic[Item]):
    """Groups of items; an item that was never joined is a group of its own."""

    def __init__(self) -> None:
        self._above: dict[Item, Item] = {}
        self._apart: defaultdict[Item, set[Item]] = defaultdict(set)
        """By the first of a group, items of other groups that must not join it."""

    def of(self, item: Item) -> Item:
        """The first of an item's group."""
        top = item
        while top in self._above:
            top = self._above[top]
        while item != top:
            self._above[item], item = top, self._above[item]
        return top

    def keep_apart(self, first: Item, second: Item) -> None:
        """Say that two items, and whatever joins them, are never of one group."""
        self._apart[self.of(first)].add(second)
        self._apart[self.of(second)].add(first)

    def join(self, first: Item, second: Item) -> bool:
        """Make one group of two, unless somebody in one must stay apart from somebody in the other."""
        top, other = self.of(first), self.of(second)
        if top == other:
            return True
        if any(self.of(one) == other for one in self._apart[top]):
            return False
        self._above[other] = top
        self._apart[top] |= self._apart.pop(other, set())
        return True
