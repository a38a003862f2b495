"""What the list of marks says of one mark."""

from __future__ import annotations

from dataclasses import replace

from podium.screens.marks.listing import Entry
from podium.screens.marks.preview import preview
from podium.screens.reader.shown import Shown
from podium_library.marks.anchored import Status
from podium_library.marks.making import make_mark
from podium_parsers import Span, parse

TALK = """Question: Who will pay?

Ana Lind: The port of Low Harrow, which has money enough for that,
will pay for it, and it will pay for the lamps as well, since they
stand on its ground and burn its oil.
"""


def test_the_passage_flows_and_comes_before_its_question() -> None:
    transcript = parse(TALK, "talk.txt")
    span = Span(TALK.index("The port"), TALK.index(", and it"))
    mark = replace(make_mark(transcript, span), question="Who will\npay?")
    shown = Shown(mark, span, Status.EXACT)
    words, asked, *_ = preview(Entry(shown, None), None).split("\n\n")
    assert words == "“The port of Low Harrow, which has money enough for that, will pay for it”"
    assert asked == "Asked: Who will pay?"
