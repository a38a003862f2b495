"""Plain quotations from a template: what goes to the clipboard and into a letter."""

from __future__ import annotations

from collections.abc import Sequence

from podium_library.citation import Style, TemplateError, cite
from podium_library.exports.errors import ExportError
from podium_library.exports.options import Options
from podium_library.exports.registry import ExportFormat, register
from podium_library.mark import MarkedDocument


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """One quotation a mark, parted by a blank line."""
    style = Style("own", "", options.template)
    try:
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
