"""Every format is found by its name and its aliases, and follows the filters."""

from __future__ import annotations

import json

import pytest

from podium_library.exports import (
    Options,
    Order,
    UnknownFormatError,
    export,
    export_formats,
    export_named,
)
from podium_library.marks.mark import MarkedDocument


def test_names_and_aliases_are_all_different() -> None:
    names = [name for one in export_formats() for name in (one.name, *one.aliases)]
    assert len(names) == len(set(names))


def test_a_format_is_found_by_name_and_by_alias_in_any_case() -> None:
    assert export_named("MD") is export_named("markdown")


def test_a_misspelt_format_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(UnknownFormatError, match="did you mean markdown"):
        export_named("markdwon")


def test_each_format_has_a_suffix_and_a_line_about_itself() -> None:
    for one in export_formats():
        assert one.suffix.startswith(".")
        assert one.description
        assert not one.description.endswith(".")


@pytest.mark.parametrize(
    ("options", "left"),
    [
        (Options(), [1, 2, 3]),
        (Options(tags=("energy",)), [2]),
        (Options(tags=("Money",)), [2, 3]),
        (Options(tags=("mon",)), []),
        (Options(speakers=("lindqvist",)), [1, 2]),
        (Options(colors=("blue",)), [1]),
        (Options(order=Order.TIME), [1, 2, 3]),
    ],
    ids=str,
)
def test_marks_are_filtered_by_tag_speaker_and_colour(
    marked: tuple[MarkedDocument, ...], options: Options, left: list[int]
) -> None:
    value = json.loads(export(export_named("json"), marked, options))
    found = [int(mark["id"][:8], 16) for one in value["documents"] for mark in one["marks"]]
    assert found == left
