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


def test_elements_that_xml_closes_within_their_tags_hold_nothing(samples: Path) -> None:
    """To a reader of HTML `<i/>` stays open, and all below it would be in italics."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(samples / "epub/interviews.epub") as book,
        zipfile.ZipFile(out, "w") as copy,
    ):
        for name in book.namelist():
            page = book.read(name)
            copy.writestr(name, page.replace(b"<p>", b"<p><i/>"))
    draft = read(out.getvalue(), "interviews.epub")
    plain = read((samples / "epub/interviews.epub").read_bytes(), "interviews.epub")
    assert draft.text == plain.text
    assert draft.hints == plain.hints
