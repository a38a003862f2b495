"""Clock times between hashes, `I: When did you begin? #00:00:06-9#`: marks of programs for qualitative research.

They stand before or after what is said, and are no words of it.
"""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern

STAMP = pattern(r"[^\S\n]{0,4}#\d{1,2}:[0-5]\d:[0-5]\d(?:[-.,:]\d{1,3})?#(?:[^\S\n]{1,4}(?=\S))?")
FEWEST = 3


def hide_hashed(draft: Draft) -> None:
    """Hide such times, where there are several."""
    view = draft.view
    if draft.records is not None or "#" not in view.sample:
        return
    if sum(1 for _ in STAMP.finditer(view.sample)) < FEWEST:
        return
    spans = [
        (view.source(found.start()), view.source_end(found.end()))
        for found in STAMP.finditer(view.text)
    ]
    for start, end in spans:
        draft.hide(start, end)
