"""The sheets that lie over the reader, by name: one table of what there is.

They are made from what the app knows (commands, keys, themes) and what the reader shows; what is chosen
on them comes back to the app as text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from podium.commands.registry import commands
from podium.screens.chooser.chooser import Chooser, Offer, fits
from podium.screens.help.help import help_offers, palette_offers
from podium.screens.reader.screen import Reader
from podium.screens.recent import recent_offers
from podium.screens.statistics.statistics import Statistics
from podium_library.recent import recent


class Desk(Protocol):
    """What the sheets need to know of the app."""

    reader: Reader

    @property
    def keys(self) -> Mapping[str, str]: ...
    @property
    def available_themes(self) -> Mapping[str, object]: ...


def sheet(desk: Desk, name: str) -> Chooser:
    """The sheet of that name."""
    known = commands().values()
    match name:
        case "help":
            title = "Every key, and what it does · Enter does it"
            return Chooser(title, help_offers(known, desk.keys), "a key, or words")
        case "palette":
            themes = theme_offers(desk.available_themes)
            return Chooser("What to do", palette_offers(known, desk.keys, themes), "words")
        case "themes":
            themes = theme_offers(desk.available_themes)
            return Chooser("Themes", lambda typed: [o for o in themes if fits(typed, o.title)])
        case "recent":
            return Chooser("Recent documents", recent_offers(recent()), "words of a title or path")
        case "statistics" if desk.reader.transcript is not None:
            return Statistics(desk.reader.transcript, desk.reader.size.width)
    raise ValueError(f"no such sheet: {name}")


def theme_offers(themes: Mapping[str, object]) -> Sequence[Offer]:
    """One offer a theme, podium's own first."""
    names = sorted(themes, key=lambda name: (not name.startswith("podium"), name))
    return [
        Offer(f"theme {name}", f"Theme: {name}", note="For good: theme in config.toml")
        for name in names
    ]
