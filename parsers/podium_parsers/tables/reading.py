"""From a tree of values to a draft; JSON, JSON Lines, CSV and JavaScript meet here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from podium_parsers.drafts.compose import Composer, Origin, paragraphs_of
from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.markup.enclosed import enclosed, is_markup
from podium_parsers.tables.about import about, agenda
from podium_parsers.tables.answers import answers_of, lay_answers
from podium_parsers.tables.finding import Table, tables_of, transcript_of
from podium_parsers.tables.flags import flagged_of, printed_of
from podium_parsers.tables.loading import Tree
from podium_parsers.tables.pairs import lay_pairs, pair_of
from podium_parsers.tables.people import apart, officers_of, offices_of, people_of, presiding_of
from podium_parsers.tables.recognising import constant
from podium_parsers.tables.rows import Rows
from podium_parsers.tables.timeline import timeline_of, with_timeline

LONGEST_SHARE = 0.5
"""Of all strings' characters: what one string needs to be the transcript itself."""
PIECES, HEAD = 8, 60
"""Rows, and characters of each, that are looked for in a string out of which they may be cut."""
WHOLE = 0.5
"""Of the rows' characters: what such a string has at least. Pieces overlap."""
PART = 0.05
"""Of its characters: what another string has that may repeat a part of it,"""
MOST_PARTS = 3
"""and how often such parts may hold it all."""
PAGES, LINES, WRAPPED = 3, 12, 100
"""Rows that are pages, lines of most of them, at least, and characters of a mean line, at most."""


def draft_of(tree: Tree, origin: Origin) -> Draft | None:
    """The draft of a tree that holds a transcript; None when it holds none."""
    composer = Composer()
    tables = tables_of(tree)
    for table in tables:
        if answers_of(table):
            lay_answers(table, composer)
            return _known(composer.draft(origin), tree)
        if pair := pair_of(table):
            lay_pairs(table, pair[0], composer)
            draft = _known(composer.draft(origin), tree)
            draft.note("tables.pairs", f"the text under {pair[1]!r} repeats it in another language")
            return draft
    spoken = transcript_of(tables, timed=bool(timeline_of(tables)))
    if spoken is None or _outweighed(tree, spoken):
        return _strings(tree, origin)
    if whole := _cut_up(tree, spoken) or _bound(spoken):
        return _known(_said_in(whole, origin), tree)
    spoken, fields = with_timeline(spoken, tables)
    Rows(spoken, fields, composer, agenda(tables, spoken, fields.rate)).lay()
    draft = _known(composer.draft(origin), tree)
    draft.know(**asdict(about(constant(spoken.rows, fields))))
    codes = dict.fromkeys(record.speaker for record in draft.records or () if record.speaker)
    draft.people.update(apart(codes))
    draft.people.update(officers_of(spoken, fields))
    draft.people.update(offices_of(spoken, fields))
    draft.people.update(presiding_of(spoken, fields))
    draft.people.update(flagged_of(spoken, fields) or printed_of(spoken, fields))
    draft.people.update(people_of(tree, tables, codes.keys()))
    return draft


def _known(draft: Draft, tree: Tree) -> Draft:
    draft.know(**asdict(about(tree)))
    return draft


def _outweighed(tree: Tree, table: Table) -> bool:
    """Whether a single string says far more than the table: then the table is not the transcript."""
    longest = max((len(text) for text in _texts(tree)), default=0)
    return longest > 3 * table.size


def _cut_up(tree: Tree, table: Table) -> str:
    """The string that rows without speakers and times only repeat in pieces, as indexes of texts do; or nothing."""
    fields = table.fields
    if fields is None or fields.speaker is not None or fields.start is not None:
        return ""
    longest = max(_texts(tree), key=len, default="")
    pieces = [fields.text_of(row).strip() for row in table.rows[:PIECES]]
    if len(longest) < WHOLE * table.size or len(pieces) < 2:
        return ""
    return longest if all(piece[:HEAD] in longest for piece in pieces) else ""


def _bound(table: Table) -> str:
    """The pages that rows without speakers and times are, put together again; nothing where they are none."""
    fields = table.fields
    if fields is None or fields.speaker is not None or fields.start is not None:
        return ""
    return _of_pages([fields.text_of(row) for row in table.rows])


def _of_pages(texts: Sequence[str]) -> str:
    """Texts of many short lines each, as pages that a converter read; or nothing."""
    breaks = [text.count("\n") for text in texts]
    most = sum(count >= LINES for count in breaks) * 2 > len(texts) >= PAGES
    return "\n\f".join(texts) if most and sum(map(len, texts)) <= WRAPPED * sum(breaks) else ""


def _said_in(text: str, origin: Origin) -> Draft:
    """What one string holds, for the label grammars to read."""
    if "\n" in text or is_markup(text):
        return enclosed(text, origin)
    composer = Composer()
    composer.hint(HintKind.BLOCK, text)
    return composer.draft(origin)


def _strings(tree: Tree, origin: Origin) -> Draft | None:
    """A transcript in one long string, or in a list of strings, for the label grammars to read."""
    texts = _texts(tree)
    longest = max(texts, key=len, default="")
    total = _told(texts, longest)
    if len(longest) > LONGEST_SHARE * total:
        return _known(_said_in(longest, origin), tree)
    composer = Composer()
    if (lines := _list(tree)) and sum(map(len, lines)) > LONGEST_SHARE * total:
        if bound := _of_pages(lines):
            return _known(_said_in(bound, origin), tree)
        for line in lines:
            for text in paragraphs_of(line):
                composer.hint(HintKind.BLOCK, text)
    if not len(composer):
        return None
    return _known(composer.draft(origin), tree)


def _told(texts: Sequence[str], longest: str) -> int:
    """The characters of all strings, those left out that say a part of the longest once more: a call's `prepared_remarks`."""
    total = sum(map(len, texts))
    if total > (1 + MOST_PARTS) * len(longest):
        return total
    parts = (text for text in texts if text is not longest and len(text) > PART * len(longest))
    return total - sum(len(text) for text in parts if text in longest)


def _texts(tree: Tree) -> list[str]:
    """All strings of a tree, in document order."""
    texts: list[str] = []
    stack: list[Tree] = [tree]
    while stack:
        match stack.pop():
            case str(text):
                texts.append(text)
            case Mapping() as node:
                stack.extend(reversed(list(node.values())))
            case Sequence() as items:
                stack.extend(reversed(items))
            case _:
                pass
    return texts


def _list(tree: Tree) -> list[str]:
    """The longest list of strings in a tree."""
    best: list[str] = []
    stack: list[Tree] = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, Mapping):
            stack.extend(node.values())
        elif isinstance(node, Sequence) and not isinstance(node, str):
            strings = [item for item in node if isinstance(item, str)]
            best = max(best, strings, key=lambda lines: sum(map(len, lines)))
            stack.extend(item for item in node if not isinstance(item, (str, int, float)))
    return best
