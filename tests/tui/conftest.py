"""What every test of the screen stands on: the screen as text, and a transcript made by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from textual.app import App, ComposeResult

from podium.widgets.page.page import Page
from podium_parsers import Metadata, ParagraphKind, Role, Source, Span, Speaker, Transcript
from podium_parsers.columns import Exchanges, Paragraphs, Spans, Turns

Said = tuple[ParagraphKind | Role, int | None, str]
"""(what it is, who speaks, the words; `Label: words` where the words have a label)"""


def _make(
    said: Iterable[Said], speakers: Iterable[str] = (), hidden: Iterable[tuple[int, int]] = ()
) -> Transcript:
    """A transcript of paragraphs; a role begins a turn, a kind goes on with what there is.

    A label is what stands before `: ` in a turn's first paragraph. Paragraphs of kind SPEECH go on with
    the turn; each question opens an exchange, which lasts until the next.
    """
    pieces: list[str] = []
    paragraphs = Paragraphs()
    turns = Turns(paragraphs)
    exchanges = Exchanges()
    asked: list[int] = []
    at, turn = 0, -1
    for what, speaker, words in said:
        start, end = at, at + len(words)
        at = end + 2
        pieces.append(words)
        index = len(paragraphs)
        if isinstance(what, Role):
            label, parted, _ = words.partition(": ")
            size = len(label) + 2 if parted else 0
            turn = turns.add(
                range(index, index + 1), what, speaker, (start, start + size - 1), "made"
            )
            if not size:
                turns.label_ends[turn] = turns.label_starts[turn] = 0
            paragraphs.add((start, end), start + size, ParagraphKind.SPEECH, turn)
            if what is Role.QUESTION:
                asked.append(turn)
            continue
        goes_on = turn >= 0 and what in (ParagraphKind.SPEECH, ParagraphKind.DIRECTION)
        paragraphs.add((start, end), start, what, turn if goes_on else -1)
        if goes_on:
            turns.stops[turn] = index + 1
    for question, following in zip(asked, [*asked[1:], len(turns)], strict=False):
        exchanges.add(range(question, following))
    return Transcript(
        source=Source("\n\n".join(pieces)),
        metadata=Metadata(),
        speakers=tuple(Speaker(number, name) for number, name in enumerate(speakers)),
        paragraphs=paragraphs,
        turns=turns,
        exchanges=exchanges,
        sections=(),
        notes=(),
        hidden=Spans(Span(*span) for span in hidden),
    )


@pytest.fixture
def make() -> Callable[..., Transcript]:
    """Makes a transcript by hand: see `_make`."""
    return _make


LOREM = (
    "The bridge was opened on a windy morning, and the council has counted every cart since. "
    "We were told that it would take eleven years; it took nine. Nobody here is going to say that "
    "the harbour is finished, but the worst of the dredging is behind us, and the ferries run."
)


@pytest.fixture
def meeting() -> Transcript:
    """A small meeting: matter around it, remarks, three exchanges, two people, a direction."""
    speech, question, answer = ParagraphKind.SPEECH, Role.QUESTION, Role.ANSWER
    return _make(
        [
            (ParagraphKind.FRONT, None, "Harbour Office | Press | Contact"),
            (ParagraphKind.FRONT, None, "12 May 2021"),
            (ParagraphKind.TITLE, None, "Meeting of the harbour council on the new bridge"),
            (Role.REMARKS, 0, f"Ada Quist: Good morning. {LOREM}"),
            (speech, None, f"One more word. {LOREM} {LOREM}"),
            (ParagraphKind.HEADING, None, "Questions"),
            (question, None, "Question: Who paid for the second pier, and when will it be open?"),
            (answer, 0, f"Ada Quist: The port did. {LOREM} {LOREM} {LOREM}"),
            (ParagraphKind.DIRECTION, None, "(Laughter.)"),
            (speech, None, f"And so will the next one be paid. {LOREM} {LOREM}"),
            (ParagraphKind.FURNITURE, None, "Page 2 of 3"),
            (question, 1, "Bo Amsel: Is that a promise? [/b] [red]"),
            (answer, 0, "Ada Quist: It is."),
            (question, None, f"Question: A last one. {LOREM}"),
            (answer, 0, f"Ada Quist: {LOREM}"),
            (
                ParagraphKind.BACK,
                None,
                "No comments: be the first. Copyright of the Harbour Office.",
            ),
        ],
        speakers=["Ada Quist", "Bo Amsel"],
    )


class PageApp(App[None]):
    """The page alone on a screen, with what it has said."""

    def __init__(self, transcript: Transcript, offset: int = 0) -> None:
        super().__init__()
        self.shown = transcript, offset
        self.moves: list[int] = []
        self.selections: list[Span | None] = []

    @property
    def page(self) -> Page:
        return self.query_one(Page)

    def compose(self) -> ComposeResult:
        yield Page()

    def on_mount(self) -> None:
        self.page.show(*self.shown)

    def on_page_moved(self, event: Page.Moved) -> None:
        self.moves.append(event.offset)

    def on_page_selected(self, event: Page.Selected) -> None:
        self.selections.append(event.span)


@pytest.fixture
def page_app() -> type[PageApp]:
    """An app that holds nothing but the page."""
    return PageApp


@pytest.fixture
def screen_text() -> Callable[[App[object]], str]:
    """What the screen shows, as lines of text without blanks at their ends."""

    def read(app: App[object]) -> str:
        height = app.size.height
        strips = app.screen._compositor.render_strips()
        lines = ["".join(segment.text for segment in strip).rstrip() for strip in strips]
        return "\n".join(lines[:height])

    return read


class TextScreen(SingleFileSnapshotExtension):
    """A screen a file, as plain text that a person can read and a diff can show."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@pytest.fixture
def screens(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Compares a screen's text with the one that is kept: `assert screen_text(app) == screens`."""
    return snapshot.use_extension(TextScreen)
