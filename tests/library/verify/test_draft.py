"""Drafts in the formats people write in."""

from __future__ import annotations

import io

import pytest

from podium_library.verify import quotations, read_draft
from podium_parsers import UnreadableError

HTML = b"""<!doctype html><html><head><title>"No"</title><style>q { content: "no" }</style></head>
<body><p class="a &quot;b&quot;">She said <q>one <em>two</em></q>, then &ldquo;three&rdquo;.</p>
<blockquote><p>four<br>five</p><p>six</p></blockquote><script>var x = "no";</script></body>"""


def test_html_quotes_of_every_kind_are_found() -> None:
    draft = read_draft(HTML, "draft.html")
    assert [one.text for one in quotations(draft)] == ["one two", "three", "four\nfive", "six"]


def test_markdown_and_text_are_taken_as_they_are_in_their_encoding() -> None:
    assert read_draft("“é”\r\n".encode(), "draft.md") == "“é”\n"
    assert read_draft("“é”".encode("utf-16"), "draft.txt") == "“é”"


def test_docx_paragraphs_and_quote_styles_are_found() -> None:
    from docx import Document
    from docx.shared import Pt

    document = Document()
    document.add_paragraph("She said “one two”.")
    document.add_paragraph("three four", style="Quote")
    set_in = document.add_paragraph("five six")
    set_in.paragraph_format.left_indent = set_in.paragraph_format.right_indent = Pt(20)
    out = io.BytesIO()
    document.save(out)
    draft = read_draft(out.getvalue(), "draft.docx")
    assert [(one.text, one.block) for one in quotations(draft)] == [
        ("one two", False),
        ("three four", True),
        ("five six", True),
    ]


@pytest.mark.parametrize("data", [b"PK\x03\x04rubbish", b"rubbish"])
def test_a_broken_docx_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(UnreadableError) as refused:
        read_draft(data, "draft.docx")
    assert "\n" not in str(refused.value)
