"""Templates are filled, and what is missing takes its punctuation with it."""

from __future__ import annotations

import pytest

from podium_library.citation import DEFAULT_TEMPLATE, TemplateError, fill

FULL = {
    "quote": "We pay half.",
    "speaker": "Maja Lindqvist",
    "name": "A1",
    "para": "5",
    "page_line": "",
    "time": "",
    "title": "Harbour Bridge",
    "date": "14 March 2031",
}


def without(*names: str) -> dict[str, str]:
    return {name: "" if name in names else value for name, value in FULL.items()}


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        ((), '"We pay half." — Maja Lindqvist, A1 ¶5, Harbour Bridge, 14 March 2031'),
        (("speaker",), '"We pay half." — A1 ¶5, Harbour Bridge, 14 March 2031'),
        (("para",), '"We pay half." — Maja Lindqvist, A1, Harbour Bridge, 14 March 2031'),
        (("name",), '"We pay half." — Maja Lindqvist, ¶5, Harbour Bridge, 14 March 2031'),
        (("name", "para"), '"We pay half." — Maja Lindqvist, Harbour Bridge, 14 March 2031'),
        (("date",), '"We pay half." — Maja Lindqvist, A1 ¶5, Harbour Bridge'),
        (("speaker", "name", "para", "title", "date"), '"We pay half."'),
    ],
    ids=str,
)
def test_a_missing_field_leaves_no_trace(missing: tuple[str, ...], expected: str) -> None:
    assert fill(DEFAULT_TEMPLATE, without(*missing)) == expected


@pytest.mark.parametrize(("field", "value"), [("page_line", "45:12–46:3"), ("time", "12:05")])
def test_the_usual_citation_names_the_page_and_line_or_the_time(field: str, value: str) -> None:
    expected = f'"We pay half." — Maja Lindqvist, A1 ¶5, {value}, Harbour Bridge, 14 March 2031'
    assert fill(DEFAULT_TEMPLATE, FULL | {field: value}) == expected


def test_a_parenthesis_of_missing_fields_goes() -> None:
    template = "{title} ({name}, {date}) by {speaker}"
    assert fill(template, without("name", "date")) == "Harbour Bridge by Maja Lindqvist"
    assert fill(template, without("name")) == "Harbour Bridge (14 March 2031) by Maja Lindqvist"


def test_braces_in_values_and_doubled_braces_stay_text() -> None:
    assert fill("{{{title}}} {quote}", {"title": "{date}", "quote": "{{x}}"}) == "{{date}} {{x}}"


def test_an_unknown_field_is_named_with_the_nearest_one() -> None:
    with pytest.raises(TemplateError, match=r"\{speeker\}.*did you mean \{speaker\}"):
        fill("{speeker}", FULL)


@pytest.mark.parametrize("missing", [("title",), ("speaker",), ("date",), ("title", "speaker")])
def test_what_is_missing_side_by_side_in_a_bracket_leaves_no_trace(
    missing: tuple[str, ...],
) -> None:
    gone = without("title", "speaker", "name")
    for template in ("({title}: {speaker}, {date})", "({date}, {title}: {speaker})"):
        assert fill(template, gone) == "(14 March 2031)"
    assert not set("(:,") & set(fill("({title}: {speaker}, {name})", gone))
    assert "(," not in fill("({title}: {speaker}, {date})", without(*missing))


@pytest.mark.parametrize("template", ["{quote", "quote}", "{}", "{quote!r}", "{quote.__class__}"])
def test_a_broken_template_is_refused(template: str) -> None:
    with pytest.raises(TemplateError):
        fill(template, FULL)
