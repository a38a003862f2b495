"""Interviews with a label at one side only: `Post: When did you begin?`, and below it, without a name, the answer.

Where one voice has all the labels and what follows each of them asks, the paragraphs below are somebody
else's words; where one voice, or nobody but `A`, has them all and a question stands above each, set apart or a
paragraph of its own, somebody else asks.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from podium_parsers.draft import Draft, HintKind
from podium_parsers.leads import ASKS, Lead, ends_with, leads_of, says_word, words_from
from podium_parsers.lexicon import ANSWERERS
from podium_parsers.passes.voices import is_anonymous
from podium_parsers.shapes import fold, function_of
from podium_parsers.typeset import ANSWERED, ASKED, CONFIDENCE, FEWEST, REPLIED, SHARE

ASKED_ABOVE = "question above an answer"
"""The rule of a question that only its place and its mark tell."""
SET = (HintKind.BOLD, HintKind.ITALIC, HintKind.HEADING)


def part_answers(draft: Draft) -> None:
    """Cut what is said without a label between the labels of one voice."""
    cuts = draft.cuts
    if draft.records is not None or len(cuts) < FEWEST or len(cuts.names) > 3:
        return
    voices = {"" if is_anonymous(name) else fold(name) for name in cuts.names}
    whole = max(voices, key=len, default="")
    if not voices or any(
        voice != whole and not (voice and whole.endswith(f" {voice}")) for voice in voices
    ):
        return
    answered = all(function_of(name) in ANSWERERS for name in cuts.names)
    if not _below(draft) and ("" not in voices or answered):
        _above(draft)


def _below(draft: Draft) -> bool:
    """Cut the answers below labelled questions; whether there are any."""
    cuts, blocks = draft.cuts, draft.blocks
    headings = frozenset(max(0, bisect_right(blocks.starts, at) - 1) for at in draft.headings)
    leads = {lead.block: lead for lead in leads_of(draft, (HintKind.BOLD, HintKind.ITALIC))}
    stops = [*cuts.starts[1:], len(draft.text)]
    answers: list[int] = []
    asked = 0
    for start, body, stop in zip(cuts.starts, cuts.bodies, stops, strict=True):
        lead = _question(draft, start, body, stop, leads)
        asked += lead.asks
        begin = words_from(draft, lead, stop, headings)
        if begin is not None and begin < stop:
            answers.append(begin)
    if asked < SHARE * len(cuts) or len(answers) < ANSWERED * len(cuts):
        return False
    cuts.insert(answers, cuts.voice("A"), REPLIED, CONFIDENCE)
    return True


def _question(draft: Draft, start: int, body: int, stop: int, leads: dict[int, Lead]) -> Lead:
    """The question behind a label: what is set apart there, else the paragraph."""
    blocks = draft.blocks
    block = max(0, bisect_right(blocks.starts, body) - 1)
    lead = leads.get(block)
    if lead and not lead.whole and lead.end > body and lead.asks:
        return lead
    while (
        lead
        and lead.whole
        and (below := leads.get(block + 1))
        and below.whole
        and below.start < stop
    ):
        lead, block = below, block + 1
    end = blocks.ends[block]
    return Lead(start, end, block, True, ends_with(draft, ASKS, start, end))


def _above(draft: Draft) -> None:
    """Cut the questions that stand above labelled answers."""
    cuts = draft.cuts
    leads = [lead for lead in leads_of(draft, SET) if lead.whole]
    starts = [lead.start for lead in leads]
    found: list[Lead] = []
    for start in cuts.starts:
        at = bisect_left(starts, start) - 1
        if at >= 0 and leads[at] not in found and not says_word(draft, leads[at].end, start):
            found.append(leads[at])
    asks = sum(lead.asks for lead in found)
    if len(found) >= ANSWERED * len(cuts) and asks >= SHARE * len(found):
        cuts.insert([lead.start for lead in found], cuts.voice("Q"), ASKED, CONFIDENCE)
    else:
        _plainly_above(draft)


def _plainly_above(draft: Draft) -> None:
    """Cut the questions above labelled answers where they are set as all paragraphs are."""
    cuts, blocks = draft.cuts, draft.blocks
    asked: list[int] = []
    for number, start in enumerate(cuts.starts):
        block = bisect_right(blocks.starts, start) - 2
        own = number == 0 or block > bisect_right(blocks.starts, cuts.starts[number - 1]) - 1
        if block >= 0 and own and ends_with(draft, ASKS, blocks.starts[block], blocks.ends[block]):
            asked.append(blocks.starts[block])
    if len(asked) >= SHARE * len(cuts):
        cuts.insert(asked, cuts.voice("Q"), ASKED_ABOVE, CONFIDENCE)
