"""A transcript that stands whole in one field of a container: a page's body, a plain text.

Sites hand their articles out as JSON, and archives theirs as XML, with the title and the day in fields of
their own and all the talk in one string. That string is the document: a page's markup is read as a page,
so that bold labels and headings keep their say, and a plain text keeps its lines for the grammars.
"""

from __future__ import annotations

import re

from podium_parsers.drafts.compose import SURROGATE, Origin
from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.text.encodings import newlines
from podium_parsers.text.source import Source, sha256

BLOCKS = pattern(r"</?(?:p|br|div|h[1-6]|li|td|blockquote)\b[^<>]{0,300}>", re.IGNORECASE)
FEWEST = 3
"""Tags that begin or end a line in a browser, from which on a text is a page's markup."""


def enclosed(text: str, origin: Origin) -> Draft:
    """The draft of a field's text; raises EmptyError for a page without words."""
    data, name, reader, encoding, guess = origin
    text = newlines(SURROGATE.sub("\ufffd", text))
    source = Source(text, name, encoding, reader, sha256(data), guess)
    if not is_markup(text):
        return Draft(source)
    from podium_parsers.markup.webpage import draft_of

    return draft_of(text, source)


def is_markup(text: str) -> bool:
    """Whether a field holds a page's markup."""
    return sum(1 for _ in zip(BLOCKS.finditer(text), range(FEWEST), strict=False)) == FEWEST
