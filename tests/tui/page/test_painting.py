"""Every word reaches the cells, in order, whole and harmless; every cell knows its place."""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.style import Style
from textual.strip import Strip

from podium.signs import visible
from podium.widgets.page.aiming import aimed
from podium.widgets.page.inks import Inks
from podium.widgets.page.layout import Spot
from podium.widgets.page.look import Look
from podium.widgets.page.overlays import MarkedSpan, Overlays
from podium.widgets.page.painting import Painter
from podium.widgets.page.window import Window
from podium_parsers import ParagraphKind, Role, Span, Transcript

Make = Callable[..., Transcript]
WORDS = st.text("ab é\u0301漢、\u202e\x1b\t\x9b🙂\u200b[/]", min_size=1, max_size=150).map(
    lambda words: f"x{words}x"
)
SAID = st.lists(
    st.tuples(st.sampled_from([*Role, *ParagraphKind]), st.sampled_from([None, 0]), WORDS),
    min_size=1,
    max_size=5,
)
SPANS = st.lists(st.tuples(st.integers(0, 300), st.integers(1, 60)), max_size=4).map(
    lambda pairs: sorted(Span(start, start + size) for start, size in pairs)
)
quick = settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def painter_of(window: Window, overlays: Overlays | None = None) -> Painter[Strip]:
    inks = Inks(lambda name: Style(bold="hit" in name), Style())
    return Painter(
        Strip, window.transcript, window.layout, window.geometry, inks, overlays or Overlays()
    )


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@given(SAID, st.integers(2, 120), SPANS)
@quick
def test_every_character_is_painted_in_order(
    make: Make, said: object, width: int, spans: list[Span]
) -> None:
    window = Window(make(said, ["Ann"]), Look(folded=False, pinned=False), width, 10_000)
    marks = [MarkedSpan(span, "green") for span in spans]
    painter = painter_of(window, Overlays((), None, marks, spans[0] if spans else None))
    shelf = window.layout.shelf
    for item in range(len(shelf)):
        lines = window.layout.lines(item)
        painted = []
        for row in range(lines.height):
            strip = painter.row(Spot(item, row), is_current=False)
            assert sum(cell_len(segment.text) for segment in strip) == width
            if lines.part(row)[0] == 2:
                painted.append(strip.text[window.geometry.margin :])
        words = window.transcript.shown(shelf.paragraphs[item]).text
        shown = visible(words.replace("\t", " "))
        hang = lines.frame.hang
        assert squeezed("".join(painted)) == squeezed(hang + shown)


@given(SAID, st.integers(2, 120))
@quick
def test_nothing_painted_drives_a_terminal(make: Make, said: object, width: int) -> None:
    window = Window(make(said, ["Ann\x1b[31m"]), Look(numbers=True), width, 50)
    painter = painter_of(window)
    text = "".join(painter.row(spot, is_current=True).text for spot in window.rows)
    assert text.isprintable() or not re.search(
        r"[\x00-\x1f\x7f-\x9f\u200b-\u202e\u2066-\u2069]", text
    )


def cells(strip: Strip) -> list[tuple[str, tuple[int, int]]]:
    found = []
    for segment in strip:
        assert segment.style is not None
        for character in segment.text:
            found += [(character, segment.style.meta["offset"])] * cell_len(character)
    return found


@given(SAID, st.integers(12, 100), st.integers(0, 1))
@quick
def test_every_cell_knows_the_character_it_shows(
    make: Make, said: object, width: int, spacing: int
) -> None:
    window = Window(make(said, ["Ann"]), Look(spacing=spacing, pinned=False), width, 40)
    painter = painter_of(window)
    for y, spot in enumerate(window.rows):
        lines = window.layout.lines(spot.item)
        painted = painter.row(spot, is_current=False)
        aim = aimed(window, y)
        assert aim.cell_length == painted.cell_length == width
        paragraph = window.layout.shelf.paragraphs[spot.item]
        for _, (character, number) in cells(aim):
            assert number == paragraph
            assert 0 <= character <= lines.end - lines.base
        if lines.part(spot.row)[0] == 2 and not lines.frame.hang:
            assert aim.text.strip() == painted.text.strip()


def test_a_word_that_is_found_and_marked_and_selected_is_all_three(meeting: Transcript) -> None:
    start = meeting.text.index("eleven")
    span = Span(start, start + 6)
    colours = {
        "page--mark-blue": Style(bgcolor="blue"),
        "page--selection": Style(bgcolor="red"),
        "page--current": Style(reverse=True, underline=True),
    }
    inks = Inks(lambda name: colours.get(name, Style()), Style())
    window = Window(meeting, Look(), 100, 40)
    over = Overlays([span], 0, [MarkedSpan(span, "blue")], span)
    painter = Painter(Strip, meeting, window.layout, window.geometry, inks, over)
    styles = [
        segment.style
        for spot in window.rows
        for segment in painter.row(spot, is_current=False)
        if segment.text == "eleven"
    ]
    assert styles == [Style(bgcolor="red", reverse=True, underline=True)]
