"""The documents that a verb is given, read with the errors that people should see."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from podium_parsers.errors import EmptyError, UnreadableError
from podium_parsers.files import LARGEST, snapshot
from podium_parsers.stage import Stage
from podium_parsers.transcript import Transcript

STANDARD_INPUT = "-"


def read_bytes_of(file: str) -> bytes:
    """The bytes of a file or of standard input; raises UnreadableError that names the file."""
    if file == STANDARD_INPUT:
        data = sys.stdin.buffer.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise UnreadableError(f"standard input is larger than {LARGEST // 2**20} MB")
        return data
    try:
        return snapshot(Path(file))
    except UnreadableError as error:
        raise UnreadableError(f"{file}: {error}") from None


def read_document(file: str) -> Transcript:
    """The transcript in a file or on standard input, mended as its reader has mended it.

    Raises UnreadableError that names the file.
    """
    for found in stages_of(file):
        transcript = found
    assert isinstance(transcript, Transcript)
    return transcript


def stages_of(file: str) -> Iterator[Stage | Transcript]:
    """Read a document as `read_document` does, and say of each stage that it begins; the transcript comes last.

    Raises UnreadableError that names the file.
    """
    from podium_parsers.pipeline import drafted, frozen, stages

    yield Stage.TEXT
    data = read_bytes_of(file)
    try:
        if not data or data.isspace():
            raise EmptyError("is empty")
        draft = drafted(data, file)
        del data
        yield from stages(draft)
        transcript = frozen(draft)
        if not transcript.text or transcript.text.isspace():
            raise EmptyError("holds no text")
    except UnreadableError as error:
        name = "standard input" if file == STANDARD_INPUT else file
        raise UnreadableError(f"{name}: {error}") from None
    yield replayed(transcript)


def replayed(transcript: Transcript) -> Transcript:
    """The transcript with the corrections that are kept for it.

    Where nobody ever mended anything this is one look at the disk: no SQLite, no digest of the text.
    """
    from podium_library.disk.places import Places

    if not Places.at().corrections.exists():
        return transcript
    from podium_library.corrections import mended_as_kept

    return mended_as_kept(transcript)
