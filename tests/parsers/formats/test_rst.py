"""reStructuredText read as text whose marks are hidden."""

from __future__ import annotations

from pathlib import Path

from podium_parsers.drafts.draft import HintKind
from podium_parsers.formats.rst import read, sniff


def test_headings_have_levels_by_their_first_appearance(samples: Path) -> None:
    draft = read((samples / "rst/inquiry.rst").read_bytes(), "inquiry.rst")
    headings = [
        (draft.text[h.span.start : h.span.end], h.level)
        for h in draft.hints
        if h.kind is HintKind.HEADING
    ]
    assert headings == [
        ("Transcript of Public Hearing on 12 March 2019", 1),
        ("Mr Alan Crowe", 2),
        ("Questions From Counsel to the Inquiry", 3),
        ("Questions From Mr Dane", 3),
    ]


def test_directives_and_comments_are_hidden() -> None:
    draft = read(
        b"Words\n\n.. note::\n   inside\n   more\n\nAfter `a link <http://x.example>`_.\n", "x.rst"
    )
    hidden = "".join(draft.text[a:b] for a, b in draft.hidden_spans())
    assert "inside" in hidden
    assert "http://x.example" in hidden
    assert "After" not in hidden
    assert "a link" not in hidden


def test_a_record_with_underlines_and_bold_labels_is_told_without_its_suffix(samples: Path) -> None:
    assert sniff((samples / "rst/inquiry.rst").read_bytes(), "inquiry") > 0.6
    assert sniff(b"Plain words.\n\nMore of them.\n", "notes.txt") == 0
