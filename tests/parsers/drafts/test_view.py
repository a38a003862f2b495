"""The view without hidden text leads back to the source."""

from hypothesis import given
from hypothesis import strategies as st

from podium_parsers.columns import Spans
from podium_parsers.drafts.view import View


@given(st.text(max_size=60), st.lists(st.integers(0, 60), max_size=12))
def test_each_visible_character_leads_back_to_itself(text: str, bounds: list[int]) -> None:
    edges = sorted({min(bound, len(text)) for bound in bounds})
    spans = Spans(zip(edges[::2], edges[1::2], strict=False))
    view = View(text, spans)
    kept = [at for at in range(len(text)) if not any(s <= at < e for s, e in spans)]
    assert view.text == "\n" + "".join(text[at] for at in kept)
    assert [view.source(i + 1) for i in range(len(kept))] == kept
    assert [view.of_source(at) for at in kept] == [i + 1 for i in range(len(kept))]


def test_a_large_text_is_sampled_at_line_starts() -> None:
    view = View("a line of words\n" * 40_000, Spans())
    assert len(view.sample) < len(view.text)
    assert all(sample.startswith("\na line") for sample in view.samples)
