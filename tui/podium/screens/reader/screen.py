"""The reader: the screen that owns what is read, where, what was found and what is marked.

State lives here as reactive variables and nowhere else; the panes get it by data binding and send
messages up. They are `var`, not `reactive`: a repaint of the screen itself, which shows nothing, would
cost a whole frame more a key. What the commands do is written as short methods here when it is about this
state, and as functions in the rooms beside (`questions`, `keeping`, `marking`) when it is more than that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.reactive import var
from textual.screen import Screen
from textual.widgets import Input

from podium.config import Config
from podium.keymap import KeyNames
from podium.queries import Queries
from podium.remembered import look_of
from podium.screens.reader import messages
from podium.screens.reader.area import BESIDE_FROM
from podium.screens.reader.contents import Contents
from podium.screens.reader.history import History
from podium.screens.reader.keeping import Keeper
from podium.screens.reader.marking import Fetched, Kept, Marking
from podium.screens.reader.mending import Mending, Remade
from podium.screens.reader.mode import Mode
from podium.screens.reader.questions import Answered, Questions
from podium.screens.reader.shown import Shown
from podium.starting import Opened
from podium.widgets.outline.outline import Outline
from podium.widgets.page.overlays import MarkedSpan
from podium.widgets.page.page import Page
from podium.widgets.page.views import View
from podium.widgets.page.window import Where
from podium.widgets.rows.line import cropped
from podium.widgets.status.status import Hint, Status
from podium.widgets.typing import TypingPane
from podium_library.mark import Mark
from podium_parsers import Span, Transcript
from podium_parsers.mending import idle_of


class Reader(Screen[None], inherit_bindings=False):
    """One document on the screen."""

    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual's own
        (0, "-narrow"),
        (BESIDE_FROM, "-beside"),
    ]
    AUTO_FOCUS = "Page"

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
    hints: var[Sequence[Hint]] = var[Sequence[Hint]](())

    ModeChanged: TypeAlias = messages.ModeChanged
    Asked: TypeAlias = messages.Asked
    Loaded: TypeAlias = messages.Loaded
    Wanted: TypeAlias = messages.Wanted
    Turned: TypeAlias = messages.Turned

    def __init__(self, config: Config, named: KeyNames, usual_width: int) -> None:
        """`config` is how the screen begins; `usual_width` that to which one key goes back."""
        super().__init__()
        self.config, self.named = config, named
        self.usual_width = usual_width
        self.typed: int | None = None
        """The number typed before the command that runs."""
        self.line: TypingPane | None = None
        """What one types in, while it is open."""
        self.queries = Queries()
        self.history = History()
        self.keeper = Keeper(
            self, lambda: (None if self.is_glancing else self.transcript, self.offset_read)
        )
        self.questions = Questions(self)
        self.marking = Marking(self)
        self.mending = Mending(self)
        self.page = Page(id="page")
        self.outline = Outline()
        self.status = Status()
        self.contents = Contents(self, self.page, self.outline)

    def compose(self) -> ComposeResult:
        self.contents.arrange(self.app.size.width)
        with Horizontal(id="desk"):
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

    def on_unmount(self) -> None:
        self.keeper.close()
        self.unsaved = self.marking.close()
        self.mending.close()

    # What is read.

    is_glancing: bool = False
    """Whether only the beginning of a long document is there yet."""

    def show(self, opened: Opened, offset: int | None = None) -> None:
        """Put a document on the page, at the given place or where its reader was."""
        start = opened.offset if offset is None else offset
        self.page.show(opened.transcript, start)
        self.history = History()
        self.placing = None
        self.questions.forget()
        self.set_reactive(Reader.offset_read, start)
        if self.is_glancing:
            self.message = ""
        self.is_glancing = opened.is_glance
        self.transcript = opened.transcript
        if opened.is_glance:
            self.say("Reading the rest …")
            return
        if idle := len(idle_of(opened.transcript)):
            many = "1 correction" if idle == 1 else f"{idle} corrections"
            self.say(f"{many} of the outline found no place; podium explain names them")
        self.post_message(self.Loaded(opened))

    @on(Remade)
    def reshow(self, event: Remade) -> None:
        """Show the same text with another outline: place, marks and hits stay."""
        if event.transcript is not None and event.is_of(self.transcript):
            look = self.page.look
            speaker = event.speaker_now(self.transcript, look.speaker)
            view = View.EVERYTHING if look.view is View.SPEAKER and speaker is None else look.view
            self.page.look = look._replace(view=view, speaker=speaker)
            self.page.replace(event.transcript)
            self.questions.forget()
            self.transcript = event.transcript
            self.marking.follow(event.transcript)
            self.take_place()
        self.say(event.words)

    def jump(self, offset: int, *, where: Where = "third") -> None:
        """Go to a place that is worth coming back from."""
        if offset != self.offset_read:
            self.history = self.history.jumped(self.offset_read)
        self.move_to(offset, where=where)

    def move_to(self, offset: int, *, where: Where = "third") -> None:
        """Go to a place without leaving a trace in the history."""
        self.page.go_to(offset, where=where)
        self.take_place()

    def take_place(self) -> None:
        """Know at once where the page is: its message comes a frame later, and each frame is dear."""
        if self.transcript is not None:
            self.offset_read, self.percent = self.page.place_offset, self.page.percent

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

    # Typing and searching.

    opening_line: TypingPane | None = None
    """A line to type in that has been asked for and has not got the keys yet."""

    @property
    def may_type(self) -> bool:
        """Whether a line can be opened: there is a document, and no other line is open."""
        return self.line is None and self.transcript is not None

    def open_line(self, line: TypingPane) -> None:
        """Open a pane to type in: beside the page, or over the foot of the screen."""
        self.opening_line = self.line = line
        if line.BESIDE:
            self.add_class("-finding")
            self.query_one("#desk").mount(line, before=0)
        else:
            self.mount(line)

    def close_line(self) -> None:
        """Take the pane away and give the keys back to the page."""
        self.opening_line = None
        self.remove_class("-finding")
        if self.line is not None:
            self.line.remove()
            self.line = None
        self.page.focus()

    @on(Answered)
    def hand_over(self, event: Answered) -> None:
        self.questions.deliver(event)

    @property
    def typing_hints(self) -> tuple[Hint, ...]:
        """The keys of the line that is being typed in."""
        return TypingPane.HINTS if self.line is None else self.line.HINTS

    @property
    def hit_in_sight(self) -> int | None:
        """The current hit, if it can be seen; one that was scrolled away is current no more."""
        if self.current_hit is None or self.transcript is None:
            return None
        paragraph = self.transcript.paragraphs.at(self.hits[self.current_hit].start)
        page = self.page
        return self.current_hit if page.first_visible <= paragraph <= page.last_visible else None

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

    def open_document(self, file: str, offset: int | None = None) -> None:
        """Ask for another document, at an offset or where it was left."""
        self.post_message(self.Wanted(file, offset))

    def open_at_mark(self, file: str, mark: Mark) -> None:
        """Ask for another document at a mark: first where it was, then where its words stand now."""
        self.marking.sought = mark.id
        self.open_document(file, mark.start)

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
            want = "wants" if self.adrift == 1 else "want"
            way = self.named.way("adrift", "shows them")
            self.say(f"{self.adrift} of {len(event.shown)} marks {want} a look{way}")

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

    def jump_to_mark(self, shown: Shown) -> None:
        """Go where a mark's words stand now, or say that they stand nowhere."""
        if shown.span is not None:
            self.jump(shown.span.start)
        else:
            self.say("This passage is not in the text any more; its words are in the list")

    def begin_placing(self, shown: Shown, near: Span | None) -> None:
        """Let the person choose a mark's place in the text, beginning where it may be."""
        self.placing = shown
        if near is not None:
            self.jump(near.start)
        words = cropped(" ".join(shown.mark.quote[:200].split()), 40)
        select = self.named.way("select", "selects")
        take = self.named.way("place-here", "takes the selection or the paragraph")
        self.say(f"Where is “{words}”?{select}{take}")

    def watch_placing(self) -> None:
        self.settle_mode()

    def change_mark(self, shown: Shown, mark: Mark) -> Shown:
        """Give a mark another note, tags or colour; shown at once, kept soon after."""
        changed = self.marking.change(shown, mark)
        self.show_marks()
        return changed

    def show_speaker(self, speaker: int) -> None:
        """Show only what one person says."""
        if self.transcript is not None and 0 <= speaker < len(self.transcript.speakers):
            self.page.look = self.page.look._replace(view=View.SPEAKER, speaker=speaker)
            way = self.named.way("escape", "shows everything again")
            self.say(f"Only {self.transcript.speakers[speaker].name}{way}")

    def let_go(self) -> None:
        """Esc: forget what was found, come back from distraction-free reading; lose nothing else."""
        if self.has_class("-zen"):
            self.remove_class("-zen")
        elif self.hits:
            self.hits, self.current_hit = (), None
        elif self.page.look.view is not View.EVERYTHING:
            self.page.look = self.page.look._replace(view=View.EVERYTHING)

    # What the person is doing.

    @property
    def looks(self) -> dict[str, object]:
        """What of the screen is to be so again the next time, by the names of the settings."""
        look = self.page.look
        return {
            "width": look.measure,
            "spacing": look.spacing,
            "numbers": look.numbers,
            "pinned": look.pinned,
            "outline": self.contents.is_wanted,
        }

    def settle_mode(self) -> None:
        """Work out the mode from the focus and the selection."""
        focused = self.focused
        if isinstance(focused, Input):
            mode, self.opening_line = Mode.TYPING, None
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

    def on_descendant_focus(self) -> None:
        self.settle_mode()

    def on_descendant_blur(self) -> None:
        self.settle_mode()
