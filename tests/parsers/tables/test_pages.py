"""Rows that are the pages of a record, as a converter of documents writes them."""

from __future__ import annotations

import json

import pytest
from tests.parsers.reading import reading

TALK = [
    ("MR. ROE", "Did you see the lamp on the night of the storm, and who held it?"),
    ("MS. KARL", "I saw it at nine and once more at eleven, when the pilot came in."),
] * 14


def _pages() -> list[str]:
    lines: list[str] = []
    for who, words in TALK:
        first, second = words[:30].rsplit(" ", 1)
        lines += [f"{who}: {first}", f"{second}{words[30:]}"]
    return ["\n".join(lines[at : at + 15]) for at in range(0, len(lines), 15)]


def _as_csv(pages: list[str]) -> str:
    return "page,text\n" + "".join(f'{at},"{page}"\n' for at, page in enumerate(pages, 1))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.json", json.dumps([{"page": at, "text": page} for at, page in enumerate(_pages(), 1)])),
        ("x.json", json.dumps({"pages": _pages()})),
        ("x.csv", _as_csv(_pages())),
    ],
)
def test_pages_are_one_text_again(name: str, data: str) -> None:
    lines = reading(data.encode(), name).lines
    assert [line.speaker for line in lines] == [who for who, _ in TALK]
    assert [" ".join(line.text.split()) for line in lines] == [words for _, words in TALK]


def test_rows_of_one_line_each_stay_rows() -> None:
    rows = [{"speaker": who, "text": words} for who, words in TALK[:6]]
    lines = reading(json.dumps(rows).encode(), "x.json").lines
    assert [line.text for line in lines] == [words for _, words in TALK[:6]]
