"""Captions in a table: rows with times and without speakers, in which `>>` opens turns.

Whoever fetches the captions of a recording keeps them as rows of text and time. They are cues still, and are
read as the captions of a file are.
"""

from __future__ import annotations

from itertools import islice

from podium_parsers.captions.markup import stretches
from podium_parsers.captions.rollup import Shot, unrolled
from podium_parsers.captions.voices import CHEVRONS, voiced
from podium_parsers.drafts.compose import Composer
from podium_parsers.drafts.flow import Flow
from podium_parsers.tables.fields import Fields
from podium_parsers.tables.finding import Table

FEWEST = 4
"""Rows with a `>>` that make captions of a table."""


def are_captions(table: Table, fields: Fields) -> bool:
    """Whether rows have times, and some of them the sign of captions that another person speaks."""
    if fields.start is None:
        return False
    marked = (row for row in table.rows if CHEVRONS.search(fields.text_of(row)))
    return len(list(islice(marked, FEWEST))) == FEWEST


def lay_captions(table: Table, fields: Fields, composer: Composer) -> None:
    """Put the rows into the composer as cues."""
    shots = (
        Shot(
            tuple(stretches(tuple(fields.text_of(row).splitlines()))),
            fields.start_of(row),
            fields.end_of(row),
        )
        for row in table.rows
    )
    Flow(composer).pour(voiced(unrolled(list(shots))))
