"""The examples of docs/exports.md are what the program writes, and no format is missing there.

`PODIUM_REGOLD=1 pytest tests/library/exports/test_docs.py` writes them anew.
"""

from __future__ import annotations

import io
import os
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from podium_library.citation import STYLES, cite
from podium_library.exports import ExportFormat, Options, export, export_formats
from podium_library.marks.mark import MarkedDocument
from podium_library.verify import report_text, verify
from podium_parsers import Transcript

DOCS = Path(__file__).parents[3] / "docs" / "exports.md"
LANGUAGES = {"html": "html", "qdpx": "xml", "qdc": "xml", "json": "json", "jsonld": "json"}
DRAFT = """\
She said that “the bridge opens in May” and that it “will carry trams from the first day”.

> The region pays for half [the tunnel] … not a krona more.

Nobody asked “who pays for the tunnel under the oil terminal?”.
"""


def example(
    form: ExportFormat, press: MarkedDocument, record: MarkedDocument, options: Options
) -> str:
    """What a format makes of one mark."""
    has_pages = form.name in ("designations", "ranges")
    one = record if has_pages else replace(press, marks=press.marks[1:])
    data = export(form, (one,), options)
    if form.name == "qdpx":
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            data = packed.read("project.qde")
    text = data.decode("utf-8-sig")
    if form.name == "html":
        text = text[text.index("<body>") :].removesuffix("</html>\n")
    return text


def table() -> str:
    rows = (
        f"| `{one.name}` | {' '.join(f'`{alias}`' for alias in one.aliases)} "
        f"| `{one.suffix}` | {one.description} |"
        for one in export_formats()
    )
    return "\n".join(("| format | also | file | what it is |", "|---|---|---|---|", *rows))


def fenced(language: str, text: str) -> str:
    return f"````{language}\n{text.rstrip()}\n````"


def sections(
    press: MarkedDocument, record: MarkedDocument, texts: Mapping[str, Transcript]
) -> dict[str, str]:
    """What belongs under each marker."""
    options = Options(texts=texts)
    made = {
        f"example: {form.name}": fenced(
            LANGUAGES.get(form.name, "text"), example(form, press, record, options)
        )
        for form in export_formats()
    }
    mark = replace(press.marks[0], name="Opening ¶2")
    cited = "\n\n".join(f"{s.name}: {cite(mark, press.document, s)}" for s in STYLES)
    harbour = texts[press.document.sha256]
    checked = f"{DRAFT}\n$ podium verify draft.md harbour.txt\n"
    checked += report_text(verify(DRAFT, [harbour]), "draft.md")
    return {
        **made,
        "table: formats": table(),
        "styles": fenced("text", cited),
        "verify": fenced("text", checked),
    }


OLD = r"\n*(?:````.*?\n````\n*|(?:\|[^\n]*\n)+\n*)?"
"""What stands under a marker: a fenced example or a table."""


def written(docs: str, wanted: Mapping[str, str]) -> str:
    """The page with what belongs under each marker there."""
    for marker, text in wanted.items():
        head = f"<!-- {marker} -->"
        assert docs.count(head) == 1, f"docs/exports.md needs one {head}"
        found = re.search(re.escape(head) + OLD, docs, re.DOTALL)
        assert found
        docs = f"{docs[: found.start()]}{head}\n\n{text}\n\n{docs[found.end() :]}".rstrip() + "\n"
    return docs


def test_the_examples_are_what_the_program_writes(
    press: MarkedDocument, record: MarkedDocument, texts: Mapping[str, Transcript]
) -> None:
    docs = DOCS.read_text("utf-8")
    wanted = written(docs, sections(press, record, texts))
    if os.environ.get("PODIUM_REGOLD"):
        DOCS.write_text(wanted, "utf-8")
    assert wanted == DOCS.read_text("utf-8")
