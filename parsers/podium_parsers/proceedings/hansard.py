"""Hansards in XML: five schemas of Westminster's children, each a dialect.

- `publicwhip` (TheyWorkForYou): `speech speakername=`, headings beside the speeches;
- the historic House of Commons and Lords: `p` with `member` and `membercontribution`;
- today's UK Parliament: `hs_Para` with `Member` in it, headings by `hs_` and a number;
- Canada: `Intervention` with `PersonSpeaking`, `Content`, `ParaText`;
- Australia: `speech` with `talk.start`, `talker`, `name role="metadata"`, `para`.
"""

from __future__ import annotations

from podium_parsers.drafts.compose import Composer, Origin
from podium_parsers.drafts.draft import Draft
from podium_parsers.errors import EmptyError
from podium_parsers.head.dates import dates
from podium_parsers.head.days import iso_date
from podium_parsers.model import Role
from podium_parsers.names.presiding import presides
from podium_parsers.patterns import pattern
from podium_parsers.proceedings.dialect import Dialect, Voice
from podium_parsers.proceedings.tree import Element, attribute, local, tree_of
from podium_parsers.proceedings.walking import AFTER_LABEL, WORDY, Walk, opens
from podium_parsers.proceedings.words import words_of

DAY = pattern(r"\d{4}-\d\d-\d\d")
ASKED = {"Question": Role.QUESTION, "Answer": Role.ANSWER}
PARTS: dict[str, Role | None] = {
    "question": Role.QUESTION,
    "answer": Role.ANSWER,
    "interjection": None,
    "interject": None,
}
"""Elements of Australia's question time, and those within them that are others' words."""
WRITTEN = {"ques": Role.QUESTION, "reply": Role.ANSWER}
"""TheyWorkForYou's elements for written questions and their answers."""
SPEAKS = pattern(r"(?:Member|Office)\w")
"""Types of links that print who speaks in an Australian Hansard."""
BEHIND = pattern(r"\s*(?:\([^()]{0,300}\)\s*){0,3}[:：]?\s*")
"""What stands between such a link and the words: a place with an office, a time, a colon."""
REPEATED = pattern(r"HPS-(?:Sub)*Debate$")
"""Classes of paragraphs that say a heading again."""
HEADING = pattern(r"hs_(?:\d+\w*|\w*(?:hdg|heading|title|debate|motion|question)\w*)$")


def _speaker(element: Element) -> Voice | None:
    name = attribute(element, "speakername")
    if not name:
        return Voice(None, role=Role.OTHER)
    tabled = Role.QUESTION if attribute(element, "oral-qnum") else None
    return Voice(name, role=WRITTEN.get(local(element)) or tabled)


def _asked(element: Element) -> Voice | None:
    """Canada marks what is asked and the first answer, in question time and in many a debate."""
    role = ASKED.get(attribute(element, "type"))
    order = next(element.iterancestors("{*}OrderOfBusiness"), None) if role else None
    if order is None:
        return None
    title = words_of(next(order.iter("{*}OrderOfBusinessTitle"), order[0]))
    return Voice(None, role=role if "question" in title.casefold() else None)


PUBLICWHIP = Dialect(
    speech=frozenset(("speech", *WRITTEN)),
    paragraph=frozenset(("p", "tr", "li")),
    heading=frozenset(("major-heading", "minor-heading", "oral-heading")),
    skip=frozenset(("division", "divisioncount", "mplist", "lordlist", "phrase-list")),
    voice=_speaker,
    runs_on=False,
)
HISTORIC = Dialect(
    label=frozenset(("member",)),
    paragraph=frozenset(("p", "quote", "ol", "ul", "table")),
    heading=frozenset(("title",)),
    direction=frozenset(("division",)),
    skip=frozenset(("col", "image", "date", "index", "member-index")),
    section=frozenset(("section", "housecommons", "houselords", "debates")),
)
UK_PARLIAMENT = Dialect(
    label=frozenset(("member", "b")),
    paragraph=frozenset(
        (
            "hs_para",
            "hs_parafo",
            "hs_brev",
            "hs_quote",
            "hs_newline10",
            "hs_parasub",
            "hs_tabletext",
        )
    ),
    heading=frozenset(("hs_timeline", "hs_date", "hs_venue")),
    direction=frozenset(("hs_procedure", "division", "hs_timecode")),
    skip=frozenset(("timestamp", "hs_timestamp", "colnum", "hs_colnum")),
)
CANADA = Dialect(
    speech=frozenset(
        ("intervention", "writtenquestion", "writtenresponse", "writtenquestionresponse")
    ),
    label=frozenset(("personspeaking", "questioner", "responder")),
    paragraph=frozenset(("paratext", "quotepara", "verseline")),
    heading=frozenset(
        (
            "orderofbusinesstitle",
            "subjectofbusinesstitle",
            "subjectofbusinessqualifier",
            "catchline",
            "questionid",
        )
    ),
    direction=frozenset(("procedure", "proceduraltext", "division", "thread", "proceedings")),
    skip=frozenset(
        (
            "extractedinformation",
            "memberlists",
            "timestamp",
            "floorlanguage",
            "startpagenumber",
            "index",
        )
    ),
    section=frozenset(("orderofbusiness", "subjectofbusiness")),
    voice=_asked,
    runs_on=False,
)
AUSTRALIA = Dialect(
    label=frozenset(("talker", "by")),
    paragraph=frozenset(("para", "p", "quote", "list", "item")),
    heading=frozenset(("title", "page.heading")),
    direction=frozenset(("division", "division.header", "business.start")),
    skip=frozenset(("page.no", "time.stamp", "id.no", "electorate", "party", "role", "in.gov",
                    "first.speech", "cognate", "proponent", "session.header", "adjournmentinfo",
                    "name.id", "metadata", "type")),
    section=frozenset(("debate", "subdebate.1", "subdebate.2")),
)  # fmt: skip


class _Westminster(Walk):
    """The UK Parliament's own: any `hs_` element with a number in it is a heading."""

    def _enter(self, node: Element) -> bool:
        name = local(node)
        if name not in self.dialect.paragraph and HEADING.match(name):
            self.close()
            self.composer.heading(words_of(node), 1 if name[3:4] in "12" else 2)
            self._voice = None
            return True
        return super()._enter(node)


class _Ottawa(Walk):
    """Canada's own: what stands behind the name in the element for it is said."""

    def _enter(self, node: Element) -> bool:
        named = next(node.iter("{*}Affiliation"), None) if local(node) == "personspeaking" else None
        if named is None:
            return super()._enter(node)
        self._speak(words_of(named), node)
        self._loose(AFTER_LABEL.sub("", named.tail or ""))
        return True


class _Canberra(Walk):
    """Australia's own: of a talker's names only the one that is printed, in the words if there.

    Since 2012 a link at the head of a paragraph prints who speaks, `<a type="MemberSpeech">`, with the place, the
    office and the time in brackets behind it; the text repeats the headings.
    """

    def _enter(self, node: Element) -> bool:
        if local(node) == "p" and REPEATED.match(attribute(node, "class")):
            return True
        if local(node) != "talker":
            return super()._enter(node)
        talk = next(node.iterancestors("{*}talk.start"), None)
        if talk is not None and _printed(talk.getparent()) is not None:
            return True
        names = [part for part in node.iter() if local(part) == "name"]
        shown = [part for part in names if attribute(part, "role") == "display"] or names[:1]
        if shown:
            self._speak(words_of(shown[0]), shown[0])
            self._ask(next((local(one) for one in node.iterancestors() if local(one) in PARTS), ""))
        return True

    def _paragraph(self, node: Element) -> None:
        link = _printed(node)
        if link is None or not opens(node, link):
            super()._paragraph(node)
            return
        label, words = words_of(link), words_of(node)
        self._speak(label.rstrip(" :"), link)
        self._ask(attribute(link, "type").removeprefix("Member").lower())
        words = BEHIND.sub("", words.removeprefix(label), count=1)
        if WORDY.search(words):
            self._say(words)

    def _ask(self, part: str) -> None:
        """Who speaks asks or answers, where the part of question time says so, and does not preside."""
        if (role := PARTS.get(part)) and self._voice and not self._voice.role:
            if presides(self._voice.label or self._voice.key or ""):
                return
            self._voice = Voice(self._voice.key, self._voice.label, role)


def _printed(element: Element | None) -> Element | None:
    """The first link in an element that prints who speaks."""
    links = element.iter("{*}a") if element is not None else ()
    return next((link for link in links if SPEAKS.match(attribute(link, "type"))), None)


def dialect_of(root: Element) -> tuple[type[Walk], Dialect] | None:
    """The walk and dialect of a Hansard, by its root and what is in it."""
    name = local(root)
    if name == "publicwhip" or next(root.iterfind("speech[@speakername]"), None) is not None:
        return Walk, PUBLICWHIP
    if next(root.iter("{*}Intervention"), None) is not None:
        return _Ottawa, CANADA
    if next(root.iter("{*}talker", "{*}TALKER"), None) is not None:
        return _Canberra, AUSTRALIA
    if next(root.iter("{*}hs_Para", "{*}hs_para"), None) is not None:
        return _Westminster, UK_PARLIAMENT
    if next(root.iter("{*}membercontribution"), None) is not None:
        return Walk, HISTORIC
    return None


def read(data: bytes, name: str) -> Draft:
    """Read the sitting; raises UnreadableError when it is no XML, EmptyError without a text."""
    root, encoding, fault = tree_of(data)
    found = dialect_of(root)
    if found is None:
        from podium_parsers.proceedings.anyxml import draft_of

        return draft_of(root, data, name, encoding, fault)
    composer = Composer()
    walk, dialect = found
    walk(dialect, composer).over(root)
    if not len(composer):
        raise EmptyError("is a Hansard without a text")
    draft = composer.draft(Origin(data, name, "hansard-xml", encoding))
    draft.know(title=_extracted(root, "InstitutionDebate"), date=_date(root))
    if fault:
        draft.note("xml.mended", f"was mended to be read: {fault}", warning=True)
    return draft


def _extracted(root: Element, name: str) -> str:
    """What a Canadian Hansard's head says under a name."""
    found = root.find(f".//{{*}}ExtractedItem[@Name='{name}']")
    return words_of(found) if found is not None else ""


def _date(root: Element) -> str | None:
    for node in root.iter():
        if local(node) == "day.start" and (told := dates(node.text or "")):
            return told[0].iso
        if local(node) not in ("date", "meetingdate", "sitting"):
            continue
        for value in (attribute(node, "format"), attribute(node, "date"), node.text or ""):
            if found := iso_date(value.strip()):
                return found
    for name in ("Date", "MeetingDate", "MetaDataCreationTime"):
        if stated := dates(_extracted(root, name)):
            return stated[0].iso
    speech = next(root.iter("speech", *WRITTEN), None)
    stamp = DAY.search(attribute(speech, "id")) if speech is not None else None
    return stamp[0] if stamp else None
