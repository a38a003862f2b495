"""Marks find their passage again under every kind of edit, and never another one silently."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.library.anchor.edits import EDITS, Edited, transcript_text

from podium_library.anchor import Anchored, Status, anchor_all, find_quote
from podium_library.marks.making import kept_lost, make_mark
from podium_library.marks.mark import Mark
from podium_parsers import Transcript, parse

TextOf = Callable[[str], str | None]
ATTACHED = (Status.EXACT, Status.MOVED)


def passages(transcript: Transcript, rng: random.Random, count: int = 12) -> list[Mark]:
    """Marks of one sentence to several paragraphs."""
    ends = [at + 1 for at, char in enumerate(transcript.text) if char == "."]
    made: list[Mark] = []
    while len(made) < count:
        first = rng.randrange(len(ends) - 8)
        start, end = ends[first] + 1, ends[first + rng.randint(1, 8)]
        start += len(transcript.text[start:end]) - len(transcript.text[start:end].lstrip())
        made.append(make_mark(transcript, (start, end)))
    return made


def share(one: tuple[int, int], other: tuple[int, int]) -> float:
    """What two spans have in common, as a part of what they cover together."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, both) / (max(one[1], other[1]) - min(one[0], other[0]))


def anchored(text: str, seed: int, name: str, *, kept: bool) -> tuple[Edited, tuple[Anchored, ...]]:
    rng = random.Random(seed)
    transcript = parse(text)
    edited = EDITS[name](Edited.of(text), rng)
    texts = {transcript.source.digest: text}
    return edited, anchor_all(
        passages(transcript, rng), edited.text, text_of=texts.get if kept else None
    )


@pytest.mark.parametrize("kept", [True, False], ids=["old text kept", "mark alone"])
@pytest.mark.parametrize("name", EDITS)
def test_sentences_survive_edits_and_land_nowhere_else(name: str, kept: bool) -> None:
    survived = passed = 0
    for seed in range(6):  # how many survive is a rate, no law
        edited, found = anchored(transcript_text(random.Random(seed)), seed, name, kept=kept)
        passed += len(found)
        for one in found:
            true = edited.where(one.mark.start, one.mark.end)
            assert true is not None
            if true[1] - true[0] > 1.4 * len(one.mark.quote):
                survived += 1  # torn apart by the edit
            elif one.status in ATTACHED:
                assert one.span is not None
                assert share(one.span, true) > 0.7, one
                survived += 1
    assert survived >= 0.95 * passed


@pytest.mark.parametrize("seed", range(10))  # without the old text it is a rate too
def test_a_deleted_passage_is_lost(seed: int) -> None:
    rng = random.Random(seed)
    text = transcript_text(rng)
    transcript = parse(text)
    mark = passages(transcript, rng, 1)[0]
    without = text[: mark.start] + text[mark.end :]
    (found,) = anchor_all([mark], without, text_of={transcript.source.digest: text}.get)
    assert (found.status, found.span) == (Status.LOST, None)
    (found,) = anchor_all([mark], without)
    assert found.status not in ATTACHED


@settings(max_examples=10)
@given(seed=st.integers(0, 1 << 32))
def test_in_the_same_text_every_mark_is_exact(seed: int) -> None:
    transcript = parse(transcript_text(random.Random(seed), 20))
    for one in anchor_all(passages(transcript, random.Random(seed)), transcript):
        assert one.status is Status.EXACT
        assert one.span == (one.mark.start, one.mark.end)
        assert one.confidence == 1.0


def test_one_of_two_equal_passages_is_told_by_its_surroundings() -> None:
    said = "I have nothing to add to that."
    parts = [transcript_text(random.Random(n), 8) for n in range(3)]
    text = f"\n\nDorn: {said}\n\n".join(parts)
    transcript = parse(text)
    start = text.rindex(said)
    mark = make_mark(transcript, (start, start + len(said)))
    edited = "A new first line.\n\n" + text.replace("harbour", "haven")
    (found,) = anchor_all([mark], edited, text_of={transcript.source.digest: text}.get)
    assert found.status is Status.MOVED
    assert found.span == (edited.rindex(said), edited.rindex(said) + len(said))


def test_a_copy_of_the_words_elsewhere_does_not_take_a_deleted_mark() -> None:
    said = "the northern pier"
    before, after = (transcript_text(random.Random(n), 12) for n in (1, 2))
    text = f"{before}\n\nDorn: Leave {said} alone.\n\n{after}"
    mark = make_mark(parse(text), (text.index(said), text.index(said) + len(said)))
    gone = f"{before}\n\n{after}\n\nEskola: We painted {said} green last winter."
    (found,) = anchor_all([mark], gone, text_of={mark.sha256: text}.get)
    assert found.status not in ATTACHED


def test_a_quote_is_found_whatever_its_quotes_and_blanks() -> None:
    text = "He said:\n“Don’t  move\nthe crates — please…” Then he left."
    (span,) = find_quote(text, '"don\'t move the crates - please..."')
    assert text[span.start : span.end] == "“Don’t  move\nthe crates — please…”"
    assert find_quote(text, "  ") == ()
    assert find_quote(text, "nothing of the kind") == ()


def test_a_mark_that_a_person_keeps_as_lost_is_not_looked_for_there_again() -> None:
    transcript = parse("One sentence stands here.\n\nAnother one follows it.\n")
    mark = make_mark(transcript, (0, 25))
    other = parse("New.\n\n" + transcript.text)
    assert anchor_all([mark], other)[0].status is Status.MOVED
    rejected = kept_lost(other, mark)
    assert anchor_all([rejected], other)[0].status is Status.LOST
    assert anchor_all([rejected], transcript)[0].status is Status.EXACT
    assert replace(rejected, lost_in=()) == mark


@pytest.mark.parametrize("quote", ["", " \n ", "\u200b"])
def test_a_mark_without_words_is_lost_and_not_an_error(quote: str) -> None:
    mark = Mark(start=3, end=3 + len(quote), quote=quote)
    assert anchor_all([mark], "Some text or other.")[0].status is Status.LOST


@settings(max_examples=60)
@given(st.text(max_size=80), st.text(max_size=80), st.data())
def test_any_mark_in_any_text_gets_an_answer(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    mark = Mark(start, end, old[start:end], old[:start][-64:], old[end:][:64], sha256="old")
    for text_of in (None, {"old": old}.get):
        (found,) = anchor_all([mark], new, text_of=text_of)
        if found.span is not None:
            assert 0 <= found.span.start < found.span.end <= len(new)
        assert (found.span is None) == (found.status is Status.LOST)
        assert 0 <= found.confidence <= 1
