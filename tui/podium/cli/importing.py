"""Marks from a file, on their way onto a transcript.

Marks that say where they stood keep saying so, with the digest of the text that they stood in: the
anchoring finds them again whenever they are shown, and one that is not found is kept as lost. Quotes
without a place (from a reading app) look for theirs once, here.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from podium.cli.gate import complain
from podium.cli.status import UsageError
from podium_library.imports import ImportRefusedError, Loose, read_marks
from podium_library.marks.mark import Mark
from podium_parsers.errors import UnreadableError
from podium_parsers.files import snapshot
from podium_parsers.transcript import Transcript


def imported(path: str, transcript: Transcript) -> tuple[Mark, ...]:
    """All marks of a file; raises UsageError with the one line that says what is wrong with it."""
    try:
        found = read_marks(snapshot(Path(path)), path)
    except (ImportRefusedError, UnreadableError) as error:
        raise UsageError(f"{path}: {error}") from None
    for warning in found.warnings[:3]:
        complain(f"{path}: {warning}")
    stated = [
        replace(mark, sha256=mark.sha256 or one.document.sha256)
        for one in found.documents
        for mark in one.marks
    ]
    return (*stated, *(settled(loose, transcript) for loose in found.loose))


def settled(loose: Loose, transcript: Transcript) -> Mark:
    """A quote as a mark at its place, or at none."""
    from podium_library.anchor import anchor_all
    from podium_library.marks.making import make_mark

    adrift = Mark(
        start=0,
        end=len(loose.quote),
        quote=loose.quote,
        prefix=loose.prefix,
        suffix=loose.suffix,
        speaker=loose.speaker,
        note=loose.note,
        tags=loose.tags,
        color=loose.color,
        sha256=UNPLACED,
    )
    if loose.id:
        adrift = replace(adrift, id=loose.id)
    if loose.created:
        adrift = replace(adrift, created=loose.created)
    span = anchor_all([adrift], transcript)[0].span
    if span is None:
        return adrift
    here = make_mark(transcript, span, loose.note, loose.tags, loose.color)
    return replace(here, id=adrift.id, created=adrift.created)


UNPLACED = "unplaced"
"""Stands for the digest of a text that nobody knows."""
