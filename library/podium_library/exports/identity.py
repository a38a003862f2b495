"""Identifiers in exported files: the same marks give the same file, on any machine, at any time.

A mark's own id is a UUID. Whatever else needs one (a source, a code, a coding) derives it by name from
what it identifies (RFC 9562, version 5), so that a second export updates and does not double.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable
from itertools import pairwise

NAMESPACE = uuid.UUID("5d0e5a4c-6f0b-5f0a-9f43-7b1c1f5f0c11")
"""Drawn once for podium; never to be changed."""
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
STAMP = re.compile(
    r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
    r"T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)",
    re.ASCII,
)


def derived(*parts: str) -> str:
    """A UUID that these parts always give."""
    name = "\x1f".join(parts).encode("utf-8", "replace").decode("utf-8")
    return str(uuid.uuid5(NAMESPACE, name))


def guid(identity: str) -> str:
    """The id itself when it is a UUID, else one derived from it."""
    low = identity.lower()
    return low if UUID.fullmatch(low) else derived("id", identity)


def stamp(moment: str) -> str | None:
    """The moment when it is a full ISO 8601 date and time with its zone, else None."""
    return moment if STAMP.fullmatch(moment) else None


def short_ids(identities: Iterable[str], least: int = 8) -> dict[str, str]:
    """For each id the shortest beginning of its UUID, `least` characters or more, that is its alone."""
    full = {identity: guid(identity) for identity in identities}
    ordered = sorted(set(full.values()))
    sizes = dict.fromkeys(ordered, least)
    for left, right in pairwise(ordered):
        # Only a neighbour in sorted order can share the longest beginning.
        apart = next(at for at, (a, b) in enumerate(zip(left, right, strict=True), 1) if a != b)
        sizes[left], sizes[right] = max(sizes[left], apart), max(sizes[right], apart)
    return {identity: whole[: sizes[whole]].rstrip("-") for identity, whole in full.items()}
