"""Grammars whose labels stand beside those of the best: `MR. ROE:` among `Q.` and `A.`, an operator among the names.

Which layouts go together their grammars say; whether they do in a document, its labels.
"""

from __future__ import annotations

from podium_parsers.columns import NONE
from podium_parsers.evidence.found import Choice, Found
from podium_parsers.names.lexicon import listed
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold, shape_of

WITHIN = 20_000
"""Characters before the first and after the last label in which a partner's labels may stand."""
AROUND = 0.2
"""Labels of a partner among letters that ask and answer, for each of these, where it stands before and behind them too."""
RECURS = 3
"""Labels of a name that make it somebody's beside such letters."""
READ = listed(
    "question answer pregunta respuesta pergunta resposta domanda risposta réponse frage antwort"
)
RARE = 0.1
"""Labels of these words for each of the letters, up to which they are quotations."""
PARTNER = 0.01
"""Share of the best grammar's labels below which a partner's are chance: letters in an index."""


def with_partners(best: Choice, others: list[Choice]) -> list[Choice]:
    """The best choice and those of the others that may stand beside it, without what they only read out."""
    partners = (
        other
        for other in others
        if (len(other.found) >= PARTNER * len(best.found) or other.found.grammar.certain)
        and are_partners(best, other)
        and _interleave(best.found, other.found)
        and _names_somebody(best, other)
    )
    return [best, *(_alike(best, _unread(best, partner)) for partner in partners)]


def are_partners(best: Choice, other: Choice) -> bool:
    """Whether the labels of a grammar may stand beside those of the best."""
    mine, theirs = best.found.grammar, other.found.grammar
    if theirs.name not in mine.partners | mine.beside and mine.name not in theirs.partners:
        return False
    return not mine.means or theirs.name == "colon" or _recurs(other)


def _names_somebody(best: Choice, other: Choice) -> bool:
    """Whether most labels of a grammar are more than a phrase that recurs, or stand beside those of the best, too."""
    named = (
        count
        for index, count in other.found.tally.items()
        if index != NONE
        and (
            shape_of(other.found.spellings[index]) > Shape.PHRASE
            or fold(other.found.spellings[index]) in best.names
        )
    )
    return 2 * sum(named) >= other.labels


def _unread(best: Choice, partner: Choice) -> Choice:
    """A partner of letters without the words that they stand for: `Question:` is what somebody reads out."""
    read = {i for i, name in enumerate(partner.found.spellings) if fold(name) in READ}
    many = sum(partner.found.tally[index] for index in read)
    if not best.found.grammar.means or not 0 < many <= RARE * len(best.found):
        return partner
    return partner._replace(
        found=partner.found.kept([name not in read for name in partner.found.names])
    )


def _alike(best: Choice, partner: Choice) -> Choice:
    """Beside names that are all in capitals, those of a partner that are: other words before its sign are said."""
    if best.found.grammar.means or not all(map(str.isupper, best.found.spellings)):
        return partner
    loud = {i for i, name in enumerate(partner.found.spellings) if name.isupper()}
    return partner._replace(
        found=partner.found.kept([name in loud for name in partner.found.names])
    )


def _recurs(choice: Choice) -> bool:
    """Whether names that recur, or bear a title, have most of the labels: capitals and dashes alone mark any words."""
    counts = choice.found.counts().items()
    voices = (n for name, n in counts if n >= RECURS or shape_of(name) >= Shape.TITLED)
    return 2 * sum(voices) >= choice.labels


def _interleave(main: Found, other: Found) -> bool:
    """Whether most labels of a partner stand among those that it is to stand beside, or surround them.

    Where a court hears a witness for an hour and counsel for the day, few of its labels are among the letters.
    """
    first, last = main.starts[0] - WITHIN, main.starts[-1] + WITHIN
    among = sum(first <= start <= last for start in other.starts)
    if among >= 0.5 * len(other):
        return True
    strays = len(main) // 50
    around = other.starts[0] <= main.starts[strays] and main.starts[-1 - strays] <= other.starts[-1]
    return around and bool(main.grammar.means) and among >= AROUND * len(main)
