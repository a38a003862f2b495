"""The title of a document: what the container states, else the line of the head that looks most like one.

A field, a date, an address or an item of a list is none; a line that is repeated, or that names the event, goes before
the first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from itertools import islice

from podium_parsers.casename import case_name
from podium_parsers.dates import dates
from podium_parsers.draft import Draft, HintKind
from podium_parsers.frontlines import WEEKDAY, is_day_alone, one_line
from podium_parsers.navigation import is_navigation
from podium_parsers.patterns import pattern
from podium_parsers.shape import Shape
from podium_parsers.shapes import shape_of
from podium_parsers.weighing import LEADERS

LONGEST = 300
"""Characters of a title at most."""
RULE = pattern(r"[-–—_=*]{3,}")
FIELD = pattern(r"[^\W\d_][^:：\n]{1,24}[:：]\s*\S")
TITLE_FIELD = pattern(
    r"(?:#\+)?(?:title|titel|titre|título|titolo|название|标题|標題|タイトル|제목)\s?[:：]\s*(\S.{3,250})$",
    re.IGNORECASE,
)
MAIL = pattern(
    r"\s{0,20}(?:>[^\S\n]?)?(?:[A-Z][\w-]{1,30}:[^\n]{0,300}\n(?:[^\S\n][^\n]{0,300}\n){0,3}){0,12}?Subject:\s{0,4}(\S[^\n]{3,250}(?:\n[^\S\n][^\n]{1,200}){0,2})"
)
"""The header of a message (RFC 5322), folded lines included."""
IDEOGRAPH = pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
FIRST = "\u3040"
"""The first of these scripts' signs."""
WIDE = 2
"""Letters more that a sign of these scripts stands for."""
NAME = 9
"""Characters of a line within which the name of such a field ends in a colon."""
ITEM = ("- ", "* ", "• ")
"""How an item of a list begins in a plain text; one does not name the event."""
LEFT, RIGHT = tuple("([（【<"), tuple(")]）】>")
"""What a line of music or a note stands in."""
URL = pattern(r"https?://[^\s<>\"')\]]+")
EVENT = pattern(
    r"\b(?:press (?:briefing|conference|gaggle|availability)|conference call|earnings call|interview|hearing|"
    r"transcript|remarks|question(?:s)? and answer|q&a|town hall|debate|podcast|episode|oral argument|testimony|deposition of|"
    r"pressekonferenz|conférence de presse|conferencia de prensa|versión estenográfica|coletiva|rueda de prensa|point de presse|"
    r"conferenza stampa|conferência de imprensa|persconferentie|presskonferens|pressemøde|pressekonferanse|tisková konference|"
    r"tlačová (?:konferencia|beseda)|tiskový briefing|konferencja prasowa|basın toplantısı|conferin[țt][ăa] de pres[ăa]|sajtótájékoztató|"
    r"keterangan pers|jumpa pers|wawancara|брифинг\w*|прес-?конференці\w+|intervista|wywiad|rozhovor|intervju|συνέντευξη|"
    r"debates|official report|hansard|verbatim record|proceedings of the|minutes of proceedings|record of proceedings|plenarprotokoll|"
    r"versión taquigráfica|diario de sesiones|compte rendu int[ée]gral|resoconto stenografico|risalah rapat|speech|address (?:to|before|at)|keynote|discurso|mensaje presidencial|vernehmung|hauptverhandlung|verbale d\w* udienza|протокол \w+|entretien|entrevista|пресс-конференци\w+|стенограмма|интервью|telecon(?:ference)?)\b|記者會|记者会|会見|기자회견|정례브리핑|訪問|专访|專訪|採訪|采访|訪談|访谈|インタビュー|[询讯]问笔录",
    re.IGNORECASE,
)
EXAMINED = pattern(
    r"(?:(?:direct|cross|redirect|recross)[- ])?examination\b|(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|índice|sommaire|spis treści)\W*$",
    re.IGNORECASE,
)
"""What stands above questions to a witness or a list of the parts, and names no document."""
PART = pattern(
    r"(?:prepared|opening|closing|introductory) (?:remarks|statements?)\W*|presentation\W*|(?:table of )?contents\W*|"
    r"questions? (?:and|&) answers?(?: session)?\W*|q ?& ?a(?: session)?\W*|(?:call|conference) participants\W*|(?:full )?transcript\W*|(?:the )?interview\W*|about (?:\S{1,20}\s?){1,4}|copyright\b.{0,30}|call agenda\W*|冒頭発言|"
    r"(?:полный )?текст интервью\W*|расшифровка(?: интервью)?\W*|transcripción(?: completa)?\W*|transcrição(?: completa| integral)?\W*|"
    r"trascrizione(?: integrale)?\W*|transkript(?:ion)?\W*|transcription(?: intégrale| complète)?\W*|testo integrale\W*|"
    r"texto (?:íntegro|completo)\W*|zapis rozmowy\W*|přepis(?: rozhovoru)?\W*|文字实录|文字記錄|全文|인터뷰 전문|전문",
    re.IGNORECASE,
)
"""The parts of a call or a conference, which name no document either."""
OPENING = pattern(
    r"(?:(?:an? |ein |une? |un'|un')?(?:interview|entretien|entrevista|intervista)(?:s)? (?:conducted )?(?:by|von|par|por|di|de)\b.{2,60}|propos recueillis.*|беседовала?\b.*|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:(?:all right|okay|ok|so|well)\W+)?good (?:morning|afternoon|evening|day)\b.*|(?:return|back|skip) to .{2,60}|"
    r"(?:listen|watch|read|see|view|download|click|vea?|ver|mira|escuch[ae]|assista|veja|ouça|leia|regarde[rz]?|écoute[rz]?|ansehen|anhören)\b[^.?!:]{0,40}\b(?:here|aquí|aqui|ici|hier)\W*|prayers\W*|insert .{2,30} here|(?:vol(?:ume)?|no|nr|issue|question(?: no)?)\.? ?[\dIVXLC]+\W*|.{2,40} in the chair\W*|.{2,40} took the chair\b.*|the meeting was called to order\b.*|"
    r"(?:[IVX\d]+[ªa]? )?(?:série|serie|series)\b.{0,6}(?:n[úu]mero|number|no|nr)\b.*|presidenza del .{2,60}|[IVXLC\d]{1,5}\.?ª? (?:legislatura|législature|legislature|wahlperiode)\b.{0,80}|"
    r"the (?:house|assembly|senate|council|committee|parliament|d[áa]il|court) (?:met|resumed|sat|assembled|convened)\b.*|"
    r"[-–— ]*(?:(?:upon|on) (?:commencing|resuming)|whereupon)\b.*|"
    r"(?:se )?(?:ábrese|abre(?:-se)?|reanuda|reanúdase|retómase|comienza|comeza|inicia)\b.{0,10} (?:a|la) sesi[óo]n\b.*|"
    r"la séance est (?:ouverte|reprise)\b.*|die sitzung (?:wird|ist)\b.*|beginn:? .{0,20}uhr\W*)",
    re.IGNORECASE,
)
"""A weekday whose date stands below, a page's way back, a volume, and how a record says that a sitting began."""
PEOPLE = (Shape.PERSON, Shape.TITLED, Shape.OFFICE)
"""Who is named again and again in the head, as in the contents of a sitting, is no title."""
HIGH, OPENS = 2, 16
"""The level below the highest, and the characters of such a heading that may be the title."""
ABOUT = pattern(r"(?:about|über|à propos d|acerca de)\b", re.IGNORECASE)
"""How a part that tells of somebody begins."""
CONTENTS = pattern(r"(?:\b\d{1,2}(?:\.\d{1,2})?\s\D{3,80}){4}")
"""Four numbered parts on one line: the contents of a page."""
CONDUCTED = pattern(r": An (?:oral history )?interview conducted by ", re.IGNORECASE)
"""What an oral history calls itself, though with a full stop."""
CALL = pattern(r"\b(?:call|conference|meet|meeting)\b", re.IGNORECASE)
"""What is held, less surely."""
QUOTED, QUOTED_AMONG = 4, 40
"""Lines of a title in quotation marks, and those of the head among which it stands, at most."""
HIGHEST = 6
"""Lines of the head among which one that names the event goes before the first."""
MARKED = 8
"""Signs that part a name from an office, or begin an item, at most."""
HEAD = 4000
"""Characters of the head in which a court's caption stands."""
ISSUE = pattern(
    r"\b(?:vol(?:ume|\.)?|band|tome|tomo) \d+\W+(?:issue|number|no\.?|nr\.?|numéro|número) \d+",
    re.IGNORECASE,
)
"""An issue of a periodical, which names what a document was printed in, not the document."""


def drop_day(draft: Draft, front: list[tuple[int, str]]) -> None:
    """Where the container's title is nothing but a day, take it for the date.

    So it is where it is a name and a day, and a line of the head names the event: `Interview with Ada Roe`.
    """
    title = draft.metadata.title or ""
    found = dates(title)
    if not found:
        return
    rest = f"{title[: found[0].start]} {title[found[0].end :]}".strip(" ,-–—")
    named = shape_of(rest) is Shape.PERSON and rest.isupper()
    event = named and any(EVENT.search(line) for _, line in front[:HIGHEST])
    if len(rest) <= WEEKDAY or event:
        draft.metadata = replace(draft.metadata, title=None)
        draft.know(date=found[0].iso)


def prefer_headline(draft: Draft, front: list[tuple[int, str]]) -> None:
    """Where the container's title is that of an issue, take the first heading in capitals below it."""
    issue = draft.metadata.title
    if issue and ISSUE.search(issue):
        lines = (line for _, line in front if line.isupper() and _may_be_title(line, "", ""))
        if headline := next(lines, None):
            draft.metadata = replace(draft.metadata, title=headline)
            draft.know(publisher=issue)


def complete(draft: Draft, front: list[tuple[int, str]]) -> None:
    """Where the container's title is but the first of the printed lines in capitals above a rule, take them all."""
    title = draft.metadata.title or ""
    lines = [line for _, line in front]
    if title.isupper() and title in lines:
        printed = lines[lines.index(title) :]
        rule = next((at for at, line in enumerate(printed) if RULE.fullmatch(line)), 0)
        whole = " ".join(printed[:rule])
        if whole.isupper() and len(whole) <= LONGEST:
            draft.metadata = replace(draft.metadata, title=whole)


def title_of(draft: Draft, front: list[tuple[int, str]]) -> str | None:
    """The title that the head of the document shows; a court's caption is the case's."""
    if front and (
        named := case_name(draft.view.text[: min(HEAD, draft.view.of_source(_first_word(draft)))])
    ):
        return named
    if quoted := _quoted([line for _, line in front[:QUOTED_AMONG]]):
        return quoted
    headed = _headed(draft, draft.paragraphs.starts[front[0][0]] if front else 0)
    if headed:
        return headed
    if front and (mail := MAIL.match(draft.view.text)):
        return " ".join(mail[1].split())
    fields = (line for _, line in front[:16] if any(colon in line[:NAME] for colon in ":："))
    stated = next((found[1] for line in fields if (found := TITLE_FIELD.match(line))), None)
    if stated:
        return stated.strip()
    unlisted = [
        line
        for index, line in front[:16]
        if not (_is_listed(draft, index) or _is_of_somebody(draft, line))
    ]
    lines = [
        line
        for above, line, below in zip(["", *unlisted], unlisted, [*unlisted[1:], ""], strict=False)
        if _may_be_title(line, above, below)
    ]
    lines = [line for line in lines if not ISSUE.search(line)] or lines
    repeated = [
        line
        for line, count in Counter(lines).items()
        if count > 1
        and len(line) > 20
        and shape_of(line) not in PEOPLE
        and not line.endswith((".", "。"))
    ]
    whole = (line for line in lines[:HIGHEST] if not (line.startswith(ITEM) or line[0].islower()))
    events = [line for line in whole if EVENT.search(line) and line[-1] not in ":："]
    title = next(iter(repeated or events or lines), "").removeprefix("# ") or None
    return title.strip("“”") if title and ("“" in title) != ("”" in title) else title


def _quoted(lines: list[str]) -> str | None:
    """The event that a cover quotes over several lines: `“Kelp Works Limited`, `Q2 2031 Earnings Conference Call”`."""
    for at, line in enumerate(lines):
        if line.startswith("“") and "”" not in line:
            title, closed, _ = " ".join(lines[at : at + QUOTED]).partition("”")
            title = title.lstrip("“ ").rstrip() if closed else ""
            if (EVENT.search(title) or CALL.search(title)) and len(title) <= LONGEST:
                return title
    return None


def _headed(draft: Draft, since: int) -> str | None:
    """The container's own title, or the first heading of its highest level above the talk.

    A heading of a lower level counts when it opens the document, and names neither a part nor a field. One that names
    no event goes on with the next, `Kelp Works Limited` and `Q2 2031 Earnings Conference Call`.
    """
    stop = _first_word(draft)
    above = []
    for hint in draft.hints:
        if hint.kind is HintKind.TITLE or (
            hint.kind is HintKind.HEADING and since <= hint.span.start < stop
        ):
            text = one_line(draft, *hint.span)
            if text and not EXAMINED.match(text) and not is_day_alone(text):
                above.append((hint.kind is not HintKind.TITLE, hint.level, hint.span, text))
    above.sort()
    for lower, level, span, text in above[:1]:
        rest = (heading for heading in above if heading[2].start > span.start)
        for _, next_level, below, event in islice(rest, 1):
            apart = one_line(draft, span.end, below.start).strip("# ")
            if next_level <= max(level, 1) and not apart and _goes_on(text, event):
                return f"{text} {event}"
        named = len(text) >= OPENS and shape_of(text) not in (Shape.FIELD, Shape.OFFICE)
        named = named and not ABOUT.match(text) and not text.endswith(":")
        if not lower or level <= 1 or (level == HIGH and named):
            return text.strip("“”") if ("“" in text) != ("”" in text) else text
    return None


def _goes_on(text: str, event: str) -> bool:
    """Whether a heading names nothing that is held, and the next one does."""
    return not (EVENT.search(text) or PART.fullmatch(event)) and EVENT.search(event) is not None


def _first_word(draft: Draft) -> int:
    """Where the talk begins in the source."""
    first = draft.turns.firsts[0] if len(draft.turns) else len(draft.paragraphs)
    return draft.paragraphs.starts[first] if first < len(draft.paragraphs) else len(draft.text)


def _is_listed(draft: Draft, paragraph: int) -> bool:
    """Whether a paragraph is an item of a list: an attendee, a line of the contents."""
    start, end = draft.paragraphs.starts[paragraph], draft.paragraphs.ends[paragraph]
    first = bisect_left(draft.hints, start, key=lambda hint: hint.span.start)
    return any(
        hint.kind is HintKind.LIST_ITEM and hint.span.start < end
        for hint in draft.hints[first : first + 4]
    )


def _is_of_somebody(draft: Draft, line: str) -> bool:
    """Whether a line gives somebody's office and name, or the other way round, and nothing else."""
    people = (entry for entry in draft.roster if entry.role)
    return any(
        len(line) <= len(one.name) + len(one.role) + MARKED
        and one.name in line
        and one.role in line
        for one in people
    )


def _may_be_title(line: str, above: str, below: str) -> bool:
    if not 8 <= _width(line) <= LONGEST or not re.search(r"[^\W\d_]{3}", line):
        return False
    if (
        any(leader in line for leader in LEADERS)
        or URL.search(line[:40])
        or _is_field(line, above, below)
        or _is_direction(line)
        or is_navigation(line)
    ):
        return False
    if line[0].isdigit() and CONTENTS.match(line):
        return False
    if line[-1] in ":：" and not (dates(line) or EVENT.search(line)):
        return False  # the head of a list, or a label
    if EXAMINED.match(line) or PART.fullmatch(line) or OPENING.fullmatch(line):
        return False
    if CONDUCTED.search(line):
        return True
    longest = 0 if above.endswith(",") else 20 if "。" in line else 60
    if line.endswith((".", "。", ",", ";")) and len(line) > longest:
        return False
    return not _is_day(line)


def _is_day(line: str) -> bool:
    """Whether a line is a date, and little more that is no event."""
    found = dates(line)
    rest = _width(line) - sum(d.end - d.start for d in found)
    return bool(found) and rest < 25 and not EVENT.search(line)


def _width(line: str) -> int:
    """The letters of a line; to compile the ranges of scripts takes 4 ms, and most lines hold none of them."""
    few = max(line, default="") < FIRST
    return len(line) if few else len(line) + WIDE * len(IDEOGRAPH.findall(line))


def _is_direction(line: str) -> bool:
    """`[Applause]`, `*Intro music*`."""
    starred = line[0] == "*" and line[1:2].isalnum()
    return (starred or line.startswith(LEFT)) and line.endswith((*RIGHT, "*"))


def _is_field(line: str, above: str, below: str) -> bool:
    """`Company: X`, `Date: Y`: a name and a value, known as such or one of several; no title with a colon in it."""
    if not _looks_like_field(line):
        return False
    known = shape_of(re.split("[:：]", line)[0]) is Shape.FIELD
    return known or _looks_like_field(above) or _looks_like_field(below)


def _looks_like_field(line: str) -> bool:
    return (
        bool(FIELD.match(line)) and len(re.split("[:：]", line)[0].split()) <= 2 and len(line) < 100
    )
