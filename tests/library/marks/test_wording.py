"""The words of a mark as they are read."""

from __future__ import annotations

from podium_library.marks.mark import Mark
from podium_library.marks.wording import paragraphs
from podium_parsers import ParagraphKind, Paragraphs, Role, Source, Spans, Transcript, Turns
from podium_parsers.columns import Exchanges
from podium_parsers.model import Metadata, Speaker


def test_wrap_breaks_are_healed_and_paragraphs_kept() -> None:
    quote = "We are wit-\nnessing it\n  now.\n\n \nNext."
    assert paragraphs(Mark(0, len(quote), quote)) == ("We are witnessing it now.", "Next.")


def numbered() -> Transcript:
    """Two turns; line numbers are hidden, a page head between the paragraphs is furniture."""
    text = "1 Q. How deep\n2 is it?\n\nPage 7\n\n3 A. Four\n4 metres.\n"
    columns = Paragraphs()
    columns.add((0, 22), 5, ParagraphKind.SPEECH, 0)
    columns.add((24, 30), 24, ParagraphKind.FURNITURE)
    columns.add((32, 51), 37, ParagraphKind.SPEECH, 1)
    turns = Turns(columns)
    turns.add(range(1), Role.QUESTION, None, (2, 4), "test")
    turns.add(range(2, 3), Role.ANSWER, 0, (34, 36), "test")
    hidden = Spans([(0, 2), (14, 16), (32, 34), (42, 44)])
    return Transcript(
        source=Source(text),
        metadata=Metadata(),
        speakers=(Speaker(0, "A."),),
        paragraphs=columns,
        turns=turns,
        exchanges=Exchanges(),
        sections=(),
        notes=(),
        hidden=hidden,
    )


def test_line_numbers_and_page_heads_are_left_out_and_labels_between_turns_kept() -> None:
    transcript = numbered()
    quote = transcript.text[5:51]
    found = paragraphs(Mark(5, 51, quote), transcript)
    assert found[0] == "How deep is it?"
    assert found[1].endswith("Four metres.")
    assert "A." in found[1]
    assert len(found) == 2


def test_a_mark_of_another_text_is_read_from_its_own_quote() -> None:
    assert paragraphs(Mark(5, 10, "other words"), numbered()) == ("other words",)
