"""From the text of a caption file to a draft; WebVTT and SubRip differ only before this door."""

from __future__ import annotations

from collections.abc import Iterable

from podium_parsers.captions.cue import Cue
from podium_parsers.captions.markup import stretches
from podium_parsers.captions.rollup import Shot, unrolled
from podium_parsers.captions.voices import voiced
from podium_parsers.drafts.compose import Composer, Origin, clean
from podium_parsers.drafts.draft import Draft
from podium_parsers.drafts.flow import Flow
from podium_parsers.errors import EmptyError
from podium_parsers.model import Speaker
from podium_parsers.names.lexicon import ANSWERERS, ASKERS
from podium_parsers.names.shapes import function_of

FUNCTIONS = ASKERS | ANSWERERS
"""Voices that are nobody in particular: `<v Question>`."""


def draft_of(cues: Iterable[Cue], origin: Origin) -> Draft:
    """The cues as turns with paragraphs and times; raises EmptyError when nothing is said."""
    shots = [Shot(tuple(stretches(cue.lines)), cue.start, cue.end) for cue in cues]
    composer = Composer()
    shots = unrolled(shots)
    Flow(composer).pour(voiced(shots))
    if not len(composer):
        raise EmptyError("holds captions without a word in them")
    draft = composer.draft(origin)
    # a voice tag states the whole name: `Doe, Jane (Sales)` is no Doe whose office is Jane
    voices = {s.voice for shot in shots for s in shot.stretches if s.voice}
    names = sorted(name for name in map(clean, voices) if function_of(name) not in FUNCTIONS)
    draft.people.update({name: Speaker(0, name) for name in names})
    return draft
