"""One question to many: it is set apart, and below it stands what each of several people answers, by name.

`### Which tide is yours?`, then `Ada Roe: The early one.`, `Bo Karl: None.` All are asked the same, so that nobody
speaks twice below one question; a talk under headings that ask goes to and fro.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.passes.voices import is_anonymous
from podium_parsers.unlabelled.leads import leads_of, says_word
from podium_parsers.unlabelled.typeset import ANSWERED, ASKED, CONFIDENCE, SHARE

SET = (HintKind.BOLD, HintKind.ITALIC, HintKind.HEADING)
FEWEST = 3
"""Questions that show it."""


def part_rounds(draft: Draft) -> None:
    """Cut the questions above rounds of answers."""
    cuts = draft.cuts
    if draft.records is not None or len(cuts) < 2 * FEWEST or any(map(is_anonymous, cuts.names)):
        return
    leads = [lead for lead in leads_of(draft, SET) if lead.whole]
    if sum(lead.asks for lead in leads) < FEWEST:
        return
    starts = [lead.start for lead in leads]
    rounds: dict[int, list[int]] = defaultdict(list)
    for start, voice in zip(cuts.starts, cuts.voices, strict=True):
        above = bisect_right(starts, start) - 1
        if above < 0 or leads[above].end > start:
            return
        if above not in rounds and says_word(draft, leads[above].end, start):
            return
        rounds[above].append(voice)
    asked = sum(leads[above].asks for above in rounds)
    once = sum(len(set(voices)) == len(voices) for voices in rounds.values())
    several = sum(len(voices) > 1 for voices in rounds.values())
    if (
        len(rounds) >= FEWEST
        and asked >= SHARE * len(rounds)
        and once >= ANSWERED * len(rounds)
        and 2 * several >= len(rounds)
    ):
        cuts.insert([starts[above] for above in rounds], cuts.voice("Q"), ASKED, CONFIDENCE)
