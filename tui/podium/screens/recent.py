"""The recent documents as offers for a chooser: title, how far it was read, and where it lies."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from podium.screens.chooser.chooser import Offer
from podium_library.recent import Recent, holds

FIRST_USE = (
    Offer("", "Nothing has been opened yet."),
    Offer("", "podium FILE opens a transcript: text, Markdown, HTML, PDF, DOCX, captions, JSON …"),
)


def recent_offers(known: Sequence[Recent]) -> Callable[[str], Sequence[Offer]]:
    """What there is to open for what has been typed."""

    def offers(typed: str) -> Sequence[Offer]:
        if not known:
            return FIRST_USE
        return [_offer(one) for one in known if holds(one, typed.split())]

    return offers


def _offer(one: Recent) -> Offer:
    seen = one.place.seen[:10]
    if not one.is_there:
        return Offer(f"gone {one.place.file}", one.name, "gone", f"No longer at {one.place.file}")
    return Offer(f"file {one.place.file}", one.name, f"{one.percent}%  {seen}", one.place.file)
