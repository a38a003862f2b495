"""Minutes above the transcript name people before a colon as well: `Ada Fenn: will buy rope`.

Where a heading says that the transcript begins, and few labels stand above it, those are none.
"""

from __future__ import annotations

import re

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.drafts.view import View
from podium_parsers.evidence.found import Found
from podium_parsers.patterns import pattern

HEADED = pattern(
    r"(?:.{1,80}[^\w\n])??(?:transcript(?:ion)?|transkript(?:ion)?|wortprotokoll"
    r"|transcripci[oó]n|transcrição|trascrizione)\W*",
    re.IGNORECASE,
)
MOST = 0.4
"""Share of the labels that stand above it, at most."""


def below_minutes(draft: Draft, view: View, found: Found) -> Found:
    """The labels below the first heading that says that the transcript begins."""
    headings = (hint.span for hint in draft.hints if hint.kind is HintKind.HEADING)
    spans = sorted(span for span in headings if HEADED.fullmatch(draft.text, *span))
    if not spans:
        return found
    begin = view.of_source(spans[0].end)
    below = [start >= begin for start in found.starts]
    return found.kept(below) if below.count(False) <= MOST * len(below) else found
