"""Markdown for notes, friendly to Obsidian: YAML front matter, a block id a mark, tags.

One document: its facts are the front matter. Several: each becomes a first-level heading with its
facts as a list below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from podium_library.citation.fields import fields, file_name
from podium_library.exports.identity import short_ids
from podium_library.exports.markdowntext import markdown_block, markdown_line
from podium_library.exports.options import Options
from podium_library.exports.registry import ExportFormat, register
from podium_library.exports.yamltext import yaml_value
from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_library.written.harmless import one_line
from podium_library.written.weblinks import web_link

NO_TAG = re.compile(r"(?:[^\w/-]|(?<![^\W_])_|_(?![^\W_]))+")
"""What no tag may hold; an underscore at a word's edge would be emphasis."""


def facts(document: Document) -> dict[str, str]:
    """What a front matter says of a document; nothing empty."""
    known = {
        "title": document.title,
        "date": document.date,
        "venue": document.venue,
        "publisher": document.publisher,
        "url": document.url,
        "source": file_name(document),
        "sha256": document.sha256,
    }
    return {name: one_line(value) for name, value in known.items() if one_line(value)}


def tag_word(tag: str) -> str:
    """`#energy/gas`: Obsidian's tags hold letters, digits, - _ / and not digits alone."""
    word = NO_TAG.sub("-", one_line(tag)).strip("-/")
    return f"#{word}" if re.search(r"[^\d/_-]", word) else f"#tag-{word}" if word else ""


def mark_lines(mark: Mark, document: Document, options: Options, block: str) -> Iterator[str]:
    """The blocks of one mark."""
    value = fields(mark, document, options.transcript(document), options.question)
    para = f"¶{value['para']}" if value["para"] else ""
    head = [part for part in (value["name"], value["speaker"], para) if part] or ["Mark"]
    yield f"## {' · '.join(markdown_line(part) for part in head)} ^{block}"
    if value["question"]:
        yield f"*Question:* {markdown_line(value['question'])}"
    where = " ".join(part for part in (value["name"], para) if part)
    exact = value["page_line"] or value["time"]
    source = [part for part in (value["speaker"], where, exact, value["date"]) if part]
    lines = [markdown_line(line) for line in value["quote"].split("\n\n")]
    if source:
        lines.append(f"— {', '.join(markdown_line(part) for part in source)}")
    yield "\n>\n".join(f"> {line}" for line in lines)
    if value["note"]:
        yield markdown_block(value["note"])
    tags = list(dict.fromkeys(word for word in map(tag_word, mark.tags) if word))
    if tags:
        yield " ".join(tags)


def heading(document: Document) -> Iterator[str]:
    """One of several documents: its title, and its other facts as a list."""
    known = facts(document)
    title = known.pop("title", "") or known.get("source", "Document")
    yield f"# {markdown_line(title)}"
    link = web_link(document.url)
    rest = {name: markdown_line(value) for name, value in known.items()}
    rest |= {"url": f"<{link}>"} if link else {}
    if rest:
        yield "\n".join(f"- {name}: {value}" for name, value in rest.items())


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """The whole file."""
    blocks = short_ids(mark.id for one in documents for mark in one.marks)
    parts: list[str] = []
    alone = len(documents) == 1
    if alone:
        front = [f"{name}: {yaml_value(v)}" for name, v in facts(documents[0].document).items()]
        parts.append("\n".join(["---", *front, "---"]))
    for one in documents:
        if not alone:
            parts.extend(heading(one.document))
        for mark in one.marks:
            parts.extend(mark_lines(mark, one.document, options, blocks[mark.id]))
    return "\n\n".join(parts) + "\n" if parts else ""


register(
    ExportFormat(
        name="markdown",
        suffix=".md",
        description="Markdown notes with front matter, block ids and tags (Obsidian)",
        render=render,
        rank=2,
        aliases=("md", "obsidian"),
    )
)
