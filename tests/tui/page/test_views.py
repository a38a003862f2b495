"""A view leaves out what it says and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from podium.widgets.page.views import View, shelve
from podium_parsers import ParagraphKind, Role, Transcript

Make = Callable[..., Transcript]


def test_runs_of_matter_fold_into_their_first_paragraph(meeting: Transcript) -> None:
    shelf = shelve(meeting, View.EVERYTHING, None, folded=True)
    assert list(shelf.paragraphs) == [0, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15]
    assert shelf.folds == {0: range(2), 15: range(15, 16)}
    assert not shelf.holds(0)
    assert not shelf.holds(10)
    assert shelf.item_of(1) == 0


def test_unfolded_everything_is_everything(meeting: Transcript) -> None:
    shelf = shelve(meeting, View.EVERYTHING, None, folded=False)
    assert list(shelf.paragraphs) == list(range(16))
    assert not shelf.folds


def test_questions_keep_the_first_paragraph_of_each_answer(meeting: Transcript) -> None:
    shelf = shelve(meeting, View.QUESTIONS, None, folded=True)
    assert list(shelf.paragraphs) == [2, 3, 5, 6, 7, 11, 12, 13, 14]
    assert shelf.briefs == {3, 7, 12, 14}


def test_one_speaker_is_heard_without_the_others(meeting: Transcript) -> None:
    assert list(shelve(meeting, View.SPEAKER, 1, folded=True).paragraphs) == [11]
    assert 10 not in shelve(meeting, View.SPEAKER, 0, folded=True).paragraphs


def test_a_view_that_would_be_empty_shows_everything(make: Make) -> None:
    transcript = make([(ParagraphKind.SPEECH, None, "No one is named here.")])
    for view in View:
        assert list(shelve(transcript, view, 3, folded=True).paragraphs) == [0]
    matter = make([(ParagraphKind.FRONT, None, "Only matter."), (ParagraphKind.BACK, None, "End.")])
    assert not shelve(matter, View.EVERYTHING, None, folded=True).folds


def test_what_is_said_once_more_after_the_back_matter_is_kept(make: Make) -> None:
    transcript = make(
        [
            (Role.REMARKS, None, "A: Words."),
            (ParagraphKind.BACK, None, "Footer"),
            (Role.REMARKS, None, "A: More words."),
        ]
    )
    assert shelve(transcript, View.EVERYTHING, None, folded=True).holds(2)


def test_a_speech_that_nobody_is_named_for_is_not_folded_away(make: Make) -> None:
    words = "It was a long winter. " * 300
    transcript = make([(ParagraphKind.FRONT, None, words), (Role.REMARKS, None, "A: Words.")])
    assert shelve(transcript, View.EVERYTHING, None, folded=True).holds(0)
