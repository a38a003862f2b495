"""Words stand upright, and are as large as they are printed."""

from __future__ import annotations

import ctypes
import io

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from podium_parsers.pdf.words import Word, words_of

UPRIGHT = (1.0, 0.0, 0.0, 1.0)
SIDEWAYS = (0.0, 1.0, -1.0, 0.0)


def printed(*texts: tuple[str, float, tuple[float, float, float, float]]) -> list[Word]:
    """The words of a page with each text in its size under its matrix, one below the other."""
    document = pdfium.PdfDocument.new()
    page = document.new_page(612, 792)
    for n, (text, size, matrix) in enumerate(texts):
        thing = raw.FPDFPageObj_NewTextObj(document, b"Helvetica", size)
        coded = (text + "\0").encode("utf-16-le")
        raw.FPDFText_SetText(thing, (ctypes.c_ushort * (len(coded) // 2)).from_buffer_copy(coded))
        raw.FPDFPageObj_Transform(thing, *matrix, 72.0, 700.0 - 40 * n)
        raw.FPDFPage_InsertObject(page, thing)
    page.gen_content()
    file = io.BytesIO()
    document.save(file)
    return words_of(pdfium.PdfDocument(file.getvalue())[0])


def test_what_runs_up_the_margin_is_no_word_of_the_page() -> None:
    words = printed(("Order in the harbour", 12, UPRIGHT), ("Tern Press 7", 6, SIDEWAYS))
    assert [word.text for word in words] == ["Order", "in", "the", "harbour"]


def test_a_page_on_its_side_keeps_its_words() -> None:
    words = printed(("Order in the harbour", 12, SIDEWAYS))
    assert [word.text for word in words] == ["Order", "in", "the", "harbour"]


def test_a_font_that_its_matrix_scales_is_as_large_as_it_is_printed() -> None:
    (word,) = printed(("Order", 16, (0.75, 0.0, 0.0, 0.75)))
    assert round(word.size, 1) == 12.0
