"""The block of `key: value` lines that static-site generators put above a Markdown document.

Only what a transcript needs is read: a few top-level keys of YAML (Jekyll, Hugo, Obsidian) or TOML,
one line each, or folded over indented lines. A YAML library would read more, and anything it is given.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from podium_parsers.head.dates import dates
from podium_parsers.patterns import pattern

FENCE = pattern(r"\s*(---|\+\+\+)[^\S\n]*\n")
ENTRY = pattern(r"([A-Za-z][\w-]{0,40})[^\S\n]*[:=][^\S\n]*(.*(?:\n{1,4}[^\S\n]+(?!-).*)*)")
DAY = pattern(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
LONGEST = 2_000_000
"""Characters in which the closing fence must come."""
PLAIN = 60_000
"""Characters of a block from which on each of its lines is to look like one of it."""
LINE = pattern(r"[ \t#\-\]}]|[\w\"'-]+[^\S\n]*[:=]|\.\.\.")
DATES = (
    "event_date", "recorded", "recorded_on", "date", "air_date", "publication_date", "publish_date", "published",
    "published_at", "pub_date", "pubdate", "release_date", "fecha", "fecha_publicacion", "data", "datum", "dato",
)  # fmt: skip
TITLES = ("title", "name", "titulo", "titre", "titolo", "titel", "tytul")
VENUES = ("venue", "location", "place")
PUBLISHERS = ("publisher", "channel", "podcast", "show", "site", "source")
URLS = ("url", "link", "canonical_url", "permalink", "youtube_url", "source_url", "original_url")
WEB = ("http://", "https://")
LANGUAGES = ("lang", "language", "locale")


class FrontMatter(NamedTuple):
    """A front-matter block: its end in the text and what it says, keys in lower case."""

    end: int
    values: dict[str, str]

    def first(self, *keys: str) -> str | None:
        """The first of these keys that has a value, `publish_date` or `publishDate`."""
        spelt = (one for key in keys for one in (key, key.replace("_", "")))
        return next((self.values[key] for key in spelt if self.values.get(key)), None)

    def facts(self) -> dict[str, str | None]:
        """What of it belongs in the metadata, by the names of its fields."""
        day = self.first(*DATES) or ""
        url = self.first(*URLS) or ""
        publisher = self.first(*PUBLISHERS) or ""
        if publisher.startswith(WEB):  # `source: https://...`, as those who clip pages write it
            url, publisher = url or publisher, ""
        language = (self.first(*LANGUAGES) or "")[:2].lower()
        return {
            "title": html.unescape(self.first(*TITLES) or "") or None,
            "date": _day(day),
            "venue": self.first(*VENUES),
            "publisher": publisher or None,
            "url": url if url.startswith(WEB) else None,
            "language": language if language.isalpha() and len(language) == 2 else None,
        }


def _day(value: str) -> str | None:
    """The day in a value, in figures with the year first or in words."""
    if found := DAY.search(value):
        return f"{found[1]}-{found[2].zfill(2)}-{found[3].zfill(2)}"
    return next((found.iso for found in dates(value)), None)


def front_matter(text: str) -> FrontMatter | None:
    """The block at the head of a text, if there is one and it closes."""
    fence = FENCE.match(text)
    if not fence:
        return None
    close = re.compile(rf"^{re.escape(fence[1])}[^\S\n]*$", re.MULTILINE).search(
        text, fence.end(), fence.end() + LONGEST
    )
    if not close:
        return None
    body = text[fence.end() : close.start()]
    lines = [line for line in body.split("\n") if line.strip()]
    if any(
        line[0] not in " \t-#" and not re.match(r"[\w\"'-]+[^\S\n]*[:=]|\.\.\.|\[|\]|\}", line)
        for line in lines[:1]
    ):
        return None  # a rule above prose is no front matter
    if len(body) > PLAIN and not all(map(LINE.match, lines)):
        return None  # a rule far below is the next one
    values: dict[str, str] = {}
    for entry in re.finditer(rf"^{ENTRY.pattern}", body, re.MULTILINE):
        value = entry[2]
        nested = value.startswith("\n")  # a mapping or a list, not a folded scalar
        values.setdefault(entry[1].lower(), "" if nested else scalar(value))
    return FrontMatter(close.end(), values)


def scalar(value: str) -> str:
    """Give a scalar without its quotes, on one line."""
    value = re.sub(r"\s+", " ", value).strip()
    if value[:1] in {">", "|"}:
        value = value[1:].lstrip("-+ ")
    if len(value) >= 2 and value[0] in "\"'" and value[-1] == value[0]:
        quote, value = value[0], value[1:-1]
        value = value.replace("''", "'") if quote == "'" else _unescaped(value)
    return value.strip()


def _unescaped(value: str) -> str:
    """A double-quoted scalar's words: a folded line's backslashes go, `\\_` is a blank (YAML 1.2, 5.7)."""
    value = re.sub(r"\\ \\(?= )|\\ (?!\\)", "", value)
    value = re.sub(
        r"\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))", lambda m: chr(int(m[1] or m[2], 16)), value
    )
    return re.sub(r"\\(.)", lambda m: " " if m[1] in "_N nt" else m[1], value)
