"""Names as evidence of who somebody is: their words without titles, and what is no name of anybody."""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "professor",
        "sir",
        "dame",
        "lord",
        "lady",
        "hon",
        "rt",
        "right",
        "honourable",
        "honorable",
        "the",
        "rev",
        "senator",
        "sen",
        "representative",
        "rep",
        "congressman",
        "congresswoman",
        "councillor",
        "cllr",
        "mayor",
        "minister",
        "president",
        "chancellor",
        "secretary",
        "ambassador",
        "governor",
        "judge",
        "justice",
        "general",
        "captain",
        "commissioner",
        "deputy",
        "prime",
        "chairman",
        "chairwoman",
        "chairperson",
        "director",
        "herr",
        "frau",
        "monsieur",
        "madame",
        "mme",
        "señor",
        "señora",
        "sr",
        "sra",
        "signor",
        "signora",
        "господин",
        "г-н",
    ]
)
"""Words before a name that are no part of it."""
FUNCTIONS = frozenset(
    [
        "question",
        "answer",
        "operator",
        "moderator",
        "speaker",
        "interviewer",
        "interviewee",
        "host",
        "guest",
        "reporter",
        "journalist",
        "chair",
        "clerk",
        "court",
        "witness",
        "unknown",
        "unidentified",
        "narrator",
        "voice",
        "audience",
        "participant",
        "male",
        "female",
        "presenter",
        "member",
        "examination",
        "counsel",
        "translator",
        "interpreter",
        "q",
        "a",
        "вопрос",
        "ответ",
        "frage",
        "antwort",
        "pregunta",
        "respuesta",
    ]
)
"""What somebody does and not who it is: the same label in two documents tells nothing."""


def parts_of(name: str) -> tuple[str, ...]:
    """The words of a name, without case, accents and titles; empty when it names nobody."""
    words = [_plain(word) for word in WORD.findall(name)]
    kept = [word for word in words if word not in TITLES]
    if any(word.isdigit() for word in kept) or all(
        word in FUNCTIONS or len(word) == 1 for word in kept
    ):
        return ()
    return tuple(kept)


def may_be(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name may be a shorter form of another: the same last word, and initials or first words."""
    if len(short) > len(full) or short[-1] != full[-1]:
        return False
    rest = iter(full[:-1])
    return all(any(other.startswith(word) for other in rest) for word in short[:-1])


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))
