"""A small set of marks on fictional documents, and the golden files that come of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from podium_library.mark import Document, Mark, MarkedDocument
from podium_parsers import Transcript, parse

GOLDEN = Path(__file__).parent / "golden"
HARBOUR = """\
Harbour Bridge: remarks and answers to questions

Brightwater, 14 March 2031

Maja Lindqvist: Good morning. The bridge opens in May, and it
will carry trams from the first day.

Question: Who pays for the tunnel under the gas terminal?

Maja Lindqvist: The region pays for half of it. "Half" means
forty million, not a krona more.

We have said so since the first plan.
"""


def mark(text: str, quote: str, number: int, **rest: object) -> Mark:
    """A mark on the text with a fixed id and dates."""
    start = text.index(quote)
    end = start + len(quote)
    fixed: dict[str, object] = {
        "prefix": text[max(0, start - 32) : start],
        "suffix": text[end : end + 32],
        "id": f"{number:08x}-0000-4000-8000-00000000000{number}",
        "line": (text.count("\n", 0, start) + 1, text.count("\n", 0, end) + 1),
        "created": f"2031-03-14T10:0{number}:00Z",
        "modified": f"2031-03-14T11:0{number}:00Z",
    }
    return Mark(start, end, quote, **{**fixed, **rest})  # type: ignore[arg-type]  # fields by name


@pytest.fixture
def harbour() -> Transcript:
    """The transcript that the first document's marks stand in."""
    return parse(HARBOUR, "harbour-bridge.txt")


@pytest.fixture
def marked(harbour: Transcript) -> tuple[MarkedDocument, ...]:
    """Two documents: a press conference, and a record with page and line numbers and times."""
    text = harbour.text
    press = Document(
        file="talks/harbour-bridge.txt",
        sha256=harbour.source.digest,
        characters=len(text),
        title="Harbour Bridge: remarks and answers to questions",
        date="2031-03-14",
        publisher="Brightwater City Council",
        venue="Brightwater",
        url="https://brightwater.example/press/harbour-bridge",
    )
    first = mark(
        text,
        "The bridge opens in May, and it\nwill carry trams from the first day.",
        1,
        name="Opening ¶3",
        speaker="Maja Lindqvist",
        role="remarks",
        tags=("transport/trams",),
        color="yellow",
    )
    second = mark(
        text,
        'The region pays for half of it. "Half" means\nforty million, not a krona more.',
        2,
        name="A1 ¶5",
        speaker="Maja Lindqvist",
        role="answer",
        question="Who pays for the tunnel under the gas terminal?",
        tags=("energy/gas", "money"),
        note="Compare with the budget:\n= 80 million in all",
        color="green",
    )
    record = "12 We measured the quay at four metres. 13 It was enough then."
    quay = Document(
        file="quay-hearing.txt",
        sha256="ab" * 32,
        characters=len(record),
        title="Quay Inquiry, day 2",
        date="2030-11-02",
    )
    third = mark(
        record,
        "We measured the quay at four metres.",
        3,
        name="A4 ¶12",
        speaker="Tom van der Berg",
        role="answer",
        page_line="27:4-28:2",
        time=(725.5, 731.0),
        tags=("money",),
    )
    return (MarkedDocument(press, (first, second)), MarkedDocument(quay, (third,)))
