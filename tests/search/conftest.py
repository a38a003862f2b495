"""A small fictional press conference that the search tests ask their questions of."""

from __future__ import annotations

import pytest

from podium_parsers import Transcript, parse
from podium_search import Engine

TEXT = """\
Question: Minister, will the Halvorsen pipeline open before the winter?

Ingrid Lindqvist: The Halvorsen pipeline will open in October. We have signed the concession, \
and the compressors are being tested in Kirkevik.

Question: What about the fishing quota? The coopératives say they can’t survive.

Ingrid Lindqvist: Nobody's livelihood is at stake. The fishing quota protects the cod, \
and the United Fisheries Board agreed to it unanimously.

Question: Do you still trust the auto-regressive forecasts of the Rainfall Commission?

Ingrid Lindqvist: The forecasts were wrong twice, yet we build better models every year. \
Professor Wojciechowski said so at the airport.
"""


@pytest.fixture(scope="session")
def transcript() -> Transcript:
    return parse(TEXT)


@pytest.fixture(scope="session")
def engine(transcript: Transcript) -> Engine:
    engine = Engine(transcript)
    engine.build()
    return engine
