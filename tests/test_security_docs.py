"""docs/security.md names only tests that there are, and every proof."""

from __future__ import annotations

import re

from tests.places import ROOT
from tests.proofs.table import PROOFS

NAMED = re.compile(r"`(tests/[\w./]+\.py)`")
TEXT = (ROOT / "docs/security.md").read_text("utf-8")


def test_every_test_that_is_named_is_there() -> None:
    named = set(NAMED.findall(TEXT))
    assert len(named) > 20
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def test_every_proof_is_named() -> None:
    named = set(NAMED.findall(TEXT))
    missing = [p.name for p in PROOFS if f"tests/proofs/{p.name}.py" not in named]
    assert missing == []


def test_every_promise_names_a_test() -> None:
    promises = re.findall(r"^- (?:.|\n(?!\n|- |#))+", TEXT, re.MULTILINE)
    assert len(promises) > 12
    assert [one for one in promises if not NAMED.search(one)] == []
