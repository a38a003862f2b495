"""PDF by positions: line numbers, heads and feet out; paragraphs whole over a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.errors import UnreadableError
from podium_parsers.formats.pdf import read, sniff
from podium_parsers.pdf.document import NO_TITLE, SITE
from podium_parsers.pdf.paragraphs import PlacedRow, measure, paragraphs
from podium_parsers.pdf.rows import Row
from podium_parsers.pdf.words import Word
from podium_parsers.pdf.wrapped import is_bold_label


@pytest.fixture
def hearing(samples: Path) -> Draft:
    return read((samples / "pdf/hearing.pdf").read_bytes(), "hearing.pdf")


def test_line_numbers_heads_and_feet_are_no_words(hearing: Draft) -> None:
    lines = hearing.text.split("\n")
    assert "Low Harrow Reporting" not in hearing.text
    assert sum("Direct" in line for line in lines) == 1  # the first page's head may be its title
    assert "Q.  Was the gate shut?" in lines
    assert not any(line[:1].isdigit() for line in lines)


def test_page_and_line_are_kept_as_the_record_prints_them(hearing: Draft) -> None:
    assert hearing.pages is not None
    assert hearing.pages.at(hearing.text.index("MS. PELL")) == "2:7"
    assert hearing.pages.at(hearing.text.index("until two")) == "3:4"
    assert hearing.pages.offset_of(2, 8) == hearing.text.index("THE COURT: Overruled")


def test_a_paragraph_is_a_block_of_lines(hearing: Draft) -> None:
    blocks = [
        hearing.text[h.span.start : h.span.end] for h in hearing.hints if h.kind is HintKind.BLOCK
    ]
    assert "THE COURT: Good morning. Mr. Dane, call your\nwitness." in blocks
    assert "MS. PELL: Objection, your Honor." in blocks


def test_a_large_font_that_its_matrix_scales_down_leaves_rows_apart(samples: Path) -> None:
    plain = (samples / "pdf/hearing.pdf").read_bytes()
    scaled = plain.replace(b"/F1 12 Tf 1 0 0 1 ", b"/F1 160 Tf .075 0 0 .075 ")
    assert scaled != plain
    assert read(scaled, "hearing.pdf").text == read(plain, "hearing.pdf").text


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7\n", b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>"],
)
def test_a_damaged_pdf_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"damaged|no text"):
        read(data, "x.pdf")


def test_a_text_that_is_called_pdf_is_no_pdf() -> None:
    assert sniff(b"Q: a question\nA: an answer\n", "x.pdf") == 0


def test_real_records_lose_their_furniture_and_keep_their_numbers(corpus: Path) -> None:
    for path in sorted(corpus.glob("*.pdf")):
        draft = read(path.read_bytes(), path.name)
        assert draft.pages is not None
        assert len(draft.text) > 10_000
        assert draft.notes


def test_codes_too_small_to_be_seen_are_no_words() -> None:
    stream = (
        "BT /F 1 Tf 72 700 Td (05/03/2031A00100) Tj /F 12 Tf (Senator Quist: \\(rising\\) The tide is in.) Tj ET "
        "BT /F 12 Tf 72 680 Td (It will go out.) Tj ET"
    )
    parts = (
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
        (
            "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
            "/Resources<</Font<</F 5 0 R>>>>>>endobj"
        ),
        f"4 0 obj<</Length {len(stream)}>>stream\n{stream}\nendstream endobj",
        "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
        "trailer<</Root 1 0 R>>\n",
    )
    text = read("\n".join(parts).encode(), "debate.pdf").text
    assert text.startswith("Senator Quist: (rising) The tide is in.")
    assert "A00100" not in text


def rows(*lines: str) -> list[PlacedRow]:
    """A column of rows, six points a character, twelve points apart."""
    placed = []
    for number, line in enumerate(lines):
        left, base = 36.0, 700.0 - 12 * number
        words = []
        for word in line.split():
            words.append(Word(word, left, left + 6 * len(word), base, 10.0, False))
            left += 6 * len(word) + 3
        placed.append(PlacedRow(Row(words), 1))
    return placed


@pytest.mark.parametrize(
    ("short", "parts"),
    [
        ("and nobody had asked", ["and the harbour"]),
        ("and nobody had asked.", ["and nobody had asked.", "and the harbour"]),
        ("and nobody had asked", ["and nobody had asked", "And the harbour"]),
    ],
)
def test_a_row_that_ends_early_within_a_sentence_ends_no_paragraph(
    short: str, parts: list[str]
) -> None:
    wide = "of which more was said in the harbour that evening than before"
    placed = rows(wide, wide, wide, short, f"{parts[-1]} {wide}"[:60], wide, wide)
    ends = [run[-1].row.text for run in paragraphs(placed, measure([one.row for one in placed]))]
    assert len(ends) == len(parts)
    assert ends[0] == (parts[0] if len(parts) > 1 else wide)


def test_a_label_in_bold_that_a_column_breaks_is_one_line() -> None:
    def label(*lines: str, bold: bool = True) -> bool:
        words = [[Word(text, 72, 200, 700, 10, bold) for text in line.split()] for line in lines]
        return is_bold_label([Row(row) for row in words])

    assert label("Secretary of State in the Ministry", "of Piers Ada Roe:")
    assert not label("Ada Roe:")
    assert not label("Ada Roe:", "Bo Karl:")
    assert not label("Secretary of State in the Ministry", "of Piers Ada Roe:", bold=False)


@pytest.mark.parametrize(
    ("title", "names"),
    [("52131 Roe Transcript", False), ("roe.ptx", False), ("2031 Annual Meeting of Tide", True)],
)
def test_a_files_name_is_no_title(title: str, names: bool) -> None:
    assert (NO_TITLE.search(title) is None) is names


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Fenn v. City of Hale | Courts", "Fenn v. City of Hale"),
        ("Tide | A Committee of the Harbour", "Tide | A Committee of the Harbour"),
        ("Fenn v. City of Hale", "Fenn v. City of Hale"),
    ],
)
def test_the_site_behind_a_title_is_no_part_of_it(title: str, left: str) -> None:
    assert SITE.sub("", title) == left
