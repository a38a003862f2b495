"""podium itself: quitting, stopping, letting go."""

from __future__ import annotations

from podium.commands.command import Group, Scope, command
from podium.screens.reader.screen import Reader
from podium.screens.reader.showing import let_go


@command("help", "? F1", Group.PROGRAM, hint="help", rank=35)
def show_help(reader: Reader) -> None:
    """Show all keys and what they do, to be searched."""
    reader.post_message(reader.Asked("help"))


@command("palette", "ctrl-p", Group.PROGRAM)
def palette(reader: Reader) -> None:
    """Choose what to do from a list: commands, themes."""
    reader.post_message(reader.Asked("palette"))


@command("statistics", "S", Group.VIEW)
def statistics(reader: Reader) -> None:
    """Who spoke how much and when, and the longest answers."""
    reader.post_message(reader.Asked("statistics"))


@command("library", "r", Group.PROGRAM)
def library(reader: Reader) -> None:
    """Open the library: what was read lately, all scanned documents, their passages and people."""
    reader.post_message(reader.Asked("library"))


@command("choose-theme", "", Group.VIEW)
def choose_theme(reader: Reader) -> None:
    """Choose a theme."""
    reader.post_message(reader.Asked("themes"))


@command("quit", "q", Group.PROGRAM)
def quit_podium(reader: Reader) -> None:
    """Leave podium; the place is kept."""
    reader.app.exit(0)


@command("quit-anyway", "ctrl-q", Group.PROGRAM, scope=Scope.ANYWHERE, listed=False)
def quit_anyway(reader: Reader) -> None:
    """Leave podium from wherever you are."""
    reader.app.exit(0)


@command("suspend", "ctrl-z", Group.PROGRAM, scope=Scope.ANYWHERE, listed=False)
def suspend(reader: Reader) -> None:
    """Stop podium and go back to the shell; `fg` goes on."""
    reader.app.action_suspend_process()


@command("escape", "Esc", Group.PROGRAM, listed=False)
def escape(reader: Reader) -> None:
    """Let go: of a number, of a document that is still being read, of what was found, of distraction-free reading."""
    let_go(reader)
