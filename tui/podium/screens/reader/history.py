"""The way one came: places left by a jump, to go back and forward along it, as in a browser."""

from __future__ import annotations

from dataclasses import dataclass, replace

LONGEST = 200
"""Places that are kept."""


@dataclass(frozen=True, slots=True)
class History:
    """Places behind and places ahead; a new value comes out of every step."""

    behind: tuple[int, ...] = ()
    """Offsets, the latest last."""
    ahead: tuple[int, ...] = ()
    """Offsets, the nearest last."""

    def jumped(self, from_: int) -> History:
        """After a jump away from an offset: it can be gone back to, and nothing lies ahead."""
        if self.behind and self.behind[-1] == from_:
            return History(self.behind, ())
        return History((*self.behind, from_)[-LONGEST:], ())

    def back(self, here: int, count: int = 1) -> tuple[History, int | None]:
        """The history after going back, and where to; None where nothing lies behind."""
        history, target = self, None
        for _ in range(count):
            if not history.behind:
                break
            *behind, target = history.behind
            history = History(tuple(behind), (*history.ahead, here))
            here = target
        return history, target

    def forward(self, here: int, count: int = 1) -> tuple[History, int | None]:
        """The history after going forward again, and where to."""
        mirrored, target = History(self.ahead, self.behind).back(here, count)
        return replace(self, behind=mirrored.ahead, ahead=mirrored.behind), target
