"""How the page looks: width, numbers, what is folded, what is left out, the theme."""

from __future__ import annotations

from podium.commands.command import Group, Scope, command
from podium.screens.reader.screen import Reader
from podium.screens.reader.showing import show_speaker
from podium.widgets.page.views import View

STEP = 4
NARROWEST, WIDEST = 20, 400


@command("wider", "+", Group.VIEW)
def wider(reader: Reader) -> None:
    """Longer lines of text."""
    _measure(reader, _shown(reader) + STEP * reader.times)


@command("narrower", "-", Group.VIEW)
def narrower(reader: Reader) -> None:
    """Shorter lines of text."""
    _measure(reader, _shown(reader) - STEP * reader.times)


@command("usual-width", "=", Group.VIEW)
def usual_width(reader: Reader) -> None:
    """Lines of the usual length again."""
    _measure(reader, reader.usual_width)


@command("spacing", "", Group.VIEW)
def spacing(reader: Reader) -> None:
    """Paragraphs with or without a blank line between them."""
    look = reader.page.look
    reader.page.look = look._replace(spacing=0 if look.spacing else 1)


@command("numbers", "#", Group.VIEW)
def numbers(reader: Reader) -> None:
    """Show or hide paragraph numbers."""
    look = reader.page.look
    reader.page.look = look._replace(numbers=not look.numbers)


@command("pinned", "", Group.VIEW)
def pinned(reader: Reader) -> None:
    """Keep the question in sight above a long answer, or not."""
    look = reader.page.look
    reader.page.look = look._replace(pinned=not look.pinned)


@command("matter", "M", Group.VIEW)
def matter(reader: Reader) -> None:
    """Fold or unfold what stands around the talk: front and back matter."""
    look = reader.page.look
    reader.page.look = look._replace(folded=not look.folded)


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
    transcript, look = reader.transcript, reader.page.look
    if transcript is None or look.view is View.SPEAKER:
        reader.page.look = look._replace(view=View.EVERYTHING)
        return
    turn = transcript.turn_at(reader.offset_read)
    speaker = None if turn is None else transcript.turns[turn].speaker
    if speaker is None:
        reader.say("Nobody is named here")
        return
    show_speaker(reader, speaker)


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


def _shown(reader: Reader) -> int:
    """Cells of the longest line that there is room for."""
    return min(reader.page.look.measure, reader.page.size.width)


def _measure(reader: Reader, cells: int) -> None:
    measure = min(max(cells, NARROWEST), WIDEST)
    reader.page.look = reader.page.look._replace(measure=measure)
    reader.say(f"Lines of {measure} cells")


def _view(reader: Reader, view: View, said: str) -> None:
    look = reader.page.look
    is_on = look.view is view
    reader.page.look = look._replace(view=View.EVERYTHING if is_on else view)
    reader.say("Everything" if is_on else said)
