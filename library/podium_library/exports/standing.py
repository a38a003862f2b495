"""Whether a mark stands in its document's text as it is now.

A mark that was lost when the text changed keeps the offsets into the text that it was made in. It goes
out with its words, but no format may point with those offsets into another text.
"""

from __future__ import annotations

from podium_library.marks.mark import Document, Mark


def stands(mark: Mark, document: Document) -> bool:
    """Whether the mark's offsets point into the document's text."""
    return mark.sha256 in ("", document.sha256)
