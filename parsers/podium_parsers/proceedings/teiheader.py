"""What a TEI header says: the people, the classes of speech, title and date of the sitting."""

from __future__ import annotations

import re
from collections.abc import Iterable

from podium_parsers.drafts.compose import clean
from podium_parsers.head.days import iso_date
from podium_parsers.model import Speaker
from podium_parsers.patterns import pattern
from podium_parsers.proceedings.tree import Element, attribute, inner_text, local
from podium_parsers.proceedings.words import words_of

CHAIR = pattern(r"\bchair(?:man|woman|person|ing)?\b|\bpresid(?:ing|ent of the sitting)", re.I)
PRESIDING = ("president", "chair", "chairperson", "chairman", "speaker", "presiding")
BRACKETS = pattern(r"\s*\[[^\[\]]{1,40}\]\s*$")
SECOND = pattern(r"\d\d:\d\d:\d\d")
WORDED = pattern(r"[^\W\d_]{2}")
"""What a title has in it: a converter may leave a number."""
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def people_of(root: Element) -> dict[str, Speaker]:
    """The persons that the headers list, by identifier."""
    people: dict[str, Speaker] = {}
    for person in root.iter("{*}person", "{*}personGrp"):
        code = person.get(XML_ID) or _alternative(person)
        name = _name(person)
        if code and name:
            people[str(code)] = Speaker(len(people), name, _function(person))
    return people


def _alternative(person: Element) -> str:
    """What converters of spoken corpora call a person, who has no identifier: `<alt type="spk1"/>`."""
    return next((attribute(node, "type") for node in person.iter("{*}alt")), "")


def chairs_of(root: Element) -> frozenset[str]:
    """Identifiers of the classes that mark what the chair says."""
    found = {"chair"}
    for category in root.iter("{*}category", "{*}interp", "{*}item"):
        code = category.get(XML_ID)
        if not code:
            continue
        own = [child for child in category if local(child) in ("catdesc", "desc", "head", "term")]
        words = " ".join(words_of(child) for child in own)[:200]
        if CHAIR.search(words) and not re.search(r"\bnot\b|\bvice-?presid", words, re.I):
            found.add(str(code))
    return frozenset(found)


def chaired_of(root: Element) -> frozenset[str]:
    """Identifiers of the speeches that a list of who presided when points at."""
    found: set[str] = set()
    for person in root.iter("{*}person"):
        if attribute(person, "role").lower() in PRESIDING:
            found.update(code.lstrip("#") for code in attribute(person, "corresp").split())
    return frozenset(found)


def announced_chairs_of(root: Element) -> frozenset[str]:
    """Who a note says presides, `<note type="chair">Ada Roe</note>`, as `letters_of` folds a code."""
    notes = (n for n in root.iter("{*}note") if attribute(n, "type").lower() in PRESIDING)
    return frozenset(letters_of(inner_text(note)) for note in notes) - {""}


def letters_of(name: str) -> str:
    """A name or a code by its letters alone: `Ada.Roe` is `Ada Roe`."""
    return "".join(filter(str.isalnum, name)).casefold()


def metadata_of(root: Element) -> dict[str, str | None]:
    """Title, date, venue, publisher, language of the text (of a corpus with one text, of that)."""
    texts = [node for node in root.iter("{*}TEI") if node is not root]
    node = texts[0] if len(texts) == 1 or (texts and local(root) == "teicorpus") else root
    header = next(node.iter("{*}teiHeader"), None)
    language = str(node.get(XML_LANG) or "")[:2] or None
    if header is None:
        return {"language": language}
    return {
        "title": _title(header, language),
        "date": _date(header) or _when(node.iterfind(".//{*}docDate//{*}date")),
        "venue": _first(header, "{*}settingDesc", ("name", "placename", "settlement")),
        "publisher": _first(header, "{*}publicationStmt", ("publisher",)),
        "language": language.lower() if language else None,
    }


def _name(person: Element) -> str:
    names = list(person.iter("{*}persName")) or list(person.iter("{*}name"))
    if not names:
        return ""
    name = names[-1] if attribute(names[-1], "from") > attribute(names[0], "from") else names[0]
    given = [clean(inner_text(n)) for n in name.iter("{*}forename")]
    families = [clean(inner_text(n)) for n in name.iter("{*}surname")]
    return " ".join([*given, *families]) or words_of(name)


def _function(person: Element) -> str:
    for node in person.iter("{*}roleName", "{*}occupation"):
        parent = node.getparent()
        words = words_of(node)
        if len(words) > 4 and (parent is None or local(parent) != "persname"):
            return words
    return ""


def _title(header: Element, language: str | None) -> str | None:
    statement = next(header.iter("{*}titleStmt"), None)
    if statement is None:
        return None
    titles = [
        node for node in statement if local(node) == "title" and WORDED.search(words_of(node))
    ]
    own = [node for node in titles if str(node.get(XML_LANG) or language)[:2] == language] or titles
    special = [node for node in own if attribute(node, "type") == "sub"] or own
    return BRACKETS.sub("", words_of(special[0])) if special else None


def _date(header: Element) -> str | None:
    """The day of the sitting; that of publication where the source's is that of a download."""
    loaded = False
    for place in ("{*}settingDesc", "{*}sourceDesc", "{*}profileDesc", "{*}titleStmt"):
        for part in header.iter(place):
            dates = [node for node in part.iter("{*}date") if not _is_of_copy(node)]
            if found := _when(node for node in dates if not _is_of_download(node)):
                return found
            loaded |= any(map(_is_of_download, dates))
    return _when(header.iterfind(".//{*}publicationStmt//{*}date")) if loaded else None


def _is_of_copy(date: Element) -> bool:
    """Whether a date stands in a reference: then the day on which the source was looked at."""
    return next(date.iterancestors("{*}ref", "{*}ptr"), None) is not None


def _is_of_download(date: Element) -> bool:
    """Whether a source's date is told to the second, as a program writes when it fetched it."""
    return SECOND.search(words_of(date)) is not None and not date.attrib


def _when(dates: Iterable[Element]) -> str | None:
    for node in dates:
        for name in ("when", "from", "when-iso", "notbefore"):
            if found := iso_date(attribute(node, name)):
                return found
        if found := iso_date(words_of(node)):
            return found
    return None


def _first(header: Element, place: str, names: tuple[str, ...]) -> str | None:
    for part in header.iter(place):
        for node in part.iter():
            if local(node) in names and (words := words_of(node)):
                return words[:200]
    return None
