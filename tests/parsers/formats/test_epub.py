"""E-books: chapters in the order of the spine."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from podium_parsers.errors import UnreadableError
from podium_parsers.formats.epub import read, sniff


def test_chapters_come_in_the_order_of_the_spine(samples: Path) -> None:
    draft = read((samples / "epub/interviews.epub").read_bytes(), "interviews.epub")
    assert draft.text.index("First Evening") < draft.text.index("Second Evening")
    assert "Contents" not in draft.text
    assert draft.metadata.title == "Two Evenings at the Mill"
    assert draft.metadata.date == "2020-02-11"
    assert draft.metadata.publisher == "Slack Water Press"


def test_an_archive_without_a_package_document_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
    assert sniff(out.getvalue(), "book") > 0.9
    with pytest.raises(UnreadableError, match="damaged e-book"):
        read(out.getvalue(), "book")
