"""Tags as Org has them."""

from __future__ import annotations

import pytest

from podium_library.exports.orgtext import org_tags


@pytest.mark.parametrize(
    ("tags", "written"),
    [
        ((), ""),
        (("money", "energy/gas"), ":money:energy_gas:"),
        (("@@html:<b>@@", "@home"), ":@html_b__@:@home:"),
        (("@@", "!?"), ":@:"),
    ],
    ids=["none", "a path", "a snippet of another format", "signs alone"],
)
def test_tags_of_a_heading(tags: tuple[str, ...], written: str) -> None:
    assert org_tags(tags) == written
