"""The reading text and its way back to the source."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podium_parsers.model import Span
from podium_parsers.shown import show


def test_a_hard_wrapped_paragraph_reads_as_one_line() -> None:
    text = "We are wit-\n  nessing it\nnow."
    shown = show(text, 0, len(text))
    assert shown.text == "We are witnessing it now."


def test_a_page_head_inside_a_paragraph_is_left_out() -> None:
    text = "before the\nPage 7 of 9\nbreak"
    shown = show(text, 0, len(text), [Span(11, 22)])
    assert shown.text == "before the break"


@given(st.text(alphabet="ab -\n漢字\u00a0", max_size=60), st.data())
def test_every_shown_character_of_a_run_is_the_one_it_came_from(
    text: str, data: st.DataObject
) -> None:
    cut = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=4)))
    hidden = [Span(a, b) for a, b in zip(cut[::2], cut[1::2], strict=False) if a < b]
    shown = show(text, 0, len(text), hidden)
    for run in shown.runs:
        assert (
            shown.text[run.shown : run.shown + run.length]
            == text[run.source : run.source + run.length]
        )
        for k in range(run.length):
            assert shown.to_source(run.shown + k) == run.source + k
            assert shown.to_shown(run.source + k) == run.shown + k
