"""Hidden text finds its paragraph: beside the words of its line, else as furniture of its own.

So that every non-blank character of a document lies in exactly one paragraph. Where nothing is hidden
there is nothing to do.
"""

from __future__ import annotations

from podium_parsers.drafts.cuts import Blocks
from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern

FILLED = pattern(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")


def cover_hidden(draft: Draft) -> None:
    """Widen blocks over hidden text on their own lines; make blocks of what is left."""
    if not draft.hidden:
        return
    text, old = draft.text, draft.blocks
    new = Blocks()
    new.wrapped = old.wrapped
    at = 0

    def furniture(begin: int, stop: int) -> None:
        for match in FILLED.finditer(text, begin, stop):
            new.furniture.add(len(new))
            new.starts.append(match.start())
            new.ends.append(match.start() + len(match[0].rstrip()))

    for index, (start, end) in enumerate(zip(old.starts, old.ends, strict=True)):
        if end <= start:
            continue
        line = max(at, text.rfind("\n", at, start) + 1)
        begin = start - len(text[line:start].lstrip()) if line < start else start
        if begin > at:
            furniture(at, begin)
        limit = old.starts[index + 1] if index + 1 < len(old) else len(text)
        stop = text.find("\n", end, limit)
        tail = text[end : limit if stop < 0 else stop] if limit > end else ""
        close = end + len(tail.rstrip()) if stop >= 0 or limit == len(text) else end
        new.starts.append(begin)
        new.ends.append(close)
        at = close
    furniture(at, len(text))
    draft.blocks = new
