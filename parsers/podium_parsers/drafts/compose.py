"""The text that a structured container gives up, put together piece by piece.

A caption file, a JSON export, an XML sitting know who speaks; their words lie in cues, values and
elements. A `Composer` lays these words out as one text, a blank line between paragraphs, no markup in
it, and remembers for every stretch what the container said of it: whose it is (`Record`), a heading,
the front matter, the second of the recording. What comes out is a `Draft` like any other reader's.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from podium_parsers.drafts.draft import Draft, Hint, HintKind, Record
from podium_parsers.model import Role, Span
from podium_parsers.patterns import pattern
from podium_parsers.places import Times
from podium_parsers.text.encodings import decode, newlines
from podium_parsers.text.source import Source, sha256

GAP = "\n\n"
UNDEFINED = frozenset((0x81, 0x8D, 0x8F, 0x90, 0x9D))
"""Bytes for which cp1252 has no character."""
SURROGATE = pattern("[\ud800-\udfff]")
ODD = pattern("[\x80-\x9f\ud800-\udfff]")
CONTROLS = {
    byte: bytes((byte,)).decode("cp1252") for byte in range(0x80, 0xA0) if byte not in UNDEFINED
}
"""What cp1252 has at the numbers of the controls C1, which browsers take them for (WHATWG HTML, 13.2.5.80)."""
BLANKS = pattern(r"[^\S\n]+")
WIDEST = 200
"""Characters of a line of wrapped text, at most."""
BLANK_LINES = pattern(r"\n\s*\n")
LABEL_END = pattern(r"[\s:：.,–—-]+$")
SENTENCE_LINE = pattern(r"(?<=[.!?…:;。！？؟۔।”\"])\n")


class Origin(NamedTuple):
    """Where a composed text comes from."""

    data: bytes
    """The file's bytes."""
    name: str
    reader: str
    """The name of the format that reads it."""
    encoding: str = "utf-8"
    guess: str = ""
    """Why the encoding is only a guess; empty when it is certain."""


def opened(data: bytes, name: str, reader: str) -> tuple[str, Origin]:
    """The decoded text of a file, with where it comes from."""
    text, encoding, guess = decode(data)
    return text, Origin(data, name, reader, encoding, guess)


def clean(text: str) -> str:
    """One paragraph's words on one line: white space collapsed, lone surrogates and controls replaced."""
    if ODD.search(text):
        text = SURROGATE.sub("\ufffd", text).translate(CONTROLS)
    return " ".join(text.split())


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of a value: parted by blank lines, or by lines that end a sentence.

    Where a line is longer than anybody wraps one, each line is a paragraph.
    """
    text = newlines(text)
    if "\n" not in text:
        blocks = [text]
    else:
        blocks = BLANK_LINES.split(text)
        if len(blocks) == 1:
            lines = text.split("\n")
            unwrapped = max(map(len, lines)) > WIDEST
            blocks = lines if unwrapped else SENTENCE_LINE.split(text)
    return [words for block in blocks if (words := clean(block))]


def label_span(start: int, label: str) -> Span:
    """Where the name stands in a label that was put at an offset: all but the colon after it."""
    return Span(start, start + len(LABEL_END.sub("", clean(label))))


class Composer:
    """Collects text and what is known of it; `draft` hands everything over."""

    def __init__(self) -> None:
        self.records: list[Record] = []
        self.hints: list[Hint] = []
        self.times = Times()
        self._pieces: list[str] = []
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def put(self, words: str, gap: str = GAP) -> Span:
        """Append words that are clean already, after a gap; the span that they take."""
        if self._size:
            self._pieces.append(gap)
            self._size += len(gap)
        start = self._size
        self._pieces.append(words)
        self._size += len(words)
        return Span(start, self._size)

    def hint(self, kind: HintKind, text: str, level: int = 0) -> None:
        """Append a paragraph of a kind: a heading, front matter, a block; empty ones are left out."""
        words = clean(text)
        if words:
            self.hints.append(Hint(kind, self.put(words), level))

    def read_labels(self) -> None:
        """Take what stands outside of all speeches for paragraphs in which labels may tell who speaks."""
        self.hints = [
            hint._replace(kind=HintKind.BLOCK) if hint.kind is HintKind.FRONT else hint
            for hint in self.hints
        ]

    def heading(self, text: str, level: int = 1) -> None:
        """Append a heading; level 1 is the highest."""
        self.hint(HintKind.HEADING, text, level)

    def time(self, offset: int, seconds: float | None) -> None:
        """Say when the text from this offset on is spoken; nothing when that is not known."""
        if seconds is not None:
            self.times.add(offset, seconds)

    def say(
        self,
        speaker: str | None,
        paragraphs: list[str],
        *,
        label: str = "",
        time: float | None = None,
        role: Role | None = None,
        direction: bool = False,
        new_turn: bool = False,
        heckles: Collection[int] = (),
    ) -> None:
        """Append what one voice says as one record; `label` is its name where the words hold it.

        `heckles` are the numbers of those paragraphs that are not its words: applause, interjections.
        """
        words = [(clean(text), n in heckles) for n, text in enumerate(paragraphs) if clean(text)]
        if not words:
            return
        at = self.put(f"{clean(label)} ") if label and clean(label) else None
        first = self.put(words[0][0], "" if at else GAP)
        for text, heckled in words[1:]:
            span = self.put(text)
            if heckled:
                self.hints.append(Hint(HintKind.DIRECTION, span))
        self.time(first.start, time)
        self.records.append(
            Record(
                span=Span(first.start, self._size),
                speaker=clean(speaker) or None if speaker else None,
                time=time,
                role=role,
                direction=direction,
                new_turn=new_turn,
                label=label_span(at.start, label) if at else None,
            )
        )

    def draft(self, origin: Origin) -> Draft:
        """The draft of what was put together; without records the label grammars will look."""
        text = "".join(self._pieces)
        data, name, reader, encoding, guess = origin
        source = Source(text, name, encoding, reader, sha256(data), guess)
        return Draft(
            source,
            hints=self.hints,
            records=self.records or None,
            times=self.times if len(self.times) else None,
        )
