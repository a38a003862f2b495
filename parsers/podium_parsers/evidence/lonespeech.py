"""A speech of one person: `THE PRESIDENT:  Good morning.`, and at its end perhaps a question or two.

Labels that are met once or twice are believed only here, where no layout was found at all: an office or a
title in capitals heads the document, or a title with a name in bold (`**Lady Ashe**: Good morning.`,
`**Mr. Ashe**. Good morning.`), and hardly anything but the speech follows it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from podium_parsers.drafts.view import SAMPLE, View
from podium_parsers.evidence.found import Choice, Found, find
from podium_parsers.grammar import grammars
from podium_parsers.names.lexicon import ASKERS
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold, function_of, shape_of

HEAD = 2000
"""Characters within which the label stands."""
SPEECH = 800
"""Characters of a speech at least."""
CONFIDENCE = 0.6
FEW = 2
"""Names in bold at most."""
BOLD = ("colon", "titled period")
"""The layouts of a label in bold."""


def lone_speech(view: View, bold: Sequence[tuple[int, int]] = ()) -> list[Choice]:
    """The labels of the one who speaks, and those of the press after it; or nothing.

    `bold` holds the view offsets of what the container has in bold.
    """
    text = view.text[:SAMPLE]
    by_name = {grammar.name: grammar for grammar in grammars()}
    labels = _kept(find(by_name["colon"], text), _is_shouted)
    if not len(labels) and bold:
        layouts = (_kept(find(by_name[layout], text), _is_titled) for layout in BOLD)
        return _in_bold(view, list(layouts), frozenset(start for start, _ in bold))
    if len(_names([labels])) != 1 or not _opens_speech(view, labels):
        return []
    press = find(by_name["letters"], text)
    asks = [function_of(press.spellings[index]) in ASKERS for index in press.names]
    after = [start > labels.starts[0] for start in press.starts]
    press = press.kept([a and b for a, b in zip(asks, after, strict=True)])
    return [_choice(found) for found in (press, labels) if len(found)]


def _in_bold(view: View, layouts: list[Found], bold: frozenset[int]) -> list[Choice]:
    """The labels in bold of one who speaks, or of one and somebody who answers him."""
    found = [labels.kept([start in bold for start in labels.starts]) for labels in layouts]
    found = [labels for labels in found if len(labels)]
    first = min(found, key=lambda labels: labels.starts[0], default=None)
    if first is None or len(_names(found)) > FEW or not _opens_speech(view, first):
        return []
    return [_choice(labels) for labels in found]


def _names(found: list[Found]) -> set[str]:
    """The folded names in what was found."""
    return {fold(labels.spellings[index]) for labels in found for index in labels.names}


def _opens_speech(view: View, labels: Found) -> bool:
    """Whether the first label stands in the head, and a speech below it."""
    return labels.starts[0] <= HEAD and len(view.text) - labels.bodies[0] >= SPEECH


def _kept(found: Found, looks: Callable[[str], bool]) -> Found:
    """The labels whose names look so."""
    return found.kept([looks(found.spellings[index]) for index in found.names])


def _is_titled(name: str) -> bool:
    """Whether a title or an office stands with a name."""
    return shape_of(name) >= Shape.TITLED and " " in name.strip()


def _is_shouted(name: str) -> bool:
    """Whether an office or a title with a name stands in capitals."""
    return name.isupper() and shape_of(name) >= Shape.TITLED


def _choice(found: Found) -> Choice:
    names = frozenset(fold(found.spellings[index]) for index in found.names)
    return Choice(found, float(len(found)), CONFIDENCE, names, len(found))
