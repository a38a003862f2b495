"""A press conference whose reporters are named: one person is asked, or a few are, many ask, each a few times."""

from __future__ import annotations

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.questioning import exchanges_by_asker, give_sides, tell_sides
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.interview import ROLL, is_meeting
from podium_parsers.patterns import pattern

ASKERS, FEW = 4, 2
"""Named askers at least, with fewer of whom it is an interview, and where the head calls it a press conference."""
TITLED = pattern(
    r"\b(?:press|news) conference|\bpress briefing|пресс-конференци|pressekonferenz|conférence de presse"
    r"|conferenza stampa|(?:rueda|conferencia) de prensa|coletiva de imprensa|konferencj\w+ prasow"
    r"|basın toplantısı|记者会|記者会|기자회견"
)
QUESTION = 1500
"""Characters of a mean turn of a reporter's, at most."""
REPLIES = 0.4
"""Share of the turns that is every other one of a talk, but for follow-ups."""
ASKS, RUNS = 0.5, 2
"""Share of a reporter's turns that ask, at least, and stretches in which he is heard, at most."""
PANEL, MUCH, MOSTLY = 4, 0.08, 0.6
"""Who are asked together, at most, and shares of the words that each of them and all have, at least."""
SURE = 0.35
"""How sure of it before anybody's share is known, where several are asked."""


def recognise(cast: Cast) -> float:
    """Sure where one speaker, or a few, have most of the words and many others ask in short runs."""
    panel = panel_of(cast)
    titled = TITLED.search(cast.before) is not None
    fewest = FEW if titled else ASKERS
    if not panel or len(cast.counts) < fewest + 1 or cast.anonymous > len(cast) / 5:
        return 0.0
    if ROLL.search(cast.before):
        return 0.0  # somebody tells a meeting of his work
    chairs = moderators(cast, panel)
    others = [s for s in cast.counts if s not in panel | chairs]
    asking = [s for s in others if _reports(cast, s)]
    if len(asking) < fewest or len(asking) < 0.6 * len(others):
        return 0.0
    if len(panel) > 1 and not titled and (not chairs or is_meeting(cast)):
        return 0.0
    said = sum(cast.sizes[s] for s in panel) / max(1, sum(cast.sizes.values()))
    return (0.45 if len(panel) == 1 else SURE) + 0.4 * said


def panel_of(cast: Cast) -> set[int]:
    """The one who is asked, or the few who have most of the words together."""
    principal = principal_of(cast)
    if principal is not None:
        return {principal}
    total = sum(cast.sizes.values())
    panel = {s for s, n in cast.sizes.items() if n >= MUCH * total and not _reports(cast, s)}
    said = sum(cast.sizes[s] for s in panel)
    return panel if len(panel) <= PANEL and said >= MOSTLY * total > 0 else set()


def _reports(cast: Cast, speaker: int) -> bool:
    brief = cast.sizes[speaker] <= QUESTION * cast.counts[speaker]
    return brief and cast.asking[speaker] >= ASKS and _runs(cast, speaker) <= RUNS


def principal_of(cast: Cast) -> int | None:
    """The speaker with more than half of all words, or who says far more than any other at every other turn."""
    if not cast.sizes:
        return None
    (best, most), (_, next_most) = (*cast.sizes.most_common(2), (NONE, 0))[:2]
    total = sum(cast.sizes.values())
    replies = cast.counts[best] > REPLIES * len(cast) and most > max(total / 3, 2 * next_most)
    return best if most > 0.5 * total or replies else None


def moderators(cast: Cast, panel: set[int]) -> set[int]:
    """Those whose turns are short, many, and between an answer and somebody else's question."""
    found = set(cast.chairs)
    for speaker, count in cast.counts.items():
        if speaker in panel or count < 4 or cast.sizes[speaker] / count > 250:
            continue
        calls = sum(
            1
            for t in cast.turns_of[speaker]
            if t + 1 < len(cast) and cast.who[t + 1] not in panel | {speaker}
        )
        if calls >= 0.7 * count and cast.asking[speaker] < 0.4:
            found.add(speaker)
    return found - panel


def _runs(cast: Cast, speaker: int) -> int:
    """How many stretches of the document a speaker is heard in, eight turns apart at least."""
    runs, last = 0, -100
    for turn in cast.turns_of[speaker]:
        runs += turn - last > 8
        last = turn
    return runs


def assign(cast: Cast) -> None:
    """Those on the podium answer, moderators preside, the rest ask."""
    panel = panel_of(cast)
    chairs = moderators(cast, panel)
    first = cast.who[0]
    asks = cast.marks[0] and first not in chairs | panel and cast.who[1] in panel
    give_sides(cast, tell_sides(cast, chairs, panel, {first} if asks else None))
    exchanges_by_asker(cast)


register_genre(Genre("press conference with named reporters", recognise, assign))
