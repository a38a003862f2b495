"""Passages that were found, printed: for a person, for a script, for an editor.

On a terminal a hit is one line of where and who, and a snippet with the matched words in bold; as JSON it
is the contract's object, one a query; as lines it is `file:line:column:text`, which editors and other
programs understand. Searching one document, several, or the whole library ends here.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from podium.cli.gate import Gate, Style
from podium_parsers.model import Span
from podium_parsers.naming import paragraph_name
from podium_parsers.transcript import Transcript
from podium_search import Hit

SNIPPET = 160
"""Characters of a passage that are shown around its first match."""


class Shape(Enum):
    """For whom the passages are printed."""

    PERSON = auto()
    JSON = auto()
    LINES = auto()


@dataclass(frozen=True, slots=True)
class Found:
    """A hit with the document that it stands in."""

    file: str
    transcript: Transcript
    hit: Hit


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for one query."""

    query: str
    found: Sequence[Found]
    corrected: Iterable[tuple[str, str]]


def shape_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options that say for whom to print."""
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="one JSON object a query")
    shape.add_argument(
        "--lines", action="store_true", help="print file:line:column:text, for editors"
    )


def shape_of(args: argparse.Namespace) -> Shape:
    """What the options say."""
    return Shape.JSON if args.json else Shape.LINES if args.lines else Shape.PERSON


def print_answers(
    answers: Iterable[Answer], out: Gate, shape: Shape, *, queries: int, several: bool
) -> bool:
    """Print each answer as it comes; whether any holds a passage.

    With more than one query each is printed above its passages; `several` says that there is more than
    one file, and that each passage names its own.
    """
    found_any = False
    for place, answer in enumerate(answers):
        found_any = found_any or bool(answer.found)
        match shape:
            case Shape.JSON:
                out.json(as_json(answer))
            case Shape.LINES:
                for one in answer.found:
                    out.line(editor_line(one))
            case Shape.PERSON:
                if queries > 1:
                    if place:
                        out.line()
                    out.line(answer.query, Style.BOLD)
                print_found(answer, out, several)
    return found_any


def as_json(answer: Answer) -> dict[str, object]:
    """The contract's object of one query."""
    return {
        "query": answer.query,
        "hits": [hit_json(rank, one) for rank, one in enumerate(answer.found, 1)],
        "corrected": [list(pair) for pair in dict(answer.corrected).items()],
    }


def hit_json(rank: int, one: Found) -> dict[str, object]:
    """The contract's object of one hit."""
    transcript, hit = one.transcript, one.hit
    span = written(transcript, hit.paragraph)
    speaker = transcript.speaker_of(hit.turn) if hit.turn is not None else None
    return {
        "rank": rank,
        "score": round(hit.score, 4),
        "strong": hit.strong,
        "file": one.file,
        "turn": hit.turn,
        "exchange": hit.exchange,
        "role": str(transcript.turns[hit.turn].role) if hit.turn is not None else None,
        "speaker": speaker.name if speaker else None,
        "name": paragraph_name(transcript, hit.paragraph),
        "paragraph": {
            "index": hit.paragraph,
            "start": span.start,
            "end": span.end,
            "text": transcript.text[span.start : span.end],
        },
        "spans": [list(match) for match in hit.spans],
    }


def written(transcript: Transcript, paragraph: int) -> Span:
    """A paragraph with the label that opens it, unless that has a line of its own."""
    one = transcript.paragraphs[paragraph]
    own_line = "\n" in transcript.text[one.span.start : one.body.start]
    return one.body if own_line else one.span


def editor_line(one: Found) -> str:
    """`file:line:column:text`, the form of grep -n with a column."""
    source = one.transcript.source
    at = (
        one.hit.spans[0].start
        if one.hit.spans
        else one.transcript.paragraphs[one.hit.paragraph].span.start
    )
    line = source.line_of(at)
    text = " ".join(one.transcript.shown(one.hit.paragraph).text.split())
    return f"{one.file}:{line}:{at - source.line_starts[line - 1] + 1}:{text}"


def print_found(answer: Answer, out: Gate, several: bool) -> None:
    """The hits for a person."""
    for wrong, right in dict(answer.corrected).items():
        out.line(f"{wrong} → {right}", Style.DIM)
    weak_began = False
    for one in answer.found:
        if not one.hit.strong and not weak_began:
            weak_began = True
            out.line("weak matches:", Style.DIM)
        speaker = one.transcript.speaker_of(one.hit.turn) if one.hit.turn is not None else None
        where = paragraph_name(one.transcript, one.hit.paragraph)
        line = one.transcript.source.line_of(one.transcript.paragraphs.starts[one.hit.paragraph])
        out.pieces(
            (f"{one.file}: " if several else "", Style.DIM),
            (where, Style.BOLD),
            (f" · {speaker.name}" if speaker else "", Style.NAME),
            (f" · line {line}", Style.DIM),
        )
        out.raw("  " + snippet(one, out) + "\n")


def snippet(one: Found, out: Gate) -> str:
    """The words around the matches, on one line, harmless, the matches standing out."""
    shown = one.transcript.shown(one.hit.paragraph)
    spans = [(shown.to_shown(start), shown.to_shown(end - 1) + 1) for start, end in one.hit.spans]
    first = spans[0][0] if spans else 0
    begin = max(0, first - SNIPPET // 3)
    if begin:
        begin = shown.text.find(" ", begin) + 1 or begin
    end = min(len(shown.text), begin + SNIPPET)
    pieces, at = ["…" if begin else ""], begin
    for start, stop in spans:
        if start < at or start >= end:
            continue
        pieces.append(out.styled(flat(shown.text[at:start]), Style.PLAIN))
        pieces.append(out.styled(flat(shown.text[start:stop]), Style.HIT))
        at = stop
    pieces.append(out.styled(flat(shown.text[at:end]), Style.PLAIN))
    return "".join(pieces) + ("…" if end < len(shown.text) else "")


def flat(text: str) -> str:
    """Every run of blanks as one."""
    return re.sub(r"\s+", " ", text)
