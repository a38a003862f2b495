"""`podium read`: the transcript as clean plain text, for pipes, printers and screen readers.

Linear on purpose: no box characters, no columns, no state shown by colour. Each turn begins with a
line of its own that says where it stands and who speaks; each paragraph is one line, or wrapped where
a width is wanted, and a blank line parts them.
"""

from __future__ import annotations

import argparse
import shutil
import textwrap
from collections.abc import Iterator

from podium.cli.documents import read_document
from podium.cli.gate import Gate, Style
from podium.cli.status import Status
from podium_parsers.columns import KINDS, NONE
from podium_parsers.model import ParagraphKind
from podium_parsers.naming import turn_name
from podium_parsers.transcript import Transcript

WIDEST = 88
"""Columns of a wrapped paragraph on a wide terminal."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("file", metavar="FILE", help="a transcript, or `-` for standard input")
    parser.add_argument(
        "--width",
        type=int,
        metavar="N",
        help="wrap at N columns; 0 for one line a paragraph (the default in a pipe)",
    )
    parser.add_argument(
        "--all", action="store_true", help="print front and back matter too, not the talk alone"
    )


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Print one document."""
    print_transcript(read_document(args.file), out, args.width, everything=args.all)
    return Status.DONE


def print_transcript(
    transcript: Transcript, out: Gate, width: int | None = None, everything: bool = False
) -> None:
    """Print the title, then each turn under its own line; `width` None follows the terminal."""
    if width is None:
        width = min(WIDEST, shutil.get_terminal_size().columns) if out.is_terminal else 0
    everything = everything or not len(transcript.turns)
    shown = False
    title = transcript.metadata.title
    if title and not everything:
        out.line(fill(title, width), Style.BOLD)
        shown = True
    speaking = NONE
    for paragraph in wanted(transcript, everything):
        turn = transcript.paragraphs.turns[paragraph]
        words = transcript.shown(paragraph).text.strip()
        starts = turn != speaking and turn != NONE
        if not words and not starts:
            continue
        if shown:
            out.line()
        if starts:
            out.line(heading(transcript, turn), Style.NAME)
        if turn != NONE:
            speaking = turn
        if words:
            out.line(fill(words, width), style_of(transcript, paragraph))
        shown = True


def wanted(transcript: Transcript, everything: bool) -> Iterator[int]:
    """The paragraphs to print, in order."""
    talk = {ParagraphKind.SPEECH, ParagraphKind.DIRECTION, ParagraphKind.HEADING}
    for index, kind in enumerate(transcript.paragraphs.kinds):
        if KINDS[kind] is not ParagraphKind.FURNITURE and (everything or KINDS[kind] in talk):
            yield index


def heading(transcript: Transcript, turn: int) -> str:
    """`A7 · Sergey Lavrov`, or as much of it as there is."""
    name, speaker = turn_name(transcript, turn), transcript.speaker_of(turn)
    if speaker is not None:
        return f"{name} · {speaker.name}"
    label = transcript.turns[turn].label
    written = transcript.text[label.start : label.end] if label else ""
    return " · ".join(filter(None, (name, " ".join(written.split()).rstrip(" :."))))


def style_of(transcript: Transcript, paragraph: int) -> Style:
    """Headings stand out and stage directions step back; the talk is plain."""
    match KINDS[transcript.paragraphs.kinds[paragraph]]:
        case ParagraphKind.HEADING | ParagraphKind.TITLE:
            return Style.BOLD
        case ParagraphKind.DIRECTION | ParagraphKind.FRONT | ParagraphKind.BACK:
            return Style.DIM
        case _:
            return Style.PLAIN


def fill(text: str, width: int) -> str:
    """The text wrapped at words; unchanged when the width is 0."""
    if width <= 0:
        return text
    return textwrap.fill(text, max(8, width), break_on_hyphens=False) or text
