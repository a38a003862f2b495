"""A committee's hearing that has lost its cover: what is said tells who sits there and who is heard.

Somebody calls a hearing or a committee to order; witnesses begin with thanks for being heard, to the chair and the
members. Everybody else sits on the committee, but for those who only ever answer it.
"""

from __future__ import annotations

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.committee import FEWEST, committee_of
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.hearing import STATEMENT, hear, opener
from podium_parsers.patterns import pattern

THANKS = 600
"""Characters of a statement in which a witness thanks for being heard."""
HEARD = pattern(
    r"(?i:\b(?:to|I) (?:testify|appear before)|\bfor (?:inviting|having|hearing) (?:me|us)\b"
    r"|\bfor (?:the|this|your) (?:invitation|opportunity)\b|"
    r"\b(?:pleas(?:ed|ure)|hono(?:u?r|red)|glad|happy) to (?:be (?:here|with you)|appear|present)\b|"
    r"\bmy (?:written |full |prepared |oral )?testimony\b|"
    r"\b(?:chair\w*|senator|representative|congress(?:man|woman)|ranking member)"
    r"\b[^.?!\n]{0,150}\bmembers of the (?:[\w-]+ ){0,3}(?:sub)?committee\b)"
)
ASKS = 0.2
"""Share of the turns of somebody heard that hold a question mark, at most."""


def recognise(cast: Cast) -> float:
    """Sure where a hearing is opened, a witness thanks for being heard, and members ask."""
    if cast.anonymous > 0.05 * len(cast) or len(cast.counts) < 3:
        return 0.0
    if opener(cast) == NONE:
        return 0.0
    witnesses = heard(cast)
    after = (
        cast.who[turn - 1] not in witnesses
        for turn in range(1, len(cast))
        if cast.who[turn] in witnesses
    )
    return 0.65 if witnesses and any(after) else 0.0


def heard(cast: Cast) -> frozenset[int]:
    """The witnesses: whoever is no legislator where labels tell; else who begins with thanks, or answers and asks not."""
    committee = committee_of(cast)
    seats = committee.members
    if committee.legislators >= FEWEST:
        return frozenset(cast.counts.keys() - seats)
    sworn = {
        speaker
        for speaker, turns in cast.turns_of.items()
        if speaker not in seats
        and any(
            cast.lengths[turn] >= STATEMENT and HEARD.search(cast.text(turn, THANKS))
            for turn in turns[:2]
        )
    }
    if not sworn:
        return frozenset()
    begins = min(cast.turns_of[speaker][0] for speaker in sworn)
    others = {
        speaker
        for speaker, turns in cast.turns_of.items()
        if speaker not in seats | sworn
        and turns[0] > begins
        and cast.asking[speaker] <= ASKS
        and 2 * sum(_is_spoken_to(cast, turn, sworn) for turn in turns) < len(turns)
    }
    return frozenset(sworn | others)


def _is_spoken_to(cast: Cast, turn: int, witnesses: set[int]) -> bool:
    """Whether a witness speaks right after a turn."""
    return turn + 1 < len(cast) and cast.who[turn + 1] in witnesses


def assign(cast: Cast) -> None:
    """As in any hearing; who is not heard sits on the committee."""
    members = frozenset(cast.counts.keys() - heard(cast) - {NONE})
    chairs = committee_of(cast).chairs or frozenset({opener(cast)} - {NONE})
    hear(cast, members, chairs)


register_genre(Genre("spoken hearing", recognise, assign))
