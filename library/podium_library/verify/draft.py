"""A draft in any of the formats people write in, as text whose quotations can be found.

Markdown and plain text are taken as they are. HTML and DOCX become text in which a block quote has
Markdown's `>` and an inline quotation its marks, so that there is one way to look for quotations.
"""

from __future__ import annotations

import io
from html.parser import HTMLParser

from podium_parsers import UnreadableError
from podium_parsers.text.encodings import decode

LARGEST_PART = 64 * 1024 * 1024
"""Bytes of a DOCX's text when unpacked; more is no draft."""
BLOCKS = {
    *("address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "figcaption"),
    *("figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav"),
    *("ol", "p", "pre", "section", "table", "td", "th", "tr", "ul"),
}
SILENT = {"script", "style", "head", "template", "code", "pre"}
QUOTE_STYLES = ("quote", "block text", "zitat", "citation", "cita")


def read_draft(data: bytes, name: str) -> str:
    """The text of a draft; raises UnreadableError with one clear line."""
    low = name.lower()
    if data[:4] == b"PK\x03\x04" or low.endswith(".docx"):
        return _docx(data)
    text = decode(data)[0]
    is_html = low.endswith((".html", ".htm", ".xhtml"))
    return html_text(text) if is_html or text.lstrip()[:14].lower() == "<!doctype html" else text


def html_text(html: str) -> str:
    """The words of an HTML text: blocks parted by blank lines, `<q>` and `<blockquote>` marked."""
    reader = _Html()
    reader.feed(html)
    reader.close()
    return reader.text()


class _Html(HTMLParser):
    """Collects blocks of words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[str] = []
        self._words: list[str] = []
        self._quotes = 0
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in SILENT:
            self._silent += 1
        if tag in BLOCKS:
            self._end_block()
        if tag == "blockquote":
            self._quotes += 1
        elif tag == "q":
            self._words.append("“")
        elif tag == "br":
            self._words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in SILENT:
            self._silent = max(0, self._silent - 1)
        if tag in BLOCKS:
            self._end_block()
        if tag == "blockquote":
            self._quotes = max(0, self._quotes - 1)
        elif tag == "q":
            self._words.append("”")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._words.append(data.replace("\n", " "))

    def _end_block(self) -> None:
        lines = "".join(self._words).split("\n")
        words = "\n".join(" ".join(line.split()) for line in lines).strip()
        if words:
            self._blocks.append(as_block_quote(words) if self._quotes else words)
        self._words = []

    def text(self) -> str:
        self._end_block()
        return "\n\n".join(self._blocks) + "\n"


def as_block_quote(words: str) -> str:
    """The words as Markdown's block quote."""
    return "\n".join(f"> {line}" for line in words.split("\n"))


def _docx(data: bytes) -> str:
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > LARGEST_PART:
                raise UnreadableError("is a DOCX too large for a draft")
        from docx import Document

        document = Document(io.BytesIO(data))
        lines = []
        for paragraph in document.paragraphs:
            words = paragraph.text.strip()
            style = (paragraph.style.name or "").casefold() if paragraph.style else ""
            form = paragraph.paragraph_format
            set_in = bool(form.left_indent and form.right_indent)
            quoted = set_in or any(part in style for part in QUOTE_STYLES)
            lines.append(as_block_quote(words) if quoted and words else words)
    except UnreadableError:
        raise
    except Exception as error:  # whatever a broken package makes the libraries raise
        raise UnreadableError(f"is not a DOCX that can be read: {type(error).__name__}") from None
    return "\n\n".join(line for line in lines if line) + "\n"
