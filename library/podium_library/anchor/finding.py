"""Finding marks in a text: by their offsets, by their words, and then by likeness."""

from __future__ import annotations

from collections.abc import Iterable

from podium_library.anchor.anchored import Anchored, Status
from podium_library.anchor.normal import Normal, normal
from podium_library.mark import Mark
from podium_parsers import Span, Transcript


def anchor_all(
    marks: Iterable[Mark], text: Transcript | str, old_digest: str | None = None
) -> tuple[Anchored, ...]:
    """Where each mark is in a text, in the order of the marks.

    `old_digest` is that of the text that the marks' offsets point into, for marks that do not say it.
    """
    words = text if isinstance(text, str) else text.text
    digest = "" if isinstance(text, str) else text.source.digest
    folded: Normal | None = None
    found = []
    for mark in marks:
        anchored = at_offsets(mark, words, digest != "" and digest == (mark.sha256 or old_digest))
        if anchored is None:
            folded = folded or normal(words)
            anchored = by_words(mark, folded)
        found.append(anchored)
    return tuple(found)


def at_offsets(mark: Mark, text: str, is_same: bool) -> Anchored | None:
    """The mark where it was, if its words stand there, and in another text a neighbour too."""
    start, end = mark.start, mark.end
    if text[start:end] != mark.quote or not mark.quote:
        return None
    before, after = (
        text[max(0, start - len(mark.prefix)) : start],
        text[end : end + len(mark.suffix)],
    )
    if not is_same and mark.prefix != before and mark.suffix != after:
        return None
    return Anchored(mark, Status.EXACT, Span(start, end), 1.0)


def by_words(mark: Mark, text: Normal) -> Anchored:
    """The mark where its words stand, if they stand in one place."""
    places = find_quote(text, mark.quote)
    if len(places) != 1:
        return Anchored(mark, Status.LOST, None, 0.0)
    return Anchored(mark, Status.MOVED, places[0], 0.9)


def find_quote(text: Normal | str, quote: str) -> tuple[Span, ...]:
    """All places where a quote stands, quotes, dashes, blanks, case and accents taken as equal."""
    folded = normal(text) if isinstance(text, str) else text
    wanted = normal(quote).text.strip()
    if not wanted:
        return ()
    places = []
    at = folded.text.find(wanted)
    while at >= 0:
        places.append(folded.span(at, at + len(wanted)))
        at = folded.text.find(wanted, at + len(wanted))
    return tuple(places)
