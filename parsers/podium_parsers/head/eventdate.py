"""The date of the event: not that on which a page was made, nor one that is only spoken of."""

from __future__ import annotations

import datetime
import re
from pathlib import PurePath

from podium_parsers.drafts.draft import Draft
from podium_parsers.head.dates import date_in_name, dates
from podium_parsers.head.days import iso_date
from podium_parsers.head.frontlines import FRONT
from podium_parsers.patterns import pattern

BOOKKEPT, DATED, HELD_ON, MET_ON = 1, 2, 3, 4
"""Ranks of a date: of one that tells when a page was made, of any other, of one that tells when people
spoke, and of a meeting's.
"""
ADDRESS_DATE = pattern(r"/((?:19|20)\d\d)/(\d\d)/(\d\d)(?:/|$)")
KEPT = pattern(
    r"\b(?:birth|born|geb(?:oren|urtsdatum)|nascimento|nacimiento|naissance|nascita|scraped"
    r"|translated|updated|published|posted|accessed|retrieved|printed|downloaded|modified"
    r"|created|"
    r"generated|filed|extracted|converted|exported|crawled|last edited|stand|mis à jour"
    r"|actualizado|опубликован\w*|опубліковано|publicad[oa]|"
    r"publié|pubblicat[oa]|gepubliceerd|veröffentlicht|aktualisiert|aggiornat[oa]|atualizad[oa]"
    r"|modificação|opublikowan\w|"
    r"publikováno|zveřejněno|yayınlan\w{1,8}|diterbitkan|작성일|등록일|수정일|更新日|公開日|掲載日|发布时间|發布時間|發佈日期)\b[^\n]{0,40}$",
    re.IGNORECASE,
)
DAYS = (
    "mon(?:day)?|montag|lundi|lunes|lunedì|segunda-feira|maandag|måndag|mandag|maanantai|poniedziałek|pondělí|pondelok|ponedeljek|ponedjeljak|понедельник|понеділок|понеделник|pazartesi|senin|hétfő|δευτέρα|الاثنين|الإثنين|सोमवार",
    "tue(?:s(?:day)?)?|dienstag|mardi|martes|martedì|terça-feira|dinsdag|tisdag|tirsdag|tiistai|wtorek|úterý|utorok|torek|utorak|вторник|вівторок|salı|selasa|kedd|τρίτη|الثلاثاء|मंगलवार",
    "wed(?:nes(?:day)?)?|mittwoch|mercredi|miércoles|mercoledì|quarta-feira|woensdag|onsdag|keskiviikko|środa|středa|streda|sreda|srijeda|среда|сряда|середа|çarşamba|rabu|szerda|τετάρτη|الأربعاء|बुधवार",
    "thu(?:rs(?:day)?)?|donnerstag|jeudi|jueves|giovedì|quinta-feira|donderdag|torsdag|torstai|czwartek|čtvrtek|štvrtok|četrtek|četvrtak|четверг|четвер|четвъртък|perşembe|kamis|csütörtök|πέμπτη|الخميس|गुरुवार",
    "fri(?:day)?|freitag|vendredi|viernes|venerdì|sexta-feira|vrijdag|fredag|perjantai|piątek|pátek|piatok|petek|petak|пятница|петък|cuma|jumat|péntek|παρασκευή|الجمعة|शुक्रवार",
    "sat(?:ur(?:day)?)?|samstag|samedi|sábado|sabato|zaterdag|lördag|lørdag|lauantai|sobota|subota|суббота|субота|събота|cumartesi|sabtu|szombat|σάββατο|السبت|शनिवार",
    "sun(?:day)?|sonntag|dimanche|domingo|domenica|zondag|söndag|søndag|sunnuntai|niedziela|neděle|nedeľa|nedelja|nedjelja|воскресенье|неділя|неделя|pazar|minggu|vasárnap|κυριακή|الأحد|रविवार",
)
"""The days of the week, Monday first, in the languages that podium meets."""
WEEKDAY = pattern(
    rf"\b(?:{'|'.join(DAYS)})\b|\bיום\b|星期|曜日|요일|\d{{1,2}}[:.]\d\d|\b[ap]\.?m\b",
    re.IGNORECASE,
)
NAMED_DAYS = pattern(rf"\b(?:({')|('.join(DAYS)}))\b", re.IGNORECASE)
"""A group for each day of the week, Monday first."""
HELD = pattern(
    r"\b(?:held|recorded|date|data|fecha|datum|on|am|le|den|sitting of|session of|meeting)\b\W*$",
    re.IGNORECASE,
)
MET = pattern(
    r"\b(?:(?:reunião|sessão|sesión|sessió|seduta|sitzung|séance|zitting|vergadering)\b.{0,24}\b"
    r"(?:de|del|di|du|vom|van|em))\b\W*$",
    re.IGNORECASE,
)
PLANNED = pattern(r"\b(?:be|being) held (?:on|in)\W*$", re.IGNORECASE)
"""What is spoken of before it is held."""
SAID = pattern(
    r"\b(?:today(?:['’]s date)? is|today,|the date (?:today )?is|it is|it['’]s)(?: now)?,?"
    r"(?: uh,| um,)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day)?,? (?:the )?$",
    re.IGNORECASE,
)
"""How somebody who opens a record says on what day he speaks."""
OPENING = 1200
"""Characters from the first word on in which he does."""

SESSION = pattern(r"\b((?:19|20)\d\d)[/–-](?:(?:19|20)?\d\d)\b")
DAY = pattern(r"(?m)^(?:[^\W\d_]{3,12},? )?(?:den |the )?\d{1,2}\.? [^\W\d_]{3,10}[^\S\n]*$")
AUTUMN = 8
"""The month from which on a session's first year counts."""


def event_date(
    draft: Draft, text: str, address: str | None = None, day_first: bool = False
) -> str | None:
    """The date that looks most like that of the event; else that of the file's name, of the first words, of the foot.

    The day in the `address` that the container states, `/2031/06/04/title`, is that of publication: it
    stands behind a day with its weekday or its hour, and before all others.
    """
    best = max(_ranked(text, day_first), default=None) or _in_session(text)
    published = ADDRESS_DATE.search(address) if address else None
    day = iso_date("-".join(published.groups())) if published else None
    if day and (best is None or best[0] < HELD_ON):
        return day
    if best is not None and best[0] > BOOKKEPT:
        return best[2]
    named = date_in_name(PurePath(draft.source.name).name, day_first)
    if named:
        return named
    if best is not None:
        return best[2]
    if said := _said(draft):
        return said
    if len(draft.turns):
        last = draft.paragraphs.ends[draft.turns.stops[-1] - 1]
        after = dates(draft.text[last : last + FRONT], day_first)
        if after:
            return after[0].iso
    return None


def _said(draft: Draft) -> str | None:
    """The day that is told as the record opens: `Today's date is March 4th, 2031.`"""
    first = draft.paragraphs.starts[draft.turns.firsts[0]] if len(draft.turns) else 0
    text = " ".join(draft.text[first : first + OPENING].split())
    told = (date for date in dates(text) if SAID.search(text[: date.start][-40:]))
    return next((date.iso for date in told), None)


def _in_session(text: str) -> tuple[int, int, str] | None:
    """A day without its year, which the session's two years tell: one that begins in autumn ends in summer."""
    session = SESSION.search(text)
    if session is None:
        return None
    for line in DAY.findall(text):
        for year, autumn in ((int(session[1]), True), (int(session[1]) + 1, False)):
            for date in dates(f"{line.strip()} {year}")[:1]:
                if (int(date.iso[5:7]) >= AUTUMN) is autumn:
                    return 2, 0, date.iso
    return None


def _ranked(text: str, day_first: bool) -> list[tuple[int, int, str]]:
    """Each date with how much it looks like that of the event; the earlier stands before its equals, a misprint behind."""
    ranked = []
    found = dates(text, day_first)
    days = {date.iso for date in found}
    for date in found:
        year, month, day = date.iso.split("-")
        if "/" in text[date.start : date.end] and f"{year}-{day}-{month}" in days - {date.iso}:
            continue  # `08/12/2031`: the document says elsewhere which of the two is the month
        line = text.rfind("\n", 0, date.start) + 1
        before, after = text[line : date.start], text[date.end : date.end + 40]
        if KEPT.search(before) or "/" in before[-1:] or re.search(r"https?://\S*$", before):
            rank = BOOKKEPT
        elif MET.search(before[-40:]):
            rank = MET_ON
        elif WEEKDAY.search(before[-30:] + " " + after[:12]) or (
            HELD.search(before[-40:]) and not PLANNED.search(before[-40:])
        ):
            rank = HELD_ON
        else:
            rank = DATED
        last = len(text) if _is_misprint(before[-30:], date.iso) else 0
        ranked.append((rank, -date.start - last, date.iso))
    return ranked


def _is_misprint(before: str, iso: str) -> bool:
    """Whether the weekday that stands before a date is not that of the date: the day or the year is wrong."""
    named = list(NAMED_DAYS.finditer(before))
    return bool(named) and named[-1].lastindex != datetime.date.fromisoformat(iso).isoweekday()
