"""What the finder says of a result."""

from __future__ import annotations

import pytest

from podium.widgets.finder.summary import SYNTAX, summary
from podium_search import Hit, Result, parse_query
from podium_search.engine import Order


def result(query: str, strong: int, weak: int = 0, among: int = 0) -> Result:
    """A result of so many hits, of which only the number counts."""
    hits = [Hit(0, None, None, 1.0, number < strong, ()) for number in range(strong + weak)]
    return Result(parse_query(query), tuple(hits), (), weak, among or strong + weak)


@pytest.mark.parametrize(
    ("found", "order", "said"),
    [
        pytest.param(result("", 0), "best", SYNTAX, id="nothing is asked"),
        pytest.param(result("x", 0), "best", "No match", id="nothing is found"),
        pytest.param(result("x", 0, 2), "best", "No match; 2 weak", id="all are weak"),
        pytest.param(result("x", 1), "best", "1 passage in 1 place, best first", id="one"),
        pytest.param(
            result("x y", 9, 3), "best", "9 passages in 1 place, best first; 3 perhaps", id="both"
        ),
        pytest.param(
            result("x", 100, 60, 1204),
            "document",
            "best 160 of 1,204 passages, in order of the text; 60 perhaps",
            id="of ranked words the best are given",
        ),
        pytest.param(
            result('"x"', 500, 0, 2000),
            "document",
            "first 500 of 2,000 passages, in order of the text",
            id="of a phrase the first are given",
        ),
    ],
)
def test_the_finder_says_what_it_lists(found: Result, order: Order, said: str) -> None:
    assert summary(found, 1, order) == [said]
