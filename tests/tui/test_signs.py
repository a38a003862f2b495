"""Nothing that drives a terminal or hides from the eye is left of a text, and no offset moves."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from podium.signs import NEEDS_SIGNS, SIGNS, visible, visible_lines

DRIVES = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
ANYTHING = st.text(st.characters(categories=("C", "L", "M", "N", "P", "S", "Z")))


@given(ANYTHING)
def test_signs_keep_every_offset(text: str) -> None:
    assert len(visible(text)) == len(visible_lines(text)) == len(text)


@given(ANYTHING)
def test_nothing_that_drives_a_terminal_is_left(text: str) -> None:
    assert not DRIVES.search(visible_lines(text))
    assert not re.search(r"[\t\n]", visible(text))


def test_plain_words_are_handed_back_as_they_are() -> None:
    text = "“It is,” said Zoë — naïve? 東京 مرحبا e\u0301 [/b]"
    assert visible(text) is text


def test_each_sign_takes_one_cell() -> None:
    hidden = [code for code in range(0x110000) if NEEDS_SIGNS.match(chr(code))]
    assert len(hidden) > 2000
    sizes = {code: cell_len(SIGNS[code]) for code in hidden}
    assert {code for code, size in sizes.items() if size != 1} == {0xFE0F}
    assert all(SIGNS[code] != chr(code) for code in hidden)


def test_what_needs_no_sign_has_none() -> None:
    assert all(
        SIGNS[code] == chr(code)
        for code in range(0x20, 0x30000)
        if not NEEDS_SIGNS.match(chr(code))
    )


def test_every_format_character_that_takes_no_room_has_a_sign() -> None:
    with_shapes = {*range(0x0600, 0x0900), *range(0x110BD, 0x110CE), *range(0x13430, 0x13440)}
    missing = [
        f"U+{code:04X}"
        for code in range(0x110000)
        if unicodedata.category(chr(code)) in ("Cf", "Cc", "Cs", "Zl", "Zp")
        and SIGNS[code] == chr(code)
        and code not in with_shapes
    ]
    assert missing == []


def test_an_escape_is_shown_as_its_picture() -> None:
    assert visible("\x1b]52;c;QQ==\x07") == "␛]52;c;QQ==␇"
    assert visible_lines("a\tb\nc\x9bd\u202e") == "a\tb\nc▯d⇄"
