"""Reading in a worker process: what comes back, and what a bad file can not do."""

from __future__ import annotations

import pytest

from podium_parsers.drafts.contained import read_contained
from podium_parsers.drafts.draft import Draft, HintKind, Record
from podium_parsers.drafts.draftio import dump, load
from podium_parsers.errors import UnreadableError
from podium_parsers.model import Role, Span, Speaker
from podium_parsers.places import PageLines, Times
from podium_parsers.text.source import Source


def test_a_worker_hands_back_what_its_reader_found() -> None:
    draft = read_contained(b"Mayor: Good evening.\n", "minutes/meeting.txt", "plain")
    assert draft.text == "Mayor: Good evening.\n"
    assert draft.source.name == "minutes/meeting.txt"


def test_a_refusal_of_the_reader_comes_back_as_its_one_line() -> None:
    with pytest.raises(UnreadableError, match="is not text"):
        read_contained(bytes(range(1, 8)) * 200, "noise.txt", "plain")


def test_a_draft_survives_the_way_through_the_pipe() -> None:
    draft = Draft(Source("Anna: yes\ud800", "a.txt", "utf-8", "json", "00"))
    draft.know(title="A talk", language="en")
    draft.hint(HintKind.HEADING, 0, 4, 2)
    draft.hide(4, 5)
    draft.note("rule", "a message", 1, 2, warning=True)
    draft.records = [
        Record(Span(6, 9), "Anna", 1.5, Role.ANSWER, label=Span(0, 5)),
        Record(Span(9, 10), None),
    ]
    draft.people["Anna"] = Speaker(0, "Anna Berg", "Mayor", ("Anna",))
    draft.pages, draft.times = PageLines(), Times()
    draft.pages.add(0, 3, 12)
    draft.times.add(6, 1.5)
    back = load(dump(draft))
    assert (back.source, back.metadata, back.hints) == (draft.source, draft.metadata, draft.hints)
    assert (back.hidden, back.records, back.people) == (draft.hidden, draft.records, draft.people)
    assert back.notes == draft.notes
    assert back.pages is not None
    assert back.times is not None
    assert (back.pages.at(1), back.times.at(7)) == ("3:12", 1.5)
