"""The difference between a quotation and its passage."""

from __future__ import annotations

import pytest

from podium_library.verify.difference import Kind, difference

SIGNS = {Kind.SAME: "", Kind.MISSING: "-", Kind.ADDED: "+"}


@pytest.mark.parametrize(
    ("passage", "quoted", "changes"),
    [
        ("We pay half.", "We pay half", ["We pay half."]),
        ("We pay half of it", "We pay all of it", ["We pay", "-half", "+all", "of it"]),
        ("“Half” – or less", "'Half' — or more", ["“Half” – or", "-less", "+more"]),
        ("We pay it", "We really pay it", ["We", "+really", "pay it"]),
        ("这座桥五月开放", "这座桥六月开放", ["这座桥", "-五", "+六", "月开放"]),
        ("a", "", ["-a"]),
    ],
)
def test_changes_are_told_word_by_word(passage: str, quoted: str, changes: list[str]) -> None:
    found = difference(quoted, passage)
    assert [SIGNS[change.kind] + change.text for change in found] == changes
