"""The styles of citation, each a template; a person's own come from the configuration.

Chicago is the note form of the Chicago Manual (17th edition, 14.211 for speeches and the like), APA the
7th edition's reference for a transcript with its pinpoint, Bluebook-like the rule 17 form of hearings
and speeches with a parallel page:line. A text without italics can only come near to them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from podium_library.citation.fields import fields
from podium_library.citation.template import FIELD, TemplateError, fill
from podium_library.marks.mark import Document, Mark
from podium_parsers import Transcript

DEFAULT_TEMPLATE = '"{quote}" — {speaker}, {name} ¶{para}, {page_line}, {time}, {title}, {date}'
"""With the page and line of a record and the time of a recording, where there is one: a court asks for it."""

ENCLOSED = re.compile('["“]\\{quote\\}')
INNER = str.maketrans({'"': "'", "“": "‘", "”": "’"})
"""Marks inside a quotation that has marks of its own: every style makes them single."""


@dataclass(frozen=True, slots=True)
class Style:
    """One way to cite."""

    name: str
    description: str
    template: str


STYLES: tuple[Style, ...] = (
    Style("quote", "the words, who said them, and where", DEFAULT_TEMPLATE),
    Style(
        "chicago",
        "Chicago Manual of Style, a note",
        "“{quote}” {speaker}, “{title}” ({venue}: {publisher}, {date_us}), {locator}, {url}.",
    ),
    Style(
        "apa",
        "APA, 7th edition: quote, pinpoint and reference",
        "“{quote}” ({family}, {year}, {pinpoint}). "
        "{author_apa}. ({date_apa}). {title} [Transcript]. {publisher}. {url}",
    ),
    Style(
        "bluebook",
        "Bluebook-like, as courts and law reviews cite a record",
        "“{quote}” {title}, at {legal_pinpoint} ({publisher}, {date_legal}) "
        "(statement of {speaker}), {url}.",
    ),
)


def own_style(name: str, template: str) -> Style:
    """The style of a person's own template; raises TemplateError for one that cannot be filled."""
    if not FIELD.search(template):
        raise TemplateError("the template has no field, such as {quote}")
    nothing = Mark(0, 0, ""), Document("", "", 0)
    fill(template, fields(*nothing))
    return Style(name, "your own", template)


def own_styles(templates: Mapping[str, str]) -> tuple[Style, ...]:
    """The styles of a person's own templates by their names; raises TemplateError."""
    return tuple(own_style(name, template) for name, template in templates.items())


def style_named(name: str, own: Sequence[Style] = ()) -> Style:
    """The style of that name, the person's own before ours; raises TemplateError with those there are."""
    every = (*own, *STYLES)
    for style in every:
        if style.name.casefold() == name.casefold():
            return style
    known = ", ".join(dict.fromkeys(style.name for style in every))
    raise TemplateError(f"no citation style of that name; there are {known}")


def cite(
    mark: Mark,
    document: Document,
    style: str | Style = "quote",
    transcript: Transcript | None = None,
    question: bool = True,
) -> str:
    """Cite a mark in a style; raises TemplateError for an unknown style or field.

    With the transcript, the words are its reading text (page heads and line numbers left out).
    """
    chosen = style if isinstance(style, Style) else style_named(style)
    values = fields(mark, document, transcript, question)
    if ENCLOSED.search(chosen.template):
        values["quote"] = values["quote"].translate(INNER)
    return fill(chosen.template, values)
