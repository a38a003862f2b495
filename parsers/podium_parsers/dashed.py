"""Talk as novels and papers print it: `— When did you begin?` on a line, the answer below, with a dash or without.

A dash says that somebody else speaks, and nothing more; who asks shows in the question mark.
"""

from __future__ import annotations

from podium_parsers.draft import Draft
from podium_parsers.leads import ASKS, ends_with
from podium_parsers.patterns import pattern
from podium_parsers.typeset import ANSWERED, CONFIDENCE, FEWEST, SHARE

DASH = pattern(
    r"\s{0,4}(?:(?:—|–|―|─|\u2500){1,2}[^\S\n]{0,3}(?=[^\s—–―─-])|[-▲△▷][^\S\n]{0,2}(?=[\uac00-\ud7af])|－[^\S\n]{0,2}(?=[\u3040-\u9fff\uac00-\ud7af])|-(?=[¿¡\"“«]?[A-ZÀ-ÞА-Я]))"
)
NEEDS = pattern(
    r"\n[^\S\n]{0,8}(?:[—–―─]{1,2}[^\S\n]{0,3}\S|[-－▲△▷][^\S\n]{0,2}[\u3040-\u9fff\uac00-\ud7af]|-[¿¡\"“«A-ZÀ-ÞА-Я])"
)
"""Papers in Korean put a hyphen or a triangle there; who has no dash at hand, a hyphen right before the word."""
FILLED = 0.25
"""Of the paragraphs from the first question to the last: how many bear a dash, where both sides do."""
ASKING = 0.25
"""Of the dashes: how many ask at least."""
DENSE, SELDOM = 0.6, 0.1
"""The share of paragraphs with which fewer of the dashes need ask."""
ALONE = 0.9
"""Of the dashes: how many have a paragraph without one below, where only who asks bears one."""
RULE = "a dash before who speaks"


def cut_dashed(draft: Draft) -> bool:
    """Fill the cuts of a talk in which dashes tell who speaks; whether the document is one."""
    view, blocks = draft.view, draft.blocks
    if not NEEDS.search(view.sample):
        return False
    marked: dict[int, tuple[int, bool]] = {}
    for block in range(len(blocks)):
        at = view.of_source(blocks.starts[block])
        if block not in blocks.furniture and (dash := DASH.match(view.text, at)):
            asks = ends_with(draft, ASKS, blocks.starts[block], blocks.ends[block])
            marked[block] = (view.source(dash.end()), asks)
    asking = [block for block, (_, asks) in marked.items() if asks]
    if len(asking) < FEWEST:
        return False
    first = asking[0]
    among = [block for block in marked if first <= block <= asking[-1]]
    alone = sum(block + 1 not in marked for block in among)
    filled = len(among) / (asking[-1] - first + 1)
    if len(asking) < (SELDOM if filled >= DENSE else ASKING) * len(among):
        return False
    if len(asking) >= SHARE * len(among) or alone >= ALONE * len(among):
        turns = _below(draft, marked, first)
    elif filled >= FILLED:
        turns = _by_turns(marked, first)
    else:
        return False
    for block, body, asks in turns:
        draft.cuts.add(
            blocks.starts[block], body, "Q" if asks else "A", RULE, confidence=CONFIDENCE
        )
    return bool(turns)


def _below(
    draft: Draft, marked: dict[int, tuple[int, bool]], first: int
) -> list[tuple[int, int, bool]]:
    """Dashes ask, and the paragraph below each answers; nothing where too few have one."""
    blocks = draft.blocks
    turns: list[tuple[int, int, bool]] = []
    for block in range(first, len(blocks)):
        if block in marked:
            body, asks = marked[block]
            turns.append((block, body, asks or block + 1 not in marked))
        elif turns and turns[-1][2] and block not in blocks.furniture:
            turns.append((block, blocks.starts[block], False))
    answers = sum(not asks for _, _, asks in turns)
    return turns if answers >= ANSWERED * (len(turns) - answers) else []


def _by_turns(marked: dict[int, tuple[int, bool]], first: int) -> list[tuple[int, int, bool]]:
    """Each dash is the other's: what asks is a question, and what follows one an answer."""
    turns: list[tuple[int, int, bool]] = []
    for block, (body, asks) in marked.items():
        if block >= first:
            turns.append((block, body, asks or not turns or not turns[-1][2]))
    return turns
