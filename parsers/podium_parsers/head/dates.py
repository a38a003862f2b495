"""Dates as people write them in the heads of transcripts, in the languages that podium meets.

Bounded patterns, one a style: `5 October 2020`, `October 5th, 2020`, `5. Oktober 2020`, `le 5 octobre
2020`, `5 de octubre de 2020`, `5 октября 2020`, `2020年10月5日`, `2020. gada 5. oktobrī`, `2020-10-05`, `05.10.2020`, `05-10-2020`, `10/5/20`.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from podium_parsers.patterns import pattern

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero janeiro gennaio января январь januari styczeń stycznia ledna januarja januar januára siječnja січня ocak ianuarie gener xaneiro ιανουαρίου január януари tammikuuta يناير ינואר janúar jaanuar ionawr januara јануара leden जनवरी جانفي janvāris janvārī sausio",
            "february feb februar février febrero fevereiro febbraio февраля февраль februari lutego února februarja лютого şubat februarie febrer febreiro φεβρουαρίου február февруари helmikuuta فبراير פברואר febrúar veebruar chwefror februara februára veljače фебруара luty únor फ़रवरी फरवरी شباط فيفري februāris februārī vasario",
            "march mar märz mars marzo março марта март maart marca března березня mart martie març marts március μαρτίου maaliskuuta مارس מרץ מרס märts mawrth maret mac ožujka marzec březen machi मार्च آذار martā kovo",
            "april apr avril abril aprile апреля апрель kwietnia dubna aprila квітня nisan aprilie április απριλίου април huhtikuuta أبريل אפריל apríl aprill ebrill apríla travnja априла kwiecień duben aprili अप्रैल نيسان أفريل aprīlis aprīlī balandžio",
            "may mai mayo maio maggio мая май mei maja května травня mayıs maig maj május μαΐου toukokuuta مايو מאי maí mája svibnja маја květen मई أيار maijs maijā gegužės",
            "june jun juni juin junio junho giugno июня июнь czerwca června junija червня haziran iunie juny xuño június ιουνίου юни kesäkuuta يونيو יוני júní juuni mehefin júna lipnja јуна czerwiec červen जून حزيران jūnijs jūnijā birželio",
            "july jul juli juillet julio julho luglio июля июль lipca července julija липня temmuz iulie juliol xullo július ιουλίου юли heinäkuuta يوليو יולי júlí juuli gorffennaf julai júla srpnja јула lipiec červenec जुलाई تموز jūlijs jūlijā liepos",
            "august aug août agosto августа август augustus sierpnia srpna avgusta серпня ağustos agost augusti augusztus αυγούστου elokuuta أغسطس אוגוסט ágúst awst agustus ogos augusta kolovoza sierpień srpen agosti अगस्त آب أوت augusts augustā rugpjūčio",
            "september sep sept septembre septiembre setiembre setembro settembre сентября сентябрь września září septembra вересня eylül septembrie setembre szeptember σεπτεμβρίου септември syyskuuta سبتمبر ספטמבר medi rujna септембра wrzesień septemba सितंबर सितम्बर أيلول septembris septembrī rugsėjo",
            "october oct oktober octobre octubre outubro ottobre октября октябрь października října oktobra жовтня ekim octombrie október οκτωβρίου октомври lokakuuta أكتوبر אוקטובר október oktoober hydref októbra октобра październik říjen oktoba अक्टूबर अक्तूबर oktobris oktobrī spalio",
            "november nov novembre noviembre novembro ноября ноябрь listopada listopadu novembra листопада kasım noiembrie νοεμβρίου ноември marraskuuta نوفمبر נובמבר nóvember tachwedd studenoga studenog новембра listopad novemba नवंबर नवम्बर novembris novembrī lapkričio",
            "december dec dezember décembre diciembre dezembro dicembre декабря декабрь grudnia prosince decembra грудня aralık decembrie desembre decembro desember δεκεμβρίου декември joulukuuta ديسمبر דצמבר detsember rhagfyr disember децембра grudzień prosinec desemba दिसंबर दिसम्बर decembris decembrī gruodžio",
        ),
        1,
    )
    for name in names.split()
} | {"كانون الثاني": 1, "تشرين الأول": 10, "تشرين الثاني": 11, "كانون الأول": 12}
_YEAR = r"(?P<y>(?:1[6-9]|20)\d\d)"
IN_WORDS = (
    rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|°)?\.?\s?(?:day\s)?(?:of\s|de\s|d[e'’]\s?|ב)?(?P<m>MONTH)(?:\.?,?\s|,)(?:de\s|del\s|of\s)?{_YEAR}",
    rf"{_YEAR}(?:\.|\sm\.)\s(?P<m>MONTH)\s(?P<d>\d{{1,2}})(?=\.|\b)",
    rf"{_YEAR}\.\sgada\s(?P<d>\d{{1,2}})\.\s(?P<m>MONTH)",
    # a page flattened to text may glue the date to the word before it: `CallMay 02, 2024`
    rf"(?:\b|(?-i:(?<=[a-z])(?=[A-Z])))(?P<m>MONTH)\.?,?\s(?:the\s)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s?,?\s{{1,2}}{_YEAR}",
)
"""MONTH stands for the names that a text has: to compile all 230 of them takes as long as to read a short text."""
IN_FIGURES = (
    ("年", pattern(rf"{_YEAR}\s?年\s?(?P<m>\d{{1,2}})\s?月\s?(?P<d>\d{{1,2}})\s?日?")),
    ("년", pattern(rf"{_YEAR}\s?년\s?(?P<m>\d{{1,2}})\s?월\s?(?P<d>\d{{1,2}})\s?일")),
    ("-/._", pattern(rf"(?<![\d/.-]){_YEAR}[-/._](?P<m>\d{{1,2}})[-/._](?P<d>\d{{1,2}})(?![\d])")),
    (
        ".",
        pattern(
            rf"(?<![\d/.-])(?P<d>\d{{1,2}})[^\S\n]?\.\s?(?P<m>\d{{1,2}})[^\S\n]?\.\s?{_YEAR}(?!\d)"
        ),
    ),
    (
        ("tháng",),
        pattern(
            rf"(?<!\d)(?P<d>\d{{1,2}})\stháng\s(?P<m>\d{{1,2}})(?:,?\snăm\s|,\s|\s){_YEAR}(?!\d)"
        ),
    ),
    ("/", pattern(rf"(?<![\d/.-])(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})/{_YEAR}(?!\d)")),
    # with hyphens and the whole year the day stands first nearly everywhere
    ("-", pattern(rf"(?<![\d/.-])(?P<d>\d{{1,2}})-(?P<m>\d{{1,2}})-{_YEAR}(?!\d)")),
    (
        "-/",
        pattern(
            r"(?<![\d/.-])(?P<m>\d{1,2})(?P<by>[/-])(?P<d>\d{1,2})(?P=by)(?P<y>\d\d)(?![\d/-])"
        ),
    ),
)
"""Each with the signs of which a text must hold one; where it holds none, nothing is compiled."""
ERAS = {"": 0, "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}
"""The year before the first of each."""
NUMERALS = "〇一二三四五六七八九"
ERA = pattern(
    rf"(?P<era>{'|'.join(filter(None, ERAS))}|(?<![\d{NUMERALS}十])(?=[{NUMERALS}]{{4}}年))"
    rf"\s?(?P<y>\d{{1,3}}|[{NUMERALS}]{{4}}|[{NUMERALS}]?十?[{NUMERALS}]|[{NUMERALS}]?十|元)\s?年"
    rf"\s?(?P<m>\d{{1,2}}|十?[{NUMERALS}]|十)\s?月\s?(?P<d>\d{{1,2}}|[{NUMERALS}]?十?[{NUMERALS}]|[{NUMERALS}]?十)\s?日?"
)
REPUBLIC = pattern(
    r"(?<![\d/.國国-])(?P<y>1[0-4]\d)(?:年|[-/.])(?P<m>\d{1,2})(?:月|[-/.])(?P<d>\d{1,2})(?![\d/.-])"
)
"""A year of the Republic's in Taiwan, which is printed without its name behind the word for a date."""
COMPACT = pattern(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<by>[-_. ]?)(?P<m>[01]\d)(?P=by)(?P<d>[0-3]\d)(?!\d)"
)
"""`20050315`, `2005-03-15`: in a file's name more may follow the day without a blank."""


YEAR_FIRST = pattern(r"(?<!\d)((?:19|20)\d\d) ([^\W\d_]{3,12} \d{1,2})(?!\d)")
SLASHED = pattern(r"(?<!\d)(\d{1,2})-(\d{1,2})-(?=(?:19|20)\d\d(?!\d))")
"""`10-05-2020` in a file's name, which may hold no slash."""
FIGURES = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", 2 * "0123456789")
"""The figures of Arabic and Persian."""
DIGIT = pattern(r"[\d年]")
"""No date is without a digit, or else without the word for a year; most lines are."""


class Dated(NamedTuple):
    """A date and where it stands."""

    start: int
    end: int
    iso: str


def dates(text: str, day_first: bool = False) -> list[Dated]:
    """The dates in a text in the order in which they stand; impossible ones are left out.

    `day_first` says that `04/03/2031` is the fourth of March, as nearly all languages but English write it.
    """
    if not DIGIT.search(text):
        return []
    return sorted(set(_all(text if text.isascii() else text.translate(FIGURES), day_first)))


def _all(text: str, day_first: bool) -> Iterator[Dated]:
    taken: set[int] = set()
    figures = (style for signs, style in IN_FIGURES if any(sign in text for sign in signs))
    for style in (*_in_words(_months_in(text), "." in text), *figures):
        for match in style.finditer(text):
            month, day = match["m"], match["d"]
            if day_first and match.start("m") < match.start("d") < match.start("y"):
                month, day = (day, month) if month.isdecimal() else (month, day)
            iso = _iso(match["y"], month, day)
            if iso and match.start() not in taken:
                taken.update(range(match.start(), match.end()))
                yield Dated(match.start(), match.end(), iso)
    if "年" in text:
        yield from _counted_in_eras(text)
    if "日期" in text or "民國" in text:
        for match in REPUBLIC.finditer(text):
            iso = _iso(str(int(match["y"]) + ERAS["民國"]), match["m"], match["d"])
            if iso and match.start() not in taken:
                yield Dated(match.start(), match.end(), iso)


def _months_in(text: str) -> tuple[str, ...]:
    """The names of months that may stand in a text, the longest first."""
    folded = _folded(text)
    return tuple(name for name, bare in NAMES if bare in folded)


def _folded(text: str) -> str:
    """Without case, and without the dots by which Turkish tells two letters that patterns take for one."""
    return text.casefold().replace("ı", "i").replace("\u0307", "")


@lru_cache(maxsize=64)
def _in_words(months: tuple[str, ...], dotted: bool) -> tuple[re.Pattern[str], ...]:
    """The styles that write one of these months in letters; a full stop must stand after a year in front."""
    names = "|".join(months)
    styles = [style for style in IN_WORDS if months and (dotted or not style.startswith(_YEAR))]
    return tuple(re.compile(style.replace("MONTH", names), re.I) for style in styles)


def _counted_in_eras(text: str) -> Iterator[Dated]:
    """`令和三年三月四日`, `中華民國110年3月4日`, `二〇三二年三月四日`: eras, and numbers in Chinese."""
    for match in ERA.finditer(text):
        year, month, day = (str(_number(match[part])) for part in "ymd")
        iso = _iso(str(int(year) + ERAS[match["era"] or ""]), month, day)
        if iso:
            yield Dated(match.start(), match.end(), iso)


def _number(written: str) -> int:
    """`十三`, `二〇三二`, `廿`, `元` or digits as a number."""
    if written.isdecimal():
        return int(written)
    if written == "元":
        return 1
    if "十" not in written:
        return int("".join(str(NUMERALS.index(sign)) for sign in written))
    tens, _, ones = written.partition("十")
    return 10 * (NUMERALS.index(tens) if tens else 1) + (NUMERALS.index(ones) if ones else 0)


def date_in_name(name: str, day_first: bool = False) -> str | None:
    """The date that a file's name bears, if it bears one: `2031-03-04`, `4th-March-2031`, `2031_March_4`; hyphens stand for slashes."""
    blanks = YEAR_FIRST.sub(r"\2 \1", re.sub(r"[-_]", " ", name))
    for form in SLASHED.sub(r" \1/\2/", name.replace("_", "-")), blanks:
        if found := dates(form, day_first):
            return found[0].iso
    compact = COMPACT.search(name)
    return _iso(compact["y"], compact["m"], compact["d"]) if compact else None


NAMES = [(name, _folded(name)) for name in sorted(MONTHS, key=len, reverse=True)]
"""Each month's names as they are matched, and as they are looked for."""
NUMBERS = {bare: MONTHS[name] for name, bare in NAMES}


def _iso(year: str, month: str, day: str) -> str | None:
    number = NUMBERS.get(_folded(month), 0) or (int(month) if month.isdecimal() else 0)
    whole = int(year) + (
        2000 if len(year) == 2 and int(year) < 70 else 1900 if len(year) == 2 else 0
    )
    days = int(day)
    if number > 12 and days <= 12:
        number, days = days, number
    try:
        return datetime.date(whole, number, days).isoformat()
    except ValueError:
        return None
