"""`Q Was it late?`, `A Yes.`: before one blank a letter may as well be the word.

Lines begin with `A` and a capital in any text (`A British ship`). As a label it answers, so it comes about as often as
others ask; where it is rarer, those with one blank behind them are words.
"""

from __future__ import annotations

from podium_parsers.found import Found

SHARE = 0.25
"""Labels of a word before one blank for each of the other labels, from which on they are labels."""


def without_words(text: str, found: Found) -> Found:
    """The labels found, without those that are the words of which the grammar warns."""
    doubtful = {at for at, name in enumerate(found.spellings) if name in found.grammar.words}
    if not doubtful:
        return found
    bare = [
        name in doubtful and body - end == 1 and text[end] == " "
        for name, end, body in zip(found.names, found.ends, found.bodies, strict=True)
    ]
    others = len(found) - sum(found.tally[name] for name in doubtful)
    if others and sum(bare) >= SHARE * others:
        return found
    return found.kept([not word for word in bare])
