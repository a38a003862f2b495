"""Org: a heading a mark with its tags, an id to link to, and the words in a quote block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podium_library.citation.fields import fields, file_name
from podium_library.exports.identity import guid, stamp
from podium_library.exports.options import Options
from podium_library.exports.orgtext import org_block, org_line, org_tags
from podium_library.exports.registry import ExportFormat, register
from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_library.written.harmless import one_line
from podium_library.written.weblinks import web_link


def facts(document: Document) -> dict[str, str]:
    """What is known of a document, by property name; an address that can be one stays a link."""
    known = {
        "date": document.date,
        "venue": document.venue,
        "publisher": document.publisher,
        "url": document.url,
        "source": file_name(document),
        "sha256": document.sha256,
    }
    filled = {name: org_line(value) for name, value in known.items() if value and one_line(value)}
    link = web_link(document.url)
    return {**filled, "url": link} if link else filled


def mark_blocks(
    mark: Mark, document: Document, options: Options, stars: str
) -> Iterator[tuple[str, ...]]:
    """The blocks of one mark, each a few lines; a blank line goes between them."""
    value = fields(mark, document, options.transcript(document), options.question)
    para = f"¶{value['para']}" if value["para"] else ""
    head = [part for part in (value["name"], value["speaker"], para) if part] or ["Mark"]
    title = " · ".join(org_line(part) for part in head)
    tags = org_tags(mark.tags)
    made = stamp(mark.created)
    yield (
        f"{stars} {title}{f'  {tags}' if tags else ''}",
        ":PROPERTIES:",
        f":ID: {guid(mark.id)}",
        *([f":CREATED: {made}"] if made else []),
        ":END:",
    )
    if value["question"]:
        yield (f"/Question:/ {org_line(value['question'])}",)
    lines = [org_line(line) for line in value["quote"].split("\n\n")]
    yield ("#+begin_quote", "\n\n".join(lines), "#+end_quote")
    where = " ".join(part for part in (value["name"], para) if part)
    exact = value["page_line"] or value["time"]
    source = [part for part in (value["speaker"], where, exact, value["date"]) if part]
    if source:
        yield (f"— {', '.join(org_line(part) for part in source)}",)
    if value["note"]:
        yield (org_block(value["note"]),)


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """The whole file; several documents are first-level headings, their marks the second."""
    blocks: list[str] = []
    alone = len(documents) == 1
    for one in documents:
        title = org_line(one.document.title or file_name(one.document) or "Document")
        known = facts(one.document)
        if alone:
            head = [f"#+title: {title}", *(f"#+{name}: {value}" for name, value in known.items())]
        else:
            drawer = (f":{name.upper()}: {value}" for name, value in known.items())
            head = [f"* {title}", ":PROPERTIES:", *drawer, ":END:"]
        blocks.append("\n".join(head))
        for mark in one.marks:
            made = mark_blocks(mark, one.document, options, "*" if alone else "**")
            blocks.extend("\n".join(lines) for lines in made)
    return "\n\n".join(blocks) + "\n" if blocks else ""


register(
    ExportFormat(
        name="org",
        suffix=".org",
        description="Org notes, a heading a mark with id and tags (Emacs)",
        render=render,
        rank=3,
        aliases=("emacs",),
    )
)
