"""How a scan reads one file, in a worker process."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from podium_library.archive.crew import Errand
from podium_library.archive.entry import Finding, Fold, Gone, Known, Refused, Shorten, entry_of
from podium_library.disk.places import Places
from podium_parsers import Transcript, UnreadableError, read_bytes, snapshot
from podium_parsers.text.source import sha256

DATA = frozenset(("csv", "json", "jsonl", "javascript", "xml"))
"""Formats of which most files are no transcripts: they count only when somebody speaks in them."""
TEXT = (".txt", ".text")
"""Endings of what may be plain text; under another name it is a format's file that holds none of it."""


@dataclass(frozen=True)
class FileReader:
    """Reads files into entries of the archive. Never raises for what a file holds."""

    fold: Fold
    shorten: Shorten

    def __call__(self, errand: Errand) -> Finding:
        path = Path(errand.seen.path)
        try:
            data = snapshot(path)
            if errand.alike and (digest := sha256(data)) in errand.alike:
                return Known(digest)
            transcript = read_bytes(data, errand.seen.path)
        except UnreadableError as error:
            return Refused(str(error)) if path.exists() else Gone()
        except RecursionError:
            return Refused("is nested too deeply to be read")
        except MemoryError:
            return Refused("takes more memory than there is")
        refusal = _refusal(transcript)
        if refusal:
            return Refused(refusal)
        return entry_of(_mended(transcript), self.fold, self.shorten)


def _refusal(transcript: Transcript) -> str | None:
    if not transcript.text.strip():
        return "holds no text"
    source = transcript.source
    is_data = source.reader in DATA or (
        source.reader == "plain" and not source.name.lower().endswith(TEXT)
    )
    if is_data and not len(transcript.turns):
        return "nobody speaks in it"
    return None


def _mended(transcript: Transcript) -> Transcript:
    """With the corrections that its reader has made, if anybody ever made one."""
    if not Places.at().corrections.exists():
        return transcript
    from podium_library.corrections import mended_as_kept

    return mended_as_kept(transcript)
