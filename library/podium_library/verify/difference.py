"""The difference between a quotation and the passage it comes from, word by word."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from enum import StrEnum

from podium_library.verify.editorial import ESCAPED
from podium_library.verify.fold import fold


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
    """The changes from the transcript's passage to the quotation, in order; typography ignored."""
    there, here = passage.split(), ESCAPED.sub(r"\1", quoted).split()
    matcher = difflib.SequenceMatcher(None, _keys(there), _keys(here), autojunk=False)
    changes: list[Change] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            changes.append(Change(Kind.SAME, " ".join(there[a:b])))
            continue
        if b > a:
            changes.append(Change(Kind.MISSING, " ".join(there[a:b])))
        if d > c:
            changes.append(Change(Kind.ADDED, " ".join(here[c:d])))
    return tuple(changes)


def _keys(words: list[str]) -> list[str]:
    """The words as they are compared; the last one without the sentence's end."""
    keys = [fold(word).text.strip("'") for word in words]
    if keys:
        keys[-1] = keys[-1].rstrip(",.;:'") or keys[-1]
    return keys
