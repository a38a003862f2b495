"""How the page looks: width, numbers, what is folded, what is left out, the theme."""

from __future__ import annotations

from podium.commands.command import Group, Scope, command
from podium.screens.reader.screen import Reader
from podium.widgets.page import View

STEP = 4
NARROWEST, WIDEST = 20, 400


@command("wider", "+", Group.VIEW)
def wider(reader: Reader) -> None:
    """Longer lines of text."""
    _measure(reader, min(reader.page.measure, reader.page.size.width) + STEP * reader.times)


@command("narrower", "-", Group.VIEW)
def narrower(reader: Reader) -> None:
    """Shorter lines of text."""
    _measure(reader, min(reader.page.measure, reader.page.size.width) - STEP * reader.times)


@command("usual-width", "=", Group.VIEW)
def usual_width(reader: Reader) -> None:
    """Lines of the usual length again."""
    _measure(reader, reader.config.width)


@command("spacing", "", Group.VIEW)
def spacing(reader: Reader) -> None:
    """Paragraphs with or without a blank line between them."""
    reader.page.spacing = 0 if reader.page.spacing else 1


@command("numbers", "#", Group.VIEW)
def numbers(reader: Reader) -> None:
    """Show or hide paragraph numbers."""
    reader.page.numbers = not reader.page.numbers


@command("pinned", "", Group.VIEW)
def pinned(reader: Reader) -> None:
    """Keep the question in sight above a long answer, or not."""
    reader.page.pinned = not reader.page.pinned


@command("matter", "M", Group.VIEW)
def matter(reader: Reader) -> None:
    """Fold or unfold what stands around the talk: front and back matter."""
    reader.page.folded_matter = not reader.page.folded_matter


@command("questions-only", "Q", Group.VIEW)
def questions_only(reader: Reader) -> None:
    """Questions whole, each answer by its first line; again for everything."""
    _view(reader, View.QUESTIONS, "Questions, and the first line of each answer")


@command("talk-only", "", Group.VIEW)
def talk_only(reader: Reader) -> None:
    """What people said and nothing else; again for everything."""
    _view(reader, View.TALK, "What people said")


@command("one-speaker", "O", Group.VIEW)
def one_speaker(reader: Reader) -> None:
    """Only what the person who speaks here says; again for everything."""
    page, transcript = reader.page, reader.transcript
    if transcript is None or page.view is View.SPEAKER:
        page.view = View.EVERYTHING
        return
    turn = transcript.turn_at(reader.offset_read)
    speaker = None if turn is None else transcript.turns[turn].speaker
    if speaker is None:
        reader.say("Nobody is named here")
        return
    reader.show_speaker(speaker)


@command("distraction-free", "z", Group.VIEW)
def distraction_free(reader: Reader) -> None:
    """Nothing on the screen but the text; again for the rest."""
    reader.toggle_class("-zen")


@command("theme-next", "", Group.VIEW, scope=Scope.ANYWHERE)
def theme_next(reader: Reader) -> None:
    """The next theme."""
    names = sorted(reader.app.available_themes)
    reader.app.theme = names[(names.index(reader.app.theme) + 1) % len(names)]
    reader.say(f"Theme: {reader.app.theme}")


def _measure(reader: Reader, cells: int) -> None:
    reader.page.measure = min(max(cells, NARROWEST), WIDEST)
    reader.say(f"Lines of {reader.page.measure} cells")


def _view(reader: Reader, view: View, said: str) -> None:
    page = reader.page
    page.view = View.EVERYTHING if page.view is view else view
    reader.say(said if page.view is view else "Everything")
