"""Search that finds what people half remember: `Engine` is the door of this wing."""

from podium_search.engine import Engine
from podium_search.hit import Hit, Marked, Result
from podium_search.query import Query, parse_query

__all__ = ["Engine", "Hit", "Marked", "Query", "Result", "parse_query"]
