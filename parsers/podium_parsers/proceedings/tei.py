"""TEI: ParlaMint, Parla-CLARIN, spoken corpora, plays; one text or a corpus of several.

TEI Guidelines, chapter 8 (transcriptions of speech: `u`, `who`, `vocal`, `kinesic`, `incident`; ISO
24624's `annotationBlock`, which has the `who` of its `u`), and the Parla-CLARIN and ParlaMint schemas on
top of it: `ana="#chair"`, `<note type="speaker">`, `<seg>`.
"""

from __future__ import annotations

from functools import partial

from podium_parsers.drafts.compose import Composer, Origin
from podium_parsers.drafts.draft import Draft
from podium_parsers.errors import EmptyError
from podium_parsers.model import Role
from podium_parsers.proceedings.dialect import Dialect, Voice
from podium_parsers.proceedings.naming import name_people
from podium_parsers.proceedings.teiheader import (
    announced_chairs_of,
    chaired_of,
    chairs_of,
    letters_of,
    metadata_of,
    people_of,
)
from podium_parsers.proceedings.tree import Element, attribute, local, tree_of
from podium_parsers.proceedings.walking import Walk

DIRECTIONS = frozenset(
    ("note", "stage", "vocal", "kinesic", "incident", "writing", "shift", "pause")
)
UNKNOWN = ("unknown", "unidentified", "anonym", "none", "neznan")


def dialect(
    chairs: frozenset[str], people: frozenset[str], presiding: frozenset[str] = frozenset()
) -> Dialect:
    """TEI, with what marks the chair (classes, speeches), the people that the header lists, and who presides."""
    return Dialect(
        speech=frozenset(("u", "sp")),
        label=frozenset(("speaker",)),
        paragraph=frozenset(("seg", "p", "ab", "lg", "item")),
        sentence=frozenset(("s",)),
        heading=frozenset(("head",)),
        direction=DIRECTIONS,
        skip=frozenset(
            (
                "teiheader",
                "timeline",
                "listbibl",
                "listperson",
                "listorg",
                "listplace",
                "standoff",
                "linkgrp",
                "spangrp",
            )
        ),
        section=frozenset(("div", "div1", "div2", "div3")),
        voice=partial(_voice, chairs, people, presiding),
        runs_on=False,
        goes_on=_goes_on,
        apart=True,
    )


def _voice(
    chairs: frozenset[str], people: frozenset[str], presiding: frozenset[str], element: Element
) -> Voice | None:
    code = _code(_who(element), people)
    classes = {name.lstrip("#") for name in attribute(element, "ana").split()}
    marked = classes & chairs or attribute(element, "id") in chairs
    role = Role.CHAIR if marked or letters_of(code) in presiding else None
    if any(word in code.casefold() for word in UNKNOWN) and code not in people:
        code = ""
    return Voice(code or None, role=role)


def _code(who: str, people: frozenset[str]) -> str:
    """The first of several pointers; a name may stand there instead, and is whole."""
    first = who.strip().split(" ")[0]
    code = first.rsplit("#", 1)[-1]
    return code if "#" in first or ":" in first or code in people else who.strip()


def _who(element: Element) -> str:
    """The reference to the speaker; where the corpus annotates its utterances, their block carries it."""
    block = element.getparent()
    if block is None or local(block) != "annotationblock":
        return attribute(element, "who")
    return attribute(element, "who") or attribute(block, "who")


def _goes_on(element: Element, voice: Voice) -> bool:
    """Parla-CLARIN's `prev`, or an unknown `who` where every speaker is announced by a note."""
    unnamed = voice.key is None and voice.role is None and _who(element) != ""
    return unnamed or attribute(element, "prev") != ""


def read(data: bytes, name: str) -> Draft:
    """Read all texts of the file; raises UnreadableError when it is no XML, EmptyError without text."""
    root, encoding, fault = tree_of(data)
    people = people_of(root)
    composer = Composer()
    chairs = chairs_of(root) | chaired_of(root)
    own = dialect(chairs, frozenset(people), announced_chairs_of(root))
    for text in root.iter("{*}text"):
        parent = text.getparent()
        if parent is not None and local(parent) == "group":
            continue
        for part in filter(local, text):  # an entity that is not resolved is no part
            if local(part) != "front" or any(local(node) != "div" for node in part):
                Walk(own, composer).over(part)
            else:
                _front(part, own, composer)
    if not len(composer):
        raise EmptyError("is TEI without a text")
    if not composer.records:
        composer.read_labels()
    draft = composer.draft(Origin(data, name, "tei", encoding))
    name_people(draft, people)
    draft.know(**metadata_of(root))
    if fault:
        draft.note("xml.mended", f"was mended to be read: {fault}", warning=True)
    return draft


def _front(front: Element, own: Dialect, composer: Composer) -> None:
    """The front matter without lists of contents, which repeat the headings."""
    for part in front:
        if attribute(part, "type") not in ("contents", "toc"):
            Walk(own, composer).over(part)
