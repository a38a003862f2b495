"""Exchanges, opening and sections of a mended outline, made by the passes that made them at first.

The roles stand: what a person has not touched stays as it was. So the document's own genre goes over the
mended turns with a cast whose roles cannot be given any more, and only opens and closes its exchanges.
What a genre had known from the container is gone by now; where it does not come to the same exchanges on
the turns as they were, or would not hear of a question that a person has seen, the exchanges are kept as
they were and only mended where the turns were.
"""

from __future__ import annotations

from podium_parsers.casting.cast import Cast
from podium_parsers.columns import NONE, Exchanges, Paragraphs, Turns, offsets
from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.genre import Genre, genres
from podium_parsers.mending.bench import Bench, Row
from podium_parsers.model import Role, Speaker
from podium_parsers.passes.roles import opening_of
from podium_parsers.passes.sections import find_sections
from podium_parsers.transcript import Transcript


class SettledCast(Cast):
    """A cast in which every role is settled."""

    def __init__(self, draft: Draft, by_hand: dict[int, Role]) -> None:
        super().__init__(draft)
        self._by_hand = by_hand

    def give(self, turn: int, role: Role) -> None:
        """Leave the role as it is."""

    def asks(self, turn: int) -> bool:
        settled = self._by_hand.get(turn)
        return super().asks(turn) if settled is None else settled is Role.QUESTION

    def answers(self, turn: int) -> bool:
        settled = self._by_hand.get(turn)
        return super().answers(turn) if settled is None else settled is Role.ANSWER


def settle(
    bench: Bench, paragraphs: Paragraphs, turns: Turns, people: tuple[Speaker, ...]
) -> Draft:
    """A draft with the exchanges, the opening and the sections of the mended turns."""
    base = bench.transcript
    draft = _draft(base, paragraphs, turns, people)
    draft.hidden = bench.hidden
    by_hand = {t: row.settled for t, row in enumerate(bench.rows) if row.settled is not None}
    cast = SettledCast(draft, by_hand)
    genre = _genre_of(base)
    if genre is None or not _is_faithful(base, genre) or not _opened(cast, genre, by_hand):
        draft.exchanges = _kept(bench.rows, base.exchanges)
    draft.opening = opening_of(draft, cast)
    find_sections(draft)
    return draft


def _draft(
    base: Transcript, paragraphs: Paragraphs, turns: Turns, people: tuple[Speaker, ...]
) -> Draft:
    """A transcript as the passes know it between turns and roles."""
    draft = Draft(base.source, metadata=base.metadata, hidden=list(base.hidden))
    draft.paragraphs, draft.turns, draft.speakers = paragraphs, turns, list(people)
    for section in base.sections:
        if section.level:
            draft.hint(HintKind.HEADING, *section.span, section.level)
    for turn, first in enumerate(turns.firsts):
        label, who = (turns.label_starts[turn], turns.label_ends[turn]), turns.speakers[turn]
        spelt = base.text[label[0] : label[1]]
        name = spelt or (people[who].name if who != NONE else None)
        rule = turns.rule_names[turns.rules[turn]]
        draft.cuts.add(paragraphs.starts[first], paragraphs.bodies[first], name, rule, label)
    draft.cuts.speakers = turns.speakers[:]
    draft.turn_cuts = offsets(range(len(turns)))
    return draft


def _genre_of(base: Transcript) -> Genre | None:
    """The genre that gave the roles, as the notes say."""
    said = next((note.message for note in base.notes if note.rule == "genre"), "")
    return next((one for one in genres() if said == f"read as {one.name}"), None)


def _is_faithful(base: Transcript, genre: Genre) -> bool:
    """Whether the genre comes to the same exchanges from what a transcript still knows."""
    draft = _draft(base, base.paragraphs, base.turns, base.speakers)
    return _opened(SettledCast(draft, {}), genre, {}) and _same(draft.exchanges, base.exchanges)


def _opened(cast: SettledCast, genre: Genre, by_hand: dict[int, Role]) -> bool:
    """Let the genre open the exchanges; whether all that a person calls a question is in one."""
    try:
        genre.assign(cast)
    except LookupError:
        # It looked for the asker of a question that nobody of its kind asks.
        return False
    found = cast.draft.exchanges
    return all(
        found.of_turn(turn) is not None for turn, role in by_hand.items() if role is Role.QUESTION
    )


def _same(one: Exchanges, other: Exchanges) -> bool:
    return one.firsts == other.firsts and one.stops == other.stops


def _kept(rows: list[Row], old: Exchanges) -> Exchanges:
    """The exchanges as they were, with the questions that a person added or took away."""
    kept = Exchanges()
    first = last = NONE
    held: int | None = None
    for turn, row in enumerate(rows):
        held = old.of_turn(row.origin) if row.origin != NONE else held
        if _opens(rows, turn, old, held):
            if first != NONE:
                kept.add(range(first, last + 1))
            first = last = turn
        elif first != NONE and (held is not None or row.settled in (Role.QUESTION, Role.ANSWER)):
            last = turn
        elif first != NONE:
            kept.add(range(first, last + 1))
            first = NONE
    if first != NONE:
        kept.add(range(first, last + 1))
    return kept


def _opens(rows: list[Row], turn: int, old: Exchanges, held: int | None) -> bool:
    row = rows[turn]
    if row.role is not Role.QUESTION:
        return False
    if held is not None and row.origin == old.firsts[held]:
        return True
    if row.settled is not Role.QUESTION:
        return False
    before = rows[turn - 1] if turn else None
    return before is None or before.role is not Role.QUESTION or before.speaker != row.speaker
