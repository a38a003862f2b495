"""What a typed word may have meant: words of the transcript, each with a weight.

Weights: as typed 1; joined or parted otherwise .97; the beginning of the last word .90; another
inflection .85 and less; mistyped (1 - d / length) ** 1.5; within a longer word .75; an abbreviation or
what it stands for .75; sounding alike .70. A word that the transcript has as typed was most likely
meant: its look-alikes weigh half. The rarer ways are only tried where the likelier ones found little.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from podium_search.index.lexicon import Lexicon
from podium_search.index.vocabulary import Stop
from podium_search.meanings.inflection import inflections
from podium_search.meanings.joined import SHORTEST, pairs_as_typed, pairs_mistyped
from podium_search.words.sounds import sound_key

EXACT, JOINED, PREFIX, INFLECTED, WITHIN, INITIALS, SOUND = 1.0, 0.97, 0.90, 0.85, 0.75, 0.75, 0.70
PART, FRAGMENT = 3, 0.55
"""Letters that a compound has more than its part; what a word weighs that the part has lost fewer of."""
FAINT = 0.6
"""A sound of few consonants between words that are not alike otherwise."""
FLOOR = 0.3
MOST = 60
"""Candidates of one typed word."""
MOST_BEGUN = 200
"""Words of which a typed one is the beginning, the frequent ones first."""
EDIT_POWER = 1.5
LIKENESS = 0.15
"""How much of a mistyped word's weight hangs on Jaro-Winkler likeness, which parts equal distances."""
DOUBT = 0.5
"""Factor for look-alikes of a word that the transcript has as typed."""
ENDING_COST = 0.03
"""Taken off an inflection for each letter of the endings."""
UNSURE = 0.6
"""Where the best candidate is below this, the word may be two run together."""
FEWEST_SOUNDS, MANY_SOUNDS = 2, 5
"""Consonants that tell anything, and that tell enough alone."""
ALIKE = 0.75
"""Jaro-Winkler likeness of two words with few consonants that may sound alike."""
DIGRAPHS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
"""German umlauts as typed without them."""
SHORT_FORMS = {"doctor": "dr", "mister": "mr", "saint": "st", "professor": "prof", "versus": "vs"}
SHORT_FORMS |= {short: long for long, short in SHORT_FORMS.items()}

Words = tuple[str, ...]
Offer = Callable[[Words, float], None]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word, or some words in a row, that may have been meant."""

    words: Words
    weight: float
    """Above 0, at most 1."""


def allowed(length: int) -> int:
    """How many typing errors a word of this length may have."""
    return 0 if length < 3 else 1 if length <= 5 else 2 if length <= 11 else 3


def candidates(
    word: str, lexicon: Lexicon, open_ended: bool, stop: Stop | None = None
) -> tuple[Candidate, ...]:
    """The words that may have been meant, best first; `open_ended`: it may still be being typed."""
    weights: dict[Words, float] = {}

    def offer(found: Words, weight: float) -> None:
        if weight > weights.get(found, FLOOR):
            weights[found] = weight

    known = lexicon.postings.has(word)
    doubt = DOUBT if known else 1.0
    if known:
        offer((word,), EXACT)
    if open_ended:
        _begun(word, lexicon, offer, stop)
    _forms(word, lexicon, offer)
    _mistyped(word, lexicon, offer, doubt, stop)
    _within(word, lexicon, offer, doubt)
    if not known:
        _alike_in_sound(word, lexicon, offer)
        _run_together(word, lexicon, offer, max(weights.values(), default=0.0), stop)
    most = MOST + (MOST_BEGUN if open_ended else 0)
    best = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:most]
    return tuple(Candidate(found, weight) for found, weight in best)


def _begun(word: str, lexicon: Lexicon, offer: Offer, stop: Stop | None) -> None:
    """Words that begin so; failing those, words whose beginning is nearly so."""
    begun = lexicon.postings.beginning(word, MOST_BEGUN)
    for found in begun:
        offer((found,), PREFIX)
    if not begun and len(word) > 3:
        for found, apart in lexicon.vocabulary.nearly_beginning(word, allowed(len(word)), stop):
            offer((found,), PREFIX * (1 - apart / len(word)) ** EDIT_POWER)


def _forms(word: str, lexicon: Lexicon, offer: Offer) -> None:
    """Inflections, other spellings of umlauts, abbreviations and what they stand for."""
    for found, letters in inflections(word, lexicon.vocabulary):
        offer((found,), INFLECTED - ENDING_COST * letters)
    for pair, single in DIGRAPHS:
        other = word.replace(pair, single)
        if other != word and lexicon.postings.has(other):
            offer((other,), JOINED)
    if word in SHORT_FORMS and lexicon.postings.has(SHORT_FORMS[word]):
        offer((SHORT_FORMS[word],), INITIALS)
    for phrase in lexicon.initials.phrases(word):
        offer(tuple(phrase), INITIALS)


def _mistyped(word: str, lexicon: Lexicon, offer: Offer, doubt: float, stop: Stop | None) -> None:
    from rapidfuzz import distance

    most = allowed(len(word)) if doubt == 1.0 else min(1, allowed(len(word)))
    for found, apart in lexicon.vocabulary.near(word, most, stop):
        longest = max(len(word), len(found))
        alike = 1 - LIKENESS * (1 - distance.JaroWinkler.similarity(word, found))
        offer((found,), (1 - apart / longest) ** EDIT_POWER * alike * doubt)


def _within(word: str, lexicon: Lexicon, offer: Offer, doubt: float) -> None:
    """Compounds that hold the word; one with a letter or two more may be meant, and mistyped."""
    if len(word) >= 4:
        for found in lexicon.vocabulary.containing(word):
            is_compound = len(found) >= len(word) + PART
            offer((found,), (WITHIN if is_compound else FRAGMENT) * doubt)


def _alike_in_sound(word: str, lexicon: Lexicon, offer: Offer) -> None:
    """Words with the same consonants; where these are few, the rest must be alike too."""
    from rapidfuzz import distance

    key = sound_key(word)
    if len(key) < FEWEST_SOUNDS or len(word) < 4:
        return
    for found in lexicon.vocabulary.sounding(key):
        if len(key) >= MANY_SOUNDS or found.isascii() != word.isascii():
            offer((found,), SOUND)
        elif distance.JaroWinkler.similarity(word, found) >= ALIKE:
            near = distance.OSA.distance(word, found) <= allowed(len(word))
            offer((found,), SOUND if near else FAINT)


def _run_together(
    word: str, lexicon: Lexicon, offer: Offer, best: float, stop: Stop | None
) -> None:
    if len(word) < SHORTEST:
        return
    for pair in pairs_as_typed(word, lexicon.postings, lexicon.adjacent):
        offer(pair, JOINED)
        best = JOINED
    if best < UNSURE:
        most = allowed(len(word)) + (len(word) > 14)
        for pair, apart in pairs_mistyped(word, lexicon.vocabulary, lexicon.adjacent, most, stop):
            offer(pair, JOINED * (1 - apart / len(word)) ** EDIT_POWER)
