"""The reader: the screen that owns what is read, where, what was found and what is marked.

State lives here as reactive variables and nowhere else; the panes get it by data binding and send
messages up. They are `var`, not `reactive`: a repaint of the screen itself, which shows nothing, would
cost a whole frame more a key. What the commands do is written as short methods here when it is about this
state, and as functions in the rooms beside (`questions`, `keeping`, `marking`) when it is more than that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeAlias

from textual import on
from textual.app import ComposeResult
from textual.events import Resize
from textual.reactive import var
from textual.widgets import Input

from podium.keys.keymap import KeyNames
from podium.screens.frames import PromptScreen
from podium.screens.reader import messages
from podium.screens.reader.contents import Contents
from podium.screens.reader.desk import Desk
from podium.screens.reader.history import History
from podium.screens.reader.keeping import Keeper
from podium.screens.reader.marking import Marking
from podium.screens.reader.messages import Fetched, Kept
from podium.screens.reader.mode import Mode
from podium.screens.reader.questions import Answered, Questions
from podium.screens.reader.shown import Shown
from podium.screens.reader.typing import Typing
from podium.settings.config import Config
from podium.settings.queries import Queries
from podium.settings.remembered import look_of
from podium.widgets.outline.outline import Outline
from podium.widgets.page.overlays import MarkedSpan
from podium.widgets.page.page import Page
from podium.widgets.page.window import Where
from podium.widgets.status.status import Hint, Status
from podium_parsers import Span, Transcript


class Mends(Protocol):
    """What mends the outline: `mending.Mending`, begun with the first correction."""

    def close(self) -> None:
        """Keep what waits."""


class Reader(PromptScreen[None], inherit_bindings=False):
    """One document on the screen."""

    AUTO_FOCUS = "Page"
    BLANK = True  # all of it is covered, and yet it is painted with each frame

    transcript: var[Transcript | None] = var(None)
    offset_read: var[int] = var(0)
    """Offset at which one is reading."""
    percent: var[float] = var(0.0)
    hits: var[Sequence[Span]] = var[Sequence[Span]](())
    """What was found: sorted, disjoint."""
    hit_offsets: var[Sequence[int]] = var[Sequence[int]](())
    current_hit: var[int | None] = var[int | None](None)
    marks: var[Sequence[Shown]] = var[Sequence[Shown]](())
    """The marks of this document that are attached, in the order of the text."""
    mark_offsets: var[Sequence[int]] = var[Sequence[int]](())
    adrift: var[int] = var(0)
    """How many marks want a look: doubtful ones, and lost ones that nobody has settled."""
    placing: var[Shown | None] = var[Shown | None](None)
    """The mark that a place is being chosen for."""
    selection: var[Span | None] = var[Span | None](None)
    count: var[int | None] = var[int | None](None)
    """The number typed before a key."""
    mode: var[Mode] = var(Mode.READING)
    message: var[str] = var("")
    """What podium has to say; gone with the next key."""
    reading: var[str] = var("")
    """What is said of a document that is not there, or not whole; empty when it is."""
    hints: var[Sequence[Hint]] = var[Sequence[Hint]](())

    ModeChanged: TypeAlias = messages.ModeChanged
    Asked: TypeAlias = messages.Asked
    Loaded: TypeAlias = messages.Loaded
    Remade: TypeAlias = messages.Remade
    Wanted: TypeAlias = messages.Wanted
    Turned: TypeAlias = messages.Turned

    def __init__(self, config: Config, named: KeyNames, usual_width: int) -> None:
        """`config` is how the screen begins; `usual_width` that to which one key goes back."""
        super().__init__()
        self.config, self.named = config, named
        self.usual_width = usual_width
        self.typed: int | None = None
        """The number typed before the command that runs."""
        self.queries = Queries()
        self.history = History()
        self.keeper = Keeper(self, self.place)
        self.questions = Questions(self)
        self.marking = Marking(self)
        self.mending: Mends | None = None
        """What mends the outline, once something has been mended."""
        self.page = Page(id="page")
        self.outline = Outline()
        self.status = Status()
        self.contents = Contents(self, self.page, self.outline)
        self.typing = Typing(self, self.page)

    def compose(self) -> ComposeResult:
        self.contents.arrange(self.app.size.width)
        with Desk(id="desk"):
            yield self.outline.data_bind(
                Reader.transcript,
                Reader.offset_read,
                hits=Reader.hit_offsets,
                marks=Reader.mark_offsets,
            )
            yield self.page
        yield self.status.data_bind(
            Reader.transcript,
            Reader.offset_read,
            Reader.percent,
            Reader.hits,
            Reader.current_hit,
            Reader.count,
            Reader.message,
            Reader.reading,
            Reader.hints,
            Reader.selection,
            Reader.adrift,
            marks=Reader.mark_offsets,
        )

    unsaved: int = 0
    """Changes of marks that could not be kept when the reader was left."""

    def on_mount(self) -> None:
        config = self.config
        self.page.look = look_of(config)
        self.contents.is_wanted = config.outline
        self.post_message(self.ModeChanged())

    def on_resize(self, event: Resize) -> None:
        if not self.contents.fit(event.size):
            event.prevent_default()

    def on_unmount(self) -> None:
        self.keeper.close()
        self.unsaved = self.marking.close()
        if self.mending is not None:
            self.mending.close()

    # What is read.

    is_glancing: bool = False
    """Whether only the beginning of a long document is there yet."""
    is_waiting: bool = False
    """Whether a document for this screen is being read."""
    is_halted: bool = False
    """Whether that was stopped, so that no more is coming of what is on the screen."""

    def jump(self, offset: int, *, where: Where = "third") -> None:
        """Go to a place that is worth coming back from."""
        if offset != self.offset_read:
            self.leave_trace()
        self.move_to(offset, where=where)

    def move_to(self, offset: int, *, where: Where = "third") -> None:
        """Go to a place without leaving a trace in the history."""
        self.page.go_to(offset, where=where)
        self.take_place()

    def take_place(self) -> None:
        """Know at once where the page is: its message comes a frame later, and each frame is dear."""
        if self.transcript is not None:
            self.page.settle()
            self.offset_read, self.percent = self.page.place_offset, self.page.percent

    def place(self) -> tuple[Transcript | None, int, int]:
        """What is to be remembered: what is read, at which offset, and on which row that stands."""
        transcript = None if self.is_glancing else self.transcript
        return transcript, self.offset_read, self.page.place_row

    @property
    def times(self) -> int:
        """How often the command that runs is wanted: the number typed, or 1."""
        return self.typed or 1

    def leave_trace(self) -> None:
        """Let the history remember this place before moving away from it."""
        self.history = self.history.jumped(self.offset_read)

    def say(self, message: str) -> None:
        """Tell the person something in the status line, until the next key."""
        self.message = message

    # What the panes say.

    @on(Answered)
    def hand_over(self, event: Answered) -> None:
        self.questions.deliver(event)

    @on(Page.Moved)
    def follow(self, event: Page.Moved) -> None:
        self.offset_read, self.percent = event.offset, self.page.percent
        self.keeper.moved()

    @on(Page.Selected)
    def take_selection(self, event: Page.Selected) -> None:
        self.selection = event.span
        self.settle_mode()

    @on(Outline.Pointed)
    def lead(self, event: Outline.Pointed) -> None:
        self.move_to(event.place)

    @on(Outline.Chosen)
    def choose(self, event: Outline.Chosen) -> None:
        self.jump(event.place)
        self.contents.leave()

    # State that several panes show.

    def watch_hits(self, hits: Sequence[Span]) -> None:
        self.page.hits = hits
        self.hit_offsets = tuple(hit.start for hit in hits)

    def watch_current_hit(self, current: int | None) -> None:
        self.page.current_hit = current

    def watch_marks(self, marks: Sequence[Shown]) -> None:
        placed = [(one.span, one) for one in marks if one.span is not None]
        self.page.marks = tuple(
            MarkedSpan(span, one.mark.color, one.is_doubtful) for span, one in placed
        )
        self.mark_offsets = tuple(span.start for span, _ in placed)

    # Marks.

    def jump_to_mark(self, shown: Shown) -> None:
        """Go where a mark's words stand now, or say that they stand nowhere."""
        if shown.span is not None:
            self.jump(shown.span.start)
        else:
            self.say("This passage is not in the text any more; its words are in the list")

    @on(Loaded)
    def fetch_marks(self, event: Loaded) -> None:
        self.marking.open(event.opened.transcript)

    @on(Fetched)
    def take_marks(self, event: Fetched) -> None:
        if not self.marking.take(event):
            return
        self.show_marks()
        sought = self.marking.take_sought()
        if sought is not None and sought.wants_a_look(event.transcript):
            self.post_message(self.Asked("adrift", sought.mark.id))
        elif sought is not None:
            self.jump_to_mark(sought)
        elif self.adrift:
            self.say(self.marking.wanting + self.named.way("adrift", "shows them"))

    @on(Kept)
    def tell_kept(self, event: Kept) -> None:
        if event.trouble is not None:
            self.say(f"{event.trouble}; {event.waiting} unsaved, trying again")
        elif event.words and not self.message:
            self.say(event.words)

    def show_marks(self) -> None:
        """Show the marks as they are now."""
        self.marks = self.marking.attached
        self.adrift = len(self.marking.adrift)

    # What the person is doing.

    def settle_mode(self) -> None:
        """Work out the mode from the focus and the selection."""
        focused = self.focused
        if isinstance(focused, Input):
            mode = Mode.TYPING
            self.typing.took_keys()
        elif focused is not None and focused is self.outline.rows:
            mode = Mode.OUTLINE
        elif self.page.selected_span is not None:
            mode = Mode.SELECTING
        elif self.placing is not None:
            mode = Mode.PLACING
        else:
            mode = Mode.READING
        if mode is not self.mode:
            self.mode = mode
            self.post_message(self.ModeChanged())

    def on_screen_resume(self) -> None:
        # A line may have been given the keys while a sheet lay over it.
        self.settle_mode()

    watch_placing = on_descendant_focus = on_descendant_blur = on_screen_resume
