"""Where a turn ends: titles of what follows are no words of the one who spoke before."""

from __future__ import annotations

from tests.parsers.reading import written


def page(*paragraphs: str) -> list[tuple[str | None, str]]:
    body = "".join(f"<p>{words}</p>" for words in paragraphs)
    lines = written(f"<html><body>{body}</body></html>", "x.html").lines
    return [(line.speaker, " ".join(line.text.split())) for line in lines]


def test_a_line_in_capitals_below_a_turn_is_a_title() -> None:
    talk = (
        "Mr Speaker: Next order.",
        "PAPERS",
        "THE NEW STEPS OF THE QUAY",
        "Ms Quill: I lay a paper on what they are made of.",
    ) * 3
    assert (
        page(*talk)
        == [("Mr Speaker", "Next order."), ("Ms Quill", "I lay a paper on what they are made of.")]
        * 3
    )


def test_where_all_is_in_capitals_none_is_a_title() -> None:
    talk = ("MR SPEAKER: NEXT ORDER.", "THE NEW STEPS", "MS QUILL: I LAY A PAPER.") * 3
    assert page(*talk)[0] == ("MR SPEAKER", "NEXT ORDER. THE NEW STEPS")
