"""A small set of marks on fictional documents, and the transcripts that they stand in.

The transcripts are put together by hand, so that a golden file changes only when an export does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_parsers import (
    Exchanges,
    Metadata,
    ParagraphKind,
    Paragraphs,
    Role,
    Source,
    Speaker,
    Transcript,
    Turns,
)

HARBOUR = """\
Harbour Bridge: remarks and answers to questions

Maja Lindqvist: Good morning. The bridge opens in May, and it
will carry trams from the first day.

Question: Who pays for the tunnel under the gas terminal?

Maja Lindqvist: The region pays for half of it. "Half" means
forty million, not a krona more.

We have said so since the first plan.
"""
QUAY = """\
Q. How deep is it?

A. We measured the quay at four metres. It was enough then.
"""

Line = tuple[str, ParagraphKind, int]
"""(label, kind, turn)"""


def transcript(text: str, name: str, lines: Sequence[Line], roles: Sequence[Role]) -> Transcript:
    """A transcript of one speaker (and an anonymous asker), a paragraph for each blank line."""
    paragraphs, exchanges = Paragraphs(), Exchanges()
    turns, at = Turns(paragraphs), 0
    blocks = text.rstrip("\n").split("\n\n")
    for block, (label, kind, turn) in zip(blocks, lines, strict=True):
        start = text.index(block, at)
        at = start + len(block)
        body = start + len(label) + (1 if label else 0)
        paragraphs.add((start, at), body, kind, turn)
    for turn, role in enumerate(roles):
        own = [i for i, line in enumerate(lines) if line[2] == turn]
        start = paragraphs.starts[own[0]]
        label_end = start + len(lines[own[0]][0])
        speaker = None if role is Role.QUESTION else 0
        turns.add(range(own[0], own[-1] + 1), role, speaker, (start, label_end), "test")
        if role is Role.QUESTION:
            exchanges.add(range(turn, len(roles)))
    person = Speaker(0, "Maja Lindqvist" if "Maja" in text else "Tom van der Berg")
    return Transcript(
        source=Source(text, name),
        metadata=Metadata(language="en"),
        speakers=(person,),
        paragraphs=paragraphs,
        turns=turns,
        exchanges=exchanges,
        sections=(),
        notes=(),
    )


@pytest.fixture
def harbour() -> Transcript:
    """A press conference."""
    speech = ParagraphKind.SPEECH
    lines = [
        ("", ParagraphKind.TITLE, -1),
        ("Maja Lindqvist:", speech, 0),
        ("Question:", speech, 1),
        ("Maja Lindqvist:", speech, 2),
        ("", speech, 2),
    ]
    return transcript(HARBOUR, "harbour.txt", lines, [Role.REMARKS, Role.QUESTION, Role.ANSWER])


@pytest.fixture
def quay() -> Transcript:
    """A hearing."""
    lines = [("Q.", ParagraphKind.SPEECH, 0), ("A.", ParagraphKind.SPEECH, 1)]
    return transcript(QUAY, "quay.txt", lines, [Role.QUESTION, Role.ANSWER])


@pytest.fixture
def texts(harbour: Transcript, quay: Transcript) -> Mapping[str, Transcript]:
    """Both by digest, as the exports take them."""
    return {one.source.digest: one for one in (harbour, quay)}


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
def press(harbour: Transcript) -> MarkedDocument:
    """A press conference with two marks, one of them an answer with its question, tags and note."""
    text = harbour.text
    document = Document(
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
        name="Opening ¶2",
        speaker="Maja Lindqvist",
        role="remarks",
        tags=("transport/trams",),
        color="blue",
    )
    second = mark(
        text,
        '"Half" means\nforty million, not a krona more.\n\nWe have said so since the first plan.',
        2,
        name="A1 ¶4",
        speaker="Maja Lindqvist",
        role="answer",
        question="Who pays for the tunnel under the gas terminal?",
        tags=("energy/gas", "money"),
        note="Compare with the budget:\n= 80 million in all",
        color="green",
    )
    return MarkedDocument(document, (first, second))


@pytest.fixture
def record(quay: Transcript) -> MarkedDocument:
    """A hearing whose record has pages, lines and times."""
    document = Document(
        file="quay-hearing.txt",
        sha256=quay.source.digest,
        characters=len(quay.text),
        title="Quay Inquiry, day 2",
        date="2030-11-02",
    )
    third = mark(
        quay.text,
        "We measured the quay at four metres.",
        3,
        name="A1 ¶2",
        speaker="Tom van der Berg",
        role="answer",
        page_line="27:4-28:2",
        time=(725.5, 731.0),
        tags=("money",),
    )
    return MarkedDocument(document, (third,))


@pytest.fixture
def marked(press: MarkedDocument, record: MarkedDocument) -> tuple[MarkedDocument, ...]:
    """Both documents."""
    return (press, record)
