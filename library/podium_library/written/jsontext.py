"""JSON that a person can read and that nothing in it can disturb.

Letters stay letters; control characters, bidi overrides, line separators, non-characters and lone surrogates are
written as \\u escapes, which loses nothing. Outside a string no such character ever stands.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = (
    Mapping[str, "Json"] | Sequence["Json"] | str | int | float | bool | None  # one value
)
HIDDEN = re.compile(
    "[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff]"
)


def json_text(value: Json) -> str:
    """The value as indented JSON with a line end; raises ValueError for NaN and infinities."""
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    return HIDDEN.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"
