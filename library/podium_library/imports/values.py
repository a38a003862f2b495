"""Values from a file that anybody may have written, taken only as what they should be.

A wrong type becomes the value's absence and not an error: one odd field must not cost a person's marks.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from podium_library.exports.identity import UUID, derived, stamp
from podium_library.written.jsontext import Json

LARGEST_OFFSET = 1 << 31
ISO_LIKE = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?", re.ASCII
)


def table(value: Json) -> Mapping[str, Json]:
    """The object, or an empty one."""
    return value if isinstance(value, Mapping) else {}


def rows(value: Json) -> Sequence[Json]:
    """The list, or an empty one."""
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()


def text(value: Json) -> str | None:
    """The string, without lone surrogates; None for anything else."""
    if not isinstance(value, str):
        return None
    return value.encode("utf-8", "replace").decode("utf-8")


def filled(value: Json) -> str | None:
    """The string when there is more in it than blanks."""
    found = text(value)
    return found if found and found.strip() else None


def offset(value: Json) -> int | None:
    """A whole number that can be an offset."""
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if 0 <= value < LARGEST_OFFSET else None


def pair(value: Json) -> tuple[float, float] | None:
    """Two finite numbers in order, as of a stretch of time."""
    both = [n for n in rows(value) if isinstance(n, int | float) and not isinstance(n, bool)]
    if len(both) != 2 or not all(math.isfinite(n) and abs(n) < 1e9 for n in both):
        return None
    return (float(both[0]), float(both[1])) if both[0] <= both[1] else None


def words(value: Json) -> tuple[str, ...]:
    """The non-empty strings of a list, each once."""
    found = (filled(one) for one in rows(value))
    return tuple(dict.fromkeys(word.strip() for word in found if word))


def moment(value: Json) -> str | None:
    """A moment as ISO 8601 with its zone (UTC when it names none), from the forms programs write."""
    written = text(value) or ""
    if stamp(written):
        return written
    found = ISO_LIKE.fullmatch(written.strip())
    if not found:
        return None
    day, minute, second, zone = found.groups()
    zone = zone or "Z"
    if zone != "Z" and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return stamp(f"{day}T{minute}{second or ':00'}{zone}")


class Identities:
    """Hands out a UUID for each id of a file: its own when it is one and new, else one derived."""

    def __init__(self, form: str) -> None:
        self._form = form
        self._seen: set[str] = set()
        self.replaced = 0

    def of(self, value: Json, *parts: str) -> str:
        """The id of what has `value` as its id and is told from others by `parts`."""
        written = value if isinstance(value, str) else "" if value is None else str(value)[:200]
        low = written.lower()
        found = low if UUID.fullmatch(low) else derived(self._form, written, *parts)
        self.replaced += bool(written) and found != low
        while found in self._seen:
            found = derived(self._form, found, *parts)
        self._seen.add(found)
        return found
