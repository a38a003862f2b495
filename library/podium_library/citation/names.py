"""A person's name in the order of a bibliography.

A transcript gives one string. The last word is the family name, with the lower-case particles before it
(`van der Berg`); a name of one word, or of a script without blanks, stays whole. A wrong guess is worse
than none, so honorifics are left out and nothing else is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

HONORIFIC = re.compile(
    r"(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|sen|senator|rep|hon|judge"
    r"|justice|minister|president|ambassador)\b\.?\s+)+",
    re.IGNORECASE,
)


class Name(NamedTuple):
    """A name in two parts; `given` is empty when the name is one whole."""

    family: str
    given: str


def split_name(name: str) -> Name:
    """The family name and the given names."""
    start = HONORIFIC.match(name)
    words = (name[start.end() :] if start else name).split()
    if len(words) < 2 or not any(char.isascii() or char.isalpha() for char in name):
        return Name(" ".join(words) or name, "")
    if words[0].endswith(","):
        return Name(words[0].rstrip(","), " ".join(words[1:]))
    first = next((i for i, word in enumerate(words[1:], 1) if word.islower()), len(words) - 1)
    return Name(" ".join(words[first:]), " ".join(words[:first]))


def family_first(name: str) -> str:
    """`Lindqvist, Maja`."""
    family, given = split_name(name)
    return f"{family}, {given}" if given else family


def with_initials(name: str) -> str:
    """`Lindqvist, M. A.`."""
    family, given = split_name(name)
    initials = " ".join(f"{word[0]}." for word in re.split(r"[\s-]+", given) if word)
    return f"{family}, {initials}" if initials else family
