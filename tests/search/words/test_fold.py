"""One spelling for many, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podium_search.words.fold import fold, fold_mapped

ALPHABET = "aZ9 .'’“—éÉß\u0301\u00adœŁй가각\u1100\u1161がカ\u3099ﬁ㎏Σς\n李臺"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("Élan Vital", "elan vital", id="accents and capitals go"),
        pytest.param("e\u0301lan", "elan", id="an accent of its own goes"),
        pytest.param("Straße", "strasse", id="sharp s is two"),
        pytest.param("“don’t”", '"don\'t"', id="typographic quotes are plain"),
        pytest.param("A—B–C‑D", "a-b-c-d", id="all dashes are one"),
        pytest.param("ﬁne Œuvre", "fine oeuvre", id="ligatures are parted"),
        pytest.param("U.S. and E.U.", "us. and eu.", id="dots within initials go"),
        pytest.param("Ёлка Й", "елка и", id="Cyrillic marks go"),
        pytest.param("co\u00adoperate", "cooperate", id="soft hyphens go"),
        pytest.param("각하", "각하", id="Korean syllables stay whole"),
        pytest.param("ＡＢＣ　１", "abc 1", id="full width is plain width"),
    ],
)
def test_folding_gives_one_spelling(text: str, folded: str) -> None:
    assert fold(text) == folded


@settings(max_examples=200)
@given(st.text(alphabet=st.one_of(st.sampled_from(ALPHABET), st.characters()), max_size=40))
def test_folding_with_a_map_gives_the_same_text_and_rising_offsets(text: str) -> None:
    folded = fold_mapped(text)
    assert folded.text == fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert list(folded.offsets) == sorted(folded.offsets)
    assert all(0 <= offset < len(text) for offset in folded.offsets[:-1])
    assert folded.offsets[-1] == len(text)


@given(st.text(alphabet=ALPHABET, max_size=30))
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)
