"""A number with its noun, as it is said to people."""

from __future__ import annotations


def counted(count: int, noun: str) -> str:
    """`1 document`, `1,204 documents`; of nouns that take an s."""
    return f"{count:,} {noun}{'s' * (count != 1)}"
