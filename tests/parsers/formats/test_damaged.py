"""Every reader on damaged input: it reads or refuses in one line, and loses no word that it keeps."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.parsers.reading import assert_sound

from podium_parsers import UnreadableError
from podium_parsers.pipeline import finish
from podium_parsers.registry import format_of, formats

SAMPLES = Path(__file__).parents[3] / "samples"
FOLDERS = (
    "captions json jsonl csv javascript tei akoma-ntoso hansard-xml bundestag-xml europarl xml"
)
FILES = [
    path
    for folder in FOLDERS.split()
    for path in sorted((SAMPLES / folder).iterdir())
    if not path.name.endswith(".outline")
]
SCRAPS = st.sampled_from(
    [
        b"-->", b"<v A>", b"WEBVTT\n", b"\n\n", b"00:00:01,000 --> 00:00:02,000\n", b"{\\c&H", b">> ", b"A: b",
        b"[", b"]", b"{", b"}", b'"text": ', b'"', b",", b"null", b"1e999", b"\\ud800", b"NaN", b"'", b"`", b"/*",
        b"<u who='#a'>", b"</u>", b"<note type='speaker'>", b"<w>", b"<from>", b"&x;", b"<![CDATA[", b"<!--",
        b"<SPEAKER ID=1 NAME=", b"<P>", b"\xff", b"\x00", b"\xf0\x9f", b"\r", b"a", b" ",
    ]
)  # fmt: skip
OURS = "webvtt subrip substation timed-lines sbv ttml json jsonl csv javascript tei akoma-ntoso hansard-xml bundestag-xml xml europarl cha yaml"


def read_or_refuse(name: str, data: bytes) -> None:
    one = next(form for form in formats() if form.name == name)
    try:
        transcript = finish(one.read(data, "damaged"))
    except UnreadableError as error:
        assert str(error)
        assert "\n" not in str(error)
        return
    assert_sound(transcript)


@pytest.mark.parametrize("path", FILES, ids=[f"{p.parent.name}/{p.name}" for p in FILES])
@settings(max_examples=25)
@given(at=st.floats(0, 1), length=st.integers(0, 40), scrap=SCRAPS, again=st.integers(1, 3))
def test_a_sample_with_a_wound_is_read_or_refused(
    path: Path, at: float, length: int, scrap: bytes, again: int
) -> None:
    data = path.read_bytes()
    name = format_of(data, path.name).name
    place = int(at * len(data))
    wounded = data[:place] + scrap * again + data[place + length :]
    read_or_refuse(name, wounded)


@pytest.mark.parametrize("name", OURS.split())
@settings(max_examples=40)
@given(pieces=st.lists(st.one_of(SCRAPS, st.binary(max_size=12)), max_size=40))
def test_any_bytes_are_read_or_refused(name: str, pieces: list[bytes]) -> None:
    read_or_refuse(name, b"".join(pieces))


@pytest.mark.parametrize("path", FILES, ids=[f"{p.parent.name}/{p.name}" for p in FILES])
def test_a_sample_cut_off_is_read_or_refused(path: Path) -> None:
    data = path.read_bytes()
    name = format_of(data, path.name).name
    for part in range(1, 12):
        read_or_refuse(name, data[: len(data) * part // 12])


@pytest.mark.parametrize("path", FILES, ids=[f"{p.parent.name}/{p.name}" for p in FILES])
def test_each_sample_is_sound_and_told_by_its_bytes_alone(path: Path) -> None:
    data = path.read_bytes()
    named = format_of(data, path.name)
    assert named.name in OURS.split()
    assert_sound(finish(named.read(data, path.name)))
    if path.suffix != ".tsv":
        assert format_of(data, "").name == named.name
