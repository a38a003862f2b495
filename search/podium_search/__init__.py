"""Search that finds what people half remember: `Engine` is the door of this wing."""

from podium_search.asking.complete import complete
from podium_search.asking.query import Query, parse_query
from podium_search.engine import Engine, Order
from podium_search.hit import Hit, Marked, Result
from podium_search.hits.snippet import Snippet, snippet

__all__ = [
    "Engine",
    "Hit",
    "Marked",
    "Order",
    "Query",
    "Result",
    "Snippet",
    "complete",
    "parse_query",
    "snippet",
]
