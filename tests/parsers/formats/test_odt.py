"""OpenDocument texts: paragraphs as blocks, styles that set labels in bold, tables, what is no word."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from tests.parsers.reading import reading, sample

from podium_parsers.drafts.draft import HintKind
from podium_parsers.errors import EmptyError, UnreadableError
from podium_parsers.formats.odt import read

SPACES = "".join(
    f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
    )
)


def packed(body: str, styles: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml",
            f"<office:document-content{SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
    return out.getvalue()


def test_an_interview_is_read_with_its_labels_and_without_its_notes() -> None:
    found = sample("odt/net-menders.odt")
    assert [line.speaker for line in found.lines] == ["Odile Brandt", "Tomas Vennegar"] * 3
    assert [line.text for line in found.lines][3:] == [
        "Nobody asked.",
        "Do you still mend with hemp?",
        "Only when it rains.",
    ]


def test_a_style_is_bold_if_the_one_that_it_is_based_on_is() -> None:
    bold = (
        '<style:style style:name="A"><style:text-properties fo:font-weight="bold"/></style:style>'
    )
    based = '<style:style style:name="B" style:parent-style-name="A"/>'
    ring = '<style:style style:name="C" style:parent-style-name="C"/>'
    body = "".join(f'<text:p text:style-name="{style}">{style} speaks</text:p>' for style in "ABC")
    draft = read(packed(body, bold + based + ring), "x.odt")
    said = [draft.text[h.span.start : h.span.end] for h in draft.hints if h.kind is HintKind.BOLD]
    assert said == ["A speaks", "B speaks"]


def test_a_table_of_turns_is_read_row_by_row() -> None:
    said = [("Ada Roe", "When did it rain?"), ("Bo Karl", "At noon, I think.")] * 4
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    rows = "".join(
        f"<table:table-row>{''.join(map(cell.format, (n, *one)))}</table:table-row>"
        for n, one in enumerate(said)
    )
    found = reading(packed(f"<table:table>{rows}</table:table>"), "talk.odt").lines
    assert [(line.speaker, line.text) for line in found] == said


def test_comments_and_words_taken_away_are_none_of_the_document() -> None:
    body = (
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        "<text:p>Ada: <office:annotation><text:p>why?</text:p></office:annotation>It is"
        ' <text:a>at</text:a> noon<text:bookmark text:name="b"/>.</text:p>'
    )
    assert read(packed(body), "x.odt").text == "Ada: It is at noon.\n"


@pytest.mark.parametrize(
    "data", [packed("")[:300], packed("").replace(b"content.xml", b"contents.xm")]
)
def test_a_damaged_one_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        read(data, "x.odt")


def test_one_without_words_is_empty(tmp_path: Path) -> None:
    with pytest.raises(EmptyError):
        read(packed("<text:p/>"), "x.odt")
