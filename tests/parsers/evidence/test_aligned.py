"""Labels stand below blank lines where nearly all do; one with a title may have lost the line above."""

from __future__ import annotations

from tests.parsers.reading import written

TALK = "Hon. Speaker: Who is next?\n\nHon. Ada Roe (Quay, TIDE): The nets are torn.\n\n" * 12


def speakers(above: str, below: str) -> set[str | None]:
    """Who speaks where a line stands right below another."""
    lines = written(f"{TALK}Hon. Speaker: {above}\n{below}\n\n{TALK}", "day.txt").lines
    return {line.speaker for line in lines}


def test_a_titled_name_right_below_the_end_of_a_sentence_speaks() -> None:
    assert "Hon. Bo Karl" in speakers("Give him the lamp.", "Hon. Bo Karl (Pier, TIDE): Thank you.")


def test_a_name_within_a_sentence_does_not() -> None:
    assert "Hon. Bo Karl" not in speakers(
        "We heard this from the", "Hon. Bo Karl (Pier, TIDE): that it is late."
    )
    assert "Bo Karl" not in speakers("We heard this.", "Bo Karl: it is late.")
    assert "The Board wrote" not in speakers("We read this.", "The Board wrote: it is late.")
