"""The German Bundestag's record: `dbtplenarprotokoll` since 2017, plain text in `DOKUMENT` before.

https://www.bundestag.de/services/opendata : a `rede` holds paragraphs; a `p klasse="redner"` names who
speaks, a bare `name` the president who takes the word inside it; `kommentar` is what the house does.
"""

from __future__ import annotations

from podium_parsers.drafts.compose import Composer, Origin, clean
from podium_parsers.drafts.draft import Draft
from podium_parsers.errors import EmptyError
from podium_parsers.model import Speaker
from podium_parsers.patterns import pattern
from podium_parsers.proceedings.dialect import Dialect, Voice
from podium_parsers.proceedings.naming import name_people
from podium_parsers.proceedings.tree import Element, attribute, inner_text, local, tree_of
from podium_parsers.proceedings.walking import Walk
from podium_parsers.proceedings.words import words_of
from podium_parsers.text.encodings import newlines
from podium_parsers.text.source import Source, sha256

DATE = pattern(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
TITLED = ("T_fett", "T_NaS", "T_ZP_NaS")
"""Classes of the paragraphs that name what is debated, above its papers' numbers."""
DIALECT = Dialect(
    label=frozenset(("redner", "name")),
    paragraph=frozenset(("p", "zitat")),
    heading=frozenset(("ivz-block-titel", "topheading")),
    direction=frozenset(("kommentar",)),
    skip=frozenset(
        ("vorspann", "rednerliste", "anlagen", "ivz-block", "sitzungsende", "a", "fussnote")
    ),
    section=frozenset(("tagesordnungspunkt", "ivz-block")),
)


class _Sitting(Walk):
    """Bundestag's own: who speaks stands in a paragraph of its own, the name in parts before it."""

    president: Voice | None = None
    """Who presides: what is said outside a speech is theirs."""

    def _enter(self, node: Element) -> bool:
        name = local(node)
        if name == "name":
            label = words_of(node)
            self._speak(label, node)
            self.president = Voice(self._voice.key) if self._voice else None
            return True
        if name == "p" and attribute(node, "klasse") == "redner":
            self._named(node)
            return True
        if name == "p" and attribute(node, "klasse").startswith("T"):
            self.close()
            self.composer.heading(words_of(node), 2 if attribute(node, "klasse") in TITLED else 3)
            return True
        if name == "tagesordnungspunkt" and (title := attribute(node, "top-id")):
            self.close()
            self.composer.heading(title)
            self._voice = self.president
        return super()._enter(node)

    def _leave(self, node: Element) -> None:
        super()._leave(node)
        if local(node) == "rede":
            self.close()
            self._voice, self._new = self.president, True

    def _named(self, node: Element) -> None:
        speaker = next(node.iter("redner"), None)
        label = words_of(node, without=frozenset(("redner",)))
        if speaker is not None and label:
            self._speak(label, speaker)
        elif label:
            self._speak(label, node)


def read(data: bytes, name: str) -> Draft:
    """Read the sitting; raises UnreadableError when it is no XML, EmptyError without a text."""
    root, encoding, fault = tree_of(data)
    origin = Origin(data, name, "bundestag-xml", encoding)
    course = next(root.iter("sitzungsverlauf"), None)
    if course is None:
        draft = _plain(next(root.iter("TEXT"), None), origin)
    else:
        composer = Composer()
        _Sitting(DIALECT, composer).over(course)
        draft = composer.draft(origin)
    if not draft.text.strip():
        raise EmptyError("is a Bundestag record without a text")
    name_people(draft, _people(root))
    draft.know(date=_date(root), title=_title(root), publisher="Deutscher Bundestag", language="de")
    if fault:
        draft.note("xml.mended", f"was mended to be read: {fault}", warning=True)
    return draft


def _plain(node: Element | None, origin: Origin) -> Draft:
    """The older form: text in lines as they were printed, for the label grammars to read."""
    text = newlines("" if node is None else inner_text(node)).strip("\n")
    data, name, reader, encoding, guess = origin
    return Draft(Source(text, name, encoding, reader, sha256(data), guess))


def _people(root: Element) -> dict[str, Speaker]:
    people: dict[str, Speaker] = {}
    for node in root.iter("redner"):
        code = attribute(node, "id")
        parts = {local(part): clean(inner_text(part)) for part in node.iter() if local(part)}
        order = ("titel", "vorname", "namenszusatz", "nachname")
        name = " ".join(parts[key] for key in order if parts.get(key))
        if code and name and code not in people:
            role = parts.get("rolle_kurz") or parts.get("fraktion") or ""
            people[code] = Speaker(len(people), name, role)
    return people


def _date(root: Element) -> str | None:
    for value in (attribute(root, "sitzung-datum"), *(n.text or "" for n in root.iter("DATUM"))):
        if found := DATE.search(value):
            day, month, year = found.groups()
            return f"{year}-{int(month):02}-{int(day):02}"
    return None


def _title(root: Element) -> str | None:
    for path in ("plenarprotokoll-nummer", "TITEL"):
        for node in root.iter(path):
            if words := words_of(node):
                return words if path == "TITEL" else f"Plenarprotokoll {words.split()[-1]}"
    return None
