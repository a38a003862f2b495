"""The door of the headless verbs: what passes it, and that nothing goes round it."""

from __future__ import annotations

import io
import json

from hypothesis import given
from hypothesis import strategies as st

from podium.cli.gate import Gate, Style

FORBIDDEN = {
    *range(0x09), *range(0x0B, 0x20), 0x7F, *range(0x80, 0xA0), 0xAD, *range(0x200B, 0x2010), *range(0x2028, 0x202F),
    *range(0x2060, 0x2070), 0xFEFF, *range(0xE0000, 0xE1000),
}  # fmt: skip
TEXTS = st.text() | st.text(st.characters(categories=("Cc", "Cf", "Cs", "Zl", "Zp", "Mn")))


def written(act: object) -> str:
    stream = io.TextIOWrapper(io.BytesIO(), "utf-8", newline="\n")
    assert callable(act)
    act(Gate(stream))
    stream.seek(0)
    return stream.read()


@given(TEXTS)
def test_no_control_character_passes_as_a_line(text: str) -> None:
    out = written(lambda gate: gate.line(text, Style.BOLD))
    assert not {ord(char) for char in out} & FORBIDDEN
    assert len(out) == len(text) + 1


@given(TEXTS)
def test_json_is_harmless_and_lossless(text: str) -> None:
    out = written(lambda gate: gate.json({"text": text}))
    assert not {ord(char) for char in out} & FORBIDDEN
    # JSON itself has no way to keep the two halves of a surrogate pair apart.
    assert json.loads(out) == json.loads(json.dumps({"text": text}))


def test_styles_stand_only_where_colour_is_wanted() -> None:
    stream = io.StringIO()
    Gate(stream, colour=True).line("[/b] \x1b]0;title\x07", Style.BOLD)
    assert stream.getvalue() == "\x1b[1m[/b] ␛]0;title␇\x1b[0m\n"


@given(TEXTS)
def test_an_export_that_goes_to_a_terminal_has_every_character_visible(text: str) -> None:
    class Teletype(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    stream = Teletype(io.BytesIO(), "utf-8", newline="\n")
    Gate(stream).document(text)
    stream.seek(0)
    out = stream.read()
    assert not {ord(char) for char in out} & FORBIDDEN
    assert len(out) == len(text)


def test_an_export_that_goes_to_a_file_is_written_as_it_is() -> None:
    assert written(lambda gate: gate.document("a\u200d\ufeffb\r\n")) == "a\u200d\ufeffb\r\n"
