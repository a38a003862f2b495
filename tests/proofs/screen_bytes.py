"""What reaches the terminal from hostile documents, in the reader and from the verbs: only what a harmless one brings too.

The bytes that are written are taken apart into words and escapes. Every escape that comes with a
hostile document must be of a kind (its letters, its private sign) that comes with a harmless one, and
among the words there must be no control, no direction override and no character without a width.
"""

from __future__ import annotations

import importlib
import random
import re
from pathlib import Path

from tests.proofs.job import Job
from tests.proofs.proof import Outcome

from podium_library.marks.making import make_mark
from podium_library.store import open_store
from podium_parsers import read
from podium_parsers.errors import UnreadableError

SEQUENCE = re.compile(
    r"\x1b\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)?|\x1b[PX^_][^\x1b]{0,200}(?:\x1b\\)?"
    r"|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]"
)
UNSEEN = re.compile(
    "[\x00-\x07\x0b-\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e0fff]"
)
PAYLOADS = (
    "\x1b]0;PWNED\x07", "\x1b]2;PWNED\x1b\\", "\x1b]52;c;UFdORUQ=\x07", "\x1b]8;;https://evil.example\x1b\\",
    "\x1bP$qm\x1b\\", "\x1bP+q544e\x1b\\", "\x1b_Gf=24;AAAA\x1b\\", "\x1b^pm\x1b\\", "\x1bXsos\x1b\\", "\x1bc",
    "\x1b#8", "\x1b(0", "\x1b[?1049l", "\x1b[6n", "\x1b[21t", "\x9d0;PWNED\x9c", "\x90qm\x9c", "\x9b31m",
    "\u202eoverride\u2066", "\x07", "\x08\x08", "\r", "\x0e", "\x7f", "\x00", "\x1b\n]0;SPLIT\x07",
    "\x1b\u200b]0;ZW\x07", "[@click=app.quit]x[/]", "[/", "[red]", "\u2028", "\u0085", "\u200d", "\u00ad", "\ufeff",
    "\U000e0041\U000e007f", "\U0001f468\u200d\U0001f469", "e" + "\u0301" * 40, "\u061c", "\u180e", "\u3164",
    "&#27;]0;PWNED&#7;", "\\u001b]0;PWNED\\u0007", "{quote}", "\x1b", "\x9b", "\ud83d",
)  # fmt: skip
KEYS = ("]", "o", "d", "G", "g", "S", "\x1b", "?", "\x1b", "/a\r", "n", "\x1b", "sa", "\x1b", "'", "\x1b", ":q3", "\x1b", "m",
        "anote\x1b", "Y", "\x1b", "e", "\x1b", "\t", "l", "/w\x1b", "\x1b", "i", "|", "\x1b", "R", "\x1b", "P", "\x1b", '"', "\t",
        "\x1b", "\x14", "\x1b", "\x10", "\x1b", "B", "\x1b", "T", "\x1b", "c", "O", "\x1b", "Q", "Q", "M", "#", "z", "\x1b", ")m>.",
        "vjy", "\x1b", "^", "Z", "r", "\t", "\t", "\t", "wo", "\x1b")  # fmt: skip
"""Every sheet of the reader, one after the other, and what is shown on its page."""
VERBS = ("outline", "read", "explain", "search word", "marks list", "marks check", "export --to quote", "verify",
         "corrections export", "library scan", "library list", "library people", "library search word",
         "marks trash", "doctor")  # fmt: skip
"""What prints words of a document, and is run in a terminal too; the document comes last where it is wanted."""
WITHOUT_FILE = ("library list", "library people", "library search word", "marks trash", "doctor")
LOST = 3
"""The exit status that says that some marks are lost."""
SEEDS = 6
"""Hostile documents of one batch."""


def harmless() -> str:
    """A document that brings every escape that podium itself uses."""
    return hostile(random.Random(0), ("plain", "words", "漢字", "naïve"))


def hostile(rng: random.Random, payloads: tuple[str, ...] = PAYLOADS) -> str:
    """Payloads in the title, in names, in labels, in words, at the ends of lines."""

    def bad() -> str:
        return rng.choice(payloads)

    turns = []
    for number in range(1, 60):
        label = rng.choice((f"Mr. A{bad()}mis", "Ana Lind", "Question", f"{bad()}Ana Lind{bad()}"))
        words = " ".join(f"word {bad()}{bad()} of {number}" for _ in range(rng.randint(1, 9)))
        turns.append(f"{label}: {words}{rng.choice(('', bad(), chr(10) + bad()))}")
    return (
        f"Hearing {bad()} of the harbour {bad()}\n\n" + "\n\n".join(turns) + "\n\nAna Lind: Last.\n"
    )


def batch(seed: int, folder: Path) -> Outcome:
    """Read a harmless document, then hostile ones, and compare what was written."""
    importlib.import_module("podium.app")
    from podium.commands.registry import commands

    commands()
    rng = random.Random(seed)
    plain = folder / "plain.txt"
    plain.write_text(harmless(), "utf-8")
    known, _, faults = seen(plain)
    for verb in VERBS:
        more, _, wrong = printed_by(verb, plain)
        known, faults = known | more, faults + wrong
    if faults:
        return Outcome(0, (f"seed {seed}: harmless: {faults[0]}",))
    found: list[str] = []
    for number in range(SEEDS):
        name = "".join(rng.choice((*PAYLOADS, "talk", "-")) for _ in range(3))
        name = re.sub(r"[/\x00]|[\ud800-\udfff]", "_", name)[:60]
        document = folder / f"{name}.txt"
        document.write_text(hostile(rng), "utf-8", errors="surrogatepass")
        marked(document, rng)
        kinds, words, faults = seen(document)
        for verb in VERBS:
            more, printed, wrong = printed_by(verb, document)
            kinds, words, faults = kinds | more, words + printed, faults + wrong
        found += faults
        found += [f"an escape of its own: {kind!r}" for kind in sorted(kinds - known)]
        found += [
            f"written raw: {bad!r} in {words[at - 20 : at + 20]!r}" for bad, at in words_of(words)
        ]
        document.unlink()
        if found:
            return Outcome(
                number + 1, tuple(f"seed {seed}, document {number}: {one}" for one in found[:5])
            )
    return Outcome(SEEDS)


def words_of(words: str) -> list[tuple[str, int]]:
    return [(one[0], one.start()) for one in UNSEEN.finditer(words)]


def marked(document: Path, rng: random.Random) -> None:
    """Put marks with hostile notes and tags on the document, one of them on words that then go from it."""
    text = document.read_bytes()
    document.write_bytes(
        text
        + "\n\nAna Lind: Gone {}\x1b]0;GONE\x07 for good.\n".replace(
            "{}", rng.choice(PAYLOADS)
        ).encode("utf-8", "surrogatepass")
    )
    try:
        transcript = read(document)
    except UnreadableError:
        return
    finally:
        document.write_bytes(text)
    with open_store() as store:
        kept = store.remember(transcript)
        end = len(transcript.text)
        starts = [rng.randrange(max(1, end - 80)) for _ in range(3)]
        for start in (*starts, max(0, end - 40)):
            note, tags = rng.choice(PAYLOADS) * 2, [f"t{rng.choice(PAYLOADS)}"]
            store.add(kept, make_mark(transcript, (start, min(end, start + 60)), note, tags))


def seen(document: Path) -> tuple[set[str], str, list[str]]:
    """(kinds of escapes, all else that was written, faults) of reading with every sheet opened."""
    with Job([str(document)], (100, 30), forked=True) as job:
        if not job.pump(30, lambda: " next " in job.said()):
            return set(), "", [f"did not come up: {job.last_words()}"]
        for key in KEYS:
            job.type(key)
            job.pump(0.05)
        for _ in range(5):
            # An Esc and a key that are read at once are another key (Alt), so with some patience.
            job.pump(0.5)
            job.type("\x11")
            if job.ends(6) is not None:
                break
        status = job.status
        text = job.raw.decode("utf-8", "surrogateescape")
    faults = [] if status == 0 else [f"ended with {status}: {job.last_words()}"]
    return *taken_apart(text), faults


def printed_by(verb: str, document: Path) -> tuple[set[str], str, list[str]]:
    """The same of a verb that prints to a terminal."""
    about = {"verify": [str(document)] * 2, "library scan": [str(document.parent)]}
    files = [] if verb in WITHOUT_FILE else about.get(verb, [str(document)])
    with Job([*verb.split(), *files], (100, 30), forked=True) as job:
        status = job.ends()
        text = job.raw.decode("utf-8", "surrogateescape")
    faults = [] if status in (0, 1, LOST) else [f"{verb} ended with {status}: {text[-200:]!r}"]
    return *taken_apart(text), faults


def taken_apart(text: str) -> tuple[set[str], str]:
    """(kinds of escapes, all else) of what was written."""
    kinds = {kind(one[0]) for one in SEQUENCE.finditer(text)}
    return kinds, SEQUENCE.sub("", text).replace("\r\n", "\n").replace("\r", "")


def kind(sequence: str) -> str:
    """An escape without its numbers; of OSC and the like the whole head, since each means another thing."""
    return (
        sequence[:12]
        if sequence[1] in "]PX^_"
        else re.sub(r"\d+", "0", re.sub(r"(?:\d+[;:])+", "", sequence))
    )
