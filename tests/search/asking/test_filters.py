"""Where a query lets one look."""

from __future__ import annotations

import pytest

from podium_search import Engine


def begins(engine: Engine, query: str) -> list[str]:
    transcript = engine.transcript
    return [transcript.shown(hit.paragraph).text[:12] for hit in engine.search(query).hits]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param("by:lindqvist cod", "Nobody's liv", id="a speaker"),
        pytest.param("by:linqvist cod", "Nobody's liv", id="a speaker, mistyped"),
        pytest.param("in:q2 quota", "What about t", id="a question"),
        pytest.param("in:a2 quota", "Nobody's liv", id="its answer"),
        pytest.param("in:1-2 -quota in:question", "Minister, wi", id="a range without a word"),
        pytest.param("q: winter", "Minister, wi", id="questions only"),
    ],
)
def test_a_filter_leaves_the_passage_that_is_meant(
    engine: Engine, query: str, expected: str
) -> None:
    assert begins(engine, query)[0] == expected


def test_an_unknown_speaker_has_said_nothing(engine: Engine) -> None:
    assert begins(engine, "by:zzyzx") == []


def test_filters_alone_keep_the_order_of_the_text(engine: Engine) -> None:
    found = [hit.paragraph for hit in engine.search("in:answer").hits]
    assert len(found) == 3
    assert found == sorted(found)
