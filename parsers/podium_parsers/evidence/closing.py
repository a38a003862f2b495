"""Where a record says that the talk is over: adjournments and closures, as records print them.

What follows has labels of its own (statements handed in, an index), which nobody spoke there; but tabled
questions may follow, answered in writing, which the record goes on with. A day may adjourn for lunch, so
only the last formula counts, and only near the end. Where a committee meets again behind it, the volume
holds another day.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.drafts.view import View
from podium_parsers.evidence.found import Found
from podium_parsers.labels import tabled
from podium_parsers.patterns import pattern

FORMULA = pattern(
    r"\n[^\S\n]*[\[(*]{0,2}(?=[acdehlmsthzwз])(?:"
    r"Schlu(?:ss|ß)(?: der Sitzung)?\b[: ]|Ende der Sitzung|"
    r"Whereupon,?[^\n]{0,80}\n?[^\n]{0,120}?(?:adjourned|concluded|submitted|closed)|"
    r"The (?:hearing|meeting|sitting|committee|subcommittee|council|deposition|session|house|senate|assembly|dáil)"
    r" (?:was |then |stands? )*(?:adjourned|concluded|rose|closed|ended)\b|"
    r"(?:House|Committee|Council|Sitting|Meeting|Deposition) (?:adjourned|rose|concluded|closed) (?:at|until)\b|"
    r"Adjourned (?:accordingly )?at\b|(?:END|CONCLUSION) OF (?:PROCEEDINGS|HEARING|DEPOSITION|MEETING|SESSION)|"
    r"La séance est levée|Se levanta la sesión|La seduta (?:è tolta|termina)|Encerra-se a sessão|"
    r"Zasedání skončilo|Заседание (?:закрыто|окончено)"
    r")",
    re.IGNORECASE,
)
"""Their first letters stand in front: at most lines one look is enough."""
REOPENED = pattern(
    r"\n[^\S\n]*The (?:joint |select )?(?:(?:sub)?committees?|commission|council|court|hearing)"
    r" (?:met|(?:re)?convened|was (?:(?:re)?convened|called to order))\b",
    re.IGNORECASE,
)
"""`The Committee met, pursuant to call, at 10 a.m.`: another sitting begins."""
BEHIND = 2000
"""Characters behind the closure among which the first tabled question stands."""
LATEST = 0.5
"""Share of a document's labels that must lie before the closure."""
NEAR = 2_000_000
"""Characters before the end among which it stands."""
FEWEST = 8


def before_closing(draft: Draft, view: View, found: Found) -> Found:
    """The labels before the record's last closure; all of them when it has none near the end.

    The closure itself is said to be back matter, and so is what follows it.
    """
    if len(found) < FEWEST:
        return found
    last = None
    since = max(found.starts[int(LATEST * len(found))], len(view.text) - NEAR)
    for match in FORMULA.finditer(view.text, since):
        last = match
    if last is None:
        return found
    before = bisect_right(found.starts, last.start())
    if before == len(found) or before < LATEST * len(found):
        return found
    again = REOPENED.search(view.text, last.end())
    if again and len(found) - bisect_right(found.starts, again.start()) >= FEWEST:
        return found
    start = last.end() - len(last[0].lstrip())
    draft.hint(HintKind.BACK, view.source(start), view.source_end(last.end()))
    if tabled.PATTERN.search(view.text, last.end(), last.end() + BEHIND):
        return found
    return found.kept([index < before for index in range(len(found))])
