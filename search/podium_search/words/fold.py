"""One spelling for what people type and what documents print: case, accents, quotes, dashes.

`fold` is for bulk: it works on whole texts with a few C-speed passes, and a run of non-ASCII
characters is folded once and remembered (a loop per character took forty times as long). `Folded`
does the same for one passage and keeps, for every folded character, where it came from. The two
agree by construction: both apply the same steps in the same order.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Callable, Sequence
from typing import NamedTuple

RUN = re.compile(r"[^\x00-\x7f]+")
MARKS = re.compile(
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    r"\u0610-\u061a\u0640\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    r"\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]"
)
"""Accents of alphabets, and characters that no reader sees. Vowel signs of Indic scripts stay."""
SYMBOLS = re.compile(r"[^\w\x00-\x7f\u0900-\u0dff]")
"""In no word, so blanks will do; a text with a pound sign is then ASCII again, which is quicker."""
ALONE = (
    r"\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Characters that are words by themselves, as ranges of a pattern."""
DOTTED = re.compile(rf"\.(?<=\b[^\W\d_{ALONE}]\.)(?=[^\W\d_{ALONE}]\b)")
"""The dots within `u.s.`; begins with a literal so that the scan runs at memchr speed."""
SPELLINGS = {
    **dict.fromkeys("‘’‚‛ʼʹ′´ꞌ", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−⁃", "-"),
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "臺": "台",
    "裏": "裡",
    "着": "著",
    "羣": "群",
    "峯": "峰",
    "祕": "秘",
    "汚": "污",
}
"""Letters that Unicode does not decompose, and the variants of quotes, dashes and ideographs."""
PLAIN = str.maketrans(SPELLINGS)
COMMON = tuple((char, SPELLINGS[char]) for char in "’“”‘–—")
"""Replaced beforehand: English has hardly another, and a replace is ten times as fast as a call."""
MEMORY = 65_536
"""Runs remembered; western texts have a few hundred, Cyrillic ones as many as they have words."""


def fold_run(run: str) -> str:
    """Fold a piece of text by the Unicode rules: caseless, compatible, without marks."""
    folded = unicodedata.normalize("NFKD", run.casefold())
    folded = MARKS.sub("", folded).casefold().translate(PLAIN)
    return SYMBOLS.sub(" ", unicodedata.normalize("NFC", folded))


class _Runs(dict[str, str]):
    def __missing__(self, run: str) -> str:
        if len(self) >= MEMORY:
            self.clear()
        folded = self[run] = fold_run(run)
        return folded


_runs = _Runs()


def _fold_match(found: re.Match[str]) -> str:
    return _runs[found[0]]


def fold(text: str) -> str:
    """Fold a text of any size."""
    if not text.isascii():
        for char, by in COMMON:
            text = text.replace(char, by)
        text = RUN.sub(_fold_match, text)
    return DOTTED.sub("", text.lower())


class Folded(NamedTuple):
    """A folded text and the way back."""

    text: str
    offsets: Sequence[int]
    """For each folded character the offset of the character it came from; one more for the end."""


def fold_mapped(text: str) -> Folded:
    """Fold a passage and remember where each folded character came from."""
    if all(_is_one_to_one(run) for run in RUN.findall(text)):
        folded = RUN.sub(_fold_match, text)
        offsets: Sequence[int] = range(len(text) + 1)
    else:
        folded, offsets = _map_runs(text)
    return cut(Folded(folded.lower(), offsets), DOTTED, lambda _: "")


def _is_one_to_one(run: str) -> bool:
    if len(run) == 1:
        return len(_runs[run]) == 1
    return all(len(_runs[char]) == 1 for char in run) and len(_runs[run]) == len(run)


def _map_runs(text: str) -> tuple[str, array[int]]:
    pieces: list[str] = []
    offsets = array("i")
    at = 0
    for found in RUN.finditer(text):
        start, end = found.span()
        pieces.append(text[at:start])
        offsets.extend(range(at, start))
        folded, places = _map_run(found[0])
        pieces.append(folded)
        offsets.extend(start + place for place in places)
        at = end
    pieces.append(text[at:])
    offsets.extend(range(at, len(text) + 1))
    return "".join(pieces), offsets


def _map_run(run: str) -> tuple[str, list[int]]:
    """The folded run, and the offset within the run of each of its characters."""
    folded = _runs[run]
    parts = [_runs[char] for char in run]
    if "".join(parts) == folded:
        return folded, [place for place, part in enumerate(parts) for _ in part]
    # Characters composed across a boundary (a kana and its mark, conjoining jamo): spread evenly.
    return folded, [place * len(run) // len(folded) for place in range(len(folded))]


def cut(folded: Folded, pattern: re.Pattern[str], by: Callable[[re.Match[str]], str]) -> Folded:
    """Replace every match of a pattern and keep the map true, as `re.sub` does with a function."""
    text, offsets = folded
    found = list(pattern.finditer(text))
    if not found:
        return folded
    every = list(offsets)
    pieces: list[str] = []
    kept: list[int] = []
    at = 0
    for match in found:
        start, end = match.span()
        new = by(match)
        pieces += (text[at:start], new)
        kept += every[at:start]
        kept += every[start : start + 1] * len(new)
        at = end
    pieces.append(text[at:])
    kept += every[at:]
    return Folded("".join(pieces), kept)
