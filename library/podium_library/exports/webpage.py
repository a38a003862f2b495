"""The page that the html format writes: head, table of marks, and the transcript with its marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from podium_library.citation.dates import day_first
from podium_library.citation.fields import fields, file_name
from podium_library.exports.identity import guid
from podium_library.exports.markedtext import Overlay
from podium_library.exports.options import Options
from podium_library.exports.standing import stands
from podium_library.exports.webtranscript import Marked, contents_html, transcript_html
from podium_library.marks.mark import Document, MarkedDocument
from podium_library.written.harmless import harmless, one_line
from podium_library.written.weblinks import web_link
from podium_parsers import Transcript

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
STYLE = Path(__file__).with_name("webpage.css")

Entry = tuple[MarkedDocument, Transcript]


def page(entries: Sequence[Entry], options: Options) -> str:
    """The whole page."""
    titles = [title_of(one.document) for one, _ in entries]
    title = titles[0] if len(titles) == 1 else f"{len(titles)} transcripts"
    language = entries[0][1].metadata.language if len(entries) == 1 else None
    spoken = f' lang="{text(language)}"' if language else ""
    articles = "\n".join(
        line
        for number, (one, transcript) in enumerate(entries, 1)
        for line in article(one, transcript, f"d{number}-" if len(entries) > 1 else "", options)
    )
    return (
        "<!doctype html>\n"
        f"<html{spoken}>\n<head>\n"
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{text(title)}</title>\n<style>\n{STYLE.read_text('utf-8')}</style>\n"
        f"</head>\n<body>\n{articles}\n</body>\n</html>\n"
    )


def text(words: str) -> str:
    """Words as HTML text or as the value of a quoted attribute."""
    return escape(harmless(words))


def title_of(document: Document) -> str:
    """The document's title, or its file's name."""
    return one_line(document.title) or file_name(document) or "Transcript"


def article(
    one: MarkedDocument, transcript: Transcript, prefix: str, options: Options
) -> Iterator[str]:
    """One document: its head, the table of its marks, its words."""
    yield "<article>"
    yield from head(one.document)
    if one.marks:
        yield from table(one, transcript, prefix, options)
    marked = Marked(one.marks, Overlay(one), prefix)
    yield from contents_html(transcript, prefix, text)
    yield from transcript_html(transcript, marked, text)
    yield "</article>"


def head(document: Document) -> Iterator[str]:
    """Title and facts."""
    yield f'<header class="head">\n<h1 dir="auto">{text(title_of(document))}</h1>'
    facts = [
        day_first(one_line(document.date)),
        one_line(document.venue),
        one_line(document.publisher),
    ]
    known = " · ".join(text(fact) for fact in facts if fact)
    if known:
        yield f'<p class="facts">{known}</p>'
    if link := web_link(document.url):
        yield f'<p class="facts"><a href="{text(link)}" rel="noreferrer">{text(link)}</a></p>'
    yield "</header>"


def table(
    one: MarkedDocument, transcript: Transcript, prefix: str, options: Options
) -> Iterator[str]:
    """The table of marks, each row leading to its place in the text."""
    yield '<section class="marks">\n<h2>Marks</h2>\n<table>'
    yield "<thead><tr><th></th><th>Where</th><th>Words</th><th>Tags and note</th></tr></thead>"
    yield "<tbody>"
    for number, mark in enumerate(one.marks, 1):
        value = fields(mark, one.document, transcript, options.question)
        where = "<br>".join(text(part) for part in (value["locator"], value["speaker"]) if part)
        words = "".join(f"<p>{text(part)}</p>" for part in value["quote"].split("\n\n"))
        asked = f'<p class="asked">{text(value["question"])}</p>' if value["question"] else ""
        tags = " ".join(f'<span class="tag">{text(one_line(tag))}</span>' for tag in mark.tags)
        note = text(value["note"]).replace("\n", "<br>")
        here = stands(mark, one.document)
        sign = f'<a href="#{prefix}mark-{number}">{number}</a>' if here else f"{number}"
        yield (
            f'<tr id="{prefix}row-{number}" data-mark="{guid(mark.id)}">'
            f'<td>{sign}</td><td dir="auto">{where}</td>'
            f'<td dir="auto">{asked}{words}</td><td dir="auto">{tags}'
            f"{f'<p>{note}</p>' if note else ''}</td></tr>"
        )
    yield "</tbody>\n</table>\n</section>"
