"""What stands in the outline."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podium.widgets.outline.entries import EntryKind, entries_of, first_folds, share_bar
from podium.widgets.outline.sifting import holding, sifted
from podium_parsers import Transcript, parse, read


def test_every_exchange_stands_in_the_outline_in_order(meeting: Transcript) -> None:
    entries = entries_of(meeting)
    exchanges = [
        n
        for n, kind in zip(entries.numbers, entries.kinds, strict=True)
        if kind == EntryKind.EXCHANGE
    ]
    assert exchanges == list(range(len(meeting.exchanges)))
    assert list(entries.starts) == sorted(entries.starts)


def test_folded_exchanges_hide_their_turns(meeting: Transcript) -> None:
    entries = entries_of(meeting)
    shown = entries.visible(first_folds(entries))
    hidden = set(range(len(entries))) - set(shown)
    assert hidden
    assert all(entries.kinds[index] == EntryKind.TURN for index in hidden)
    assert list(entries.visible(())) == list(range(len(entries)))


def test_a_debate_without_questions_is_its_speakers(make: Callable[..., Transcript]) -> None:
    from podium_parsers import Role

    talk = make([(Role.REMARKS, n % 2, f"A: turn {n}") for n in range(6)], speakers=["Ada", "Bo"])
    entries = entries_of(talk)
    assert [entries.title(i) for i in range(len(entries))] == ["Ada", "Bo"] * 3


def test_front_and_back_matter_are_folded_at_first(samples: Path) -> None:
    talk = read(samples / "court/pilots-argument.txt")
    entries = entries_of(talk)
    titles = [entries.title(i) for i in entries.visible(first_folds(entries))]
    everything = [entries.title(i) for i in range(len(entries))]
    assert "P R O C E E D I N G S" in everything
    assert "P R O C E E D I N G S" not in titles
    assert "Front" in titles
    assert "ORAL ARGUMENT OF PIERS J. TOLLAND ON BEHALF OF THE PETITIONER" in titles


CALL = """Opening Remarks

Operator: Good day, and welcome to the call of Tide Ferries.

Anna Berg -- Chief Executive Officer: Thank you. We carried more people than in any year before.

Questions and Answers

Operator: {first}

Bo Lind -- Analyst, Quay Bank: Thank you. What do the new boats cost?

Anna Berg -- Chief Executive Officer: Forty million.

Operator: {second}

Cy Moor -- Analyst, Dock Trust: Will you pay a dividend?

Anna Berg -- Chief Executive Officer: We will.

Operator: That was the last question. Thank you all.
"""


@pytest.mark.parametrize(
    ("second", "stands"), [("The next is from Cy Moor.", False), ("Let me say this. " * 40, True)]
)
def test_a_call_on_the_next_who_asks_does_not_part_the_questions(second: str, stands: bool) -> None:
    talk = parse(CALL.format(first="The first is from Bo Lind.", second=second))
    assert len(talk.exchanges) == 2
    entries = entries_of(talk)
    exchanges = [i for i, kind in enumerate(entries.kinds) if kind == EntryKind.EXCHANGE]
    between = [i for i in range(*exchanges) if entries.depths[i] == entries.depths[exchanges[0]]]
    assert [entries.title(i) for i in between[1:]] == (["Operator"] if stands else [])


def test_typed_words_leave_what_they_begin(meeting: Transcript) -> None:
    entries = entries_of(meeting)
    titles = [entries.title(index) for index in sifted(entries, "PIER sec")]
    assert titles == [titles[0]]
    assert titles[0].startswith("Who paid")
    assert not len(sifted(entries, "zzz"))


def test_only_what_holds_an_offset_is_kept(meeting: Transcript) -> None:
    entries = entries_of(meeting)
    everything = range(len(entries))
    inside = entries.starts[2] + 1
    kept = holding(entries, everything, (inside,))
    assert all(entries.starts[i] <= inside < entries.end(i) for i in kept)
    assert len(kept)
    assert not len(holding(entries, everything, ()))


@given(st.floats(-1, 2), st.integers(1, 12))
def test_a_bar_is_as_wide_as_it_should_be_and_shows_every_share(share: float, width: int) -> None:
    bar = share_bar(share, width)
    assert len(bar) == width
    assert bool(bar.strip()) == (share > 0)


def test_a_long_outline_is_made_without_their_titles(make: Callable[..., Transcript]) -> None:
    from podium_parsers import Role

    said: list[tuple[Role, int | None, str]] = []
    for number in range(2000):
        said += [(Role.QUESTION, None, f"Q: number {number}?"), (Role.ANSWER, 0, "A: yes")]
    entries = entries_of(make(said, speakers=["Ada"]))
    assert not entries.titles
    assert len(entries.visible(first_folds(entries))) == 2000
