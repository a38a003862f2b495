"""Europarl's sentence-aligned proceedings: plain text with `<CHAPTER>`, `<SPEAKER>` and `<P>`.

http://www.statmt.org/europarl : no XML, nothing is closed. A speaker's tag carries number, language,
name and affiliation; both hold what the page printed there: party in brackets, a dash, an office, or
in place of a name what the house did.
"""

from __future__ import annotations

import re

from podium_parsers.drafts.compose import Composer, clean, opened, paragraphs_of
from podium_parsers.drafts.draft import Draft
from podium_parsers.errors import EmptyError
from podium_parsers.model import Role, Speaker
from podium_parsers.patterns import pattern
from podium_parsers.registry import Format, register

MARK = pattern(r"<(CHAPTER|SPEAKER|P|BRK)\b([^<>\n]{0,2000})/?>[^\S\n]*\n?", re.IGNORECASE)
ATTRIBUTE = pattern(
    r"(ID|LANGUAGE|NAME|AFFILIATION)\s*=\s*(\"[^\"\n]*\"|'[^'\n]*'|[^\s>\"']+)", re.I
)
SIGN = pattern(rb"<(?:CHAPTER|SPEAKER) ID=")
PARTY = pattern(r"\s*\(([^()]{1,60})\)\s*")
TRAIL = pattern(r"[\s.,:;–—-]+$")
LEAD = pattern(r"^[\s.,–—-]+(?=\w|[(\"“‘])")
CHAIR = pattern(
    r"(?:acting |vice-?|deputy )?(?:the )?president(?:e|a|in|en)?$|(?:vize)?präsident(?:in)?$|"
    r"(?:vice-?)?pr[ée]sidente?$|formand(?:en)?$|voorzitter$|talmannen$|puhemies$|przewodnicząc[ya]$|"
    r"předseda(?:jící)?$|elnök$|predsednik$|presedintele$|juhataja$",
    re.IGNORECASE,
)


def sniff(head: bytes, name: str) -> float:  # noqa: ARG001 (the registry's signature)
    """A chapter's or a speaker's tag with a number."""
    plain = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return 0.97 if plain[:1] == b"<" and SIGN.search(plain[:4000]) else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read chapters and speakers; raises EmptyError when nobody says a word."""
    text, origin = opened(data, name, "europarl")
    composer, people = Composer(), dict[str, Speaker]()
    marks = list(MARK.finditer(text))
    words: list[str] = []
    tag = ""
    attributes: dict[str, str] = {}
    for i, mark in enumerate(marks):
        kind = mark[1].upper()
        if kind in ("CHAPTER", "SPEAKER"):
            _put(tag, attributes, words, composer, people)
            tag, words = kind, []
            attributes = {
                found[1].upper(): found[2].strip("\"'") for found in ATTRIBUTE.finditer(mark[2])
            }
        stop = marks[i + 1].start() if i + 1 < len(marks) else len(text)
        words.extend(_paragraphs(text[mark.end() : stop]))
    _put(tag, attributes, words, composer, people)
    if not len(composer):
        raise EmptyError("is Europarl markup without a word")
    draft = composer.draft(origin)
    draft.people.update(people)
    return draft


def _paragraphs(text: str) -> list[str]:
    lines = [clean(line) for line in text.split("\n") if line.strip()]
    return lines if len(lines) > 1 and min(map(len, lines)) > 60 else paragraphs_of(" ".join(lines))


def _put(
    tag: str,
    attributes: dict[str, str],
    words: list[str],
    composer: Composer,
    people: dict[str, Speaker],
) -> None:
    if tag == "CHAPTER":
        for text in words:
            composer.heading(text)
        return
    name, office = (
        _name(attributes.get("NAME", "")),
        TRAIL.sub("", attributes.get("AFFILIATION", "")),
    )
    stage = office if office.startswith("(") else ""
    if not name and CHAIR.match(office):
        name, office = office, ""
    words = [text for text in ([LEAD.sub("", words[0]), *words[1:]] if words else []) if text]
    party = PARTY.search(attributes.get("NAME", ""))
    if not name:
        composer.say(None, [stage, *words] if stage else words, role=Role.OTHER, direction=True)
        return
    chair = Role.CHAIR if CHAIR.match(name) else None
    composer.say(name, words, role=chair, new_turn=True)
    role = party[1].strip() if party else ("" if stage else office)
    people.setdefault(name, Speaker(len(people), name, role))


def _name(written: str) -> str:
    """A name without the party, the dash and the full stop that the page printed after it."""
    return TRAIL.sub("", PARTY.sub(" ", clean(written))).strip()


register(Format("europarl", (), sniff, read))
