"""How words sound, roughly and across languages, for names that were only heard.

The key of a word is its consonants after the spellings of one sound have been made one: `Guterres`
and `Gutierez` are both `gtrs`. Cyrillic is transliterated first, so that a name typed in Latin letters
finds the Russian one. The rules run over the whole vocabulary at once, as text with a word a line;
one after the other, word by word, took twelve times as long. A replacement or a table is used where no
pattern is needed: half the time again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

CYRILLIC = str.maketrans(
    dict(zip("абвгдежзийклмнопрстуфхъыьэ", "abvgdejziiklmnoprstufh\0i\0e", strict=True))
    | {"ж": "sh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ю": "u", "я": "a"}
    | {"ъ": "", "ь": ""}
)
SIBILANTS = ("dzh", "tsch", "tch", "sch", "sh", "zh", "sz", "cz", "ch", "dj")
SOFT = re.compile(r"ti(?=on)|ci(?=[aou])|si(?=on)")
SILENT = re.compile(r"gh(?=[^aeiou])|(?<=[^\n])h|(?<=\n)h(?=[^aeiouy])")
HISSED = re.compile(r"c(?=[eiy])|z")
OPENING = re.compile(r"(?<=\n)[aeiouy]")
DOUBLED = re.compile(r"([^\n])\1+")
LETTERS = str.maketrans(
    {"c": "k", "q": "k", "x": "ks", "w": "f", "v": "f", "d": "t"} | dict.fromkeys("aeiouyj")
)
"""Letters of one sound; vowels go, except that a word which opens with one is told by an `a`."""


def sound_keys(words: Iterable[str]) -> list[str]:
    """The keys of many words."""
    text = "\n" + "\n".join(words) + "\n"
    if text == "\n\n":
        return []
    if not text.isascii():
        text = text.translate(CYRILLIC)
    for letters in SIBILANTS:
        text = text.replace(letters, "s")
    text = SOFT.sub("s", text).replace("ph", "f")
    text = HISSED.sub("s", SILENT.sub("", text))
    for letters in ("ck", "cq", "qu"):
        text = text.replace(letters, "k")
    # Capitals are safe from the table: the words are folded.
    text = OPENING.sub("A", text).replace("\nj", "\nJ").translate(LETTERS).lower()
    return DOUBLED.sub(r"\1", text)[1:-1].split("\n")


def sound_key(word: str) -> str:
    """The key of one word."""
    return sound_keys((word,))[0]
