"""How a paragraph is set: its face, what stands above it, how far it is set in.

The speaker's name stands on a line of its own where a turn begins, as in a printed interview. A label of
one or two letters (`Q.`, `A.`, a member's initials) hangs in the indent of the first line instead, as in
a printed record, or a deposition would be three rows a word. A question stands out by weight and indent.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from podium.signs import visible
from podium.widgets.page.views import Shelf
from podium.widgets.page.wrapping import cell_width
from podium_parsers import ParagraphKind, Role, Transcript
from podium_parsers.columns import KINDS, NONE, ROLES

QUESTION_INDENT = 2
HANG_INDENT = 4
FIRST_INDENT = 2
SLIM = 36
"""Cells of text below which nothing is indented."""


class Face(StrEnum):
    """The looks that a paragraph can have; each is a component class `page--FACE`."""

    SPEECH = "speech"
    QUESTION = "question"
    CHAIR = "chair"
    DIRECTION = "direction"
    HEADING = "heading"
    TITLE = "title"
    MATTER = "matter"
    FURNITURE = "furniture"
    FOLD = "fold"


class Frame(NamedTuple):
    """Everything about a paragraph's setting but its words."""

    face: Face
    gap: int
    """Blank rows above."""
    name: str = ""
    """Who speaks, on a line of its own; empty where the turn goes on or the name hangs."""
    hang: str = ""
    """A short label in the indent of the first line."""
    indent: int = 0
    """Cells by which every line is set in."""
    first: int = 0
    """Cells by which the first line is set in further, where no blank row parts it from the one above."""
    is_ruled: bool = False
    """Whether a rule stands beneath."""
    is_brief: bool = False
    """Whether only the first line is shown."""


FACES = {
    ParagraphKind.SPEECH: Face.SPEECH,
    ParagraphKind.DIRECTION: Face.DIRECTION,
    ParagraphKind.HEADING: Face.HEADING,
    ParagraphKind.TITLE: Face.TITLE,
    ParagraphKind.FRONT: Face.MATTER,
    ParagraphKind.BACK: Face.MATTER,
    ParagraphKind.APPENDED: Face.MATTER,
    ParagraphKind.FURNITURE: Face.FURNITURE,
}
_FACE_OF_KIND = tuple(FACES[kind] for kind in KINDS)
_HEADING = KINDS.index(ParagraphKind.HEADING)
_SPEECH, _FURNITURE = KINDS.index(ParagraphKind.SPEECH), KINDS.index(ParagraphKind.FURNITURE)
_FACE_OF_ROLE = tuple(
    {Role.QUESTION: Face.QUESTION, Role.CHAIR: Face.CHAIR}.get(role, Face.SPEECH) for role in ROLES
)


class Frames:
    """Frames of a transcript's paragraphs on one shelf, for text of one width and spacing."""

    def __init__(self, transcript: Transcript, shelf: Shelf, width: int, spacing: int) -> None:
        self._transcript = transcript
        self._shelf = shelf
        self._spacing = spacing
        self._is_slim = width < SLIM
        self._names: dict[tuple[int, str], tuple[str, str]] = {}

    def frame(self, paragraph: int) -> Frame:
        """The frame of a paragraph that is on the shelf."""
        if paragraph in self._shelf.folds:
            return Frame(Face.FOLD, 1)
        columns = self._transcript.paragraphs
        kind, turn = columns.kinds[paragraph], columns.turns[paragraph]
        face = _FACE_OF_KIND[kind]
        if face is Face.TITLE:
            return Frame(face, 1, is_ruled=True)
        if face is Face.HEADING:
            return Frame(face, 1 + self._spacing)
        if turn == NONE:
            return Frame(face, self._spacing)
        if kind == _SPEECH:
            face = _FACE_OF_ROLE[self._transcript.turns.roles[turn]]
        return self._spoken(paragraph, turn, face)

    def _spoken(self, paragraph: int, turn: int, face: Face) -> Frame:
        name, hang = self.name_of(turn)
        indent = 0
        if not self._is_slim:
            indent = HANG_INDENT if hang else QUESTION_INDENT if face is Face.QUESTION else 0
        if not self._leads(paragraph, turn):
            first = 0 if self._spacing or self._is_slim else FIRST_INDENT
            return Frame(face, self._spacing, indent=indent, first=first)
        gap = 1
        if name and face is Face.QUESTION and self._opens(turn):
            gap += self._transcript.paragraphs.kinds[paragraph - 1] != _HEADING
        brief = paragraph in self._shelf.briefs
        return Frame(face, gap, name, hang, indent, is_brief=brief)

    def _opens(self, turn: int) -> bool:
        """Whether a turn begins an exchange, which then stands apart from the one before."""
        exchanges = self._transcript.exchanges
        number = exchanges.of_turn(turn)
        return number is not None and exchanges.firsts[number] == turn

    def _leads(self, paragraph: int, turn: int) -> bool:
        """Whether the paragraph is the first of its turn, page furniture aside."""
        first = self._transcript.turns.firsts[turn]
        if paragraph == first:
            return True
        kinds = self._transcript.paragraphs.kinds
        return all(kinds[at] == _FURNITURE for at in range(first, paragraph))

    def name_of(self, turn: int) -> tuple[str, str]:
        """(the name for a line of its own, the label that hangs): at most one is not empty."""
        turns, between = self._transcript.turns, self._transcript.between
        start, end = turns.label_starts[turn], turns.label_ends[turn]
        key = turns.speakers[turn], between(start, min(end, start + 200))
        found = self._names.get(key)
        if found is None:
            found = self._names[key] = self._named(*key)
        return found

    def _named(self, speaker: int, written: str) -> tuple[str, str]:
        label = " ".join(visible(written.replace("\n", " ")).split()).rstrip(" :.,;-–—>]")
        if label and cell_width(label) < HANG_INDENT - 1 and not self._is_slim:
            return "", label
        if speaker == NONE:
            return label, ""
        return visible(self._transcript.speakers[speaker].name), ""
