"""What holds for every container: its sample is read by it, damage never raises anything of its own."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podium_parsers.drafts.draft import Draft
from podium_parsers.errors import UnreadableError
from podium_parsers.registry import format_of

SAMPLES = Path(__file__).parents[3] / "samples"
READ_BY = {
    "markdown/podcast.md": "markdown",
    "rst/inquiry.rst": "rst",
    "html/saved-page.html": "html",
    "pdf/hearing.pdf": "pdf",
    "docx/council.docx": "docx",
    "odt/net-menders.odt": "odt",
    "epub/interviews.epub": "epub",
    "encodings/ru.koi8-r.txt": "plain",
    "encodings/zh.big5.txt": "plain",
}


def read(data: bytes, name: str) -> Draft:
    return format_of(data, name).read(data, name)


def visible(draft: Draft) -> str:
    """The text without what is hidden."""
    pieces, at = [], 0
    for start, end in draft.hidden_spans():
        pieces.append(draft.text[at:start])
        at = end
    return "".join((*pieces, draft.text[at:]))


@pytest.mark.parametrize(("sample", "reader"), READ_BY.items())
def test_each_sample_is_read_by_its_own_reader_whatever_it_is_called(
    sample: str, reader: str
) -> None:
    data = (SAMPLES / sample).read_bytes()
    name = Path(sample).name
    assert format_of(data, name).name == reader
    assert read(data, name).source.reader == reader
    if reader not in {"plain", "rst"}:
        assert format_of(data, "nameless").name == reader


@pytest.mark.parametrize("sample", READ_BY)
def test_hints_and_hidden_spans_lie_inside_the_text(sample: str) -> None:
    draft = read((SAMPLES / sample).read_bytes(), sample)
    spans = [hint.span for hint in draft.hints] + draft.hidden
    assert all(0 <= start < end <= len(draft.text) for start, end in spans)
    assert [hint.span for hint in draft.hints] == sorted(hint.span for hint in draft.hints)


@given(st.sampled_from(sorted(READ_BY)), st.integers(0, 2**32))
@settings(max_examples=150)
def test_a_damaged_sample_is_read_or_refused_in_one_line(sample: str, seed: int) -> None:
    data = bytearray((SAMPLES / sample).read_bytes())
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 30)):
        at = chance.randrange(len(data))
        match chance.randrange(4):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                del data[at : at + chance.randrange(1, 60)]
            case 2:
                data[at:at] = data[: chance.randrange(1, 60)]
            case _:
                del data[at:]
        if not data:
            return
    try:
        draft = read(bytes(data), sample)
    except UnreadableError as error:
        assert "\n" not in str(error)
    else:
        assert draft.text is not None


@given(st.text(max_size=300), st.sampled_from(["a.md", "a.rst", "a.html", "a.txt"]))
@settings(max_examples=200)
def test_any_text_is_read_under_any_name_of_a_text_format(text: str, name: str) -> None:
    try:
        draft = read(text.encode("utf-8", "replace"), name)
    except UnreadableError:
        return
    assert all(0 <= start < end <= len(draft.text) for start, end in draft.hidden_spans())
