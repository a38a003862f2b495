"""Searching many documents at once; `CollectionEngine` is the door."""

from podium_search.collection.collection import Collection
from podium_search.collection.engine import CollectionEngine, CollectionResult, Found
from podium_search.collection.folded import folded
from podium_search.collection.shortened import shortened

__all__ = ["Collection", "CollectionEngine", "CollectionResult", "Found", "folded", "shortened"]
