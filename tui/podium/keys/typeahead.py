"""Keys and pastes one after the other, however fast they come: each waits until the one before has done its work.

Textual hands a key on at once, and what it does comes later: a sheet or a prompt has the focus some
milliseconds after its key, and Enter is first a binding, then a message, then a prompt that is taken away.
Over a slow line, from a paste or a quick hand the next keys are there before that, and go where they do
not belong: `:q12` would become `:2q1`, and an `m` after it mark the place before. So one is on its way at a
time, and is followed by a `Passed`, which takes the same way through the same queues. When it arrives twice,
what the key did has been done, and so has what that asked for. A person who types slowly never waits.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from time import monotonic

from textual.app import App
from textual.events import Event, Key, Paste
from textual.widget import Widget

from podium.keys.running import Runner

PATIENCE = 1.0
"""Seconds that a key waits at most for something that does not take the focus."""
START = 20.0
"""The same at the start, for the page to have rows: on a machine that has much else to do it may take long."""
LOOK = 0.01
"""Seconds between two looks."""
ROUNDS = 2
"""How often the way is gone: once behind the key, once behind the messages that it gave rise to."""


class Passed(Event, bubble=True):
    """Bubbles up from whoever got a key, behind it."""

    def __init__(self, rounds: int) -> None:
        super().__init__()
        self.rounds = rounds
        """How often it has to go yet, this time among them."""


Typed = Key | Paste | Passed
"""The events that go through here."""


class TypeAhead:
    """The order of keys in one app."""

    def __init__(self, app: App[None], runner: Runner) -> None:
        """`runner` knows which line is about to take the focus, or will with the document."""
        self.app, self.runner = app, runner
        self._held: deque[Key | Paste] = deque()
        self._next: Key | Paste | None = None
        """The one that was held and goes now."""
        self._target: Widget | None = None
        """Who got the one that is on its way."""
        self._behind: Passed | None = None
        """What follows it."""
        self._until = 0.0
        """How long it is waited for."""
        self._awaited: Widget | None = None
        self._since = 0.0
        """Who is to take the focus, and since when."""
        self._is_looking = False

    async def take(self, event: Typed, send: Callable[[Event], Awaitable[bool]]) -> None:
        """Send what was typed on its way, or hold it until what came before has passed.

        `send` says whether it is there already: what a key does in a pane that only has commands is done at once.
        """
        if isinstance(event, Passed):
            self._passed(event)
            return
        self.runner.reader.questions.pressed()
        if self.runner.is_line_wanted() and isinstance(event, Key) and event.key == "escape":
            self._held.clear()
            self.runner.forget()
        elif event.is_forwarded and not self.is_opening():
            # Nobody wanted it; now it is the app's.
            await send(event)
        elif self._may_go(event):
            self._next = None
            self._target, self._until = self._listener(), monotonic() + PATIENCE
            is_done = await send(event)
            self._follow(ROUNDS - is_done)
        elif event.is_forwarded:
            # It has been stopped and handed on; only a fresh one starts anew.
            self._held.appendleft(_again(event))
            self._look_soon()
        else:
            self._held.append(event)
            self._look_soon()

    def _passed(self, behind: Passed) -> None:
        """Take note that an event has done its work; the next may go."""
        if behind is not self._behind:
            # It was given up, and has come after all.
            return
        if behind.rounds > 1:
            self._follow(behind.rounds - 1)
        else:
            self._release()

    def is_opening(self) -> bool:
        """Whether something is about to take the focus, so that no key is a command now."""
        opening = self._opening()
        if opening is not self._awaited:
            self._awaited, self._since = opening, monotonic()
        patience = START if opening is self.runner.reader.page else PATIENCE
        return opening is not None and monotonic() - self._since < patience

    def _may_go(self, event: Key | Paste) -> bool:
        if event.is_forwarded:
            return False
        if event is self._next or self._is_urgent(event):
            return True
        is_free = self._target is None and self._next is None and not self._held
        return is_free and not self._must_wait()

    def _is_urgent(self, event: Key | Paste) -> bool:
        """Whether it ends the program while a line waits for a document, which may take long."""
        is_early = self.runner.is_line_wanted()
        return is_early and isinstance(event, Key) and event.key == "ctrl+q"

    def _must_wait(self) -> bool:
        return self.is_opening() or self.runner.is_line_wanted()

    def _opening(self) -> Widget | None:
        """The sheet, or where there is none the line, that has not got the focus; at the start the page."""
        if len(self.app.screen_stack) > 1:
            # A line that a sheet came to lie over gets no key, however long one waits.
            return self.app.screen if self.app.screen.focused is None else None
        reader = self.runner.reader
        # Where one reads is known as soon as the page has rows.
        return reader.typing.opening or (None if reader.page.size else reader.page)

    def _listener(self) -> Widget:
        return self.app.focused or self.app.screen

    def _follow(self, rounds: int) -> None:
        """Let a message go the way of the event; one that is lost with a pane on its way is sent again."""
        self._target, self._behind = self._listener(), Passed(rounds)
        self._target.post_message(self._behind)

    def _release(self) -> None:
        """Let the next one go, as soon as nothing is about to open."""
        self._target = None
        if self._held and self._next is None:
            if self._must_wait():
                self._look_soon()
            else:
                self._next = self._held.popleft()
                self.app.post_message(self._next)

    def _look_soon(self) -> None:
        if not self._is_looking:
            self._is_looking = True
            self.app.set_timer(LOOK, self._look)

    def _look(self) -> None:
        """See whether those that are held may go: what was to tell so may have gone with its pane."""
        self._is_looking = False
        if self._target is None or monotonic() > self._until:
            self._release()
        elif not self._target.is_attached:
            self._follow(ROUNDS)
        if self._held:
            self._look_soon()


def _again(event: Key | Paste) -> Key | Paste:
    return Key(event.key, event.character) if isinstance(event, Key) else Paste(event.text)
