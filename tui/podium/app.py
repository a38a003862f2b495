"""The full-screen program: it owns the terminal, the themes, the keys, and which command they run.

What is read and found belongs to the reader screen; the app gives it documents, turns keys into
commands in one place (`check_action`), and ends in good order whatever happens.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Sequence
from concurrent.futures import Future
from importlib import import_module
from threading import Thread

from rich.text import Text
from textual import events, on
from textual.app import App
from textual.binding import Binding, BindingsMap
from textual.driver import Driver
from textual.message import Message

from podium.cli.gate import complain
from podium.commands.command import Command, Scope
from podium.commands.registry import commands, commands_by_key, keys_by_command
from podium.config import NAME, Config, read_config
from podium.screens.reader.mode import Mode
from podium.screens.reader.screen import Reader
from podium.starting import Opened, Opening
from podium.terminal.crash import write_report
from podium.terminal.signals import end_on_signals
from podium.theme.themes import THEMES
from podium.typeahead import TypeAhead
from podium.widgets.status.status import Hint
from podium_library.folders import folders
from podium_parsers.errors import UnreadableError

WHILE_GLANCING = frozenset(
    ("line-down", "line-up", "half-page-down", "half-page-up", "page-down", "page-up")
)
"""What can be done before the whole document is there; the rest waits for it."""
IDLE = 0.5
"""Seconds after the start at which there is time for what was put off."""
IN_MODE: dict[Scope, tuple[Mode, ...]] = {
    Scope.PLACING: (Mode.PLACING, Mode.SELECTING),
    Scope.SELECTING: (Mode.SELECTING,),
    Scope.OUTLINE: (Mode.OUTLINE,),
    Scope.READING: (Mode.READING, Mode.PLACING, Mode.OUTLINE, Mode.SELECTING),
    Scope.ANYWHERE: tuple(Mode),
}
"""In which modes the keys of a scope count."""
OF_MODE = {
    Mode.OUTLINE: Scope.OUTLINE,
    Mode.SELECTING: Scope.SELECTING,
    Mode.PLACING: Scope.PLACING,
}
"""Whose hints the footer shows; otherwise those of reading."""


class Podium(App[None], inherit_bindings=False):
    """podium on the whole screen."""

    TITLE = "podium"
    ENABLE_COMMAND_PALETTE = False
    CSS_PATH = [  # noqa: RUF012 - Textual reads it
        "screens/reader/screen.tcss",
        "widgets/outline/outline.tcss",
        "widgets/status/status.tcss",
    ]

    class Ready(Message):
        """A document has been read, or could not be."""

        def __init__(self, opening: Opening) -> None:
            super().__init__()
            self.opening = opening

    def __init__(
        self,
        openings: Sequence[Opening],
        config: Config | None = None,
        driver_class: type[Driver] | None = None,
    ) -> None:
        super().__init__(driver_class)
        self.openings = tuple(openings)
        self.warnings: tuple[str, ...] = ()
        if config is None:
            config, self.warnings = read_config(folders().config / NAME, commands())
        self.config = config
        self.keys = keys_by_command(config.preset, config.keys)
        """Command id -> its keys as people write them."""
        self.failure: str | None = None
        """Why there is nothing to read, in one line."""
        self._typeahead = TypeAhead(self, lambda: self.reader.opening_line)
        self._waiting: list[str] = []
        """Commands whose keys came before the document."""
        for theme in THEMES:
            self.register_theme(theme)
        self._choose_theme(config.theme)
        self.reader = Reader(config)
        self._bindings = BindingsMap(
            Binding(key, f"app.command('{one.id}')", one.title, show=False)
            for key, one in commands_by_key(self.keys)
        )

    def get_default_screen(self) -> Reader:
        """The reader is the one screen that all else lies over."""
        return self.reader

    def _choose_theme(self, name: str) -> None:
        if name not in self.available_themes:
            self.warnings = (*self.warnings, f"{folders().config / NAME}: no theme {name}")
            name = Config().theme
        theme = self.available_themes[name]
        if theme.ansi:
            self.theme = name
            return
        # Nothing is painted yet: telling Textual would have every style worked out twice at the start.
        self.set_reactive(App.theme, name)
        self.set_class(theme.dark, "-dark-mode", update=False)
        self.set_class(not theme.dark, "-light-mode", update=False)
        self.stylesheet.set_variables(self.get_css_variables())

    # Documents.

    def on_mount(self) -> None:
        self.app_resume_signal.subscribe(self, self._repaint)
        if self.warnings:
            more = f" (and {len(self.warnings) - 1} more)" if len(self.warnings) > 1 else ""
            self.reader.say(self.warnings[0] + more)
        elif not self.reader.keeper.positions.path.exists():
            self.reader.say(self._welcome())
        self.set_timer(IDLE, self._prepare)
        for opening in self.openings[:1]:
            self.open(opening)
        if not self.openings:
            self.reader.post_message(self.reader.Asked("recent"))

    def _welcome(self) -> str:
        """One line for the first time: the keys that matter most, as this person has them."""
        named = ("next-exchange", "find", "finder", "outline", "mark", "help", "quit")
        words = ("next question", "find", "search", "outline", "mark", "every key", "quit")
        known = [
            (self.keys.get(name, "").split()[:1], word)
            for name, word in zip(named, words, strict=True)
        ]
        return "   ".join(f"{key[0]} {word}" for key, word in known if key)

    def _prepare(self) -> None:
        """Import what searching needs while nothing else is to be done; begin to look for garbage."""
        if not gc.isenabled():
            gc.freeze()  # what stands now stays: looking through it would hold up a key for 20 ms
            gc.enable()
        Thread(target=import_module, args=("podium.screens.finder.search",), daemon=True).start()

    def open(self, opening: Opening) -> None:
        """Put a document on the screen as soon as it has been read."""

        def done(_: Future[Opened]) -> None:
            self.post_message(self.Ready(opening))

        opening.glanced.add_done_callback(done)
        opening.start().add_done_callback(done)

    @on(Ready)
    def show(self, event: Ready) -> None:
        """Show what has been read, then run what was typed in the meantime."""
        opening, reader = event.opening, self.reader
        if not opening.future.done():
            reader.show(opening.glanced.result(), opening.offset)
            self.call_after_refresh(opening.seen.set)
            return
        error = opening.future.exception()
        if isinstance(error, UnreadableError):
            if self.reader.transcript is None:
                self.failure = str(error)
                self.exit(None, 2)
            else:
                self.reader.say(str(error))
            return
        here = reader.offset_read if reader.is_glancing else opening.offset
        reader.show(opening.future.result(), here)
        waiting, self._waiting = self._waiting, []
        for name in waiting:
            self.run_command(name)

    @on(Reader.Wanted)
    def open_wanted(self, event: Reader.Wanted) -> None:
        """Open a document by its path, as the command line does."""
        from podium.cli.documents import read_document

        self.open(Opening(event.file, lambda: read_document(event.file), event.offset))

    # Commands.

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, events.Key) and self._typeahead.holds(event):
            return
        await super().on_event(event)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether the keys of a command count now: the one place that decides."""
        if action != "command":
            return super().check_action(action, parameters)
        return self.may_run(commands()[str(parameters[0])])

    def may_run(self, command: Command) -> bool:
        """Whether a command can be run where the person is."""
        if self._typeahead.is_opening():
            return False
        if self.screen is not self.reader or self.reader.mode not in IN_MODE[command.scope]:
            return False
        return command.can_run(self.reader)

    def action_command(self, name: str) -> None:
        """Run a command by its id, or keep it until there is a document."""
        wants_all = self.reader.transcript is None or (
            self.reader.is_glancing and name not in WHILE_GLANCING
        )
        if wants_all and commands()[name].scope is not Scope.ANYWHERE and name != "quit":
            self._waiting.append(name)
            return
        self.run_command(name)

    def run_command(self, name: str) -> None:
        """Run a command with the number that was typed before it."""
        reader = self.reader
        reader.typed, reader.count = reader.count, None
        reader.message = ""
        commands()[name].run(reader)
        reader.take_place()

    @on(Reader.ModeChanged)
    def show_hints(self) -> None:
        """Let the footer show the keys that count now."""
        if self.reader.mode is Mode.TYPING:
            self.reader.hints = self.reader.typing_hints
            return
        scope = OF_MODE.get(self.reader.mode, Scope.READING)
        shown = sorted(
            (one for one in commands().values() if one.hint and one.scope is scope),
            key=lambda one: one.rank,
        )
        self.reader.hints = tuple(
            Hint(self.keys[one.id].split()[0], one.hint) for one in shown if self.keys[one.id]
        )

    @on(Reader.Adrift)
    def tell_adrift(self, event: Reader.Adrift) -> None:
        """Say that marks want a look, and by which key one gets to see them."""
        key = next(iter(self.keys["adrift"].split()), None)
        how = f"press {key}" if key else "see the palette"
        want = "wants" if event.number == 1 else "want"
        self.reader.say(f"{event.number} of {event.total} marks {want} a look: {how}")

    @on(Reader.Asked)
    def open_sheet(self, event: Reader.Asked) -> None:
        """Lay a sheet over the reader and do what is chosen on it."""
        from podium.screens.sheets import sheet

        self.push_screen(sheet(self, event.sheet), self.take_choice)

    def take_choice(self, choice: str | None) -> None:
        """Do what was chosen on a sheet: a command, or `KIND VALUE`."""
        kind, _, value = (choice or "").partition(" ")
        match kind:
            case "":
                if self.reader.transcript is None and not self.openings:
                    self.exit()
            case "file":
                self.reader.open_document(value)
            case "gone":
                self.reader.say(f"{value} is not there any more")
                self.reader.post_message(self.reader.Asked("recent"))
            case "theme":
                self.theme = value
            case "offset":
                self.reader.jump(int(value))
            case "speaker":
                self.reader.show_speaker(int(value))
            case _:
                if self.may_run(commands()[kind]):
                    self.run_command(kind)
                else:
                    self.reader.say("That cannot be done here")

    # The end, and what comes between.

    def _repaint(self, _: object) -> None:
        # After a stop and `fg` only the modes are written again; the cells are ours to paint.
        self.refresh(repaint=True, layout=True)

    def end(self, status: int) -> None:
        """End because a signal says so."""
        self.reader.keeper.keep()
        self.exit(None, status)

    def _fatal_error(self) -> None:
        # Textual would print a traceback with the values of local variables: words of the document.
        self._report()

    def panic(self, *_: object) -> None:
        self._report()

    def _report(self) -> None:
        error = self._exception
        self._return_code = 1
        path = write_report(error) if error is not None else None
        kind = type(error).__name__ if error is not None else "a failure of the terminal"
        where = f"; a report without your text is in {path}" if path else ""
        self._exit_renderables[:] = [Text(f"podium failed ({kind}){where}")]
        self._close_messages_no_wait()


def run(openings: Sequence[Opening], config: Config | None = None) -> int:
    """Show documents full screen until the person leaves; returns the exit status.

    Raises UnreadableError when the first document cannot be read.
    """
    from podium.terminal.driver import TerminalDriver

    app = Podium(openings, config, TerminalDriver)

    async def main() -> None:
        end_on_signals(app.end)
        await app.run_async(mouse=app.config.mouse)

    asyncio.run(main())
    if app.failure is not None:
        raise UnreadableError(app.failure)
    if app.reader.unsaved:
        complain(f"{app.reader.unsaved} changes of marks could not be saved")
    return app.return_code or 0
