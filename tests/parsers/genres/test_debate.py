"""A debate: moderators ask or keep order, candidates answer."""

from __future__ import annotations

from tests.parsers.reading import sample


def test_an_exchange_runs_from_a_question_over_all_who_answer() -> None:
    transcript, lines = sample("csv/mayoral-debate.csv")
    for exchange in transcript.exchanges:
        assert lines[exchange.question].role == "question"
        assert lines[exchange.turns[-1]].role == "answer"
    assert [exchange.question for exchange in transcript.exchanges] == [2, 4, 9, 11]
