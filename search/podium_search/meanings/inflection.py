"""Other forms of a word: plural, case, tense, gender, as far as they are endings.

No stemmer and no language guess: two words are taken for forms of one when they share a beginning and
differ by endings that English, German, French, Spanish, Italian or Portuguese use, or Russian and its
neighbours. Endings are matched against the words that the transcript really has, so a wrong split
finds nothing. Vowel changes and irregular verbs are left to the tolerance for typing errors.
"""

from __future__ import annotations

from collections.abc import Iterator

from podium_search.index.vocabulary import Vocabulary


def _set(text: str) -> frozenset[str]:
    return frozenset({"", *text.split()})


LATIN = _set("""
    s es ed d ing ings er ers ly y ies ied i e en em n st t te ten et ern est ung ungen lich
    ee ees ez ons ent ant ants ait aient ais ira al aux o a os as ando iendo ado ada ados
    adas ar ir aba aban ara aron an amos mente ion ions ors or are ato ata ati ate
""")
CYRILLIC = _set("""
    а я ы и у ю е о ь ом ем ой ей ам ям ами ями ах ях ов ев ии ию ия ие ием иям иях ыи ая яя ое
    ее ые ого его ому ему ым им ую юю их ых ыми ими ть л ла ло ли ет ют ут ит ят ал ала али ать
    ить ил ила или ешь ишь ете ите ся сь ость ости
""")
SHORTEST = 3
"""Letters that two forms must share."""
SHARED = 0.55
"""Share of the typed word that they must share."""
LONGEST = 5
"""Letters that an ending may have."""


def endings_of(word: str) -> frozenset[str]:
    """The endings of the alphabet that a word is written in."""
    return CYRILLIC if "\u0400" <= word[-1] <= "\u052f" else LATIN


def stems(word: str) -> Iterator[str]:
    """Beginnings of a word left when an ending goes, longest first; at least half of the word."""
    known = endings_of(word)
    least = max(SHORTEST, round(len(word) * SHARED))
    for size in range(len(word), least - 1, -1):
        if _is_ending(word[size:], known):
            yield word[:size]


def _is_ending(rest: str, known: frozenset[str]) -> bool:
    """One ending, or two in a row (`-s-ing`), as half-remembered words have."""
    if rest in known:
        return True
    return len(rest) > 2 and any(
        rest[:cut] in known and rest[cut:] in known for cut in range(1, len(rest))
    )


def inflections(word: str, vocabulary: Vocabulary) -> Iterator[tuple[str, int]]:
    """Forms of a word that the transcript has, and how many letters of both were endings."""
    known = endings_of(word)
    for stem in stems(word):
        for found in vocabulary.beginning(stem):
            ending = found[len(stem) :]
            if len(stem) == SHORTEST and len(word) + len(found) > 2 * SHORTEST + 2:
                continue  # `last` is no form of `las-ly`
            if len(ending) <= LONGEST and ending in known and found != word:
                yield found, len(word) + len(found) - 2 * len(stem)
