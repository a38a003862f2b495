"""How a label looks in a script without capitals: Chinese and Japanese, Korean, Hebrew, Arabic.

Where words are parted by blanks, two to four of them are as good as a name with capitals. Elsewhere
brevity tells, and the titles that stand after a name.
"""

from __future__ import annotations

from podium_parsers.names.lexicon import ASKERS, OFFICES, TITLES
from podium_parsers.names.shape import Shape
from podium_parsers.patterns import pattern

TITLES_AFTER = tuple(
    """議員 议员 局長 局长 司長 司长 先生 女士 小姐 主席 委員 委员 部長 部长 院長 院长 教授 醫生 医生 博士
    律師 律师 主任 處長 处长 署長 署长 市長 市长 總統 总统 總理 总理 大臣 長官 长官 秘書長 秘书长 さん 氏 씨 의원 장관
    代表 書記 书记 校長 校长 老師 老师""".split()  # noqa: SIM905 (a column of words reads better so)
)
"""Titles that stand after a name in scripts without capitals."""
SENTENCE = pattern(r"[，。、；！？,;?!…=<>|\\@{}%$€£]|\d{3}|(?<![^\W\d_])[\"“”]|[\"“”](?![^\W\d_])")
"""What a label does not hold; a mark between two letters is Hebrew's sign of an abbreviation."""
ITEM = pattern(
    r"第[\d〇一二三四五六七八九十百]{1,6}[案條条項项款章節节]|附[表件錄录][\d一二三四五六七八九十]{0,3}|.{1,8}意見|"
    r"(?:סעיף|פרק|תקנה|נספח|المادة|البند|الفصل) \d{1,3}"
)
"""A numbered item, a table, a body's written opinion: each heads a part, and nobody speaks under it."""
SPACED = pattern(r"[\u0590-\u06ff\u0900-\u0dff\u10a0-\u10ff]")
"""Letters of scripts that part words by blanks and have no capitals."""
MOST_WORDS = 4
"""Words of a name in such a script, at most."""


def is_uncased(text: str) -> bool:
    """Whether the text is in a script without capitals."""
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and all(c.upper() == c.lower() for c in letters)


def has_uncased(text: str) -> bool:
    """Whether a letter of the text is of a script without capitals, so that those of others tell little."""
    return any(c.isalpha() and c.upper() == c.lower() for c in text)


def shape_of_uncased(head: str) -> Shape:
    """How a label in such a script looks."""
    if SENTENCE.search(head):
        return Shape.SENTENCE
    if ITEM.fullmatch(head):
        return Shape.FIELD
    if len(head) == 1:
        return Shape.CODE
    if SPACED.search(head):
        return _shape_of_spaced(head.split())
    if 2 < len(head) <= 20 and head.endswith(TITLES_AFTER):
        return Shape.TITLED
    if any(head.endswith(word) for word in OFFICES | ASKERS if len(word) > 1):
        return Shape.OFFICE if any(head.endswith(w) for w in OFFICES) else Shape.ASKER
    return Shape.SINGLE if len(head) <= 6 else Shape.PHRASE if len(head) <= 16 else Shape.SENTENCE


def _shape_of_spaced(words: list[str]) -> Shape:
    if words[0] in OFFICES | TITLES:
        return Shape.OFFICE if len(words) == 1 else Shape.TITLED
    if len(words) > MOST_WORDS:
        return Shape.SENTENCE
    return Shape.PERSON if len(words) > 1 else Shape.SINGLE
