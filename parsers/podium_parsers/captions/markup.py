"""What a cue's markup says: whose voice, which colour, which words.

WebVTT writes `<v Name>`, `<c.yellow>`, `<i>` and inner times `<00:01.000>`; SubRip borrowed `<font
color=...>` from HTML and `{\\c&H00FFFF&}`, `{\\an8}` from SubStation Alpha. All of it goes; a voice and a
colour are remembered, entities are decoded, and a `<` that opens no tag stays a `<`.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from podium_parsers.names.lexicon import listed
from podium_parsers.patterns import pattern

TAG = pattern(r"<(/?)([A-Za-z0-9]{1,20})?([^<>\n]{0,300})>")
OVERRIDE = pattern(r"\{\\([^{}\n]{0,300})\}")
ASS_COLOUR = pattern(r"(?:^|\\)1?c&H([0-9A-Fa-f]{1,8})&?")
FONT_COLOUR = pattern(r"colou?r\s*=\s*[\"']?([^\"'\s>]{1,30})", re.IGNORECASE)
CLASS_COLOUR = pattern(
    r"\.(white|lime|cyan|red|yellow|magenta|blue|black|green|color[0-9A-Fa-f]{6})\b"
)
KNOWN = listed("v c i b u s ruby rt lang font span br em strong p a")
"""Tags that are markup; what else stands in angle brackets is kept, it may be somebody's words."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A line of a cue, or a part of one, in one voice."""

    text: str
    voice: str | None
    colour: str | None
    opens: bool
    """Whether it begins a line of the cue."""


def stretches(lines: tuple[str, ...]) -> list[Stretch]:
    """The words of a cue, line by line and voice by voice; markup and empty stretches left out."""
    found: list[Stretch] = []
    voice: str | None = None
    colour: str | None = None
    for line in lines:
        opens = True
        line = line.replace("\\N", " ").replace("\\n", " ").replace("\\h", " ")
        if "{\\" in line:
            for override in OVERRIDE.finditer(line):
                if shade := ASS_COLOUR.search(override[1]):
                    colour = shade[1].lower()
            line = OVERRIDE.sub("", line)
        at = 0
        words: list[str] = []
        for tag in TAG.finditer(line) if "<" in line else ():
            kind = _kind(tag)
            if kind is None:
                continue
            words.append(line[at : tag.start()])
            at = tag.end()
            before = (voice, colour)
            voice, colour = _state(tag, kind, voice, colour)
            if kind == "br":
                words.append(" ")
            if (voice, colour) != before and (text := _plain(words)):
                found.append(Stretch(text, *before, opens))
                words, opens = [], False
        words.append(line[at:])
        if text := _plain(words):
            found.append(Stretch(text, voice, colour, opens))
    return found


def _kind(tag: re.Match[str]) -> str | None:
    """The tag's name in lower case, `time` for an inner time stamp; None when it is no markup."""
    name, rest = (tag[2] or "").lower(), tag[3]
    if name in KNOWN and (not rest or not rest[0].isalnum()):
        return name
    return "time" if name.isdigit() and rest[:1] == ":" else None


def _state(
    tag: re.Match[str], kind: str, voice: str | None, colour: str | None
) -> tuple[str | None, str | None]:
    closing, rest = bool(tag[1]), tag[3]
    if kind == "v":
        # <v.loud Name>: classes stand before the first blank
        name = rest.split(None, 1)[1] if len(rest.split(None, 1)) > 1 and rest[:1] == "." else rest
        return (None if closing else html.unescape(name).strip(" \t:") or None), colour
    if kind == "font" and not closing and (shade := FONT_COLOUR.search(rest)):
        return voice, shade[1].lower().lstrip("#")
    if kind == "c" and not closing and (shade := CLASS_COLOUR.match(rest)):
        return voice, shade[1]
    return voice, (None if kind in ("font", "c") and closing else colour)


def _plain(words: list[str]) -> str:
    text = "".join(words)
    if "&" in text:
        text = html.unescape(text)
    return " ".join(text.replace("\u200b", "").replace("\ufeff", "").split())
