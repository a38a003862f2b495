"""Wounded samples, retold and spliced samples and noise through every reader: it reads soundly or refuses in one line.

Sound is: each character that is no white space lies in exactly one paragraph, offsets lead back to the
turn and paragraph that they came from, the outline is JSON that reads back equal, and the whole can be
written as UTF-8. Readers run in this process, so that a fault shows where it is; the PDF library, which
may crash as its worker may, in a fork.
"""

from __future__ import annotations

import io
import json
import os
import random
import re
import traceback
from pathlib import Path

from tests.parsers.reading import assert_sound
from tests.places import SAMPLES
from tests.proofs.proof import Outcome

from podium.cli.gate import Gate
from podium.signs import LINES_NEED_SIGNS
from podium_parsers import Transcript, UnreadableError
from podium_parsers.drafts.draftio import dump, load
from podium_parsers.jsonio import outline_json
from podium_parsers.pipeline import finish
from podium_parsers.registry import Format, format_of, formats

SIZE = 250
LONGEST = 60_000
"""Bytes of an input; large ones are the matter of other proofs."""
TOKENS = (
    b"-->", b"<v A>", b"WEBVTT\n\n", b"00:00:01,000 --> 00:00:02,000\n", b"99:99:99.999", b"{\\c&H", b">> ", b"A: b\n",
    b"\n\n", b"\r", b"\x0c", b"[", b"]", b"{", b"}", b'"text": ', b'"', b",", b"null", b"1e999", b"-0", b"\\ud800",
    b"NaN", b"'", b"`", b"/*", b"*/", b"<u who='#a'>", b"</u>", b"<note type='speaker'>", b"<w>", b"&x;", b"&#x0;",
    b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<SPEAKER ID=1 NAME=", b"<P>", b"<p>", b"</div>", b"<script>", b"\xff",
    b"\x00", b"\xf0\x9f", b"\xef\xbb\xbf", b"\xff\xfe", b"\x1b", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xae", b"\xc2\xad", b"\xf3\xa0\x81\x81", b"\xe2\x80\x8d", b"\xf0\x9f\x98\x80",
    b"Q. ", b"A. ", b"QUESTION: ", b"THE COURT:  ", b"**Ana:** ", b"[00:01:02] ", b"1\n", b"2020-02-31", b" " * 400,
    b"\t", b"\xcc\x81" * 50, b"---\n", b"===\n", b"| a | b |\n", b"=1+1", b"%PDF", b"PK\x03\x04", b"(", b")", b"obj", b"<?x y?>", b"<?php ",
)  # fmt: skip
LABEL = re.compile(rb"(?m)^(\W{0,6})[A-Z][\w .'-]{1,40}(?=[:>])")
RETELLINGS: tuple[tuple[re.Pattern[bytes], bytes], ...] = (
    (LABEL, rb"\1"),  # nobody is named
    (LABEL, rb"\1Ada Roe"),  # one says all
    (re.compile(rb"\."), b"?"),  # all is asked
    (re.compile(rb"\?"), b"."),  # nothing is
    (re.compile(rb"(?<=[.?!]) "), b"\n"),  # each sentence a line
    (re.compile(rb"\n"), b" "),  # all on one line
)


def material() -> list[tuple[Format, bytes]]:
    """Every sample with the format that reads it."""
    found = []
    for path in sorted(SAMPLES.rglob("*")):
        if path.is_file() and path.suffix not in (".outline", ".py"):
            data = path.read_bytes()
            if len(data) <= LONGEST * 4:
                found.append((format_of(data, path.name), data[:LONGEST]))
    return found


def wounded(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """The data with a few wounds: bytes changed, pieces cut, doubled, moved, foreign ones put in."""
    for _ in range(rng.choice((1, 1, 2, 4, 16))):
        at, to = sorted(rng.randrange(len(data) + 1) for _ in range(2))
        to = min(to, at + rng.choice((1, 8, 80, 4000)))
        kind = rng.randrange(8)
        if kind == 0 and data:
            flipped = bytearray(data)
            flipped[at % len(data)] ^= 1 << rng.randrange(8)
            data = bytes(flipped)
        elif kind == 1:
            data = data[:at] + data[to:]
        elif kind == 2:
            data = data[:to] + data[at:to] * rng.choice((1, 2, 30)) + data[to:]
        elif kind == 3:
            start = rng.randrange(len(other) + 1)
            data = data[:at] + other[start : start + rng.choice((10, 300, 5000))] + data[to:]
        elif kind == 4:
            data = data[: rng.randrange(len(data) + 1)]
        else:
            data = data[:at] + rng.choice(TOKENS) * rng.choice((1, 1, 3, 50)) + data[at:]
    return data[:LONGEST]


def retold(rng: random.Random, data: bytes) -> bytes:
    """The whole told otherwise, or some of its lines in any order."""
    if rng.random() < 0.3:
        lines = data.split(b"\n")
        return b"\n".join(rng.sample(lines, rng.randint(1, len(lines))))
    pattern, told = rng.choice(RETELLINGS)
    return pattern.sub(told, data)[:LONGEST]


def noise(rng: random.Random) -> bytes:
    """Tokens of all formats and raw bytes, in any order."""
    pieces = [*rng.choices(TOKENS, k=rng.randrange(60)), rng.randbytes(rng.randrange(20))]
    rng.shuffle(pieces)
    return b"".join(pieces)


def fault_of(form: Format, data: bytes) -> str:
    """What is wrong with how a reader takes the data, or nothing."""
    try:
        draft = form.read(data, "wounded")
        if form.contained:
            draft = load(dump(draft))
        transcript = finish(draft)
        assert_sound(transcript)
        assert_round(transcript)
    except UnreadableError as error:
        return "" if str(error) and "\n" not in str(error) else f"refused with {str(error)!r}"
    except Exception:
        return " | ".join(traceback.format_exc().strip().split("\n")[-5:])
    return ""


def assert_round(transcript: Transcript) -> None:
    """Offsets lead to the turn and paragraph that hold them; the outline reads back equal."""
    paragraphs = transcript.paragraphs
    for index in range(0, len(paragraphs), max(1, len(paragraphs) // 50)):
        for offset in (paragraphs.starts[index], paragraphs.ends[index] - 1):
            assert paragraphs.at(offset) == index
            holder = transcript.turn_at(offset)
            assert holder is None or index in transcript.turns[holder].paragraphs
        shown = transcript.shown(index)
        kept = re.sub(r"\s", "", shown.text)
        source = iter(transcript.text[paragraphs.starts[index] : paragraphs.ends[index]])
        assert all(char in source for char in kept), "words that are not in the text"
    printed = io.TextIOWrapper(io.BytesIO(), "utf-8")
    Gate(printed).json_pieces(outline_json(transcript))
    printed.seek(0)
    told = printed.read()
    assert not LINES_NEED_SIGNS.search(told), "JSON that drives a terminal"
    for turn, row in zip(transcript.turns, json.loads(told)["turns"], strict=True):
        assert row["text"] == transcript.turn_text(turn.index), "other words in the JSON"


def in_fork(form: Format, data: bytes) -> str:
    """The same in a process of its own; its death by the library is what a worker is for."""
    heard, told = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(heard)
        os.write(told, fault_of(form, data)[:4000].encode("utf-8", "replace"))
        os._exit(0)
    os.close(told)
    with os.fdopen(heard, "rb") as answer:
        words = answer.read()
    os.waitpid(pid, 0)
    return words.decode("utf-8", "replace")


def batch(seed: int, folder: Path) -> Outcome:
    """Inputs for one reader after the other."""
    rng = random.Random(seed)
    samples = material()
    by_name = {form.name: [data for own, data in samples if own is form] for form in formats()}
    names = sorted(by_name)
    faults = []
    for number in range(SIZE):
        name = names[(seed * SIZE + number) % len(names)]
        form = next(one for one in formats() if one.name == name)
        own = by_name[name]
        other = rng.choice(samples)[1]
        if not own or rng.random() < 0.15:
            data = noise(rng)
        else:
            whole = rng.choice(own)
            data = retold(rng, whole) if rng.random() < 0.3 else wounded(rng, whole, other)
        fault = in_fork(form, data) if name == "pdf" else fault_of(form, data)
        if fault:
            kept = folder.parent / f"podium-fuzz-{seed}-{number}"
            kept.write_bytes(data)
            faults.append(f"seed {seed}, input {number}, {name}, kept as {kept}: {fault}")
    return Outcome(SIZE, tuple(faults))
