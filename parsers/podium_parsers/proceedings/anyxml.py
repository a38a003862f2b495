"""XML of an unknown schema: if elements say who speaks, they are believed; else it is words.

Evidence as everywhere: an element is a speech when several of its kind each carry a name in an
attribute or in a child of a telling name, and words beside it. Nothing here is any schema's own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, replace
from functools import partial
from itertools import islice
from typing import TypeAlias

from podium_parsers.drafts.compose import Composer, Origin
from podium_parsers.drafts.draft import Draft
from podium_parsers.drafts.flow import Flow
from podium_parsers.errors import EmptyError
from podium_parsers.head.dates import dates
from podium_parsers.head.days import iso_date
from podium_parsers.markup.enclosed import enclosed, is_markup
from podium_parsers.model import Role
from podium_parsers.names.lexicon import listed, ranked
from podium_parsers.names.presiding import presides
from podium_parsers.patterns import pattern
from podium_parsers.proceedings.dialect import Dialect, Voice
from podium_parsers.proceedings.recording import names_of, pieces_of
from podium_parsers.proceedings.records import table_of
from podium_parsers.proceedings.tiers import tiered
from podium_parsers.proceedings.tree import Element, attribute, local, tree_of
from podium_parsers.proceedings.walking import Walk
from podium_parsers.proceedings.words import words_of
from podium_parsers.tables.about import LONGEST, about
from podium_parsers.tables.loading import Tree
from podium_parsers.tables.people import apart

ATTRIBUTES = ranked(
    """
    speaker speakername who by person member name orador orateur redner spreker author from agent
    voice
    """
)
LABELS = listed(
    """
    speaker speakername speaker-name speaker_name who member membername personspeaking talker person
    name from orador orateur redner spreker oratore author attribution interviewer interviewee nom
    nombre nome naam label
    """
)
PARAGRAPHS = listed(
    """
    p para paragraph paratext al alinea seg line l li item text texte texto words content utterance
    """
)
HEADINGS = listed("head heading title titel titre titulo subtitle topic agenda")
DIRECTIONS = listed("note stage direction comment kommentar scene applause narrative event")
QUESTIONS = listed("question q pergunta pregunta frage domanda demande vraag fråga вопрос")
ANSWERS = listed("answer a resposta respuesta antwort risposta réponse reponse antwoord svar ответ")
SKIPPED = listed("header meta metadata head-meta style script index")
DATES = frozenset(("date", "sittingdate", "day", "pubdate", "published"))
ITEMS = ("{*}item", "{*}entry")
"""What holds one article of a feed, with its title and its day."""
Kind: TypeAlias = tuple[tuple[str, str], int]
"""An element, what names the speaker in it, and how often the two stand together."""
PRINTED = pattern(r"(?P<label>[^\W\d_][^:\n]{1,80}):\s*(?=\S)")
MACHINE = pattern(r"true|false|\d{4}-\d\d-\d\dT[\d:.+Z-]{4,24}")
LOOKED = 20
"""Elements of one name that are looked into."""
FEWEST = 3
"""Speeches that a schema needs to be believed, and lines of a text that stands whole in an element."""
WHOLE = 0.6
"""Share of all words that one element holds when it is the document and the others tell of it."""


class _Reprinting(Walk):
    """A schema whose words print the label again behind the record of who speaks: `De heer Riet (KROOS): Ja.`"""

    def _say(self, words: str) -> None:
        voice = self._voice
        printed = PRINTED.match(words) if voice and voice.label and not self._said else None
        if voice and printed:
            presiding = presides(printed["label"])
            if presiding or voice.label.split()[-1] in printed["label"]:
                self._voice = Voice(voice.key, voice.label, Role.CHAIR if presiding else voice.role)
                words = words[printed.end() :]
        super()._say(words)


def read(data: bytes, name: str) -> Draft:
    """Read any XML; raises UnreadableError when it is none, EmptyError without a word."""
    root, encoding, fault = tree_of(data)
    return draft_of(root, data, name, encoding, fault)


def draft_of(root: Element, data: bytes, name: str, encoding: str, fault: str) -> Draft:
    """The draft of a tree of any schema."""
    origin = Origin(data, name, "xml", encoding)
    composer = Composer()
    if pieces := tiered(root) or pieces_of(root, ATTRIBUTES, LABELS):
        Flow(composer).pour(pieces)
        draft = composer.draft(origin)
        draft.know(date=_date(root), title=_title(root))
        return _mended(draft, fault)
    dialect = dialect_of(root)
    table = table_of(root, origin)
    if table is not None and (table.times is not None or not dialect.speech):
        return table
    if not dialect.speech and (whole := _enclosed(root)) is not None:
        draft = enclosed(whole.text or "", origin)
        item = next(whole.iterancestors(*ITEMS), root)
        draft.know(date=_date(item), title=_title(item))
        draft.know(**asdict(about(_fields(root))))
        return _mended(draft, fault)
    _Reprinting(dialect, composer).over(root)
    if not len(composer):
        raise EmptyError("is XML without a word in it")
    draft = composer.draft(origin)
    draft.know(date=_date(root), title=_title(root))
    codes = dict.fromkeys(record.speaker for record in draft.records or () if record.speaker)
    draft.people.update(apart(codes))
    if not dialect.speech:
        draft.note("xml.unknown", "is XML of a schema that is not known: its words are shown")
    return _mended(draft, fault)


def _mended(draft: Draft, fault: str) -> Draft:
    if fault:
        draft.note("xml.mended", f"was mended to be read: {fault}", warning=True)
    return draft


def _enclosed(root: Element) -> Element | None:
    """The one element that holds nearly all words as a page or as lines, if there is one."""
    leaves = {node: node.text or "" for node in root.iter() if local(node) and not len(node)}
    longest = max(leaves, key=lambda node: len(leaves[node]), default=None)
    if longest is None or len(leaves[longest]) <= WHOLE * sum(map(len, leaves.values())):
        return None
    text = leaves[longest]
    return longest if is_markup(text) or text.strip().count("\n") >= FEWEST else None


def _fields(root: Element) -> dict[str, Tree]:
    """The elements that hold one value each, by name; the first of a name counts."""
    fields: dict[str, Tree] = {}
    for node in root.iter():
        if (name := local(node)) and not len(node) and len(node.text or "") <= LONGEST:
            fields.setdefault(name, node.text or "")
    return fields


def dialect_of(root: Element) -> Dialect:
    """What the elements of a tree seem to mean."""
    named: Counter[tuple[str, str]] = Counter()
    labelled: Counter[tuple[str, str]] = Counter()
    for node in root.iter():
        name = local(node)
        if not name or not (len(node) or (node.text or "").strip()):
            continue
        key = next((key for key in ATTRIBUTES if attribute(node, key)), "") if node.attrib else ""
        if key and name not in LABELS:
            named[name, key] += 1
        for child in list(node)[:3]:
            if local(child) in LABELS and 0 < len(words_of(child)) < 120 and len(node) > 1:
                labelled[name, local(child)] += 1
                break
    plain = Dialect(
        paragraph=PARAGRAPHS, heading=HEADINGS, direction=DIRECTIONS, skip=SKIPPED, runs_on=False
    )
    best = _outermost(
        max([*named.items(), *labelled.items()], key=lambda item: item[1], default=None), labelled
    )
    if best is None or best[1] < FEWEST:
        return _asking(root, plain) or replace(plain, heading=HEADINGS - {"title"})
    (element, key), _ = best
    if element in LABELS:
        element, key = _around(root, element, key)
    parts = PARAGRAPHS - {element, key}
    if best[0] in named and named[best[0]] >= labelled[best[0]]:
        voice = partial(_by_attribute, key, names_of(root))
        return replace(plain, speech=frozenset((element,)), paragraph=parts, voice=voice)
    speech = frozenset(
        (element, *(name for name, label in labelled if label == key and _says(root, name, key)))
    )
    return replace(
        plain,
        speech=speech,
        label=frozenset((key,)),
        paragraph=parts - speech,
        heading=HEADINGS - speech - {key},
        skip=SKIPPED | _plumbing(root),
    )


def _asking(root: Element, plain: Dialect) -> Dialect | None:
    """A schema whose elements are questions and answers, about as many of the one as of the other, and name nobody."""
    counts = Counter(local(node) for node in root.iter())
    question, answer = (max(names, key=lambda name: counts[name]) for names in (QUESTIONS, ANSWERS))
    few, many = sorted((counts[question], counts[answer]))
    if few < FEWEST or 2 * few < many:
        return None
    voices = {question: Voice("Q", role=Role.QUESTION), answer: Voice("A", role=Role.ANSWER)}
    parts = frozenset(voices)
    return replace(
        plain,
        speech=parts,
        paragraph=PARAGRAPHS - parts,
        voice=lambda element: voices.get(local(element)),
        apart=True,
    )


def _says(root: Element, name: str, key: str) -> bool:
    """Whether elements of a name hold paragraphs beside the label, and not only others that do."""
    for node in islice(root.iter("{*}" + name), LOOKED):
        for child in node:
            inner = {local(part) for part in child.iter()}
            if key not in inner and inner & PARAGRAPHS and words_of(child):
                return True
    return False


def _plumbing(root: Element) -> frozenset[str]:
    """Elements that hold nothing but what a machine writes: `true`, a moment to the second."""
    values: dict[str, bool] = {}
    for node in root.iter():
        if (name := local(node)) and not len(node) and (text := (node.text or "").strip()):
            values[name] = values.get(name, True) and MACHINE.fullmatch(text) is not None
    return frozenset(name for name, machine in values.items() if machine)


def _outermost(best: Kind | None, labelled: Counter[tuple[str, str]]) -> Kind | None:
    """The speech round a label, where the likeliest one is itself a label made of a name and more."""
    while best is not None and best[0][0] in LABELS:
        name, times = best[0][0], best[1]
        outer = [item for item in labelled.items() if item[0][1] == name != item[0][0]]
        found = max(outer, key=lambda item: item[1], default=None)
        if found is None or 2 * found[1] < times or found[0][0] in LABELS:
            break
        best = found
    return best


def _around(root: Element, element: str, key: str) -> tuple[str, str]:
    """The speech round a person's record that stands in a list of one: `<orateurs><orateur><nom>`."""
    record = next(islice(root.iter("{*}" + element), 1, None), None)
    while record is not None and (outer := record.getparent()) is not None:
        if len(outer) > 1:
            return (local(outer), local(record)) if local(record) != element else (element, key)
        record = outer
    return element, key


def _by_attribute(key: str, names: Mapping[str, str], element: Element) -> Voice | None:
    reference = attribute(element, key).lstrip("#")
    return Voice(names.get(reference, reference) or None)


def _date(root: Element) -> str | None:
    for node in root.iter():
        if local(node) in DATES:
            for value in (attribute(node, "when"), attribute(node, "date"), node.text or ""):
                if found := iso_date(value.strip()) or next((d.iso for d in dates(value)), None):
                    return found
    return iso_date(attribute(root, "date"))


def _title(root: Element) -> str | None:
    for node in root.iter():
        if local(node) == "title" and (words := words_of(node)):
            return words[:300]
    return None
