"""Characters written as HTML names them."""

from __future__ import annotations

import pytest

from podium_parsers.markup.entities import decoded_with_characters, with_characters
from podium_parsers.text.source import Source, sha256


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("perd&atilde;o&#63;", "perdão?"),
        ("&ldquo;sim&rdquo; &#x2014; n&atilde;o", "“sim” — não"),
        ("Ada&nbsp;Fenn", "Ada\u00a0Fenn"),
        ("&lt;b&gt; &amp;c. &#42;&#42; &#10;", "&lt;b&gt; &amp;c. &#42;&#42; &#10;"),
        ("fish &chips; AT&T; R&D", "fish &chips; AT&T; R&D"),
    ],
)
def test_a_character_is_read_unless_it_would_be_markup(written: str, meant: str) -> None:
    assert with_characters(Source(written)).text == meant
    assert decoded_with_characters(written.encode()).text == meant


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_bytes_may_be_in_any_encoding(encoding: str) -> None:
    data = "Die Brücke &ndash; “ja” oder n&atilde;o?\r\nÜber die Fähre".encode(encoding)
    source = decoded_with_characters(data, "ferry.txt")
    assert source.text == "Die Brücke – “ja” oder não?\nÜber die Fähre"
    assert source.raw_digest == sha256(data)
    assert source.digest == sha256(source.text.encode())


def test_a_text_without_them_is_the_same_and_few_are_left_in_a_plain_one() -> None:
    plain = Source("Q&A; and an &eacute;")
    assert with_characters(plain, 3) is plain
    assert with_characters(Source("no sign"), 1).text == "no sign"
