"""Which words of a draft are quotations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podium_library.verify import quotations


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        ("He said “one two” and “three”.", ["one two", "three"]),
        ('He said "one two" and "three".', ["one two", "three"]),
        ("„eins“ und „zwei” und »drei« und «quatre»", ["eins", "zwei", "drei", "quatre"]),
        ("sagte »eins« und »zwei«", ["eins", "zwei"]),
        ("Han sa ”ett två” till oss", ["ett två"]),
        ("他说「一二」『三』", ["一二", "三"]),
        ("‘It’s the people’s bridge,’ she said.", ["It’s the people’s bridge,"]),
        ("Don’t take the people’s bridge", []),
        ('A 5" pipe and a 6" pipe', []),
        ("He called it “the ‘big’ one”.", ["the ‘big’ one"]),
        ("“First part.\n\n“Second part.”", ["First part.", "Second part."]),
        ("a “broken\nline” here", ["broken\nline"]),
        ("an “unclosed one here", []),
        ("> one two\n> three\n", ["one two\nthree"]),
        ("> “one two”\n>\n> — Maja Lindqvist, A1\n", ["one two"]),
        ("> one\n>\n> two\n\nnot this\n", ["one\n\ntwo"]),
        ("Text.\n\n> > nested\n", ["nested"]),
        ('`"code"` and [a](http://x "title")', []),
        ("```\n“code”\n```\nand “prose”", ["prose"]),
        ('---\ntitle: "Front"\n---\n\n“body”', ["body"]),
        ('<a href="x y">“in a link”</a>', ["in a link"]),
        ("empty “” and “ — ”", []),
        ("", []),
    ],
)
def test_quotations_are_found_and_nothing_else(draft: str, found: list[str]) -> None:
    assert [one.text for one in quotations(draft)] == found


def test_the_line_and_place_in_the_draft_are_known() -> None:
    draft = "One.\n\nTwo “three” four.\n\n> five\n"
    inline, block = quotations(draft)
    assert draft[inline.start : inline.end] == "three"
    assert (inline.line, block.line, block.block) == (3, 5, True)


@pytest.mark.parametrize("sign", ["“", '"a', "‘a ", "<a ", "[x](", "> “", "`", "```\n", "a “b” "])
def test_a_long_row_of_signs_is_read_in_linear_time(sign: str) -> None:
    # A hundred thousand of them: what costs the square does not come to an end before the timeout.
    assert isinstance(quotations(sign * 100_000), tuple)


def test_a_long_quotation_is_looked_up_in_parts_that_are_all_of_it() -> None:
    words = " ".join(f"Sentence number {n} ends." for n in range(2000))
    parts = quotations(f"“{words}”")
    assert "".join(part.text for part in parts) == words
    assert len(parts) > 5
    assert max(len(part.text) for part in parts) < 7000


@given(st.text(alphabet="ab \n\"'“”„«»‘’>`~<[]()-—", max_size=60))
def test_any_draft_is_read_and_places_lie_in_it(draft: str) -> None:
    for one in quotations(draft):
        assert 0 <= one.start < one.end <= len(draft)
