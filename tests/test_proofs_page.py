"""The page of proofs says what is run."""

from __future__ import annotations

from tests.places import ROOT
from tests.proofs.page import proofs_page


def test_the_page_of_proofs_is_the_table() -> None:
    page = (ROOT / "docs" / "proofs.md").read_text(encoding="utf-8")
    assert page == proofs_page(), "run: python -m tests.proofs.page > docs/proofs.md"
