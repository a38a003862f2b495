"""A transcript as HTML: sections, exchanges, turns and numbered paragraphs, marks laid over the words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from podium_library.citation.fields import clock
from podium_library.exports.markedtext import Overlay, Piece
from podium_library.marks.mark import Mark
from podium_parsers import ParagraphKind, Transcript, exchange_title
from podium_parsers.columns import KINDS, NONE

COLORS = {"yellow", "green", "blue", "red", "orange", "pink", "purple", "cyan", "magenta"}
CLASSES = {
    ParagraphKind.DIRECTION: "direction",
    ParagraphKind.FRONT: "matter",
    ParagraphKind.BACK: "matter",
    ParagraphKind.APPENDED: "matter",
}

Escape = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Marked:
    """The marks of the document that is written."""

    marks: tuple[Mark, ...]
    overlay: Overlay
    prefix: str
    """Before every id of the document, where a page holds several."""


def transcript_html(transcript: Transcript, marked: Marked, text: Escape) -> Iterator[str]:
    """The lines of the transcript's part of the page."""
    columns, before = transcript.paragraphs, NONE
    questions = {one.question: one for one in transcript.exchanges}
    yield '<main class="transcript">'
    for index in range(len(columns)):
        if KINDS[columns.kinds[index]] is ParagraphKind.FURNITURE:
            continue
        turn = columns.turns[index]
        if turn not in (before, NONE):
            if turn in questions:
                exchange = questions[turn]
                title = text(exchange_title(transcript, exchange))
                number = exchange.index + 1
                yield (
                    f'<h2 id="{marked.prefix}q{number}" dir="auto">'
                    f'<span class="q">Q{number}</span> {title}</h2>'
                )
            yield from _speaker(transcript, turn, text)
        before = turn
        yield _paragraph(transcript, index, marked, text)
    yield "</main>"


def contents_html(transcript: Transcript, prefix: str, text: Escape) -> Iterator[str]:
    """A list of the questions, or of the headings where nobody asks, that leads to each."""
    columns = transcript.paragraphs
    entries = [
        (f"q{one.index + 1}", f"Q{one.index + 1}", exchange_title(transcript, one))
        for one in transcript.exchanges
    ] or [
        (f"p{index + 1}", "", transcript.shown(index).text)
        for index in range(len(columns))
        if KINDS[columns.kinds[index]] is ParagraphKind.HEADING
    ]
    if len(entries) < 2:
        return
    yield '<details class="contents">\n<summary>Contents</summary>\n<ol>'
    for target, name, title in entries:
        sign = f'<span class="q">{name}</span> ' if name else ""
        words = f"{sign}<span>{text(title)}</span>"
        yield f'<li dir="auto"><a href="#{prefix}{target}">{words}</a></li>'
    yield "</ol>\n</details>"


def _speaker(transcript: Transcript, turn: int, text: Escape) -> Iterator[str]:
    row, speaker = transcript.turns[turn], transcript.speaker_of(turn)
    label = transcript.text[slice(*row.label)].strip(" :\t\n") if row.label else ""
    name = speaker.name if speaker else label
    seconds = transcript.times.at(row.span.start) if transcript.times else None
    time = f' <span class="time">{clock(seconds)}</span>' if seconds is not None else ""
    if name:
        yield f'<h3 class="{row.role}" dir="auto">{text(" ".join(name.split()))}{time}</h3>'


def _paragraph(transcript: Transcript, index: int, marked: Marked, text: Escape) -> str:
    kind = KINDS[transcript.paragraphs.kinds[index]]
    pieces = marked.overlay.pieces(transcript, index)
    words = "".join(_piece(piece, marked, text) for piece in pieces)
    identity = f"{marked.prefix}p{index + 1}"
    if kind in (ParagraphKind.HEADING, ParagraphKind.TITLE):
        return f'<h2 class="part" id="{identity}" dir="auto">{words}</h2>'
    number = f'<a class="number" href="#{identity}">{index + 1}</a>'
    style = CLASSES.get(kind)
    attribute = f' class="{style}"' if style else ""
    return f'<p id="{identity}"{attribute} dir="auto">{number}{words}</p>'


def _piece(piece: Piece, marked: Marked, text: Escape) -> str:
    words = text(piece.text).replace("\n", " ")
    if not piece.marks:
        return words
    color = marked.marks[piece.marks[-1]].color or ""
    style = f' class="{color.lower()}"' if color.lower() in COLORS else ""
    signs = "".join(
        f'<a class="sign" id="{marked.prefix}mark-{n + 1}" href="#{marked.prefix}row-{n + 1}">'
        f"{n + 1}</a>"
        for n in piece.opened
    )
    return f"{signs}<mark{style}>{words}</mark>"
