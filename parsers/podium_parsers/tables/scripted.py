"""A page without words of its own whose program finds them in JSON within the page: `<script type="application/json">`."""

from __future__ import annotations

import re

from podium_parsers.drafts.compose import opened
from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.tables.loading import load
from podium_parsers.tables.reading import draft_of

SCRIPT = pattern(r"<script\b(?=[^<>]{0,300}\bapplication/(?:ld\+)?json\b)[^<>]{0,500}>")
END = re.Match.end
MOST = 5
"""Scripts that are looked into."""
TIMES = 4
"""How much longer its text must be than what the page shows."""


def scripted(data: bytes, name: str, shown: int) -> Draft | None:
    """The transcript in the longest such script that holds one; None where the page itself shows more."""
    text, origin = opened(data, name, "html")
    scripts = [text[at : text.find("</script", at)] for at in map(END, SCRIPT.finditer(text))]
    for script in sorted(scripts, key=len, reverse=True)[:MOST]:
        try:
            draft = draft_of(load(script), origin)
        except ValueError:
            continue
        if draft is not None and len(draft.text) > TIMES * shown:
            return draft
    return None
