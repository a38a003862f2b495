"""Word documents whose paragraph styles say who speaks, and those whose styles only dress the words."""

from __future__ import annotations

import io
import zipfile

import pytest

from podium_parsers.formats.docx import read

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TALK = [
    ("Interviewer", "How did you come to lamps?"),
    ("Bo Karl", "My father kept one, and I carried the oil."),
    ("Interviewer", "What was the worst night?"),
    ("Bo Karl", "The storm of thirty-one. The glass broke."),
    ("Interviewer", "Would you do it again?"),
    ("Bo Karl", "Every night."),
]


def styled(paragraphs: list[tuple[str, str]]) -> bytes:
    names = dict.fromkeys(style for style, _ in paragraphs)
    styles = "".join(
        f'<w:style w:customStyle="1" w:styleId="s{index}"><w:name w:val="{name}"/></w:style>'
        for index, name in enumerate(names)
    )
    place = {name: index for index, name in enumerate(names)}
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="s{place[style]}"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>'
        for style, words in paragraphs
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml", f"<w:document {NAMESPACE}><w:body>{body}</w:body></w:document>"
        )
        archive.writestr("word/styles.xml", f"<w:styles {NAMESPACE}>{styles}</w:styles>")
    return out.getvalue()


def test_styles_of_those_who_speak_are_speakers() -> None:
    records = read(styled(TALK), "x.docx").records
    assert [record.speaker for record in records or ()] == [style for style, _ in TALK]


@pytest.mark.parametrize(
    "paragraphs",
    [
        [(style.replace("Interviewer", "Main Text"), words) for style, words in TALK],
        [(style, f"{style}: {words}") for style, words in TALK],
        TALK[:2],
    ],
    ids=["a template's own styles", "labels in the words", "hardly any"],
)
def test_other_styles_are_none(paragraphs: list[tuple[str, str]]) -> None:
    assert read(styled(paragraphs), "x.docx").records is None
