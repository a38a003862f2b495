"""What Tab offers while a query is typed: operators, names after `by:`, roles, tags after `#`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from podium_parsers import Transcript
from podium_search.words.tokens import words

OPERATORS = (
    "by:",
    "in:question",
    "in:answer",
    "in:remarks",
    "in:chair",
    "in:other",
    "is:marked",
    "#",
)
LAST = re.compile(r'(?:by:"[^"]*|\S*)$')
"""What is being typed: the text after the last blank, or a quoted name."""
MOST = 20


def complete(transcript: Transcript, prefix: str, tags: Iterable[str] = ()) -> tuple[str, ...]:
    """Whole queries that go on from what is typed, best first; empty when there is nothing to offer."""
    found = LAST.search(prefix)
    typed = found[0] if found else ""
    before = prefix[: len(prefix) - len(typed)]
    low = typed.casefold()
    if low.startswith("by:"):
        offers = _speakers(transcript, typed[3:].strip('"'))
    elif low.startswith("#"):
        offers = [f"#{tag}" for tag in sorted(set(tags)) if tag.casefold().startswith(low[1:])]
    else:
        offers = [one for one in OPERATORS if low and one.startswith(low) and one != low]
        offers += [f"in:Q{n}" for n in _exchanges(transcript, low)]
    return tuple(before + offer for offer in offers[:MOST])


def _speakers(transcript: Transcript, typed: str) -> list[str]:
    """Names in the order of the document whose words begin as typed; quoted where they hold blanks."""
    wanted = words(typed)
    names: list[str] = []
    for speaker in transcript.speakers:
        known = words(speaker.name)
        if all(any(name.startswith(word) for name in known) for word in wanted):
            names.append(f'by:"{speaker.name}"' if " " in speaker.name else f"by:{speaker.name}")
    return names


def _exchanges(transcript: Transcript, typed: str) -> range:
    """The numbers of the exchanges, once `in:q` is typed and no number yet."""
    return range(1, len(transcript.exchanges) + 1) if typed == "in:q" else range(0)
