"""Edits of a text that carry along where each character came from, so that the truth is known."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

LETTERS = "abcdefghijklmnopqrstuvwxyz "
NAMES = ["Amari", "Brandt", "Castell", "Dorn", "Eskola", "Farrow", "Grieg", "Hamsun"]
THINGS = [
    "harbour",
    "ferry",
    "crate",
    "pier",
    "lantern",
    "council",
    "ledger",
    "bridge",
    "orchard",
    "tunnel",
    "archive",
    "letter",
    "signal",
    "kitchen",
    "window",
    "engine",
    "tariff",
    "barley",
    "market",
    "winter",
    "cellar",
    "rope",
    "barrel",
    "map",
    "bell",
    "tower",
]
DOINGS = [
    "opened",
    "carried",
    "counted",
    "mended",
    "refused",
    "promised",
    "painted",
    "measured",
    "forgot",
    "promised",
    "borrowed",
    "returned",
    "watched",
    "described",
    "emptied",
    "lowered",
    "answered",
    "followed",
    "repaired",
    "postponed",
]
SYLLABLES = [
    "ba",
    "co",
    "di",
    "fe",
    "gul",
    "ha",
    "in",
    "jor",
    "ke",
    "lam",
    "mo",
    "nu",
    "or",
    "pel",
    "qui",
    "ras",
    "si",
    "tun",
    "ul",
    "ver",
    "wy",
    "xan",
    "ye",
    "zo",
]


@dataclass(frozen=True)
class Edited:
    """A text and, for each of its characters, the old offset that it came from, or -1."""

    text: str
    origin: list[int]

    @classmethod
    def of(cls, text: str) -> Edited:
        return cls(text, list(range(len(text))))

    @classmethod
    def joined(cls, parts: list[Edited]) -> Edited:
        return cls("".join(p.text for p in parts), [o for p in parts for o in p.origin])

    def cut(self, start: int, end: int) -> Edited:
        return Edited(self.text[start:end], self.origin[start:end])

    def where(self, start: int, end: int) -> tuple[int, int] | None:
        """Where what is left of an old passage reaches from and to."""
        places = [at for at, old in enumerate(self.origin) if start <= old < end]
        return (places[0], places[-1] + 1) if places else None


def new(text: str) -> Edited:
    """Text that was not there before."""
    return Edited(text, [-1] * len(text))


Edit = Callable[[Edited, random.Random], Edited]


def transcript_text(rng: random.Random, turns: int = 60) -> str:
    """A made-up conversation in which no sentence comes twice but by chance."""

    def word() -> str:
        return "".join(rng.choices(SYLLABLES, k=rng.randint(1, 3)))

    def sentence() -> str:
        words = [rng.choice(NAMES), rng.choice(DOINGS), "the", rng.choice(THINGS)]
        words += [word() if rng.random() < 0.7 else "of the" for _ in range(rng.randint(4, 16))]
        return " ".join(words) + "."

    return "\n\n".join(
        f"{rng.choice(NAMES)}: " + " ".join(sentence() for _ in range(rng.randint(1, 5)))
        for _ in range(turns)
    )


def characters(share: float) -> Edit:
    """A share of the characters replaced, deleted, or followed by another."""

    def edit(old: Edited, rng: random.Random) -> Edited:
        parts = []
        for at in range(len(old.text)):
            kept = old.cut(at, at + 1)
            if rng.random() < share:
                letter = rng.choice(LETTERS)
                parts.append(
                    rng.choice(
                        (
                            Edited(letter, kept.origin),
                            Edited("", []),
                            Edited.joined([kept, new(letter)]),
                        )
                    )
                )
            else:
                parts.append(kept)
        return Edited.joined(parts)

    return edit


def wrapped(old: Edited, rng: random.Random) -> Edited:
    """Every fifth to ninth blank turned into a line end and an indent."""
    parts, at = [], 0
    for found in re.finditer(r"(?<=\S) (?=\S)", old.text):
        if rng.random() < 0.15:
            parts += [old.cut(at, found.start()), new("\n   ")]
            at = found.end()
    return Edited.joined([*parts, old.cut(at, len(old.text))])


def curled(old: Edited, rng: random.Random) -> Edited:
    """Punctuation and case as another program would set them."""
    table = str.maketrans({"'": "’", '"': "”", "-": "–", " ": "\u00a0"})
    return Edited(old.text.translate(table).upper(), old.origin)


def shuffled(old: Edited, rng: random.Random) -> Edited:
    """Four parts in another order."""
    starts = [found.end() for found in re.finditer("\n\n", old.text)]
    cuts = [0, *sorted(rng.sample(starts, 3)), len(old.text)]
    parts = [old.cut(a, b) for a, b in pairwise(cuts)]
    rng.shuffle(parts)
    return Edited.joined([piece for part in parts for piece in (part, new("\n\n"))])


def added(old: Edited, rng: random.Random) -> Edited:
    """New paragraphs between the old ones."""
    parts, at = [], 0
    for found in re.finditer("\n\n", old.text):
        if rng.random() < 0.2:
            parts += [old.cut(at, found.end()), new(transcript_text(rng, 1) + "\n\n")]
            at = found.end()
    return Edited.joined([*parts, old.cut(at, len(old.text))])


EDITS: dict[str, Edit] = {
    "2% of the characters": characters(0.02),
    "10% of the characters": characters(0.10),
    "lines wrapped": wrapped,
    "quotes curled and capitals": curled,
    "sections moved": shuffled,
    "paragraphs added": added,
}
