"""A ring before the one who has the floor: `○議長（森　和子君）　これより`, `○위원장 모란희  개의`."""

from __future__ import annotations

import pytest

from podium_parsers.labels.circle import PATTERN


@pytest.mark.parametrize(
    ("line", "name", "words"),
    [
        ("○森委員長\u3000これより", "森委員長", "これより"),
        ("◯３番（春山太郎君）\u3000議長", "３番（春山太郎君）", "議長"),
        ("○위원장 모란희  개의를 선언합니다", "위원장 모란희", "개의를 선언합니다"),
        ("○하준 위원 질문하겠습니다", "하준 위원", "질문하겠습니다"),
        ("○하준의원 질문하겠습니다", "하준의원", "질문하겠습니다"),
        ("○시장 보성 답변드리겠습니다", "시장 보성", "답변드리겠습니다"),
    ],
)
def test_a_label_of_this_layout_is_found(line: str, name: str, words: str) -> None:
    found = PATTERN.match(f"\n{line}")
    assert found is not None
    assert " ".join(found["name"].split()) == name
    assert f"\n{line}"[found.end() :].strip() == words.strip()


@pytest.mark.parametrize(
    "line",
    [
        "○",
        "○ ",
        "○これは本文で、すぐに続きます。",
        "議長\u3000これより",
    ],
)
def test_what_only_looks_alike_is_not(line: str) -> None:
    assert PATTERN.match(f"\n{line}") is None
