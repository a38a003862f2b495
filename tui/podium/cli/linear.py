"""`podium --plain`: reading by numbered prompts, for screen readers, braille lines and dumb terminals.

Nothing moves the cursor and nothing is redrawn: a prompt, an answer below it, the next prompt. What is on
offer is always said in words, and everything that the full screen marks by place or colour is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from podium.cli.gate import Gate, Style
from podium.cli.read import fill, heading, wanted
from podium.cli.status import Status
from podium_parsers.naming import exchange_title, paragraph_name
from podium_parsers.transcript import Transcript

HELP = """\
Enter        the next paragraph
N            paragraphs at once, as a number: 5
b            the paragraph before
] or [       the next or the previous exchange
q7 a7 ¶24    go to a question, its answer, or a paragraph
o            list the questions
/words       find; n for the next one
m [note]     mark this paragraph, with a note if you like
l            list the marks
?            this help
q            leave"""
WIDTH = 78


@dataclass
class Reading:
    """Where one is in a document, and what was last looked for."""

    transcript: Transcript
    out: Gate
    order: list[int]
    """Paragraph indexes that are read, in order."""
    at: int = -1
    """Index into order of the paragraph last read."""
    hits: list[int] | None = None
    """Paragraph indexes of the last search, in document order."""

    def say(self, text: str, style: Style = Style.PLAIN) -> None:
        """Print words wrapped for a narrow terminal."""
        self.out.line(fill(text, WIDTH), style)

    def read(self, index: int) -> None:
        """Read out the paragraph at a place of the order."""
        if not 0 <= index < len(self.order):
            self.say("End of the transcript." if index > 0 else "Beginning of the transcript.")
            return
        paragraph = self.order[index]
        turn = self.transcript.paragraphs.turns[paragraph]
        before = self.transcript.paragraphs.turns[self.order[index - 1]] if index else None
        if turn >= 0 and (turn != before or index != self.at + 1):
            self.say(heading(self.transcript, turn), Style.NAME)
        self.say(self.transcript.shown(paragraph).text)
        self.at = index

    def go(self, paragraph: int) -> None:
        """Read the first paragraph of the order at or after this one."""
        later = (place for place, one in enumerate(self.order) if one >= paragraph)
        self.read(next(later, len(self.order)))


def read_linear(transcript: Transcript, out: Gate) -> Status:
    """Read one document by prompts until `q` or the end of the input."""
    reading = Reading(transcript, out, list(wanted(transcript, not len(transcript.turns))))
    if transcript.metadata.title:
        reading.say(transcript.metadata.title, Style.BOLD)
    questions = len(transcript.exchanges)
    reading.say(
        f"{len(reading.order)} paragraphs, {questions} questions. ? for help, Enter to read."
    )
    for answer in _answers(out):
        if answer in ("q", "quit"):
            break
        _obey(reading, answer)
    return Status.DONE


def _answers(out: Gate) -> Iterator[str]:
    while True:
        out.raw("> ")
        try:
            yield input().strip()
        except EOFError:
            out.line()
            return


def _obey(reading: Reading, answer: str) -> None:
    simple: dict[str, Callable[[], None]] = {
        "": lambda: reading.read(reading.at + 1),
        "b": lambda: reading.read(reading.at - 1),
        "]": lambda: _step_exchange(reading, 1),
        "[": lambda: _step_exchange(reading, -1),
        "o": lambda: _questions(reading),
        "n": lambda: _next_hit(reading),
        "l": lambda: _marks(reading),
        "?": lambda: reading.out.line(HELP),
    }
    if answer in simple:
        simple[answer]()
    elif answer.isdecimal():
        for _ in range(min(int(answer), 1000)):
            reading.read(reading.at + 1)
            if reading.at + 1 >= len(reading.order):
                break
    elif answer.startswith("/"):
        _find(reading, answer[1:])
    elif answer == "m" or answer.startswith("m "):
        _mark(reading, answer[2:].strip())
    elif not _go_to(reading, answer):
        reading.say("Not understood; ? for help.")


def _step_exchange(reading: Reading, step: int) -> None:
    exchanges, turns = reading.transcript.exchanges, reading.transcript.turns
    here = reading.order[reading.at] if reading.at >= 0 else -1
    firsts = [turns.firsts[first] for first in exchanges.firsts]
    ahead = [first for first in firsts if first > here]
    behind = [first for first in firsts if first < here]
    target = (ahead[:1] if step > 0 else behind[-1:]) or None
    if target is None:
        reading.say("No further question." if step > 0 else "No question before this.")
    else:
        reading.go(target[0])


def _go_to(reading: Reading, answer: str) -> bool:
    kind, number = answer[:1].lower(), answer[1:].strip()
    if not number.isdecimal() or kind not in "qa¶":
        return False
    index, transcript = int(number) - 1, reading.transcript
    if kind == "¶":
        reading.go(index)
        return True
    if not 0 <= index < len(transcript.exchanges):
        reading.say(f"There are {len(transcript.exchanges)} questions.")
        return True
    turns = transcript.exchanges[index].turns
    turn = turns.start if kind == "q" or len(turns) == 1 else turns.start + 1
    reading.go(transcript.turns.firsts[turn])
    return True


def _questions(reading: Reading) -> None:
    for exchange in reading.transcript.exchanges:
        reading.say(f"Q{exchange.index + 1} {exchange_title(reading.transcript, exchange)}")
    if not len(reading.transcript.exchanges):
        reading.say("No questions were found in this document.")


def _find(reading: Reading, words: str) -> None:
    from podium_search import Engine

    engine = Engine(reading.transcript)
    engine.build()
    result = engine.search(words, limit=200, order="document")
    reading.hits = sorted(hit.paragraph for hit in result.hits if hit.strong) or sorted(
        hit.paragraph for hit in result.hits
    )
    reading.say(f"{len(reading.hits)} found." if reading.hits else "Nothing found.")
    if reading.hits:
        _next_hit(reading)


def _next_hit(reading: Reading) -> None:
    if not reading.hits:
        reading.say("Nothing was looked for; type / and words.")
        return
    here = reading.order[reading.at] if reading.at >= 0 else -1
    target = next((hit for hit in reading.hits if hit > here), reading.hits[0])
    reading.say(f"{paragraph_name(reading.transcript, target)}:", Style.DIM)
    reading.go(target)


def _mark(reading: Reading, note: str) -> None:
    from podium.cli.marking import keep_mark

    if reading.at < 0:
        reading.say("Read a paragraph first.")
        return
    paragraph = reading.transcript.paragraphs[reading.order[reading.at]]
    mark = keep_mark(reading.transcript, paragraph.body, note or None, ())
    reading.say(f"Marked {mark.name}.")


def _marks(reading: Reading) -> None:
    from podium.cli.marking import kept_marks

    marks = kept_marks(reading.transcript)
    for mark in marks:
        note = f" ({mark.note})" if mark.note else ""
        reading.say(f"{mark.name}: {' '.join(mark.quote.split())[:200]}{note}")
    if not marks:
        reading.say("No marks yet.")
