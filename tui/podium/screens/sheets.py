"""The sheets that lie over the reader, by name: one table of what there is.

They are made from what the app knows (commands, keys, themes, documents) and what the reader shows. What is
chosen on them is a command's id, or a kind and a value, and is done here too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from podium.commands.registry import commands
from podium.keys.running import Runner
from podium.opening.documents import Documents
from podium.opening.loading import Loading
from podium.screens.chooser.chooser import Chooser, Offer, fits
from podium.screens.help.help import help_offers, palette_offers
from podium.screens.overlay import Overlay
from podium.screens.reader.screen import Reader
from podium.screens.reader.showing import show_speaker
from podium.screens.statistics.statistics import Statistics


class Desk(Protocol):
    """What the sheets need to know of the app."""

    reader: Reader
    theme: str

    @property
    def keys(self) -> Mapping[str, str]: ...
    @property
    def available_themes(self) -> Mapping[str, object]: ...

    documents: Documents
    loading: Loading
    runner: Runner

    def exit(self) -> None: ...


def sheet(desk: Desk, name: str, about: str = "") -> Overlay[str | None]:
    """The sheet of that name; `about` is what it begins with, where it can: the id of a mark."""
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
        case "documents":
            title = "Open documents"
            return Chooser(title, document_offers(desk.documents), "words of a name")
        case "statistics" if desk.reader.transcript is not None:
            return Statistics(desk.reader.transcript, desk.reader.size.width)
        case "adrift":
            from podium.screens.adrift.screen import AdriftScreen

            return AdriftScreen(desk.reader, about)
    raise ValueError(f"no such sheet: {name}")


def theme_offers(themes: Mapping[str, object]) -> Sequence[Offer]:
    """One offer a theme, podium's own first."""
    names = sorted(themes, key=lambda name: (not name.startswith("podium"), name))
    return [
        Offer(f"theme {name}", f"Theme: {name}", note="For good: theme in config.toml")
        for name in names
    ]


def document_offers(documents: Documents) -> Callable[[str], Sequence[Offer]]:
    """One offer an open document, for what has been typed."""
    offers = [
        Offer(f"document {index}", opening.file.rpartition("/")[2], note=opening.file)
        for index, opening in enumerate(documents.openings)
    ]
    return lambda typed: [one for one in offers if fits(typed, one.title, one.note)]


def take(desk: Desk, choice: str | None) -> None:
    """Do what was chosen on a sheet: a command by its id, or `KIND VALUE`."""
    kind, _, value = (choice or "").partition(" ")
    reader, documents = desk.reader, desk.documents
    match kind:
        case "":
            if reader.transcript is None and documents.shown is None:
                desk.exit()
        case "document":
            documents.leave(reader.offset_read)
            desk.loading.open(documents.turn_to(int(value)))
        case "theme":
            desk.theme = value
        case "offset":
            reader.jump(int(value))
        case "speaker":
            show_speaker(reader, int(value))
        case _ if desk.runner.may_run(commands()[kind]):
            desk.runner.press(kind)
        case _:
            reader.say("That cannot be done here")
