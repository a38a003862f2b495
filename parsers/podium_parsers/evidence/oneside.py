"""An interview that names only one side, by one word: `Post: When did you begin?`, the answer below it.

One word before a colon that never takes turns with another is no speaker by its looks. It is one here, where
no layout was found at all, when most lines that it heads ask, or most lines above it do: `passes/answers.py`
then parts what the other side says.
"""

from __future__ import annotations

from collections import Counter

from podium_parsers.drafts.view import SAMPLE, View
from podium_parsers.evidence.found import Choice, find
from podium_parsers.grammar import grammars
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold, shape_of
from podium_parsers.unlabelled.leads import ASKS, TAIL

FEWEST = 4
"""Such labels at least."""
SHARE = 0.6
"""Of the lines that they head: how many ask."""
LONGEST = 3000
"""Characters of a line that are looked at."""
CONFIDENCE = 0.6
LAYOUTS = ("colon", "dash")


def one_side(view: View) -> list[Choice]:
    """The labels of the one who asks, or of the one who is asked; nothing where nobody is."""
    text = view.text[:SAMPLE]
    by_name = {grammar.name: grammar for grammar in grammars()}
    for layout in LAYOUTS:
        labels = find(by_name[layout], text)
        counts = Counter(labels.names)
        for index, count in counts.most_common(1):
            if count < FEWEST or shape_of(labels.spellings[index]) not in (
                Shape.SINGLE,
                Shape.CODE,
            ):
                continue
            mine = labels.kept([other == index for other in labels.names])
            asking = sum(_asks(text, body) for body in mine.bodies)
            asked = sum(_is_asked(text, begin) for begin in mine.begins)
            if max(asking, asked) >= SHARE * count:
                names = frozenset((fold(labels.spellings[index]),))
                return [Choice(mine, float(count), CONFIDENCE, names, count)]
    return []


def _asks(text: str, body: int) -> bool:
    """Whether the line at an offset ends as a question does."""
    end = text.find("\n", body, body + LONGEST)
    return end > 0 and ASKS.search(text, max(body, end - TAIL), end) is not None


def _is_asked(text: str, begin: int) -> bool:
    """Whether what stands above the line at an offset ends as a question does."""
    return ASKS.search(text, max(0, begin - TAIL), begin) is not None
