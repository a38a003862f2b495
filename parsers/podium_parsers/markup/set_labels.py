r"""Labels that other markups than Markdown set in bold or italics: `'''Name:'''`, `*Name*:`, `*Name*::`,
`\textbf{Name:}`.

A text in a wiki's markup, in Org, AsciiDoc or TeX is read as plain text; where several lines begin so, the
marks round their labels are no part of the names.
"""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.drafts.view import SAMPLE
from podium_parsers.patterns import pattern

LABEL = pattern(
    r"(?m)^[^\S\n]{0,8}(?P<open>'{2,5}|[*_/](?=[^\W_])|\\(?:text(?:bf|it|sc)|emph)\{)"
    r"(?P<name>[^\W_][^\n'*/{}:：]{0,58}?)"
    r"(?:[^\S\n]?[:：](?P<after>'{2,5}|[*_/}])|(?P<before>'{2,5}|[*_/}])[^\S\n]?[:：](?P<twice>:?))(?=[^\S\n])"
)
FEWEST = 4
HEADING = pattern(
    r"(?m)^(?P<before>={1,5}[^\S\n]+|\\(?:title|chapter|(?:sub)?section)\*?\{)"
    r"(?P<words>[^\n={}]{2,200}?)(?P<after>[^\S\n]*=*|\})[^\S\n]*$"
)
"""`== The Lamp ==`, `= The Lamp`, `\\section{The Lamp}`."""


def hide_marks(draft: Draft) -> None:
    """Hide the marks round the labels, where there are several."""
    text = draft.text
    if sum(1 for _ in LABEL.finditer(text[:SAMPLE])) < FEWEST:
        return
    for found in LABEL.finditer(text):
        for part in ("open", "before", "twice", "after"):
            draft.hide(*found.span(part))
    for found in HEADING.finditer(text):
        draft.hide(*found.span("before"))
        draft.hide(*found.span("after"))
        level = max(1, found["before"].count("=") - 1)
        draft.hint(HintKind.HEADING, *found.span("words"), level)
