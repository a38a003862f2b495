"""What Tab offers."""

from __future__ import annotations

import pytest

from podium_parsers import Transcript
from podium_search import complete


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        pytest.param("gas by:ing", 'gas by:"Ingrid Lindqvist"', id="a name after by"),
        pytest.param('by:"ingrid li', 'by:"Ingrid Lindqvist"', id="a name within quotes"),
        pytest.param("in:q", "in:question", id="a role"),
        pytest.param("gas is", "gas is:marked", id="an operator"),
        pytest.param("#en", "#energy/gas", id="a tag"),
    ],
)
def test_tab_goes_on_from_what_is_typed(transcript: Transcript, typed: str, offered: str) -> None:
    assert offered in complete(transcript, typed, tags=["energy/gas", "fish"])


@pytest.mark.parametrize("typed", ["", "gas ", "zzz", "by:nobody", "#zzz"])
def test_nothing_fitting_is_nothing_offered(transcript: Transcript, typed: str) -> None:
    assert complete(transcript, typed, tags=["energy/gas"]) == ()
