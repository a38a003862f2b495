"""Talk as novels and papers print it: `— When did you begin?` on a line, the answer below, with a dash or without.

A dash says that somebody else speaks, and nothing more; who asks shows in the question mark.
"""

from __future__ import annotations

import re
from typing import TypeAlias

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.patterns import pattern
from podium_parsers.unlabelled.leads import ASKS, ends_with
from podium_parsers.unlabelled.typeset import ANSWERED, CONFIDENCE, FEWEST, SHARE, is_answered

DASH = pattern(
    r"\s{0,4}(?:(?:—|–|―|─|\u2500){1,2}[^\S\n]{0,3}(?=[^\s—–―─-])"
    r"|[-▲△▷][^\S\n]{0,2}(?=[\uac00-\ud7af])|－[^\S\n]{0,2}(?=[\u3040-\u9fff\uac00-\ud7af])"
    r"|-(?=[¿¡\"“«]?[A-ZÀ-ÞА-Я]))"
)
NEEDS = pattern(
    r"\n[^\S\n]{0,8}(?:[—–―─]{1,2}[^\S\n]{0,3}\S|[-－▲△▷][^\S\n]{0,2}[\u3040-\u9fff\uac00-\ud7af]|-[¿¡\"“«A-ZÀ-ÞА-Я])"
)
"""Papers in Korean put a hyphen or a triangle there; who has no dash at hand, a hyphen right before the word."""
HYPHEN = pattern(r"\s{0,4}-[^\S\n]{1,3}(?=\S)")
LISTED = pattern(r"\n[^\S\n]{0,4}-[^\S\n]{1,3}[\w¿¡\"“«(]")
FILLED = 0.25
"""Of the paragraphs from the first question to the last: how many bear a dash, where both sides do."""
ASKING = 0.25
"""Of the dashes: how many ask at least."""
DENSE, SELDOM = 0.6, 0.1
"""The share of paragraphs with which fewer of the dashes need ask."""
ALONE = 0.9
"""Of the dashes: how many have a paragraph without one below, where only who asks bears one."""
ONE_SIDED = 0.8
"""Of all that asks: the share of one side, from which on it is the asker's."""
Turn: TypeAlias = tuple[int, int, bool]
"""A paragraph, where its words begin, and whether it asks."""
RULE = "a dash before who speaks"


def cut_dashed(draft: Draft) -> bool:
    """Fill the cuts of a talk in which dashes tell who speaks; whether the document is one."""
    turns = _turns(draft, DASH, NEEDS) or _behind_hyphens(draft)
    starts = draft.blocks.starts
    for block, body, asks in turns:
        draft.cuts.add(starts[block], body, "Q" if asks else "A", RULE, confidence=CONFIDENCE)
    return bool(turns)


def _behind_hyphens(draft: Draft) -> list[Turn]:
    """The same with hyphens and a blank, which lists have as well: there nearly all is said, and somebody says `I`."""
    if any(hint.kind is HintKind.LIST_ITEM for hint in draft.hints):
        return []
    turns = _turns(draft, HYPHEN, LISTED, DENSE)
    starts = draft.blocks.starts
    answers = [starts[block] for block, _, asks in turns if not asks]
    said = [(starts[block], asks) for block, _, asks in turns]
    return turns if turns and is_answered(draft, said, answers) else []


def _turns(
    draft: Draft, mark: re.Pattern[str], needs: re.Pattern[str], least: float = FILLED
) -> list[Turn]:
    """The turns of a talk in which a mark tells who speaks; none where it is no such talk."""
    view, blocks = draft.view, draft.blocks
    if not needs.search(view.sample):
        return []
    marked: dict[int, tuple[int, bool]] = {}
    for block in range(len(blocks)):
        at = view.of_source(blocks.starts[block])
        if block not in blocks.furniture and (dash := mark.match(view.text, at)):
            asks = ends_with(draft, ASKS, blocks.starts[block], blocks.ends[block])
            marked[block] = (view.source(dash.end()), asks)
    asking = [block for block, (_, asks) in marked.items() if asks]
    if len(asking) < FEWEST:
        return []
    first = asking[0]
    among = [block for block in marked if first <= block <= asking[-1]]
    alone = sum(block + 1 not in marked for block in among)
    filled = len(among) / (asking[-1] - first + 1)
    if len(asking) < (SELDOM if filled >= DENSE else ASKING) * len(among):
        return []
    if len(asking) >= SHARE * len(among) or alone >= ALONE * len(among):
        return _below(draft, marked, first)
    while first - 1 in marked:
        first -= 1  # a greeting asks nothing
    return _by_turns(marked, first) if filled >= least else []


def _below(draft: Draft, marked: dict[int, tuple[int, bool]], first: int) -> list[Turn]:
    """Dashes ask, and the paragraph below each answers; nothing where too few have one."""
    blocks = draft.blocks
    turns: list[Turn] = []
    for block in range(first, len(blocks)):
        if block in marked:
            body, asks = marked[block]
            turns.append((block, body, asks or block + 1 not in marked))
        elif turns and turns[-1][2] and block not in blocks.furniture:
            turns.append((block, blocks.starts[block], False))
    answers = sum(not asks for _, _, asks in turns)
    return turns if answers >= ANSWERED * (len(turns) - answers) else []


def _by_turns(marked: dict[int, tuple[int, bool]], first: int) -> list[Turn]:
    """Each dash is the other's: where nearly all that asks is every other one, that side asks; else what asks does."""
    told = [(block, body, asks) for block, (body, asks) in marked.items() if block >= first]
    sides = [sum(asks for _, _, asks in told[side::2]) for side in (0, 1)]
    if max(sides) >= ONE_SIDED * sum(sides):
        asker = sides.index(max(sides))
        return [(block, body, at % 2 == asker) for at, (block, body, _) in enumerate(told)]
    turns: list[Turn] = []
    for block, body, asks in told:
        turns.append((block, body, asks or not turns or not turns[-1][2]))
    return turns
