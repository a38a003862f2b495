"""A mark as the document of today shows it."""

from __future__ import annotations

from dataclasses import dataclass

from podium_library.marks.anchored import Status
from podium_library.marks.mark import Mark
from podium_parsers import Span, Transcript


@dataclass(frozen=True, slots=True)
class Shown:
    """A mark with the place at which the document of today shows it."""

    mark: Mark
    """As it is kept."""
    span: Span | None
    """None for a lost one."""
    status: Status

    @property
    def is_doubtful(self) -> bool:
        """Whether a person should look at its place."""
        return self.status is Status.APPROXIMATE

    def wants_a_look(self, transcript: Transcript) -> bool:
        """Whether a person should say where it stands: doubtful, or lost and not said to be so."""
        if self.status is Status.LOST:
            return transcript.source.digest not in self.mark.lost_in
        return self.is_doubtful


def ordered(shown: list[Shown]) -> tuple[Shown, ...]:
    """In the order of the text; lost ones last, in the order in which they were made."""

    def place(one: Shown) -> tuple[bool, int, int, str]:
        start, end = one.span or (one.mark.start, one.mark.end)
        return one.span is None, start, end, one.mark.created

    return tuple(sorted(shown, key=place))
