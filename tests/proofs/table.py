"""The table of proofs: what podium promises, and by how many trials it is tried at every landing."""

from __future__ import annotations

from tests.proofs.attacks import NAMES
from tests.proofs.linear import cases
from tests.proofs.proof import Proof
from tests.proofs.steep import TOGETHER

PROOFS: tuple[Proof, ...] = (
    Proof(
        "marks_kills",
        "kill -9 while one to four writers keep marks: nothing acknowledged is lost, nothing is damaged",
        "kills", quick=1000, size=50,
    ),
    Proof(
        "reader_kills",
        "kill -9 of the real reader in a terminal: what it called marked is there",
        "kills", quick=60, size=10,
    ),
    Proof(
        "scan_kills",
        "kill -9 of scans of the library while files change, move and go: nothing missing or doubled after one more",
        "kills", quick=20, size=5,
    ),
    Proof(
        "disk_faults",
        "the n-th write, sync or open fails, for every n and nine acts: refused or kept, never between",
        "failed calls", quick=1000, size=125, most=8,
    ),
    Proof(
        "damage",
        "damaged databases and journals: every mark back, none wrong, the damaged file kept",
        "damages", quick=300, size=50,
    ),
    Proof(
        "upgrades",
        "upgrades killed at each statement are whole or not begun; a newer schema is only read",
        "tests", quick=4, size=4, most=1,
    ),
    Proof(
        "model",
        "two stores on one folder agree with a model, whatever they do in turn (30 steps each)",
        "histories", quick=200, size=20,
    ),
    Proof(
        "fuzz",
        "wounded input to every reader: no exception, every character accounted for, offsets lead back",
        "inputs", quick=5000, size=250,
    ),
    Proof(
        "linear",
        "twice the bytes take at most 2.3 times the time, for every reader and query, with honest and hostile inputs",
        "sizes", quick=3 * len(cases()), size=3, most=2 * len(cases()),
    ),
    Proof(
        "steep",
        "eight times the bytes take at most fourteen times the time: the coarse look of `linear`, for every landing",
        "sizes", quick=2 * len(cases()), size=2 * TOGETHER, most=-(-len(cases()) // TOGETHER),
    ),
    Proof(
        "hostile_files",
        "bombs, loops, depths, entities: an answer within 2 s and 256 MB, nothing raw, nothing fetched",
        "runs", quick=3 * len(NAMES), size=30, most=-(-len(NAMES) // 10),
    ),
    Proof(
        "screen_bytes",
        "no byte of a document, name, mark or note drives the terminal, on any sheet of the reader, from any verb",
        "documents", quick=24, size=6,
    ),
    Proof(
        "random_input",
        "random keys, bytes and sizes from 1x1 to 300x1000: no crash, and q leaves",
        "keys and bytes", quick=22_000, size=2200,
    ),
    Proof(
        "signal_matrix",
        "however podium ends: terminal restored, right exit status, a crash report without content",
        "ends", quick=36, size=12,
    ),
    Proof(
        "exports",
        "hostile fields through every export: read back equal, no formula, no markup of their own",
        "examples of about twenty fields", quick=144, size=144,
    ),
)  # fmt: skip
