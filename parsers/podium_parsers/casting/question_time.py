"""Question time in a sitting: tabled questions, the minister's answers, the supplementaries.

What opens it is a tabled question: marked by the schema, or told by its words (`asked the Minister ...`,
`My question is to the Minister ...`); below the heading `Questions` any that asks, and what asks below the next headings.
From there to the next heading whoever speaks first after the question answers, and the others ask. One
exchange is one asker's run; questions tabled together are one.
"""

from __future__ import annotations

import re

from podium_parsers.casting.cast import Cast
from podium_parsers.columns import KINDS, NONE
from podium_parsers.model import ParagraphKind, Role
from podium_parsers.names.person import words_of
from podium_parsers.names.shapes import fold
from podium_parsers.patterns import pattern

ADDRESS = (
    r"(?:thank you(?: very much)?,? ?)?(?:(?:mr|madam|mister|hon(?:ou?rable)?)\.? (?:(?:acting|deputy|temporary|vice)[ -]){0,3}"
    r"(?:speaker|president|chair\w{0,6})[,.]? ?(?:(?:sir|ma'?am)\b[,.]? ?)?){0,2}"
)
"""How a member addresses the chair before the question."""
TABLED = pattern(
    rf"{ADDRESS}(?:\([^()\n]{{1,80}}\) ?,? ?)?(?:(?:to ask|beg to ask|asked|ask(?= [^.?!\n]{{30}})) (?:the|Her|His|whether|my)\b|I beg to ask\b|minta (?:\w{{5,9}} )?Menteri\b)",
    re.IGNORECASE,
)
SPOKEN = pattern(
    r"\bmy (?:\w{3,14} ){0,3}questions? (?:is|are)(?: \w{3,9}){0,2} (?:to|for) (?:the|our) (?:\w{3,14}\.? ){0,3}?"
    r"(?:minister|premier|treasurer|attorney|chief secretary|leader of the government|taoiseach)\b|"
    r"\bI beg to ask the (?:\w{3,14} ){0,2}(?:minister|attorney)|"
    r"\A[\s\S]{0,90}?\bsoalan\s+(?:\w{2,12}\s+){0,3}(?:no\.? ?|ke[ -]?)?\d|\bpertanyaan\s+(?:mulut|lisan)\s+daripada\b",
    re.IGNORECASE,
)
"""How a question is put that stands on no paper, in the house's question time, or which by its number is on one."""
QUESTION = ("uestion", "oalan")
"""What such a speech has in it."""
OPENING = 400
"""Characters of a speech within which it is."""
LONGEST = 1500
"""Characters of a speech below such a heading that asks and does not debate."""
FEWEST_SPOKEN = 2
"""Such questions that a house has which asks in that way."""
NAMED = (
    r"(?:oral |urgent )?questions?(?:[ -](?:time|period|hour|without notice|by private notice|for oral answers?|with notice|on notice|to ministers))?|"
    r"oral answers(?: to questions)?|questions et réponses orales|période des? questions(?: orales)?|questions (?:orales|au gouvernement)|"
    r"preguntas(?: orales)?|perguntas(?: orais)?|interrogazioni(?: a risposta immediata)?|fragestunde|mondelinge vragen|vragenuur"
)
HEADED = pattern(NAMED, re.IGNORECASE)
"""The heading above question time."""
LINE = pattern(rf"(?:\n|\A)[^\w\n]{{0,8}}(?:{NAMED})[^\w\n]{{0,4}}(?=\n|\Z)", re.IGNORECASE)
"""The same as a line of the text."""
WITHIN = 240
"""Characters above a label within which it stands, other headings below it."""
ABOVE = 8
"""Paragraphs above the first turn among which it may stand."""
MOVES = pattern(
    rf"{ADDRESS}I (?:beg to |now |hereby |formally )?(?:move|second|seek leave|present|table|lay)\b",
    re.IGNORECASE,
)
"""How other business begins."""
FILED = pattern(r"[\[(]\d{5,7}[\])][^\S\n]*(?:\[R\][^\S\n]*)?$")
"""The number at the end of a question's paragraph, by which a house files it."""
NUMBERED = pattern(
    r"(?:^|\n)[^\S\n]*(?:[QT]|Question )?\*?\d{1,3}[.)][^\S\n]*(?P<filed>\[\d{5,7}\][^\S\n]*)?$"
)
"""A question's number before its label, on the order paper and perhaps in the files: `T2. [66881] Ada Roe:`."""
INQUIRING = pattern(r"(?:If|What|When|Where|Whether|Which|Who|Why|How|Will)\b")
"""How an order paper's question begins, whose number stands before the label."""
ASKED = pattern(r"可否告知本[會会局]")
INFORM = "inform this Council"
"""The formulas with which a question is put in a council that asks in two languages; they follow what it is about."""
OFFICER = pattern(
    r"(?:[局司署處处部]長|[局司处部署]长|大臣|長官|长官)$|^(?:the )?(?:(?:deputy |assistant )?prime |assistant |deputy )?(?:minister|attorney-general|solicitor-general|parliamentary (?:under-)?secretary|(?:under ?)?secretary for|(?:premier|premi[èe]re)? ?ministre|taoiseach|t[áa]naiste|secretary of state|(?:perdana |timbalan )?menteri)\b",
    re.IGNORECASE,
)
"""Labels of those who answer for the government, whoever asked."""
CALLED = pattern(
    r"第.{1,3}[項项](?:口頭|口头)?[質质][詢询]|[質质][詢询](?:時間|时间)?(?:到此|完|結束|结束)|議案|议案|法案|草案|動議|动议|聲明|声明|"
    r"\bnext order\b|\border of the day\b|\b(?:time|period) for (?:oral )?questions? (?:has|have|is)\b|\bend of (?:the )?question(?:s|[- ]time|[- ]period)?\b|"
    r"\bquestion (?:time|period) (?:has|is|being)\b|\b(?:ends?|concludes?|closes?) (?:the )?(?:oral )?question|\bquestions? (?:end|conclude)s?\b|"
    r"met fin à la période de(?:s)? questions|\bmenangguhkan\s+sesi\s+pertanyaan|\b(?:masa|sesi|waktu)\s+pertanyaan[^.\n]{0,30}\b(?:tamat|habis|cukup)|\busul\s+yang\s+berbunyi",
    re.IGNORECASE,
)
"""What the chair says when another item begins, where no heading stands."""
NEXT = pattern(
    r"\b(?:next|second|third|fourth|fifth|sixth|last|final) question\b|\bquestion (?:no|number(?:ed)?|n[°º])\.? ?\d|\bquestion principale\b",
    re.IGNORECASE,
)
"""What the chair says when the next question is put."""
HEADING = KINDS.index(ParagraphKind.HEADING)
TITLE = pattern(r"[^\W_a-z][^\n]{2,118}[\w)]")
"""A line that ends as no sentence does: the next item's title, where nothing marks headings."""


def question_time(cast: Cast, chairs: frozenset[int]) -> None:
    """Give questions and answers their roles and exchanges, where questions were tabled or are put in question time."""
    tabled = {turn for turn in range(len(cast)) if _is_tabled(cast, turn)}
    asks = any(word in cast.draft.text for word in QUESTION)
    spoken = {turn for turn in range(len(cast)) if asks and _is_spoken(cast, turn)}
    if len(spoken) >= FEWEST_SPOKEN:
        tabled |= spoken
    tabled |= _below_headings(cast, chairs) | cast.ruled("tabled")
    tabled = {turn for turn in tabled if _record_role(cast, turn) is not Role.REMARKS}
    turn = 0
    while turn < len(cast):
        if turn in tabled and cast.who[turn] not in chairs:
            stop = _section_end(cast, turn, chairs, tabled)
            _one_section(cast, turn, stop, chairs, tabled)
            turn = stop
        else:
            turn += 1


def _below_headings(cast: Cast, chairs: frozenset[int]) -> set[int]:
    """The questions right below the heading of question time, and below those that follow as long as one asks there."""
    found: set[int] = set()
    text, cuts = cast.draft.text, cast.draft.cuts
    labels = (cuts.label_starts[cut] for cut in cast.draft.turn_cuts)
    below = {
        turn
        for turn, start in enumerate(labels)
        if LINE.search(text, max(0, start - WITHIN), start)
    }
    under_way = opened = said = False
    for turn in range(min(below, default=len(cast)), len(cast)):
        looked = under_way or turn in below
        if looked and (headings := _headings_above(cast, turn)):
            said = any(map(HEADED.fullmatch, headings))
            opened = under_way = under_way or said
        if under_way and cast.who[turn] in chairs and CALLED.search(cast.text(turn, OPENING)):
            under_way = opened = False
        if not opened or cast.who[turn] in chairs or cast.is_aside(turn):
            continue
        opened, head = False, cast.text(turn, OPENING)
        brief = cast.lengths[turn] <= LONGEST and "?" in cast.tail(turn)
        asks = brief or (said and "question" in head)
        under_way = asks and not MOVES.match(head)
        if under_way:
            found.add(turn)
    return found


def _headings_above(cast: Cast, turn: int) -> list[str]:
    """The headings and titles right above a turn; for the first turn, among what stands there."""
    paragraphs, first = cast.draft.paragraphs, cast.turns.firsts[turn]
    lowest = cast.turns.firsts[turn - 1] if turn else max(-1, first - ABOVE - 1)
    found = []
    for at in range(first - 1, lowest, -1):
        start, end = paragraphs.starts[at], paragraphs.ends[at]
        titled = TITLE.fullmatch(cast.draft.text, start, end) is not None
        if paragraphs.kinds[at] == HEADING or titled:
            found.append(cast.draft.text[start:end].strip(" *_#:"))
        elif turn:
            break
    return found


def _one_section(
    cast: Cast, first: int, stop: int, chairs: frozenset[int], asked: set[int]
) -> None:
    """The turns from a tabled question to the next heading."""
    answering: set[int] = set()
    asking: set[int] = set()
    asker, opened, answered = NONE, first, False
    for turn in range(first, stop):
        speaker = cast.who[turn]
        if answered and speaker in chairs and NEXT.search(cast.text(turn, OPENING)):
            answering.clear()
            asking.clear()
            asker = NONE
        if speaker in chairs or speaker == NONE or cast.roles[turn] is Role.OTHER:
            continue
        if _record_role(cast, turn) is Role.REMARKS:
            continue
        stated = stated_role(cast, turn)
        officer = asker != NONE and _is_officer(cast, turn)
        tabled = not officer and turn in asked
        if tabled and (answered or speaker not in asking):
            answering.clear()
        if tabled and answered:
            asking.clear()
        if tabled:
            answering.discard(speaker)
            asking.add(speaker)
        elif (
            stated is Role.ANSWER
            or officer
            or (asker != NONE and not answering and speaker not in asking)
            or _is_short_for(cast, speaker, answering)
        ):
            answering.add(speaker)
        if speaker in answering and (officer or stated is not Role.QUESTION):
            cast.give(turn, Role.ANSWER)
            answered = True
            continue
        cast.give(turn, Role.QUESTION)
        if answered and (tabled or speaker != asker):
            _close(cast, opened, turn)
            opened, answered = turn, False
        asker = speaker
    _close(cast, opened, stop)


def _is_officer(cast: Cast, turn: int) -> bool:
    """Whether a label, or what the document says beside the name, is an office of the government."""
    role = cast.draft.speakers[cast.who[turn]].role
    return bool(OFFICER.search(cast.label(turn)) or OFFICER.search(fold(role)))


def _is_short_for(cast: Cast, speaker: int, answering: set[int]) -> bool:
    """Whether a speaker is the bare surname of one who answers, which others of the house bear too."""
    speakers = cast.draft.speakers
    words = words_of(speakers[speaker].name)
    return len(words) == 1 and any(words_of(speakers[one].name)[-1:] == words for one in answering)


def _close(cast: Cast, first: int, stop: int) -> None:
    """One exchange, without the chairing and the directions at its end; none without an answer."""
    while stop > first + 1 and cast.roles[stop - 1] not in (Role.QUESTION, Role.ANSWER):
        stop -= 1
    if any(cast.roles[turn] is Role.ANSWER for turn in range(first, stop)):
        cast.exchange(first, stop)


def _section_end(cast: Cast, turn: int, chairs: frozenset[int], asked: set[int]) -> int:
    """The turn before which the next heading stands, or with which the chair calls the next item.

    What the record notes below a heading (`Order read for resumed consideration ...`) belongs to no turn but the one above.
    """
    turns, kinds = cast.turns, cast.draft.paragraphs.kinds
    for later in range(turn + 1, len(cast)):
        if kinds.find(HEADING, turns.firsts[later - 1], turns.firsts[later]) >= 0:
            return later
        if later > turn + 1 and later not in asked and _ends_with_title(cast, later - 1):
            return later
        if cast.who[later] in chairs and CALLED.search(cast.text(later, OPENING)):
            return later
        if later not in asked and MOVES.match(cast.text(later, OPENING)):
            return later
    return len(cast)


def _ends_with_title(cast: Cast, turn: int) -> bool:
    """Whether the last paragraph of several is a title: what the next label follows."""
    first, last = cast.turns.firsts[turn], cast.turns.stops[turn] - 1
    if last <= first:
        return False
    paragraphs = cast.draft.paragraphs
    return bool(TITLE.fullmatch(cast.draft.text, paragraphs.starts[last], paragraphs.ends[last]))


def _is_tabled(cast: Cast, turn: int) -> bool:
    stated = stated_role(cast, turn)
    if stated is not None:
        return stated is Role.QUESTION
    text = cast.text(turn)
    if TABLED.match(text[:120]) or INFORM in text or ASKED.search(text):
        return True
    first = text.split("\n\n", 1)[0]
    if FILED.search(first[-20:]):
        return True
    number = _number(cast, turn)
    return number is not None and (bool(number["filed"]) or INQUIRING.match(first) is not None)


def _is_spoken(cast: Cast, turn: int) -> bool:
    """Whether a speech begins as questions to a minister do."""
    head = cast.text(turn, OPENING)
    return any(word in head for word in QUESTION) and SPOKEN.search(head) is not None


def _number(cast: Cast, turn: int) -> re.Match[str] | None:
    """The number that stands before the turn's label."""
    start = cast.draft.cuts.label_starts[cast.draft.turn_cuts[turn]]
    return NUMBERED.search(cast.draft.text[max(0, start - 24) : start])


def stated_role(cast: Cast, turn: int) -> Role | None:
    """Whether the container itself calls a turn a question or an answer."""
    role = _record_role(cast, turn)
    return role if role in (Role.QUESTION, Role.ANSWER) else None


def _record_role(cast: Cast, turn: int) -> Role | None:
    records = cast.draft.records or []
    cut = cast.draft.turn_cuts[turn]
    return records[cut].role if cut < len(records) else None
