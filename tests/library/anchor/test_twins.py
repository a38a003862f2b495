"""A passage that stood more than once is told from its twins, and is doubtful where it cannot be."""

from __future__ import annotations

import random

import pytest
from tests.library.anchor.edits import transcript_text

from podium_library.anchor import anchor_all
from podium_library.anchor.passage import OldText, passage_of
from podium_library.anchor.twins import Origin, Twins
from podium_library.marks.anchored import Anchored, Status
from podium_library.marks.making import make_mark
from podium_library.marks.mark import Mark
from podium_parsers import Span, parse

ROLL = """Ask Lindqvist, of the northern quay
Berg and Daughters, shipwrights
Dahl for the harbour council
Miss Eide, who keeps the lighthouse
Fosse, absent with leave"""
WORDS = "Dahl for the harbour council"


def talk(seed: int, paragraphs: int = 12) -> str:
    return transcript_text(random.Random(seed), paragraphs)


def twice() -> tuple[str, Mark]:
    """A roll that was called at two votes, with a name of the second call marked."""
    text = f"{talk(1)}\n\n{ROLL}\n\n{talk(2)}\n\n{ROLL}\n\n{talk(3)}"
    start = text.rindex(WORDS)
    return text, make_mark(parse(text), (start, start + len(WORDS)))


def anchored(mark: Mark, old: str, new: str) -> Anchored:
    (found,) = anchor_all([mark], new, text_of={mark.sha256: old}.get)
    return found


def twins_of(mark: Mark, old: str) -> Twins:
    return Twins(passage_of(mark, OldText(old)))


def test_a_passage_that_stands_once_has_no_twins() -> None:
    text = f"{talk(1)}\n\nDorn: We painted the northern pier green last winter.\n\n{talk(2)}"
    start = text.index("We painted")
    assert not twins_of(make_mark(parse(text), (start, start + 51)), text)


def test_a_twin_is_found_about_where_it_stood() -> None:
    text, mark = twice()
    (place,) = twins_of(mark, text).places
    assert abs(place - text.index(WORDS)) < len(WORDS)


def test_each_call_of_a_roll_stems_from_itself() -> None:
    text, mark = twice()
    twins = twins_of(mark, text)
    new = "A new first line.\n\n" + text.replace("vessel", "ship")
    for start, origin in ((new.rindex(WORDS), Origin.OWN), (new.index(WORDS), Origin.TWIN)):
        assert twins.origin(new, Span(start, start + len(WORDS)), len(WORDS)) is origin


def test_the_call_that_stays_does_not_take_the_marks_of_the_one_that_went() -> None:
    text, mark = twice()
    at = text.rindex(ROLL)
    found = anchored(mark, text, text[:at] + text[at + len(ROLL) :])
    assert found.status not in (Status.EXACT, Status.MOVED)


@pytest.mark.parametrize("first_is_kept", [True, False])
def test_the_marked_call_is_found_whatever_becomes_of_the_other(first_is_kept: bool) -> None:
    text, mark = twice()
    new = text if first_is_kept else text.replace(ROLL, "", 1)
    new = "A new first line.\n\n" + new
    found = anchored(mark, text, new)
    at = new.rindex(WORDS)
    assert (found.status, found.span) == (Status.MOVED, Span(at, at + len(WORDS)))


def test_a_copy_close_by_that_moved_up_is_shown_with_a_sign_at_most() -> None:
    said = "The northern pier was painted green last winter, and nobody was asked about it."
    line = f"[12] {said}\n\nAs it was written: {said}\n\n"
    text = f"{talk(1)}\n\n{line}{talk(2)}"
    start = text.index(said)
    mark = make_mark(parse(text), (start, start + len(said)))
    found = anchored(mark, text, text.replace(f"[12] {said}\n\n", ""))
    assert found.status in (Status.APPROXIMATE, Status.LOST)


def test_an_end_that_the_paragraph_before_lends_is_shown_with_a_sign_at_most() -> None:
    before = "Nobody asked what would become of the northern pier."
    went = "All of us had seen the plans of the northern pier."
    text = f"{talk(1)}\n\n{before}\n\n{went}\n\nWhen it rained, we stayed.\n\n{talk(2)}"
    start = text.rindex("northern pier.\n")
    mark = make_mark(parse(text), (start, start + len("northern pier.\n\nWhen it rained")))
    found = anchored(mark, text, text.replace(f"{went}\n\n", ""))
    assert found.status in (Status.APPROXIMATE, Status.LOST)
