"""Headings that a record prints between turns: arguments, examinations, statements, sessions.

A plain text states no headings, and a paragraph may run into one. The formulas of courts, committees
and inquiries are few and in capitals; a line that is one becomes a heading of its own, with the lines
in capitals that go on with it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right

from podium_parsers.columns import offsets
from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.patterns import pattern

FORMULA = pattern(
    r"\n(?P<line>[^\S\n]*(?:"
    r"(?:ORAL|REBUTTAL|OPENING|CLOSING|REPLY) (?:ARGUMENT|STATEMENT|SUBMISSIONS?)S? "
    r"(?:OF|BY|ON BEHALF OF)\b[^\na-z]*|"
    r"(?:(?:OPENING|CLOSING|JOINT|PREPARED) )?STATEMENTS? OF\b[^\na-z]*|"
    r"(?:(?:CONTINUED |FURTHER )?(?:DIRECT|CROSS|REDIRECT|RE-DIRECT|RECROSS|RE-CROSS|VOIR DIRE)"
    r"[- ]EXAMINATION|EXAMINATION)"
    r"(?: BY\b[^\n:]{0,60}:?| \(?CONT[^\n]{0,12})?|"
    r"<?(?:(?:RE|CROSS|DIRECT|FURTHER)[- ]?){0,2}EXAMINATION BY [^\na-z]{2,60}"
    r"|(?:QUESTIONING|NO FURTHER QUESTIONS) BY [^\na-z]{2,60}|"
    r"(?:Further q|Q)uestions (?:from|by) (?:MR|MS|MRS|MISS|DR|SIR|DAME|LORD|LADY|THE|PROFESSOR)\b[^\na-z]{2,60}|"
    r"<?[A-ZÀ-Þ][A-ZÀ-Þ.'’\- ]{2,50}(?:,? \((?:sworn|affirmed|re-?sworn|recalled|continued)\)"
    r"|, (?:sworn|affirmed|on former oath)[:>,]?)|"
    r"BY (?:MR|MS|MRS|MISS|DR|ADV)\.? [A-ZÀ-Þ][A-ZÀ-Þ.'’\- ]{1,40}:?|"
    r"P R O C E E D I N G S|(?:A F T E R N O O N|M O R N I N G|E V E N I N G)  ?S E S S I O N|"
    r"(?:AFTERNOON|MORNING|EVENING) SESSION|PANEL (?:[IVX]{1,4}|\d{1,2}|ONE|TWO|THREE)\b[^\na-z]*|"
    r"A ?P ?P ?E ?N ?D ?I ?X(?: [A-Z0-9]{1,3})?|(?:RESPONSES? TO )?WRITTEN QUESTIONS[^\na-z]*"
    r")[^\S\n]*)(?=\n|$)"
    r"(?P<more>(?:\n(?:[^\S\n]*\n)?[^\S\n]*(?=[A-Z])[^\na-z:]{4,}(?:(?<=[A-Z]):)?(?=\n|$)(?<![.?!])){0,6})"
)
NEEDS = pattern(
    r"ARGUMENT|STATEMENT|EXAMINATION|BY M|uestions (?:from|by) [A-Z]{2}|\(sworn|\(affirmed"
    r"|, sworn|, affirmed|QUEST|S E S S|SESSION|P R O C|PANEL|A ?P ?P ?E ?N|WRITTEN Q"
)


def announce_headings(draft: Draft) -> None:
    """Hint such lines as headings and part the paragraphs at them."""
    if draft.records is not None or not NEEDS.search(draft.view.sample):
        return
    view = draft.view
    edges: list[tuple[int, int]] = []
    for found in FORMULA.finditer(view.text):
        end = found.end("more") or found.end("line")
        start = found.start("line")
        start += len(view.text[start:end]) - len(view.text[start:end].lstrip())
        edges.append((view.source(start), view.source_end(end)))
    for start, end in edges:
        draft.hint(HintKind.HEADING, start, end, 2)
    draft.hints.sort(key=lambda hint: hint.span)
    _part(draft, edges)


def _part(draft: Draft, edges: list[tuple[int, int]]) -> None:
    """Make each stretch a block of its own."""
    blocks, text = draft.blocks, draft.text
    starts, ends = offsets(), offsets()
    done = at = stop = 0

    def keep(start: int, end: int) -> None:
        words = text[start:end]
        if words.strip():
            starts.append(end - len(words.lstrip()))
            ends.append(start + len(words.rstrip()))

    for start, end in edges:
        index = bisect_right(blocks.starts, start) - 1
        last = bisect_right(blocks.starts, end - 1) - 1
        if index < 0 or blocks.ends[index] <= start:
            continue
        if index >= done:
            keep(at, stop)
            starts.extend(blocks.starts[done:index])
            ends.extend(blocks.ends[done:index])
            at = blocks.starts[index]
        keep(at, start)
        keep(start, end)
        done, at, stop = last + 1, end, blocks.ends[last]
    keep(at, stop)
    starts.extend(blocks.starts[done:])
    ends.extend(blocks.ends[done:])
    if len(starts) != len(blocks):
        moved = _moved(draft, starts)
        blocks.starts, blocks.ends = starts, ends
        blocks.furniture = moved


def _moved(draft: Draft, starts: array[int]) -> set[int]:
    """Where the blocks of furniture are among the parted blocks."""
    place = {start: index for index, start in enumerate(starts)}
    old = draft.blocks
    return {place[old.starts[index]] for index in old.furniture if old.starts[index] in place}
