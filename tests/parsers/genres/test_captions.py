"""Captions: what is shown is said, and who asks is not shown."""

from __future__ import annotations

from tests.parsers.reading import sample


def test_a_meetings_captions_are_remarks() -> None:
    transcript, lines = sample("captions/harbour-call.vtt")
    assert {line.role for line in lines} == {"remarks"}
    assert not len(transcript.exchanges)
