"""Parts tile the document, and a heading never reaches out of the part that holds it."""

from itertools import pairwise

from podium_parsers.model import SectionKind
from podium_parsers.pipeline import read_bytes
from podium_parsers.transcript import Transcript

HEARING = """# Hearing on the ferries

## Statement of Ada Lind

Chair: We begin with our witness.

Ada Lind: Thank you. The ferries are old, and the crews are few.

Chair: I thank the witness. Now it is time for questions.

Member: How old are the ferries, and who decided to keep them?

Ada Lind: Forty years. The board decided it in spring.

Member: Who will pay for the new ones?

Ada Lind: The county will pay for one of them, the state for two.

## Appendix

Letters that were received.
"""


def read(text: str = HEARING) -> Transcript:
    return read_bytes(text.encode(), "hearing.md")


def test_parts_tile_the_document() -> None:
    parts = [one for one in read().sections if one.level == 0]
    for before, after in pairwise(parts):
        assert before.span.end == after.span.start


def test_a_heading_ends_with_the_part_of_its_first_turn() -> None:
    transcript = read()
    parts = [one for one in transcript.sections if one.level == 0]
    statement, appendix = [one for one in transcript.sections if one.level]
    opening = next(one for one in parts if one.kind is SectionKind.OPENING)
    assert statement.turns == opening.turns
    assert statement.span.end == opening.span.end
    assert not appendix.turns


def test_each_exchange_stands_under_one_heading_at_most() -> None:
    transcript = read()
    assert len(transcript.exchanges)
    for exchange in transcript.exchanges:
        holders = [s for s in transcript.sections if s.level and exchange.question in s.turns]
        assert len(holders) <= 1
    assert any(s.kind is SectionKind.QUESTIONS for s in transcript.sections)


def test_a_heading_over_long_front_matter_is_not_over_the_talk() -> None:
    listed = "".join(
        f"Letter {number} of the county's ferry board, page {number}\n\n" for number in range(40)
    )
    contents = HEARING.replace("## Statement of Ada Lind", f"## Letters\n\n{listed}", 1)
    letters = next(one for one in read(contents).sections if one.title == "Letters")
    assert not letters.turns
