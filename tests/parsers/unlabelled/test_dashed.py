"""Talk that dashes tell: questions only, or both sides."""

from __future__ import annotations

from podium_parsers import parse
from podium_parsers.model import Role

PAIRS = [
    ("When did you begin?", "I was nineteen, and nobody else had a key."),
    ("Why do you stay?", "I like the light at noon."),
    ("Is it a hard life?", "The stairs are hard."),
    ("And who comes after you?", "Nobody has asked for it yet."),
    ("Will you miss it?", "I shall hear it from my kitchen."),
]


def test_a_dash_at_each_side_parts_the_turns() -> None:
    found = parse("A lead.\n\n" + "\n\n".join(f"— {q}\n\n— {a}" for q, a in PAIRS))
    assert [turn.role for turn in found.turns] == [Role.QUESTION, Role.ANSWER] * 5
    assert len(found.exchanges) == 5


def test_a_dash_at_the_questions_only_leaves_the_answers_below() -> None:
    told = (f"――{q}\n\n{a}\n\nIt was said of {len(q)} others, and of her." for q, a in PAIRS)
    found = parse("A lead.\n\n" + "\n\n".join(told))
    assert [turn.role for turn in found.turns] == [Role.QUESTION, Role.ANSWER] * 5


def test_a_dash_at_the_questions_only_may_stand_before_what_asks_nothing() -> None:
    told = [("So that was the year of the frost.", "It was, and I had no coal."), PAIRS[0]] * 4
    found = parse("A lead.\n\n" + "\n\n".join(f"— {q}\n\n{a}" for q, a in [*PAIRS, *told]))
    assert [turn.role for turn in found.turns] == [Role.QUESTION, Role.ANSWER] * 13


def test_a_dash_at_each_side_and_answers_of_several_paragraphs() -> None:
    told = (f"— {q}\n\n— {a}\n\nIt was so.\n\nAnd so it stayed." for q, a in PAIRS)
    found = parse("A lead.\n\n" + "\n\n".join(told))
    assert [turn.role for turn in found.turns] == [Role.QUESTION, Role.ANSWER] * 5


def test_hyphens_at_each_side_part_the_turns() -> None:
    talk = [
        *PAIRS,
        ("So it was the year of the frost.", "It was, and who had coal? I had none."),
    ] * 3
    found = parse("A lead.\n\n" + "\n".join(f"- {q}\n- {a}" for q, a in talk))
    assert [turn.role for turn in found.turns] == [Role.QUESTION, Role.ANSWER] * 18


def test_a_list_behind_hyphens_is_nobodys_talk() -> None:
    items = "\n".join(
        f"- {q}\n- The stairs of the {n}th tower\n- Coal" for n, (q, _) in enumerate(PAIRS)
    )
    assert not parse(f"For the meeting\n\n{items}\n").turns


def test_dashes_of_which_few_ask_tell_nobody() -> None:
    told = "\n\n".join(f"— {a}\n\n— {a} It was late." for _, a in PAIRS)
    assert not parse(f"A tale.\n\n{told}\n\n— And then?").turns


def test_a_hyphen_right_before_a_capital_is_a_dash() -> None:
    found = parse("\n\n".join(f"-¿{q}\n\n{a}" for q, a in PAIRS))
    assert [turn.role for turn in found.turns] == [Role.QUESTION, Role.ANSWER] * 5
