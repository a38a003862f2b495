"""What may leave the program."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from podium_library.written.harmless import HARMFUL, harmless, one_line

ANY = st.text(st.characters(codec=None, categories=None))


@given(ANY)
def test_a_harmless_text_is_as_long_encodes_and_holds_no_control(text: str) -> None:
    plain = harmless(text)
    assert len(plain) == len(text)
    plain.encode("utf-8")
    assert all(c in "\t\n" or unicodedata.category(c) not in ("Cc", "Cs") for c in plain)
    assert harmless(plain) == plain


def test_escape_is_shown_as_its_picture_and_a_bidi_override_as_a_replacement() -> None:
    assert harmless("a\x1b[31m\u202eb") == "a␛[31m\ufffdb"
    assert HARMFUL.search("שלום \u200d ok") is None


def test_one_line_has_no_line_end() -> None:
    assert one_line("a\r\n b\u2028c\x85 ") == "a b c"
    assert one_line(None) == ""
