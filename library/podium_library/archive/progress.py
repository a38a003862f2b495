"""How far a scan has come, in numbers that a line or a screen can show."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Progress:
    """Counts of one scan; the same object all along."""

    found: int = 0
    """Files that may be transcripts."""
    unchanged: int = 0
    """Files that look as they did when they were read."""
    read: int = 0
    """Documents that came into the archive, or came anew."""
    known: int = 0
    """Files whose bytes were there already: renamed, copied or only touched."""
    refused: int = 0
    """Files that cannot be read, or hold no talk."""
    gone: int = 0
    """Documents that went because their files are no longer there."""
    bytes_todo: int = 0
    """Of all files that have to be read."""
    bytes_done: int = 0
    seconds: float = 0.0
    """Since the reading began."""

    @property
    def done(self) -> int:
        """Files that are dealt with."""
        return self.unchanged + self.read + self.known + self.refused

    @property
    def rate(self) -> float:
        """Bytes a second."""
        return self.bytes_done / self.seconds if self.seconds else 0.0

    @property
    def left(self) -> float | None:
        """Seconds until the end, as far as one can say yet."""
        return (self.bytes_todo - self.bytes_done) / self.rate if self.rate else None
