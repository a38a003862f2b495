"""What stands in the text for the page's sake: hyphens that a line may be broken at, blanks that fill one up.

A web page puts soft hyphens into its long words; a court reporter's page sets sentences and labels apart by a
dozen blanks, which a paragraph that is wrapped anew would carry along. Both are hidden, the last pass of
all: until then blanks are evidence, of labels and of columns.
"""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern

SOFT_HYPHEN = "\u00ad"
WITHIN = pattern(r"(?<=\w)\u00ad+(?=\w)")
"""One behind a hyphen or at a word's end is half of a dash, and stays."""
APART = pattern(r"  +(?=\S)")
"""Two blanks first, so that they are looked for as a word is."""


def hide_slack(draft: Draft) -> None:
    """Hide soft hyphens within words, and all but one of the blanks between the words of a broken line."""
    text = draft.text
    if SOFT_HYPHEN in text:
        for found in WITHIN.finditer(text):
            draft.hide(*found.span())
    if draft.blocks.wrapped:
        for found in APART.finditer(text):
            start, end = found.span()
            if start and not text[start - 1].isspace():
                draft.hide(start, end - 1)
