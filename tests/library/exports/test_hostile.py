"""Whatever stands in a mark or a document stays text in every export, and can be read back."""

from __future__ import annotations

import csv
import html.parser
import io
import json
import os
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from podium_library.citation import fields
from podium_library.exports import Options, export, export_formats, export_named
from podium_library.exports.cells import FORMULA, opened
from podium_library.exports.orgtext import ESCAPE
from podium_library.imports import read_marks
from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_library.written.harmless import HARMFUL, harmless, one_line
from podium_parsers import Transcript, parse

HOSTILE = (
    *(
        "=1+1",
        "@SUM(A1)",
        "＝x",
        "\t=x",
        "+1",
        "-2",
        "'=x",
        "''@y",
        "＋",
        " =z",
        "\r\n=w",
        "\u200b",
    ),
    *("<script>alert(1)</script>", "<b>", "<!--", "]]>", "&amp;", "&#60;", "</mark>", '" onx="'),
    *("[x](http://e.example)", "![i](https://e.example/x.png)", "[[wiki]]", "[^1]", "[a]: /u"),
    *("# H", "\n# H\n", "\n\n---\n\n", "\n===\n", "```", "~~~", "$x$", "$$", "#tag", "==h=="),
    *("%%c%%", "^id", "| a | b |", "1. x", "- x", "* x", "+ x", "> q", "`c`", "*em*", "_em_"),
    *("~~s~~", "\\", "{{{m}}}", "* h", "#+begin_src", "#+end_quote", ":END:", "[fn:1]", "<<t>>"),
    *("{quote}", "{{", "\x1b]52;c;eA==\x07", "\u202e", "\u2066", "\x00", "\x9b31m", "\u2028"),
    *("\x7f", "\r", "\ufffe", "javascript:alert(1)", "http://e.example/", "www.e.example"),
    *("a@b.example", "mailto:a@b.example", "\nTY  - BOOK\n", "\nER  - \n", "}", "{", "%"),
    *("@misc{a,", " and ", ",", ";", '"', "'", "/", " ", "\n", "\n\n", "word", "2020"),
    *("\U0001f600", "שלום", "漢字", "e\u0301", "Ünïcode"),
)
TEXT = (
    st.lists(st.sampled_from(HOSTILE) | st.text(max_size=6), min_size=1, max_size=6)
    .map("".join)
    .filter(bool)
)
"""Never empty: a document knows a fact or does not (None), and an empty one is filled from the text."""
SPOKEN = TEXT.filter(lambda text: bool(re.search(r"\w", harmless(text))))


@st.composite
def worlds(draw: st.DrawFn) -> tuple[tuple[MarkedDocument, ...], dict[str, Transcript]]:
    """A document whose every field is hostile, its text too, with two marks."""
    quotes = [draw(SPOKEN), draw(SPOKEN)]
    text = f"Start.\n\n{quotes[0]}\n\nMiddle {quotes[1]} end.\n"
    document = Document(
        file=draw(TEXT),
        sha256="",
        characters=len(text),
        title=draw(SPOKEN),
        date=draw(st.sampled_from(["2031-03-14", "=2031", None])),
        publisher=draw(TEXT),
        venue=draw(TEXT),
        url=draw(st.none() | TEXT | st.just("https://e.example/a?b=c#d")),
    )
    transcript = parse(text)
    document = replace(document, sha256=transcript.source.digest)
    starts = [8, 8 + len(quotes[0]) + 9]
    marks = tuple(
        Mark(
            start=start,
            end=start + len(quote),
            quote=quote,
            prefix=draw(TEXT),
            suffix=draw(TEXT),
            id=f"00000000-0000-4000-8000-00000000000{number}"
            if draw(st.booleans())
            else draw(TEXT),
            name=draw(st.just("A1 ¶2") | TEXT),
            speaker=draw(st.none() | TEXT),
            role=draw(st.sampled_from(["answer", "question", None])),
            question=draw(st.none() | TEXT),
            page_line=draw(st.sampled_from(["27:4-28:2", "5:1", "=1", None])),
            tags=tuple(dict.fromkeys(draw(st.lists(TEXT, max_size=2)))),
            note=draw(st.none() | TEXT),
            color=draw(st.sampled_from([None, "yellow", '"><script>'])),
            created=draw(st.sampled_from(["2031-03-14T10:00:00Z", "=now()"])),
        )
        for number, (start, quote) in enumerate(zip(starts, quotes, strict=True))
    )
    return (MarkedDocument(document, marks),), {transcript.source.digest: transcript}


World = tuple[tuple[MarkedDocument, ...], dict[str, Transcript]]
HARD = settings(max_examples=int(os.environ.get("PODIUM_EXAMPLES", "12")))
"""Each example holds about twenty hostile fields; PODIUM_EXAMPLES=900 tries 216,000 of them in all."""


def made(name: str, world: World) -> bytes:
    return export(export_named(name), world[0], Options(texts=world[1]))


def quoted(world: World) -> list[str]:
    """The words of the marks as every text export has them."""
    (one,), texts = world
    transcript = texts[one.document.sha256]
    return [fields(mark, one.document, transcript)["quote"] for mark in one.marks]


@HARD
@given(worlds())
def test_no_control_or_bidi_override_leaves_raw(world: World) -> None:
    for form in export_formats():
        if form.name in ("designations", "ranges", "qdc"):
            continue  # they refuse marks without a page or tag; their parts are tested elsewhere
        data = made(form.name, world)
        if form.name == "qdpx":
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                data = b"\n".join(packed.read(name) for name in packed.namelist())
        text = data.decode("utf-8").replace("\ufeff", "", 1)
        assert not HARMFUL.search(text), (form.name, HARMFUL.search(text))


@HARD
@given(worlds())
def test_json_reads_back_equal(world: World) -> None:
    ((back,), (sent,)) = read_marks(made("json", world), "m").documents, world[0]
    assert back.document == sent.document
    for one, other in zip(back.marks, sent.marks, strict=True):
        assert (one.quote, one.note, one.speaker) == (other.quote, other.note, other.speaker)
        assert (one.start, one.end, one.question) == (other.start, other.end, other.question)


@HARD
@given(worlds())
@pytest.mark.parametrize(("name", "column"), [("csv", 14), ("taguette", 3), ("readwise", 0)])
def test_sheets_hold_no_formula_and_read_back(name: str, column: int, world: World) -> None:
    text = made(name, world).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))[1:]
    assert not any(FORMULA.match(cell) and not cell.startswith("'") for row in rows for cell in row)
    assert list(dict.fromkeys(opened(row[column]) for row in rows)) == list(
        dict.fromkeys(quoted(world))
    )


def flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from flat(token.children or [])


@HARD
@given(worlds())
def test_markdown_has_no_markup_of_the_texts_own(world: World) -> None:
    text = made("markdown", world).decode()
    front, body = text.removeprefix("---\n").split("\n---\n", 1)
    assert all(re.match(r"[a-z0-9]+: .", line) for line in front.split("\n"))
    tokens = list(flat(MarkdownIt("gfm-like").parse(body)))
    kinds = [token.type for token in tokens]
    assert kinds.count("heading_open") == kinds.count("blockquote_open") == 2
    allowed = r"(heading|blockquote|paragraph|em)_(open|close)|inline|text|text_special|softbreak"
    assert not [kind for kind in kinds if not re.fullmatch(allowed, kind)], body
    asked = sum(bool(mark.question and one_line(mark.question)) for mark in world[0][0].marks)
    assert kinds.count("em_open") == asked


@HARD
@given(worlds())
def test_markdown_reads_back_the_words(world: World) -> None:
    body = made("markdown", world).decode().split("\n---\n", 1)[1]
    inside, found = 0, list[str]()
    for token in MarkdownIt("gfm-like").parse(body):
        inside += token.type == "blockquote_open"
        inside -= token.type == "blockquote_close"
        if inside and token.type == "inline":
            found.append("".join(child.content for child in token.children or []))
    said = [line.strip() for words in quoted(world) for line in words.split("\n\n")]
    assert [line for line in found if not line.startswith("— ") or line in said] == said


@HARD
@given(worlds())
def test_org_has_no_heading_keyword_or_link_of_the_texts_own(world: World) -> None:
    text = made("org", world).decode()
    lines = text.split("\n")
    assert sum(line.startswith("* ") for line in lines) == 2
    assert sum(line.lower().startswith("#+end_quote") for line in lines) == 2
    assert lines.count(":END:") == 2
    body = text[text.index("\n* ") :]
    assert not re.search(r"\[\[|\{\{\{|@@|<<|\bhttps?:", body)
    plain = text.replace(ESCAPE, "").replace(r"\dollar{}", "$")
    for words in quoted(world):
        for line in words.split("\n\n"):
            assert line.strip().replace(ESCAPE, "") in plain


class Page(html.parser.HTMLParser):
    """What a browser would make of the page: elements, links, and the words of the table."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.cells: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.extend(attrs)
        if tag == "td":
            self.cells.append("")
        elif tag == "p" and self.cells:
            self.cells[-1] += "\n\n"

    def handle_data(self, data: str) -> None:
        if self.cells:
            self.cells[-1] += data


@HARD
@given(worlds())
def test_html_has_no_script_and_only_its_own_elements(world: World) -> None:
    page = Page()
    page.feed(made("html", world).decode())
    own = "a article body br h1 h2 h3 head header html main mark meta p section span style table"
    own += " tbody td th thead title tr details summary ol li"
    assert set(page.tags) <= set(own.split())
    names = {name for name, _ in page.attributes}
    assert not {name for name in names if name.startswith("on") or name in ("src", "style")}
    for name, value in page.attributes:
        if name == "href":
            assert value
            assert value.startswith("#") or urlsplit(value).scheme in ("http", "https")
    cells = page.cells[2::4]
    for cell, words in zip(cells, quoted(world), strict=True):
        assert cell.endswith(words)


@HARD
@given(worlds())
def test_refi_qda_reads_back(world: World) -> None:
    (one,), texts = world
    with zipfile.ZipFile(io.BytesIO(made("qdpx", world))) as packed:
        root = ElementTree.fromstring(packed.read("project.qde"))
        (name,) = [name for name in packed.namelist() if name.startswith("sources/")]
        text = packed.read(name).decode("utf-8")
    assert len(text) == len(texts[one.document.sha256].text)
    space = "{urn:QDA-XML:project:1.0}"
    selections = root.findall(f".//{space}PlainTextSelection")
    for selection, mark in zip(selections, one.marks, strict=True):
        start, end = (int(selection.attrib[f"{side}Position"]) for side in ("start", "end"))
        assert text[start:end] == harmless(mark.quote)


@HARD
@given(worlds())
def test_bibliographies_keep_one_record_a_document(world: World) -> None:
    lines = made("ris", world).decode().removesuffix("\n").split("\n")
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)
    assert [line for line in lines if line.startswith(("TY", "ER"))] == ["TY  - HEAR", "ER  - "]
    title = one_line(world[0][0].document.title)
    assert f"TI  - {title}" in lines
    (item,) = json.loads(made("csl", world))
    assert item["title"] == title
    bib = made("bibtex", world).decode()
    depth, tops = 0, 0
    for sign in re.findall(r"(?<!\\)(?:\\\\)*([{}])", bib):
        depth += 1 if sign == "{" else -1
        tops += sign == "{" and depth == 1
        assert depth >= 0
    assert (depth, tops, bib.count("\n@")) == (0, 1, 0)


@HARD
@given(worlds())
def test_a_quotation_is_filled_in_literally(world: World) -> None:
    (one,), texts = world
    options = Options(texts=texts, template="{quote}|{title}")
    text = export(export_named("quote"), (one,), options).decode()
    title = one_line(one.document.title)
    assert text == "\n\n".join(f"{words}|{title}".strip() for words in quoted(world)) + "\n"
