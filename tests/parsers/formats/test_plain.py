"""Plain text: what is read, and the one thing that is refused."""

from __future__ import annotations

import pytest

from podium_parsers.errors import UnreadableError
from podium_parsers.formats.plain import read


def test_sound_utf8_with_many_escapes_is_still_text() -> None:
    data = b"Anna: \x1b[31mred\x1b[0m \x1b[1mbold\x1b[0m \x07\x01\x02\x03\n"
    assert read(data, "log.txt").text.startswith("Anna: \x1b[31mred")


@pytest.mark.parametrize(
    "data", [bytes(range(1, 9)) * 50, b"\x7fELF\xfd\x3f\xeb" + bytes(range(256)) * 8]
)
def test_noise_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="is not text"):
        read(data, "noise.txt")
