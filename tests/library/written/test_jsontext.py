"""JSON in which no character can disturb, and nothing is lost."""

from __future__ import annotations

import json

from podium_library.written.harmless import HARMFUL
from podium_library.written.jsontext import json_text

EVERY = " ".join(map(chr, range(0x10000)))
"""Apart, as two halves of a pair would come back as one character."""


def test_what_is_harmful_in_a_text_is_an_escape_and_comes_back() -> None:
    text = json_text(EVERY)
    assert not HARMFUL.search(text.removesuffix("\n"))
    assert json.loads(text) == EVERY
