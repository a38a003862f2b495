"""The full-screen program: it owns the terminal, the themes, the keys, and which command they run.

What is read and found belongs to the reader screen; the app gives it documents, turns keys into
commands in one place (`check_action`), and ends in good order whatever happens.
"""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import RenderableType
from rich.text import Text
from textual import events, on
from textual.app import App
from textual.binding import Binding, BindingsMap
from textual.driver import Driver
from textual.filter import LineFilter
from textual.widget import AwaitMount

from podium.commands.registry import commands, commands_by_key, keys_by_command
from podium.early.curtain import Curtain
from podium.early.veil import Veil
from podium.idle import prepare
from podium.keys.hints import footer, welcome
from podium.keys.keymap import KeyNames
from podium.keys.pointed import is_on_what_has_gone
from podium.keys.running import Runner
from podium.keys.typeahead import TypeAhead, Typed
from podium.opening.documents import Documents
from podium.opening.loading import Loading, Ready
from podium.opening.starting import Opening
from podium.screens.frames import await_frame
from podium.screens.library.entries import Visit
from podium.screens.overlay import Overlay
from podium.screens.reader.messages import Halted, Resumed
from podium.screens.reader.mode import Mode
from podium.screens.reader.placing import open_at_mark
from podium.screens.reader.screen import Reader
from podium.screens.reader.showing import looks_of, show_remade
from podium.settings.config import NAME, Config, read_config
from podium.settings.remembered import remember, remembered
from podium.terminal.crash import told
from podium.theme.colorless import fitting
from podium.theme.themes import THEMES
from podium_library.disk.folders import folders
from podium_parsers.errors import UnreadableError

IDLE = 0.5
"""Seconds after the start at which there is time for what was put off."""
LIBRARY = "screens/library/screen.tcss"
"""Belongs to the first screen where no document is opened."""


class Podium(App[None], inherit_bindings=False):
    """podium on the whole screen."""

    TITLE = "podium"
    ENABLE_COMMAND_PALETTE = ENABLE_SELECT_AUTO_SCROLL = False
    CSS_PATH = [  # noqa: RUF012 - Textual reads it
        "screens/reader/screen.tcss",
        "widgets/outline/outline.tcss",
        "widgets/status/status.tcss",
    ]

    def __init__(
        self,
        openings: Sequence[Opening],
        config: Config | None = None,
        driver_class: type[Driver] | None = None,
        curtain: Curtain | None = None,
    ) -> None:
        # A sheet that a screen brings along has every rule read and every widget styled anew.
        super().__init__(driver_class, css_path=None if openings else [*self.CSS_PATH, LIBRARY])
        self._veil = Veil(self, curtain)
        self.documents = Documents(openings)
        self.warnings: tuple[str, ...] = ()
        if config is None:
            config, self.warnings = read_config(folders().config / NAME, commands())
        self.config = config
        self.began = remembered(config)
        """The settings with what was chosen on the screen the last time."""
        self.keys = keys_by_command(config.preset, config.keys)
        """Command id -> its keys as people write them."""
        self.failure: str | None = None
        """Why there is nothing to read, in one line."""
        for theme in THEMES:
            self.register_theme(theme)
        self._choose_theme(self.began.theme)
        self.reader = Reader(self.began, KeyNames(self.keys), config.width)
        self.loading = Loading(self.reader, self.documents, self.post_message)
        self.runner = Runner(self.reader, lambda: self._typeahead.is_opening())
        self._typeahead = TypeAhead(self, self.runner)
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

    def get_line_filters(self) -> Sequence[LineFilter]:
        return fitting(super().get_line_filters(), self.native_ansi_color)

    # Documents.

    async def on_mount(self) -> None:
        self.app_resume_signal.subscribe(self, self._repaint)
        if self.warnings:
            more = f" (and {len(self.warnings) - 1} more)" if len(self.warnings) > 1 else ""
            self.reader.say(self.warnings[0] + more)
        elif not self.reader.keeper.positions.path.exists():
            self.reader.say(welcome(self.reader.named))
        self._veil.begin()
        self.set_timer(IDLE, prepare)
        if self.documents.shown is None:
            await self.open_library()
            self._veil.lift()
        else:
            self.loading.open(self.documents.shown)

    def on_unmount(self) -> None:
        remember(self.began, {"theme": self.theme, **looks_of(self.reader)})
        self.reader.queries.keep()

    @on(Ready)
    def show(self, event: Ready) -> None:
        """Show what has been read, then run what was typed in the meantime."""
        if event.opening is self.documents.shown:
            self._veil.lift()
        try:
            if self.loading.show(event.opening):
                self.runner.run_waiting()
        except UnreadableError as error:
            self._tell_unreadable(str(error))

    def _tell_unreadable(self, why: str) -> None:
        self.runner.forget()
        if self.reader.transcript is None and len(self.documents.openings) == 1:
            self.failure = why
            self.exit(None, 2)
        else:
            self.reader.say(why)

    @on(Halted)
    async def halt(self) -> None:
        """Stop what is being read; where nothing was there to go back to, there is the library."""
        self._veil.lift()
        self.runner.forget()
        self.loading.stop()
        if self.reader.is_halted and self.reader.transcript is None:
            await self.open_library()

    @on(Resumed)
    def resume(self) -> None:
        """Read what was stopped."""
        self.loading.read_on()

    @on(Reader.Remade)
    def show_mended(self, event: Reader.Remade) -> None:
        """Show the outline as it is after a correction."""
        show_remade(self.reader, event)

    @on(Reader.Wanted)
    def open_wanted(self, event: Reader.Wanted) -> None:
        """Open a document by its path, as the command line does."""
        from podium.opening.aside import opening_of

        self.documents.leave(self.reader.offset_read)
        self.loading.open(self.documents.add(opening_of(event.file, event.offset)))

    @on(Reader.Turned)
    def turn(self, event: Reader.Turned) -> None:
        """Put another of the open documents on the screen."""
        self.documents.leave(self.reader.offset_read)
        opening = self.documents.turn(event.by)
        if opening is None:
            self.reader.say("No other document is open" + self.reader.named.way("library", "opens"))
        else:
            self.loading.open(opening)

    # Commands.

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, Typed):
            if self._exit:
                return  # nothing can be opened any more
            await_frame(self.screen)
            await self._typeahead.take(event, self._send)
        elif not is_on_what_has_gone(event, self):
            await super().on_event(event)

    async def _send(self, event: events.Event) -> bool:
        """Let Textual hand a key or a paste on; whether it was a command's and that has run.

        Page and outline take no key for themselves: the way down to them and back up is a fifth of its time.
        """
        if isinstance(event, events.Key) and not event.is_forwarded and self.app_focus:
            is_in_pane = self.focused in (self.reader.page, self.reader.outline.rows)
            if is_in_pane and await self._check_bindings(event.key):
                return True
        await super().on_event(event)
        return False

    @on(events.DescendantFocus)
    def hold_still(self, event: events.DescendantFocus) -> None:
        """Let no cursor blink: nothing moves unasked, and each blink would write a whole row."""
        if hasattr(event.widget, "cursor_blink"):
            event.widget.cursor_blink = False

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether the keys of a command count now: the one place that decides."""
        if action != "command":
            return super().check_action(action, parameters)
        return self.runner.may_run(commands()[str(parameters[0])])

    def action_command(self, name: str) -> None:
        """Run a command by its id, or keep it until there is a document."""
        self.runner.press(name)

    @on(Reader.ModeChanged)
    def show_hints(self) -> None:
        """Let the footer show the keys that count now."""
        reader = self.reader
        is_typing = reader.mode is Mode.TYPING
        reader.hints = reader.typing.hints if is_typing else footer(reader.named, reader.mode)

    @on(Reader.Asked)
    def open_sheet(self, event: Reader.Asked) -> None:
        """Lay a sheet over the reader and do what is chosen on it.

        Keys that come in one breath ask more than once; a second sheet would hide the first.
        """
        if self.screen is not self.reader:
            return
        self._veil.lift()
        if event.sheet == "library":
            self.open_library()
        else:
            from podium.screens.sheets import sheet

            self.push_screen(sheet(self, event.sheet, event.about), self.take_choice)

    def open_library(self) -> AwaitMount:
        """Lay the library over the reader and open what is chosen in it."""
        from podium.screens.library.screen import LibraryScreen

        return self.push_screen(LibraryScreen(), self.visit)

    def visit(self, chosen: Visit | None) -> None:
        """Open what was chosen in the library; without a document to go back to, leave."""
        if chosen is not None and chosen.mark is not None:
            open_at_mark(self.reader, chosen.file, chosen.mark)
        elif chosen is not None:
            self.reader.post_message(Reader.Wanted(chosen.file, chosen.offset))
        elif self.reader.transcript is None and self.documents.shown is None:
            self.exit()

    def take_choice(self, choice: str | None) -> None:
        """Do what was chosen on a sheet."""
        from podium.screens.sheets import take

        take(self, choice)

    # The end, and what comes between.

    def _repaint(self, _: object) -> None:
        # After a stop and `fg` only the modes are written again; the cells are ours to paint.
        self.refresh(repaint=True, layout=True)

    def exit(
        self, result: None = None, return_code: int = 0, message: RenderableType | None = None
    ) -> None:
        """End; what is being written on a sheet is kept first."""
        for screen in self.screen_stack:
            if isinstance(screen, Overlay):
                screen.rescue()
        super().exit(result, return_code, message)

    def end(self, status: int) -> None:
        """End because a signal says so."""
        self.reader.keeper.keep()
        self.exit(None, status)

    def _fatal_error(self) -> None:
        # Textual would print a traceback with the values of local variables: words of the document.
        self.panic()

    def panic(self, *_: object) -> None:
        """End because something failed, and say so in one line."""
        self._return_code = 1
        self._exit_renderables[:] = [Text(told(self._exception))]
        self._close_messages_no_wait()
