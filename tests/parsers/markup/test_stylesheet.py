"""Labels that only a style sheet sets off from the words."""

from __future__ import annotations

from tests.parsers.reading import written

from podium_parsers.markup.stylesheet import NAMES, set_off_classes

WHO = ["Ada Roe", "Bo Karl"] * 3


def test_classes_in_bold_and_in_small_capitals_are_found() -> None:
    sheet = (
        "@media print { .c1 { font-weight: 700; color: red } } p.c2 {font-weight:bold}\n"
        ".c3{font-weight:400} span.c4, .c5 { font-variant: small-caps } .c6 .c7 {font-weight:bold}"
    )
    assert set_off_classes(sheet) - NAMES == {"c1", "c4", "c5"}


def test_a_name_that_a_class_sets_in_bold_is_a_label() -> None:
    said = "".join(
        f'<p class="c1"><span class="c3">{who} </span><span class="c0">It is day {day}.</span></p>'
        for day, who in enumerate(WHO)
    )
    page = f"<html><head><style>.c0{{color:#000}}.c3{{font-weight:700}}</style></head><body>{said}</body></html>"
    found = written(page, "talk.html").lines
    assert [(line.speaker, line.text) for line in found] == [
        (who, f"It is day {day}.") for day, who in enumerate(WHO)
    ]


def test_a_time_a_name_and_words_that_only_classes_part_are_told_apart() -> None:
    said = "".join(
        f'<div><a class="time">[0:1{day}]</a><span class="who">{who}</span><span>It is day {day}.</span></div>'
        for day, who in enumerate(WHO)
    )
    found = written(f"<html><body>{said}</body></html>", "talk.html").lines
    assert [(line.speaker, line.text) for line in found] == [
        (who, f"It is day {day}.") for day, who in enumerate(WHO)
    ]
