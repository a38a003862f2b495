"""Prepared speeches above the questions, below the names of those who give them.

A company's transcript often sets the presentation as chapters whose headings are names, with an office or
without, and labels only the questions and answers. A name that has labels further down, alone on its line
above a speech in the first person, begins a turn there; so does one with an office among such.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from podium_parsers.drafts.cuts import Lead
from podium_parsers.drafts.draft import Draft
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold, shape_of
from podium_parsers.passes.matter import FIRST_PERSON, LONG, SALUTATION
from podium_parsers.passes.participants import OFFICE
from podium_parsers.passes.voices import is_anonymous, split_role
from podium_parsers.patterns import pattern

RULE = "speech below its speaker's name"
MOST = 4000
"""Blocks before the first label that are looked at; more are no front of a talk."""
LONGEST = 120
"""Characters of a name and an office."""
BETWEEN = 3
"""Short lines between a name and the speech: an office, a firm, the title of a slide."""
SPEECH = 6
"""Paragraphs of it that show that it is one."""
SENTENCE = 60
"""Characters of a line in the first person that is no title, an item of a list perhaps."""
BESIDE = pattern(r"\s*(?:,|\(|\s[-–—]\s|--)\s*")
"""What parts a name from the office beside it."""


class _Heading(NamedTuple):
    """A line that is a name, perhaps with an office."""

    name: str
    office: str


def find_presentations(draft: Draft) -> None:
    """Put the speeches that stand below their speakers' names before the first cut."""
    cuts, blocks = draft.cuts, draft.blocks
    if draft.records is not None or not len(cuts):
        return
    stop = bisect_right(blocks.starts, cuts.starts[0] - 1)
    if not 1 < stop <= MOST:
        return
    labelled = {
        fold(split_role(name)[0]): voice
        for voice, name in enumerate(cuts.names)
        if voice in cuts.voices and not is_anonymous(name)
    }
    headings = _headings(draft, stop)
    if not any(fold(heading.name) in labelled for heading in headings.values()):
        return
    leads: list[Lead] = []
    for block, heading in headings.items():
        voice = labelled.get(fold(heading.name))
        if voice is None and not OFFICE.search(heading.office):
            continue
        body = _speech_below(draft, block, stop, headings)
        if body is not None:
            start = blocks.starts[block]
            end = start + len(heading.name)
            name = heading.name if voice is None else cuts.names[voice]
            leads.append(Lead(start, body, (start, end), name))
    if any(fold(split_role(lead.name)[0]) in labelled for lead in leads):
        cuts.lead(leads, RULE, 0.8)


def _headings(draft: Draft, stop: int) -> dict[int, _Heading]:
    """The blocks whose first line is a name and no more than an office."""
    blocks, found = draft.blocks, {}
    for block in range(stop):
        start = blocks.starts[block]
        line = draft.text[start : min(blocks.ends[block], start + LONGEST + 1)].partition("\n")[0]
        if block in blocks.furniture or len(line) > LONGEST or line[-1:] in ".?!:：":
            continue
        if not line[:1].isalpha():
            continue
        name, *office = BESIDE.split(line.strip(), maxsplit=1)
        if shape_of(name) in (Shape.PERSON, Shape.TITLED) and not OFFICE.search(name):
            found[block] = _Heading(name, office[0].rstrip(")") if office else "")
    return found


def _speech_below(draft: Draft, block: int, stop: int, headings: dict[int, _Heading]) -> int | None:
    """Where the words of a speech begin right below a heading; None where there is no speech."""
    blocks, text = draft.blocks, draft.text
    line = text.find("\n", blocks.starts[block], blocks.ends[block])
    if line >= 0 and _is_spoken(text[line : blocks.ends[block]]):
        return line + 1
    body = 0
    for below in range(block + 1, min(stop, block + 1 + BETWEEN + SPEECH)):
        start, end = blocks.starts[below], blocks.ends[below]
        if below in headings or (not body and below > block + 1 + BETWEEN):
            return None
        if not body and (text[end - 1] in ".?!" or _may_be_spoken(text[start:end])):
            body = start
        if body and _is_spoken(text[body:end]):
            return body
    return None


def _may_be_spoken(words: str) -> bool:
    """Whether words are no title: long, or of some length and in the first person, or a greeting."""
    first = len(words) >= SENTENCE and FIRST_PERSON.search(words)
    return len(words) >= LONG or bool(first or SALUTATION.match(words.lstrip("-–•* ")))


def _is_spoken(words: str) -> bool:
    """Whether words are long, and in the first person."""
    return len(words) >= LONG and FIRST_PERSON.search(words) is not None
