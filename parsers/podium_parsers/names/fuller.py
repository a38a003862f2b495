"""A name as the head of a document has it in full: `Ada Roe` for `Roe:` and for `AdaRoe:`."""

from __future__ import annotations

import re

from podium_parsers.names.lexicon import TITLES
from podium_parsers.names.person import JOINING
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold, shape_of
from podium_parsers.patterns import pattern

RUN_TOGETHER = pattern(r"[a-zß-ž](?=[A-ZÀ-Þ])")
"""What stands before a capital within a word."""
ABBREVIATION = pattern(
    r"[^\W\d_a-zà-žа-џα-ωά-ώ]{2,}|(?!Ma?c|O['’]|[DL][aeiou]|Van|Fitz)[^\W\d_]{0,6}[a-zß-ž][A-ZÀ-Þ]\w{0,20}"
)
"""No part of a name written small: a party's letters or a word of the contents, `TIDE`, `PstSekr`."""

CAPITALISED = r"[^\W\d_a-zа-џα-ωά-ώ][\w'’.-]{0,20}"


def fuller_name(name: str, front: str) -> str:
    """The name with first and last names about it, as the head of the document has it; else itself."""
    if " " in name or not name.isalpha() or name.upper() == name.lower() or len(name) < 3:
        return name
    if whole := _with_blanks(name, front):
        return whole
    if name.casefold() not in front.casefold() or shape_of(name) is Shape.OFFICE:
        return name  # `[Operator Instructions]` are no Operator's name
    found = re.search(
        rf"(?:(?P<before>(?:{CAPITALISED}[^\S\n]){{1,3}}){re.escape(name)}"
        rf"|{re.escape(name)}(?:[^\S\n]{CAPITALISED}){{1,2}})(?![\w-])",
        front,
        re.IGNORECASE if name.isupper() else 0,
    )
    if not found:
        return name
    if found["before"] and front[found.end() + 1 : found.end() + 2].isupper():
        return name  # `Lamp Tests Terence Roe`: which words are the name's does not show
    # `Commissioners Fenn, Roe and Karl`: of several the title is no first name
    words = [w for w in found[0].split() if {fold(w), fold(w).removesuffix("s")}.isdisjoint(TITLES)]
    while len(words) > 2 and front.count(" ".join(words[1:])) > front.count(" ".join(words)):
        words.pop(0)  # `About Ada Quist`, and without it elsewhere
    if not 2 <= len(words) <= 4 or JOINING & {fold(w) for w in words}:
        return name
    if not name.isupper() and any(ABBREVIATION.fullmatch(w) for w in words):
        return name
    full = re.sub(r"(?<=[^\W\d_]{3})(?<!Esq)\.$", "", " ".join(words))  # a list of names ends so
    return full if shape_of(full) is Shape.PERSON else name


def _with_blanks(name: str, text: str) -> str:
    """The first place where a text has such a name whole, as it stands there; or nothing."""
    apart = RUN_TOGETHER.sub(r"\g<0> ?", name)
    spelt = re.findall(rf"\b{apart}\b", text) if apart != name else []
    return next((whole for whole in spelt if " " in whole), "")
