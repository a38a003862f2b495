"""No character is lost, no line is too wide, and words stay whole where they fit."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from podium.signs import visible
from podium.widgets.page.wrapping import cell_width, spread, wrap

NARROW = st.text("abc de’—", max_size=200)
MIXED = st.text("ab \t漢字、「é\u0301\u200b\x1b🙂\ufe0f\u200d\n", max_size=120)
WIDTHS = st.integers(2, 40)


def lines(text: str, width: int, first: int = 0) -> list[str]:
    starts = [*wrap(text, 0, len(text), width, first), len(text)]
    return [text[a:b] for a, b in itertools.pairwise(starts)]


@given(st.one_of(NARROW, MIXED), WIDTHS, st.integers(0, 6))
def test_lines_hold_every_character_in_order(text: str, width: int, first: int) -> None:
    assert "".join(lines(text, width, first)) == text


@given(st.one_of(NARROW, MIXED), WIDTHS, st.integers(0, 6))
def test_no_line_is_wider_than_the_width(text: str, width: int, first: int) -> None:
    first = min(first, width - 2)
    for number, line in enumerate(lines(text, width, first)):
        assert cell_width(line.rstrip(" \t")) <= width - (0 if number else first)


@given(NARROW, WIDTHS)
def test_words_that_fit_are_never_broken(text: str, width: int) -> None:
    broken = [word for line in lines(text, width) for word in line.split()]
    if all(len(word) <= width for word in text.split(" ")):
        assert broken == text.split()


@given(NARROW, WIDTHS)
def test_a_line_takes_every_word_that_fits(text: str, width: int) -> None:
    cut = lines(text.strip(), width)
    for line, following in itertools.pairwise(cut):
        if line.endswith(" "):
            assert len(line) + len(following.split(" ")[0]) > width


@given(NARROW, WIDTHS)
def test_the_slow_way_wraps_narrow_text_as_the_fast_way_does(text: str, width: int) -> None:
    fast, slow = lines(text, width), lines(text + " \u0301", width)
    assert fast[:-1] == slow[: len(fast) - 1]


@given(MIXED)
def test_widths_are_those_of_what_is_shown(text: str) -> None:
    assert cell_width(text) == cell_len(visible(spread(text)))


@given(MIXED, st.integers(0, 40))
def test_what_is_cut_at_any_place_stands_at_the_same_stops(text: str, place: int) -> None:
    before, after = text[:place], text[place:]
    assert spread(before) + spread(after, cell_width(before)) == spread(text)


def test_tabs_stand_at_every_eighth_cell() -> None:
    assert spread("a\tbc\t漢字\tx") == "a       bc      漢字    x"
    assert spread("\t\tx", 3) == " " * 13 + "x"


def test_a_row_of_a_table_is_broken_where_its_stops_say() -> None:
    row = "pier\t1951\tthe mayor\t12"
    assert lines(row, 40) == [row]
    assert lines(row, 32) == ["pier\t1951\tthe mayor\t", "12"]
    assert lines(row, 20) == ["pier\t1951\tthe ", "mayor\t12"]


def test_a_line_never_ends_before_closing_punctuation() -> None:
    assert lines("漢字漢字、漢字", 8) == ["漢字漢", "字、漢字"]


def test_a_long_word_is_broken_where_the_line_ends() -> None:
    assert lines("see " + "x" * 25 + " end", 10) == ["see ", "x" * 10, "x" * 10, "xxxxx end"]


def test_a_mark_stays_with_its_letter() -> None:
    assert lines("e\u0301" * 6, 4) == ["e\u0301" * 4, "e\u0301" * 2]


def test_ten_megabytes_of_blanks_or_of_marks_end() -> None:
    assert len(wrap(" " * 10_000_000, 0, 10_000_000, 80)) <= 2
    assert len(wrap("\u0301" * 100_000, 0, 100_000, 80)) < 200
