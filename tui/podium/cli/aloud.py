"""Where one is when a document is read paragraph by paragraph, and the saying of what is there.

Each paragraph is said once, under a line that names its turn where another begins; where one is can be asked
for in words, since nothing on a braille line or from a loudspeaker shows it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from podium import walking
from podium.cli.gate import Gate, Style
from podium.cli.read import fill, heading, wanted
from podium_parsers.naming import paragraph_name
from podium_parsers.transcript import Transcript
from podium_search import Engine

WIDTH = 78


@dataclass
class Reading:
    """Where one is in a document, and what was last looked for."""

    transcript: Transcript
    out: Gate
    order: list[int] = field(init=False)
    """Paragraph indexes that are read, in order."""
    at: int = -1
    """Index into order of the paragraph last read."""
    hits: list[int] = field(default_factory=list)
    """Paragraph indexes of the last search, in document order."""
    _engine: Engine | None = None

    def __post_init__(self) -> None:
        self.order = list(wanted(self.transcript, not len(self.transcript.turns)))

    @property
    def paragraph(self) -> int | None:
        """The paragraph last read; None before the first."""
        return self.order[self.at] if self.at >= 0 else None

    @property
    def offset(self) -> int:
        """Where it begins in the document; 0 before the first."""
        here = self.paragraph
        return -1 if here is None else self.transcript.paragraphs.starts[here]

    def say(self, text: str, style: Style = Style.PLAIN) -> None:
        """Print words wrapped for a narrow terminal."""
        self.out.line(fill(text, WIDTH), style)

    def read(self, index: int) -> None:
        """Read out the paragraph at a place of the order."""
        if not 0 <= index < len(self.order):
            self.say("End of the transcript." if index > 0 else "Beginning of the transcript.")
            return
        paragraph, turns = self.order[index], self.transcript.paragraphs.turns
        before = turns[self.order[index - 1]] if index else None
        turn = turns[paragraph]
        if turn >= 0 and (turn != before or index != self.at + 1):
            self.say(heading(self.transcript, turn), Style.NAME)
        self.say(self.transcript.shown(paragraph).text)
        self.at = index

    def go(self, paragraph: int) -> None:
        """Read the first paragraph of the order at or after this one."""
        later = (place for place, one in enumerate(self.order) if one >= paragraph)
        self.read(next(later, len(self.order)))

    def go_to_offset(self, offset: int) -> None:
        """Read the paragraph at an offset of the document."""
        self.go(self.transcript.paragraphs.at(offset))

    def step(self, count: int) -> None:
        """Go so many questions on or back; in a debate without questions, speakers."""
        target = walking.next_exchange(self.transcript, self.offset, count)
        if target is None:
            self.say("No further question." if count > 0 else "No question before this.")
        else:
            self.go_to_offset(target)

    def tell_place(self) -> None:
        """Say where one is."""
        here = self.paragraph
        if here is None:
            self.say(f"Before the first of {len(self.order)} paragraphs.")
            return
        percent = round(100 * (self.at + 1) / len(self.order))
        turn = self.transcript.paragraphs.turns[here]
        speaker = self.transcript.speaker_of(turn) if turn >= 0 else None
        who = f", {speaker.name}" if speaker else ""
        name = paragraph_name(self.transcript, here)
        self.say(f"{name}{who}, {self.at + 1} of {len(self.order)} paragraphs, {percent} per cent.")

    def find(self, words: str) -> None:
        """Look for words and read the first passage after this one that holds them."""
        if self._engine is None:
            self._engine = Engine(self.transcript)
            self._engine.build()
        hits = self._engine.find(words).hits
        strong = [hit for hit in hits if hit.strong]
        shown = strong or hits
        self.hits = sorted({hit.paragraph for hit in shown})
        alike = "" if strong or not self.hits else " that are only alike"
        found = "1 passage" if len(self.hits) == 1 else f"{len(self.hits)} passages"
        self.say(f"{found}{alike}." if self.hits else "Nothing found.")
        if self.hits:
            # What matches exactly fits alike; of what is only like the words, the likeliest is meant.
            best = max(hit.score for hit in shown)
            self._read_hit(
                self._next_of(sorted(hit.paragraph for hit in shown if hit.score == best), 1)
            )

    def step_hit(self, count: int) -> None:
        """Read the next passage that was found, or the one before, round and round."""
        if not self.hits:
            self.say("Nothing was looked for; type / and words.")
            return
        self._read_hit(self._next_of(self.hits, count))

    def _next_of(self, hits: list[int], count: int) -> int:
        """The next paragraph among some, or the one before, round and round."""
        here = -1 if self.paragraph is None else self.paragraph
        if count > 0:
            return next((hit for hit in hits if hit > here), hits[0])
        return next((hit for hit in reversed(hits) if hit < here), hits[-1])

    def _read_hit(self, target: int) -> None:
        place = self.hits.index(target) + 1
        name = paragraph_name(self.transcript, target)
        self.say(f"{place} of {len(self.hits)}, {name}:", Style.DIM)
        self.go(target)
