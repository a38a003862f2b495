"""The whole transcript as one web page that needs nothing else, the marks in their places.

No script, no request to anywhere: a content security policy in the page forbids both, and every word of
the document is escaped text. It follows the reader's light or dark setting and prints well.
"""

from __future__ import annotations

from collections.abc import Sequence

from podium_library.exports.options import Options
from podium_library.exports.registry import ExportFormat, register
from podium_library.marks.mark import MarkedDocument


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """The page; raises MissingTextError without a document's transcript."""
    from podium_library.exports.webpage import page

    return page([(one, options.needed(one.document, "html")) for one in documents], options)


register(
    ExportFormat(
        name="html",
        suffix=".html",
        description="the whole transcript as a readable page, with the marks in place",
        render=render,
        rank=16,
        aliases=("htm", "web"),
        needs_text=True,
    )
)
