"""podium itself: quitting, stopping, letting go."""

from __future__ import annotations

from podium.commands.command import Group, Scope, command
from podium.screens.reader.screen import Reader


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
    """Let go: of a number, of what was found, of distraction-free reading."""
    reader.let_go()
