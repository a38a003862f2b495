"""Interviews with a label at one side only: `Post: When did you begin?`, and below it, without a name, the answer.

Where one voice has all the labels and what follows them asks, or some of it where there is less of it than of the
rest, the paragraphs below are somebody else's words. Where one voice, or nobody but `A`, has them all and a question
stands above each, set apart or a paragraph of its own, somebody else asks.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.names.lexicon import ANSWERERS, ASKERS
from podium_parsers.names.shapes import fold, function_of
from podium_parsers.passes.voices import is_anonymous
from podium_parsers.unlabelled.leads import ASKS, Lead, ends_with, leads_of, says_word, words_from
from podium_parsers.unlabelled.typeset import (
    ANSWERED,
    ASKED,
    CONFIDENCE,
    FEWEST,
    REPLIED,
    SHARE,
    SOME,
)

ASKED_ABOVE = "question above an answer"
"""The rule of a question that only its place and its mark tell."""
CONTRAST = 5
"""How many times oftener paragraphs right above a label ask than others do, where all of them are the asker's."""
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
    asking = all(function_of(name) in ASKERS for name in cuts.names)
    if not asking and any(function_of(name) in ASKERS for name in cuts.names):
        return  # both sides have labels
    if not _below(draft, asking) and ("" not in voices or answered):
        _above(draft)


def _below(draft: Draft, asking: bool) -> bool:
    """Cut the answers below labelled questions; whether there are any. `asking` says that the labels ask by themselves."""
    cuts, blocks = draft.cuts, draft.blocks
    headings = frozenset(max(0, bisect_right(blocks.starts, at) - 1) for at in draft.headings)
    leads = {lead.block: lead for lead in leads_of(draft, (HintKind.BOLD, HintKind.ITALIC))}
    stops = [*cuts.starts[1:], len(draft.text)]
    answers: list[int] = []
    asked = told = 0
    for start, body, stop in zip(cuts.starts, cuts.bodies, stops, strict=True):
        lead = _question(draft, start, body, stop, leads)
        asked += lead.asks
        begin = words_from(draft, lead, stop, headings)
        if begin is not None and begin < stop:
            answers.append(begin)
            told += stop - begin
    if len(answers) < ANSWERED * len(cuts):
        return False
    outweighed = asked >= SOME * len(cuts) and 2 * told >= stops[-1] - cuts.starts[0]
    if not (asking or outweighed or asked >= SHARE * len(cuts)):
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
    if len(found) >= ANSWERED * len(cuts) and asks >= SOME * len(found):
        cuts.insert([lead.start for lead in found], cuts.voice("Q"), ASKED, CONFIDENCE)
    else:
        _plainly_above(draft)


def _plainly_above(draft: Draft) -> None:
    """Cut the questions above labelled answers where they are set as all paragraphs are.

    Where paragraphs right above a label ask much oftener than all others do, each of them is the asker's.
    """
    cuts, blocks = draft.cuts, draft.blocks
    labelled = [bisect_right(blocks.starts, start) - 1 for start in cuts.starts]
    above = [
        block - 1
        for block, before in zip(labelled, [-1, *labelled], strict=False)
        if block - 1 > before and block - 1 not in blocks.furniture
    ]
    asking = {
        block
        for block in range(len(blocks))
        if ends_with(draft, ASKS, blocks.starts[block], blocks.ends[block])
    }
    if above and above[0] < labelled[0] and above[0] not in asking:
        del above[0]  # what stands over an interview introduces it
    asked = [block for block in above if block in asking]
    elsewhere = len(asking) - len(asked)
    rest = max(1, len(blocks) - len(above))
    apart = len(asked) * rest >= CONTRAST * elsewhere * len(above)
    if apart and len(asked) >= SOME * len(above) and len(above) >= ANSWERED * len(cuts):
        cuts.insert(
            [blocks.starts[block] for block in above], cuts.voice("Q"), ASKED_ABOVE, CONFIDENCE
        )
    elif len(asked) >= SHARE * len(cuts):
        cuts.insert(
            [blocks.starts[block] for block in asked], cuts.voice("Q"), ASKED_ABOVE, CONFIDENCE
        )
