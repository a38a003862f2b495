"""Word documents: paragraphs as blocks, labels in bold, tables, and packages that lie."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from tests.parsers.reading import reading

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.errors import UnreadableError
from podium_parsers.formats.docx import read

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


CORE = '<c:coreProperties xmlns:c="c" xmlns:d="http://purl.org/dc/elements/1.1/"><d:title>{}</d:title></c:coreProperties>'


def packed(body: str, prolog: str = "", title: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml",
            f"{prolog}<w:document {NAMESPACE}><w:body>{body}</w:body></w:document>",
        )
        if title:
            archive.writestr("docProps/core.xml", CORE.format(title))
    return out.getvalue()


def said(draft: Draft, kind: HintKind) -> list[str]:
    return [draft.text[h.span.start : h.span.end] for h in draft.hints if h.kind is kind]


def test_headings_labels_and_tables_are_told(samples: Path) -> None:
    draft = read((samples / "docx/council.docx").read_bytes(), "council.docx")
    assert said(draft, HintKind.HEADING) == ["Council of Low Harrow", "ROLL CALL"]
    assert "Councillor Oyelaran" in said(draft, HintKind.BOLD)
    assert said(draft, HintKind.CENTRED) == ["Wednesday, October 12, 2022"]
    assert len(said(draft, HintKind.TABLE)) == 2
    assert "Madam Speaker: Councillor Oyelaran to close." in said(draft, HintKind.BLOCK)
    assert draft.metadata.title == "Council of Low Harrow, 12 October 2022"


def test_words_in_links_and_insertions_count_and_deleted_ones_do_not() -> None:
    body = (
        "<w:p><w:r><w:t>Ann (</w:t></w:r><w:hyperlink><w:r><w:t>00:01</w:t></w:r></w:hyperlink>"
        "<w:r><w:t>):</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t> new</w:t></w:r></w:ins></w:p>"
    )
    assert read(packed(body), "x.docx").text == "Ann (00:01): new\n"


@pytest.mark.parametrize(
    ("title", "known"), [("Sessió núm", None), ("Sessió del port", "Sessió del port")]
)
def test_a_title_cut_off_at_a_number_is_none(title: str, known: str | None) -> None:
    draft = read(packed("<w:p><w:r><w:t>Ple</w:t></w:r></w:p>", title=title), "x.docx")
    assert draft.metadata.title == known


def test_entities_are_not_resolved() -> None:
    prolog = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "boom">]>'
    draft = read(packed("<w:p><w:r><w:t>x &a; &b; y</w:t></w:r></w:p>", prolog), "x.docx")
    assert "boom" not in draft.text


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(UnreadableError, match="unpacks to more"):
        read(packed("<w:p/>" + " " * 70_000_000), "x.docx")


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04word/", packed("")[:90], packed("")],
    ids=["a head alone", "cut off", "empty"],
)
def test_what_is_damaged_or_empty_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"damaged|no text"):
        read(data, "x.docx")


def test_a_tab_parts_a_name_from_the_words() -> None:
    said = [("Ada Roe", "When did it rain?"), ("Bo Karl", "At noon, I think.")] * 3
    turn = "<w:p><w:r><w:t>{} </w:t></w:r><w:r><w:tab/><w:tab/><w:t> {}</w:t></w:r></w:p>"
    draft = read(packed("".join(turn.format(*one) for one in said)), "talk.docx")
    assert draft.text.startswith("Ada Roe\tWhen did it rain?\n")
    found = reading(packed("".join(turn.format(*one) for one in said)), "talk.docx").lines
    assert [(line.speaker, line.text) for line in found] == said


def test_the_numbers_of_turns_in_a_table_are_no_words() -> None:
    said = [("Ada Roe", "When did it rain?"), ("Bo Karl", "At noon, I think.")] * 4
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    rows = [("#", "Speaker", "Text"), *((str(n), *one) for n, one in enumerate(said, 1))]
    table = "".join(f"<w:tr>{''.join(map(cell.format, row))}</w:tr>" for row in rows)
    found = reading(packed(f"<w:tbl>{table}</w:tbl>"), "talk.docx").lines
    assert [(line.speaker, line.text) for line in found] == said


def test_tables_of_one_row_one_below_the_other_are_one() -> None:
    said = [("Ada Roe", "When did it rain?"), ("Bo Karl", "At noon, I think.")] * 4
    row = "<w:tbl><w:tr>{}</w:tr></w:tbl><w:p/>"
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    body = "".join(row.format("".join(map(cell.format, one))) for one in said)
    found = reading(packed(body), "talk.docx").lines
    assert [(line.speaker, line.text) for line in found] == said


def test_a_number_and_a_tab_may_stand_before_a_label() -> None:
    said = [("Ada Roe", "When did it rain?"), ("Bo Karl", "At noon, I think.")] * 4
    turn = "<w:p><w:r><w:t>{}</w:t><w:tab/><w:t>{}:</w:t><w:tab/><w:t>{}</w:t></w:r></w:p>"
    body = "".join(turn.format(number, *one) for number, one in enumerate(said, 1))
    found = reading(packed(body), "talk.docx").lines
    assert [(line.speaker, line.text) for line in found] == said
