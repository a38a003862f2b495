"""Writing without blanks."""

from __future__ import annotations

import pytest

from podium_parsers import parse
from podium_search import Engine

TEXT = """\
主席：港口的新橋將於十月啟用，漁民委員會對此表示歡迎。

代表：漁業配額的問題仍然沒有解決，我們需要更多時間。
"""


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        pytest.param("漁業配額", "漁業配額", id="as it stands"),
        pytest.param("漁業配給的問題", "漁業配額的問題", id="one character wrong"),
        pytest.param("漁配額的問題", "漁業配額的問題", id="one character missing"),
        pytest.param("十月啟用", "十月啟用", id="in the first paragraph"),
    ],
)
def test_a_stretch_of_characters_is_found_and_shown(query: str, shown: str) -> None:
    engine = Engine(parse(TEXT))
    engine.build()
    hit = engine.search(query).hits[0]
    assert [engine.transcript.text[start:end] for start, end in hit.spans] == [shown]


def test_what_is_not_there_has_no_strong_match() -> None:
    engine = Engine(parse(TEXT))
    engine.build()
    assert not any(hit.strong for hit in engine.search("火山爆發").hits)
