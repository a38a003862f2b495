"""Names in the order of a bibliography."""

from __future__ import annotations

import pytest

from podium_library.citation.names import family_first, with_initials


@pytest.mark.parametrize(
    ("name", "inverted", "short"),
    [
        ("Maja Lindqvist", "Lindqvist, Maja", "Lindqvist, M."),
        ("Tom van der Berg", "van der Berg, Tom", "van der Berg, T."),
        ("Jean-Luc Moreau", "Moreau, Jean-Luc", "Moreau, J. L."),
        ("Mr. Tom Dane", "Dane, Tom", "Dane, T."),
        ("Dane, Tom", "Dane, Tom", "Dane, T."),
        ("Operator", "Operator", "Operator"),
        ("MR. SMITH", "SMITH", "SMITH"),
        ("李明", "李明", "李明"),
        ("Minister", "Minister", "Minister"),
    ],
)
def test_a_name_in_bibliographic_order(name: str, inverted: str, short: str) -> None:
    assert family_first(name) == inverted
    assert with_initials(name) == short
