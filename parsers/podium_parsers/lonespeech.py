"""A speech of one person: `THE PRESIDENT:  Good morning.`, and at its end perhaps a question or two.

Labels that are met once or twice are believed only here, where no layout was found at all: an office or a
title in capitals heads the document, and hardly anything but the speech follows it.
"""

from __future__ import annotations

from podium_parsers.found import Choice, Found, find
from podium_parsers.grammar import grammars
from podium_parsers.lexicon import ASKERS
from podium_parsers.shape import Shape
from podium_parsers.shapes import fold, function_of, shape_of
from podium_parsers.view import SAMPLE, View

HEAD = 2000
"""Characters within which the label stands."""
SPEECH = 800
"""Characters of a speech at least."""
CONFIDENCE = 0.6


def lone_speech(view: View) -> list[Choice]:
    """The labels of the one who speaks, and those of the press after it; or nothing."""
    text = view.text[:SAMPLE]
    by_name = {grammar.name: grammar for grammar in grammars()}
    labels = find(by_name["colon"], text)
    labels = labels.kept([_is_shouted(labels.spellings[index]) for index in labels.names])
    names = {fold(labels.spellings[index]) for index in labels.names}
    if len(names) != 1 or labels.starts[0] > HEAD or len(view.text) - labels.bodies[0] < SPEECH:
        return []
    press = find(by_name["letters"], text)
    asks = [function_of(press.spellings[index]) in ASKERS for index in press.names]
    after = [start > labels.starts[0] for start in press.starts]
    press = press.kept([a and b for a, b in zip(asks, after, strict=True)])
    return [_choice(found) for found in (press, labels) if len(found)]


def _is_shouted(name: str) -> bool:
    """Whether an office or a title with a name stands in capitals."""
    return name.isupper() and shape_of(name) >= Shape.TITLED


def _choice(found: Found) -> Choice:
    names = frozenset(fold(found.spellings[index]) for index in found.names)
    return Choice(found, float(len(found)), CONFIDENCE, names, len(found))
