"""The text pane: a transcript as a well-set page, whatever its size.

One widget paints rows from one text and its offset arrays; there is no widget a paragraph and nothing is
laid out that nobody looks at. What is seen is told by a `Window`; this is its skin: it hands on sizes and
wishes, paints the rows, and says where the reader came. Textual's row numbers serve the scroll bar only.
The page binds no keys: commands call its methods.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar, TypeAlias

from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.reactive import var
from textual.selection import Selection as TextSelection
from textual.strip import Strip

from podium.widgets.page import messages
from podium.widgets.page.aiming import aimed
from podium.widgets.page.bar import Bar, BarredView
from podium.widgets.page.canvas import Canvas
from podium.widgets.page.choosing import Chosen, words_selected
from podium.widgets.page.framing import framed
from podium.widgets.page.inks import COMPONENTS
from podium.widgets.page.look import Look
from podium.widgets.page.measuring import Measuring
from podium.widgets.page.overlays import MarkedSpan, Overlays
from podium.widgets.page.place import Place
from podium.widgets.page.pointing import Pointing
from podium.widgets.page.units import Unit
from podium.widgets.page.views import View
from podium.widgets.page.window import Where, Window
from podium_parsers import Span, Transcript


class Page(BarredView, can_focus=True, inherit_bindings=False):
    """Shows a transcript and knows where in it the reader is."""

    ALLOW_SELECT = True
    COMPONENT_CLASSES: ClassVar[set[str]] = set(COMPONENTS)
    DEFAULT_CSS = Path(__file__).with_suffix(".tcss").read_text(encoding="utf-8")

    hits: var[Sequence[Span]] = var[Sequence[Span]](())
    """What is underlined: sorted, disjoint spans of the document."""
    current_hit: var[int | None] = var[int | None](None)
    """Index into `hits` of the one that is shown reversed."""
    marks: var[Sequence[MarkedSpan]] = var[Sequence[MarkedSpan]](())
    """Marked passages, in the order of their starts."""
    look: var[Look] = var(Look())
    """What of the transcript is shown, and how."""

    Moved: TypeAlias = messages.Moved
    Selected: TypeAlias = messages.Selected

    def __init__(self, *, name: str | None = None, id: str | None = None) -> None:  # noqa: A002
        super().__init__(name=name, id=id)
        self.transcript: Transcript | None = None
        self._sought: tuple[int, int | None] = (0, None)
        """The offset to begin at, and the row on which it is to stand, where that is known."""
        self._window: Window | None = None
        self._chosen = Chosen(self, self._show_chosen)
        self._pointing = Pointing(self, self._chosen, self._move)
        self._canvas = Canvas(Strip, self._styles, self._overlays)
        self._measuring = Measuring(self, self._steer)
        self._bar = Bar(self, self._scroll_update)
        self._is_painting = False
        self._told: Place | None = None

    # What is shown.

    def show(self, transcript: Transcript, offset: int = 0, row: int | None = None) -> None:
        """Show a transcript with the document's offset as the place, on a row; the text appears at once."""
        self.transcript, self._sought = transcript, (offset, row)
        self._window = self._told = None
        self.select_clear()
        self._ready()
        self.refresh()

    def settle(self) -> None:
        """Lay out what is shown now, if there is room: before the first frame nobody knows what stands at its top."""
        self._ready()

    @property
    def place(self) -> Place:
        """Where the reader is."""
        return self._window.place if self._window else Place(0)

    @property
    def place_offset(self) -> int:
        """The place in the document."""
        return self._window.offset if self._window else self._sought[0]

    @property
    def place_row(self) -> int:
        """The row of the window on which the place is."""
        return self._window.row if self._window else self._sought[1] or 0

    @property
    def percent(self) -> float:
        """How far down the text the window is, 0 to 100."""
        return self._window.percent if self._window else 0.0

    @property
    def is_measured(self) -> bool:
        """Whether every height is known, so that the per cent is exact."""
        return not self._measuring.is_going_on

    @property
    def in_sight(self) -> range:
        """Indices of the paragraphs in sight."""
        window = self._ready()
        return window.paragraphs if window else range(0)

    # Moving. None of these is animated.

    def go_to(self, offset: int, *, where: Where = "third") -> None:
        """Make the document's offset the place; what hides it is unfolded, unless one comes back to a row."""
        self._sought = (offset, None)
        window = self._ready()
        if window is None:
            return
        is_hidden = not window.shows(window.transcript.paragraphs.at(offset))
        if is_hidden and not isinstance(where, int):
            self.look = self.look._replace(folded=False, view=View.EVERYTHING)
        window.go_to(offset, where)
        self._steer()

    def scroll_lines(self, count: int) -> None:
        """Move by rows, down when positive."""
        self._move(lambda window: window.scroll(count))

    def scroll_pages(self, fraction: float) -> None:
        """Move by parts of the window's height, down when positive; two rows stay in sight."""
        self._move(lambda window: window.scroll_pages(fraction))

    def go_home(self) -> None:
        """Move to the first row."""
        self._move(Window.go_home)

    def go_end(self) -> None:
        """Move to the last row."""
        self._move(Window.go_end)

    def go_percent(self, percent: float) -> None:
        """Move so far down the text, 0 to 100."""
        self._move(lambda window: window.go_percent(percent))

    def step_paragraphs(self, count: int) -> None:
        """Make the paragraph so many further on the page the place."""
        self._move(lambda window: window.step(count))

    def _move(self, how: Callable[[Window], None]) -> None:
        if (window := self._ready()) is not None:
            how(window)
            self._steer()

    # Selecting: what `choosing` knows, under the names that commands and Textual call.

    @property
    def selected_span(self) -> Span | None:
        """The selected passage in the document."""
        return self._chosen.span

    @property
    def selected_text(self) -> str:
        """The selected words: paragraphs in one line each, parted by blank lines."""
        return self._chosen.words

    def select_start(self, unit: Unit = Unit.SENTENCE) -> None:
        """Select the unit at the place."""
        self._move(lambda window: self._chosen.begin(window, window.place, unit))

    def select_extend(self, unit: Unit, count: int) -> None:
        """Move the selection's edge by so many units, forward or back; begin one where there is none."""
        self._move(lambda window: self._chosen.extend(window, unit, count))

    def select_clear(self) -> None:
        """Select nothing."""
        self._chosen.clear()

    def selection_updated(self, selection: TextSelection | None) -> None:
        """Take over what the mouse selected."""
        self._chosen.take(self._window, selection)

    def get_selection(self, selection: TextSelection) -> tuple[str, str] | None:
        """The words of a selection, for Textual's own copying."""
        if self._window is None:
            return None
        return words_selected(self._window, selection), "\n\n"

    def _show_chosen(self) -> None:
        self._overlay()
        self.post_message(self.Selected(self, self.selected_span))

    def on_click(self, event: events.Click) -> None:
        """One click makes a paragraph the place, or unfolds it; two select a word, three a paragraph."""
        event.prevent_default()  # Textual would select the whole text
        window = self._ready()
        if window is not None and self._pointing.take(window, event):
            if window.is_fold(window.place.paragraph):
                self.look = self.look._replace(folded=False)
            self._steer()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        self._pointing.press(event)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        self._pointing.drag(event)

    def on_mouse_up(self) -> None:
        self._pointing.release()

    # Keeping the window and Textual in step.

    def _ready(self) -> Window | None:
        """The window at the present size; None while there is nothing to show or no room."""
        transcript, (width, height) = self.transcript, self.size
        if transcript is None or not len(transcript.paragraphs) or width < 1 or height < 1:
            return None
        window = self._window
        if window is None:
            window = self._window = Window(transcript, self.look, width, height, *self._sought)
            self._laid_out(window)
        elif (window.width, window.height) != (width, height):
            window.resize(width, height)
            self._laid_out(window)
        return window

    def watch_look(self, look: Look) -> None:
        if self._window is not None:
            self._window.look_at(look)
            self._laid_out(self._window)

    def _laid_out(self, window: Window) -> None:
        self._canvas.forget_rows()
        self._measuring.begin(window)
        self._steer()

    def _steer(self) -> None:
        """After every move: set the scroll bar, paint, and say where the reader is."""
        window = self._window
        if window is None:
            return
        self._bar.tell(window)
        if not self._is_painting:
            self.refresh()
        if self._told != window.place:
            self._told = window.place
            self.post_message(self.Moved(self, window.place, window.offset))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Follow the scroll bar and the wheel, which know row numbers only."""
        super().watch_scroll_y(old_value, new_value)
        window = self._window
        if window is not None and self._bar.drags(window, new_value):
            self._steer()

    def on_resize(self) -> None:
        self._ready()

    def _overlay(self) -> None:
        """What lies over the words is another."""
        self._canvas.forget_rows()
        self.refresh()

    watch_hits = watch_current_hit = watch_marks = _overlay

    # Painting.

    def _styles(self) -> tuple[Callable[[str], Style], Style]:
        return self.get_component_rich_style, self.rich_style

    def _overlays(self) -> Overlays:
        return Overlays(self.hits, self.current_hit, self.marks, self.selected_span)

    def notify_style_update(self) -> None:
        """Forget the styles; the theme may be another."""
        super().notify_style_update()
        self._canvas.forget_styles()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint a frame; the first one comes before Textual has told the size by an event."""
        self._is_painting = True
        try:
            window = self._ready()
            if window is None:
                return super().render_lines(crop)
            return framed(self, self._canvas, window, crop)
        finally:
            self._is_painting = False

    def render_line(self, y: int) -> Strip:
        """A row of the window; unless it is to be painted, with the places that its cells stand for."""
        window = self._window if self._is_painting else self._ready()
        if window is None:
            return Strip.blank(self.size.width, self.rich_style)
        return self._canvas.row(window, y) if self._is_painting else aimed(window, y)
