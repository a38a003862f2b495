"""Which legacy encoding bytes are in that are not UTF-8: judged by the words that each one gives.

A wrong single-byte table gives words that no language writes: capitals after small letters, Latin and
Cyrillic in one word, currency signs between letters. Each candidate decodes the same sample of lines
that hold high bytes, and the sense of every high character beside its neighbours is added up. East
Asian tables are tried first: they must fit without error and give the characters people use most.
charset-normalizer was measured to take German latin-1 for cp1250; here the commoner table wins a tie.
"""

from __future__ import annotations

import re
from collections import Counter

from podium_parsers.patterns import pattern

HIGH_LINE = pattern(rb"[^\n\r]{0,200}[\x80-\xff][^\n\r]{0,400}")
SAMPLE = 40_000
"""Bytes of such lines that are judged."""

WESTERN = (
    "äöüßé",
    "éèàêâçîôûùïëœæü",
    "áéíóúñüªº",
    "áãçéêíóõâàôúü",
    "àèéìòùîó",
    "åäöæøéü",
    "éëïöüèó",
    "áéíóúðýþæö",
)
CENTRAL = (
    "áéíěščřžýůúďťňó",
    "áéíčšžýúľťďňôäóĺŕ",
    "ąęółśżźćń",
    "áéöóőüúíű",
    "ăâîşţșț",
    "čšžćđ",
    "äöüßé",
)
CYRILLIC = ("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ",)
GREEK = ("αοιετσνηυρπκμλωςγδβθφχξζψάέήίόύώϊϋΐΰ",)
HEBREW = ("אבגדהוזחטיךכלםמןנסעףפץצקרשת",)
ARABIC = ("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإؤئآ",)
TURKISH = ("ıiğşçöüâîû",)

SINGLE = (
    ("cp1252", WESTERN),
    ("cp1251", CYRILLIC),
    ("koi8-r", CYRILLIC),
    ("mac_roman", WESTERN),
    ("cp1250", CENTRAL),
    ("iso8859-2", CENTRAL),
    ("cp866", CYRILLIC),
    ("iso8859-5", CYRILLIC),
    ("mac_cyrillic", CYRILLIC),
    ("cp1253", GREEK),
    ("cp1254", TURKISH),
    ("cp1255", HEBREW),
    ("cp1256", ARABIC),
)
"""Table and the accented letters of the languages written in it, one string a language: Czech in the
Western table gives letters that no one Western language has together. The commoner table first,
since it wins a tie."""
OFTEN = 12
"""Leading letters of a Cyrillic or Greek alphabet that make most of its prose."""
FINAL = frozenset("ךםןףץς")
"""Letters that only end a word; a wrong table puts them everywhere."""

COMMON = frozenset(
    "的一是不了在人有我他這这個个們们中來来上大為为和國国地到以說说時时要就出會会可也你對对生能而子那得"
    "於于着着下自之年過过發发後后作里裡用道行所然家種种事成方多經经麼么去法學学如都同現现當当沒没動动面起看"
    "定天分還还進进好小部其些主樣样理心她本前開开但因只從从想實实，。、？！：；「」『』（）"
)
"""Characters of which Chinese prose of any kind is made by half."""
HANGUL_OFTEN = frozenset("이다는의을에고가하한지로은사기도를나리자아있시어그으대정전일수서인니해")
WIDE = (
    ("shift_jis", "cp932"),
    ("euc_jp", "euc_jp"),
    ("gb18030", "gb18030"),
    ("big5", "cp950"),
    ("big5hkscs", "big5hkscs"),
    ("cp949", "cp949"),
)
CHINESE = frozenset(("gb18030", "big5", "big5hkscs"))
KANA = pattern("[\u3041-\u30fe]")
"""In a Chinese table these speak for nothing: Arabic read in one shows them."""
FEWEST = 6
"""Wide characters below which nothing East Asian is believed."""
SURE = 0.12
"""Share of frequent characters that makes an East Asian table believed."""
BREAKS = 0.005
"""Broken pairs that it may leave: a sample may begin or end inside a pair."""

OPENERS, CLOSERS = "“‘«„‚‹¿¡", "”’»…›"
ALONE = frozenset("àáâãåæèéêìíòóôõöøùúœ")
"""Accented letters that are a word in some Western language."""
DASHES = "–—\u00a0·•§©®°€£™†"


def likeliest(data: bytes) -> str | None:
    """The name of the encoding whose text reads best; None when none of them gives words."""
    sample = _sample(data)
    wide = _east_asian(sample)
    if wide:
        return wide
    best, name = 0.0, None
    for encoding, alphabets in SINGLE:
        places = _places(sample.decode(encoding, "replace"))
        score = max(_sense(places, alphabet) for alphabet in alphabets)
        if score > best:
            best, name = score, encoding
    if name == "cp1252" and not re.search(rb"[\x80-\x9f]", data):
        return "latin-1"
    return name


def _sample(data: bytes) -> bytes:
    pieces: list[bytes] = []
    size = 0
    for found in HIGH_LINE.finditer(data):
        pieces.append(found[0])
        size += len(found[0])
        if size > SAMPLE:
            break
    return b"\n".join(pieces)


def _east_asian(sample: bytes) -> str:
    """The multi-byte table that fits nearly without error and gives frequent characters."""
    best, name = SURE, ""
    for label, codec in WIDE:
        text = sample.decode(codec, "replace")
        wide = [char for char in text if char > "\x7f"]
        if len(wide) < FEWEST or text.count("\ufffd") > 1 + BREAKS * len(wide):
            continue
        if label in CHINESE:
            text = KANA.sub("\ufffd", text)
        score = sum(_frequent(char) for char in text if char > "\x7f") / len(wide)
        if score > best:
            best, name = score, label
    return name


def is_frequent(char: str) -> bool:
    """Whether a character is one of those that East Asian prose is mostly made of."""
    return _frequent(char) == 1.0


def _frequent(char: str) -> float:
    """1 for kana and the commonest ideographs and syllables; less than 0 for what prose lacks."""
    if "\u3041" <= char <= "\u30fe" or char in COMMON:
        return 1.0
    if "\uac00" <= char <= "\ud7a3":
        return 1.0 if char in HANGUL_OFTEN else 0.1
    if "\u4e00" <= char <= "\u9fff":
        return 0.0
    # Half-width kana, private use, Cyrillic or boxes inside CJK: the signs of a wrong table.
    return -0.5 if char not in "…—“”‘’《》〈〉·～％　" else 0.3


def _places(text: str) -> Counter[tuple[str, str, str]]:
    """Each high character with its neighbours, counted."""
    padded = f" {text} "
    return Counter(
        (padded[found.start() - 1], found[0], padded[found.end()])
        for found in re.finditer(r"[^\x00-\x7f]", padded)
    )


def _sense(places: Counter[tuple[str, str, str]], alphabet: str) -> float:
    """How much the high characters of a text stand where a language would put them."""
    return sum(times * _fits(*place, alphabet) for place, times in places.items())


def _fits(before: str, char: str, after: str, alphabet: str) -> float:
    """From -2 to 1.2: one character between its neighbours."""
    if char.isalpha():
        return _letter(before, char, after, alphabet)
    inside = before.isalpha() and after.isalpha()
    if inside and char == "’":
        return 1.2
    if char in OPENERS:
        return 1.1 if not before.isalnum() and not after.isspace() else -0.5
    if char in CLOSERS:
        return 1.1 if not before.isspace() or char == "…" else -0.5
    if char in DASHES:
        if char in "–—" and before.isspace() and after.isspace():
            return 1.1  # surer than a letter alone between blanks, `ó`
        return 0.6 if not inside or char in "–—" else -0.5
    return -2.0 if inside or char < "\u00a0" or not char.isprintable() else -0.7


def _letter(before: str, char: str, after: str, alphabet: str) -> float:
    low = char.lower()
    if char in FINAL and after.isalpha():
        return -2.0
    if before.isalpha() and before.isascii() and alphabet[0] > "\u0370":
        return -1.0
    if char.isupper() and (before.islower() or (after.islower() and before.isupper())):
        return -1.0
    if (char.islower() and after.isupper()) or before.isdigit():
        return -1.0
    if not before.isspace() and not before.isalpha() and not after.isalpha():
        return -0.7  # a letter alone behind a full stop: most likely a closing quotation mark
    if before.isspace() and after.isspace() and alphabet[0] < "\u0370" and low not in ALONE:
        return -0.7  # `as to ñ you know`: a dash
    if low not in alphabet:
        return 0.2 if low in "éüö" else -0.4
    rank = alphabet.index(low)
    usual = 1.0 if rank < OFTEN or alphabet[0] < "\u0370" or alphabet[0] > "\u0530" else 0.7
    return usual if not char.isupper() else 0.7 * usual
