"""Labels in scripts without capitals are told by blanks, brevity and titles."""

from __future__ import annotations

import pytest

from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import shape_of


@pytest.mark.parametrize(
    ("label", "shape"),
    [
        ("יואב כרמי", Shape.PERSON),
        ('היו"ר דן שחף', Shape.TITLED),
        ('היו"ר', Shape.OFFICE),
        ("כרמי", Shape.SINGLE),
        ("אני רוצה לומר עוד דבר אחד", Shape.SENTENCE),
        ('אמר "שלום" והלך', Shape.SENTENCE),
        ("الرئيس", Shape.OFFICE),
        ("سليم حداد", Shape.PERSON),
        ("林望舒議員", Shape.TITLED),
        ("林望舒", Shape.SINGLE),
        ("第十二案", Shape.FIELD),
        ("程序委員會意見", Shape.FIELD),
        ("סעיף 12", Shape.FIELD),
    ],
)
def test_a_label_without_capitals_has_the_shape_that_a_reader_sees(
    label: str, shape: Shape
) -> None:
    assert shape_of(label) is shape
