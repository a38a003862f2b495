"""Two marks that take turns part a talk; one mark, or marks that do not ask, make a list."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from podium_parsers import parse
from podium_parsers.model import Role

PAIRS = [
    ("網はいつから直していますか？", "九歳のときからです。"),
    ("最初から好きでしたか？", "いいえ、兄たちと海に出たかったんです。"),
    ("何が変わりましたか？", "長い冬です。"),
    ("また直しますか？", "毎朝直しますよ。"),
    ("お元気で。", "どうも。"),
]


@pytest.mark.parametrize("marks", ["●○", "◆◇", "▷▶", ("* ", "-")])
def test_the_mark_that_asks_is_the_askers(marks: Sequence[str]) -> None:
    found = parse("\n\n".join(f"{marks[0]}{q}\n\n{marks[1]} {a}" for q, a in PAIRS))
    assert [turn.role for turn in found.turns] == [Role.QUESTION, Role.ANSWER] * 5
    assert found.turn_text(0) == PAIRS[0][0]


def test_marks_of_a_list_part_nothing() -> None:
    items = [f"● 網は{n}枚ある。\n\n○ 浮きは{n}個ある。" for n in range(6)]
    assert not parse("\n\n".join(items)).turns
    assert not parse(
        "\n\n".join(f"* Net {n}, old?\n\n* Net {n}, new\n\n- Float" for n in range(9))
    ).turns
    assert not parse("\n\n".join(f"● {q}" for q, _ in PAIRS * 2)).turns
