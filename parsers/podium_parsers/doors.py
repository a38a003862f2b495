"""The doors of this wing. They bring the passes with them when somebody enters, and not before:
whoever shows a transcript, or lists a thousand, loads nothing of what makes one."""

from __future__ import annotations

from pathlib import Path

from podium_parsers.files import snapshot
from podium_parsers.transcript import Transcript


def read(path: Path) -> Transcript:
    """Read a file into a Transcript; raises UnreadableError with one clear line."""
    from podium_parsers import pipeline

    return pipeline.finish(pipeline.drafted(snapshot(path), str(path)))


def read_bytes(data: bytes, name: str = "") -> Transcript:
    """Read a document that is already in memory; raises UnreadableError."""
    from podium_parsers import pipeline

    return pipeline.read_bytes(data, name)


def parse(text: str, name: str = "") -> Transcript:
    """Read a text that is already decoded, as plain text."""
    from podium_parsers import pipeline

    return pipeline.parse(text, name)
