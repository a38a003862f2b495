"""The times of captions and transcripts, however they are written.

WebVTT allows hours to be left out, SubRip writes a comma, exports write `12.5s`, `1h2m3s`, ISO 8601
durations or plain seconds. What is no time is None and never an error.
"""

from __future__ import annotations

import math
import re

from podium_parsers.patterns import pattern

LATEST = 1e9
"""Seconds beyond which a number is no time of a recording."""
CLOCK = pattern(r"(?:(\d{1,6}):)?(\d{1,3}):(\d{1,2})(?:[.,:](\d{1,9}))?$")
SECONDS = pattern(r"(\d{1,12}(?:[.,]\d{1,12})?) ?(ms|s|sec|seconds)?$", re.IGNORECASE)
SPELT = pattern(
    r"(?:PT)?(?:(\d{1,6}) ?h)?[ :]?(?:(\d{1,6}) ?m(?:in)?)?[ :]?(?:(\d{1,9}(?:\.\d{1,9})?) ?s)?$",
    re.IGNORECASE,
)


def seconds_of(value: object) -> float | None:
    """Seconds in a number or a written time; None for anything else, NaN and infinity too."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return _sane(value)
    return written(value) if isinstance(value, str) else None


def written(text: str) -> float | None:
    """Seconds in a written time: `01:02:03.5`, `2:03`, `00:01,250`, `12.5s`, `PT1H2M3S`."""
    text = text.strip().strip("[]()")
    if not text or len(text) > 40:
        return None
    if found := CLOCK.match(text):
        hours, minutes, whole, fraction = found.groups()
        total = int(hours or 0) * 3600 + int(minutes) * 60 + int(whole)
        return _sane(total + (float(f"0.{fraction}") if fraction else 0.0))
    if found := SECONDS.match(text):
        amount = float(found[1].replace(",", "."))
        return _sane(amount / 1000 if (found[2] or "").lower() == "ms" else amount)
    found = SPELT.match(text)
    if found and any(found.groups()):
        hours, minutes, last = (float(part or 0) for part in found.groups())
        return _sane(hours * 3600 + minutes * 60 + last)
    return None


def _sane(value: float) -> float | None:
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) and 0 <= number <= LATEST else None
