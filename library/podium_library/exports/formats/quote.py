"""Plain quotations from a template: what goes to the clipboard and into a letter.

A template without a field is the name of a style of citation.
"""

from __future__ import annotations

from collections.abc import Sequence

from podium_library.citation import Style, TemplateError, cite, style_named
from podium_library.exports.errors import ExportError
from podium_library.exports.options import Options
from podium_library.exports.registry import ExportFormat, register
from podium_library.marks.mark import MarkedDocument


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """One quotation a mark, parted by a blank line."""
    try:
        named = "{" not in options.template
        style = (
            style_named(options.template, options.styles)
            if named
            else Style("own", "", options.template)
        )
        quotes = [
            cite(mark, one.document, style, options.transcript(one.document), options.question)
            for one in documents
            for mark in one.marks
        ]
    except TemplateError as error:
        raise ExportError(str(error)) from None
    return "".join(f"{quote}\n" for quote in "\n\n".join(quotes).split("\n")) if quotes else ""


register(
    ExportFormat(
        name="quote",
        suffix=".txt",
        description="plain quotations with their source, from a template",
        render=render,
        rank=4,
        aliases=("quotes", "text", "txt"),
    )
)
