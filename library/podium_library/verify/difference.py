"""The difference between a quotation and the passage it comes from, word by word."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from enum import StrEnum

from podium_library.verify.editorial import ESCAPED
from podium_library.verify.fold import fold

UNSPACED = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
TOKEN = re.compile(rf"[{UNSPACED}]|[^\s{UNSPACED}]+")


class Kind(StrEnum):
    """What happened to some words."""

    SAME = "same"
    MISSING = "missing"
    """They stand in the transcript, not in the draft."""
    ADDED = "added"
    """They stand in the draft, not in the transcript."""


@dataclass(frozen=True, slots=True)
class Change:
    """Some words and what happened to them."""

    kind: Kind
    text: str


def difference(quoted: str, passage: str) -> tuple[Change, ...]:
    """The changes from the transcript's passage to the quotation, in order; typography ignored.

    Scripts that are written without blanks are compared by the character.
    """
    there, here = Words(passage), Words(ESCAPED.sub(r"\1", quoted))
    matcher = difflib.SequenceMatcher(None, there.keys, here.keys, autojunk=False)
    changes: list[Change] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            changes.append(Change(Kind.SAME, there.run(a, b)))
            continue
        if b > a:
            changes.append(Change(Kind.MISSING, there.run(a, b)))
        if d > c:
            changes.append(Change(Kind.ADDED, here.run(c, d)))
    return tuple(changes)


class Words:
    """A text as the words that are compared, and the way back to how they are written."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found = list(TOKEN.finditer(text))
        self.keys = [fold(found.group()).text.strip("'") for found in self._found]
        """Folded; the last one without the sentence's end."""
        if self.keys:
            self.keys[-1] = self.keys[-1].rstrip(",.;:'") or self.keys[-1]

    def run(self, first: int, stop: int) -> str:
        """The words from first to stop as they are written, in one line."""
        start, end = self._found[first].start(), self._found[stop - 1].end()
        return " ".join(self._text[start:end].split())
