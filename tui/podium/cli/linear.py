"""`podium --plain`: reading by prompts, for screen readers, braille lines and dumb terminals.

Nothing moves the cursor and nothing is redrawn: a prompt, an answer below it, the next prompt. What is on
offer is always said in words, and everything that the full screen marks by place or colour is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from podium.cli.aloud import Reading
from podium.cli.gate import Gate, Style
from podium.cli.marking import keep_mark, kept_marks, marked, placed
from podium.cli.status import Status, UsageError
from podium.screens.goto.destination import destinations
from podium_parsers.naming import exchange_title
from podium_parsers.transcript import Transcript

HELP = """\
Enter           the next paragraph
5               five paragraphs at once, or any other number
b, r            the paragraph before; this one again
] or [          the next or the previous question
w               where you are
q7 a7 p24       go to a question, its answer, or a paragraph
g PLACE         go to 50%, 00:12:30, page and line 45:12, a speaker, words of a question
o               list the questions
/WORDS          find, however you spell it; n for the next passage, N for the one before
m [NOTE]        mark this paragraph, with a note if you like
l               list the marks
e FORMAT FILE   export the marks: markdown, csv, quote and the like
?               this help
q               leave"""
MOST = 1000
"""Paragraphs that are read at once."""


def read_linear(transcript: Transcript, out: Gate) -> Status:
    """Read one document by prompts until `q` or the end of the input."""
    reading = Reading(transcript, out)
    if transcript.metadata.title:
        reading.say(transcript.metadata.title, Style.BOLD)
    questions = len(transcript.exchanges)
    reading.say(
        f"{len(reading.order)} paragraphs, {questions} questions. ? for help, Enter to read."
    )
    for answer in _answers(out):
        if answer in ("q", "quit"):
            break
        try:
            _obey(reading, answer)
        except UsageError as error:
            reading.say(f"That did not work: {error}")
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
        "r": lambda: reading.read(max(0, reading.at)),
        "]": lambda: reading.step(1),
        "[": lambda: reading.step(-1),
        "w": reading.tell_place,
        "o": lambda: _questions(reading),
        "n": lambda: reading.step_hit(1),
        "N": lambda: reading.step_hit(-1),
        "l": lambda: _marks(reading),
        "?": lambda: reading.out.line(HELP),
    }
    word, _, rest = answer.partition(" ")
    if answer in simple:
        simple[answer]()
    elif answer.isdecimal():
        _read_on(reading, min(int(answer), MOST))
    elif answer.startswith("/"):
        reading.find(answer[1:])
    elif word == "m":
        _mark(reading, rest.strip())
    elif word == "e":
        _export(reading, *rest.partition(" ")[::2])
    elif word == "g" or (answer[0] in "qa¶p" and answer[1:].isdecimal()):
        _go_to(reading, rest if word == "g" else answer)
    else:
        reading.say("Not understood; ? for help.")


def _read_on(reading: Reading, count: int) -> None:
    for _ in range(count):
        reading.read(reading.at + 1)
        if reading.at + 1 >= len(reading.order):
            break


def _go_to(reading: Reading, place: str) -> None:
    found = destinations(reading.transcript, place, reading.offset)
    if found:
        reading.go_to_offset(found[0].offset)
    else:
        questions = len(reading.transcript.exchanges)
        reading.say(
            f"No such place; there are {questions} questions, {len(reading.order)} paragraphs."
        )


def _questions(reading: Reading) -> None:
    for exchange in reading.transcript.exchanges:
        reading.say(f"Q{exchange.index + 1} {exchange_title(reading.transcript, exchange)}")
    if not len(reading.transcript.exchanges):
        reading.say("No questions were found in this document.")


def _mark(reading: Reading, note: str) -> None:
    if reading.paragraph is None:
        reading.say("Read a paragraph first.")
        return
    paragraph = reading.transcript.paragraphs[reading.paragraph]
    mark = keep_mark(reading.transcript, paragraph.body, note or None, ())
    reading.say(f"Marked {mark.name}.")


def _marks(reading: Reading) -> None:
    marks = kept_marks(reading.transcript)
    for mark in marks:
        note = f" ({mark.note})" if mark.note else ""
        reading.say(f"{mark.name}: {' '.join(mark.quote.split())[:200]}{note}")
    if not marks:
        reading.say("No marks yet.")


def _export(reading: Reading, name: str, file: str) -> None:
    from podium_library.exports import ExportError, Options, export, export_named, write_export

    if not name or not file:
        reading.say("Type e, a format and a file: e markdown marks.md")
        return
    transcript = reading.transcript
    one = placed(transcript, marked(transcript))
    try:
        data = export(export_named(name), [one], Options(texts={one.document.sha256: transcript}))
        write_export(Path(file), data, overwrite=False)
    except ExportError as error:
        raise UsageError(str(error)) from None
    marks = "1 mark" if len(one.marks) == 1 else f"{len(one.marks)} marks"
    reading.say(f"{marks} written to {file}.")
