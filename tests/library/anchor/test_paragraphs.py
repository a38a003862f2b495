"""Marks of several paragraphs keep their ends when paragraphs come and go within them."""

from __future__ import annotations

from podium_library.anchor import Anchored, Status, anchor_all
from podium_library.marks.making import make_mark
from podium_parsers import parse

PROMPT = (
    "Operator: The next question comes from the line of {} with Fairwater Capital. Please go ahead."
)
ANSWERS = (
    "Ingrid Solberg: We opened two yards this spring, and both of them are full until the autumn of next year.",
    "Tomas Reyes: Freight costs fell by a tenth, mostly because the northern route was free of ice for longer.",
    "Ingrid Solberg: On pricing we have been careful, and the larger customers have told us that they noticed.",
    "Tomas Reyes: The dividend stays where it is, and the board will look at it again when the ferry is paid for.",
)
QUESTIONS = (
    "Ada Quist: Could you say how many of the berths in the new yards are let, and for how long?",
    "Bo Lindgren: What part of the margin came from cheaper fuel, and what part from the shorter route?",
    "Cleo Marsh: Do you expect to pass the lower costs on, or is there room to keep some of them?",
    "Dag Noren: And when would you think of raising the dividend, given what the ferry is to cost?",
)
CALL = tuple(
    paragraph
    for question, answer in zip(QUESTIONS, ANSWERS, strict=True)
    for paragraph in (PROMPT.format(question.split(":")[0]), question, answer)
)
NEW = (
    "Correction, added after the call: nineteen percent became twenty one, since figures from smaller"
    " harbours arrived late, were checked twice by auditors, and only then entered into these tables;"
    " readers holding earlier copies should replace them, as quotations from those no longer agree."
)


def found(first: int, last: int, new: tuple[str, ...]) -> tuple[Anchored, str]:
    """Where the mark of some paragraphs of the call is in a new version, and its words there."""
    old, text = "\n\n".join(CALL), "\n\n".join(new)
    transcript = parse(old)
    start = old.index(CALL[first])
    mark = make_mark(transcript, (start, old.index(CALL[last]) + len(CALL[last])))
    (one,) = anchor_all((mark,), text, text_of={transcript.source.digest: old}.get)
    return one, text[slice(*one.span)] if one.span else ""


def test_a_new_paragraph_does_not_push_out_the_short_one_before_it() -> None:
    for first in (0, 3, 6, 9):
        new = (*CALL[: first + 1], NEW, *CALL[first + 1 :])
        _, words = found(first, first + 2, new)
        assert words == "\n\n".join(new[first : first + 4])


def test_nor_the_short_one_behind_it() -> None:
    new = (*CALL[:5], NEW, *CALL[5:])
    one, words = found(2, 5, new)
    assert one.status is Status.MOVED
    assert words == "\n\n".join(new[2:7])


def test_the_same_prompt_before_another_question_is_not_taken_for_the_one_that_went() -> None:
    _, words = found(6, 8, (*CALL[:6], *CALL[7:]))
    assert words == "\n\n".join(CALL[7:9])


def test_where_the_first_paragraph_went_the_place_begins_with_the_next() -> None:
    for first in range(1, 8):
        _, words = found(first, first + 2, (*CALL[:first], *CALL[first + 1 :]))
        assert words == "\n\n".join(CALL[first + 1 : first + 3])


def test_where_the_last_paragraph_went_the_place_ends_with_the_one_before() -> None:
    for first in range(1, 8):
        _, words = found(first, first + 2, (*CALL[: first + 2], *CALL[first + 3 :]))
        assert words == "\n\n".join(CALL[first : first + 2])


def test_a_sentence_is_found_between_two_that_are_new() -> None:
    for place in (1, 2, 4, 5, 7, 8):
        one, words = found(
            place, place, (*CALL[: place - 1], NEW, CALL[place], NEW, *CALL[place + 2 :])
        )
        assert one.status is Status.MOVED
        assert words == CALL[place]


def test_a_head_that_was_replaced_by_as_many_words_is_still_the_place() -> None:
    changed = CALL[4].replace(
        "What part of the margin came from", "Pizzicato uku xylophony buzzbuzz"
    )
    assert changed != CALL[4]
    new = (*CALL[:4], changed, *CALL[5:])
    old, text = "\n\n".join(CALL), "\n\n".join(new)
    transcript = parse(old)
    start = old.index("What part of the margin")
    mark = make_mark(transcript, (start, old.index(CALL[4]) + len(CALL[4])))
    (one,) = anchor_all((mark,), text, text_of={transcript.source.digest: old}.get)
    assert one.span is not None
    assert text[slice(*one.span)] == changed.removeprefix("Bo Lindgren: ")
