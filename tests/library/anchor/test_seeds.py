"""Where a passage has gone, told by pieces of it that stand only once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podium_library.anchor.seeds import NEAR, led_to

PASSAGE = (
    "The pilots measured the currents off the east pier last spring, and found them a third stronger "
    "than the chart has them; nobody at the ministry had asked."
)
words = st.text(alphabet="abc \n", max_size=9000)


@given(before=words, after=words)
def test_a_passage_that_stands_once_is_led_to(before: str, after: str) -> None:
    at = led_to(PASSAGE, before + PASSAGE + after)
    assert at is not None
    assert abs(at - len(before)) <= NEAR


def test_a_passage_with_a_twin_leads_nowhere() -> None:
    assert led_to(PASSAGE, PASSAGE + "\n" * 9000 + PASSAGE) is None


def test_pieces_that_stand_in_several_places_lead_nowhere() -> None:
    size = len(PASSAGE) // 3
    parts = [PASSAGE[at : at + size] for at in range(0, 3 * size, size)]
    assert led_to(PASSAGE, ("-" * 9000).join(reversed(parts))) is None


def test_a_text_without_its_words_leads_nowhere() -> None:
    assert led_to(PASSAGE, "Nobody at the ministry knew of any current, or of a pier.") is None
