"""Speakers that a page states in attributes and prints by its style sheet, or not at all.

`<div class="statement" data-speaker="Ada Quist"><p>...</p></div>`: parliaments' and players' pages bear
the name there. Where such elements hold most of the words, each is a record; nothing else names speakers
as surely.
"""

from __future__ import annotations

from podium_parsers.drafts.draft import Record
from podium_parsers.markup.page import Tree
from podium_parsers.model import Span
from podium_parsers.patterns import pattern

SPEAKING = pattern(
    r"(?:.*[-_])?(?:speaker|speaking)(?:[-_]?(?:name|attribution|label|full-?name))?$"
)
"""Names of attributes whose value is who speaks; `data-speaker-id` is none of them."""
NAMED = pattern(r"[^\W\d_]{2}")
FEWEST = 4
SHARE = 0.6
"""Share of the text in such elements, from which on they are the transcript."""
TAGS = frozenset(["div", "p", "section", "article", "li", "tr", "blockquote", "dd"])


def stated_records(tree: Tree, places: dict[int, int], text: str) -> list[Record] | None:
    """A record for each block that states its speaker; None when they are few or hold too little."""
    stated = [(index, name) for index in places if (name := _speaker(tree, index))]
    if len(stated) < FEWEST or len({name for _, name in stated}) < 2:
        return None
    starts = sorted(places.items())
    records: list[Record] = []
    at = 0
    for number, (index, name) in enumerate(stated):
        if number + 1 < len(stated) and stated[number + 1][0] < tree.ends[index]:
            continue  # one within it says it more exactly
        while at < len(starts) and starts[at][0] < tree.ends[index]:
            at += 1
        stop = starts[at][1] if at < len(starts) else len(text)
        words = text[places[index] : stop]
        begin = places[index] + len(words) - len(words.lstrip())
        end = places[index] + len(words.rstrip())
        if end > begin:
            records.append(Record(Span(begin, end), name))
    held = sum(record.span.end - record.span.start for record in records)
    return records if held >= SHARE * len(text) else None


def _speaker(tree: Tree, index: int) -> str:
    """Who speaks by the element's attributes; empty when none says so."""
    if tree.tags[index] not in TAGS:
        return ""
    for key, value in tree.nodes[index].attributes.items():
        if value and NAMED.search(value) and len(value) < 250 and SPEAKING.match(key.lower()):
            return " ".join(value.split())
    return ""
