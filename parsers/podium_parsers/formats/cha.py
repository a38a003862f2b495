"""CHAT, the transcripts of TalkBank and CHILDES: `*ADA:` and a tab before what is said, `%` before notes on it.

    @Participants:	ADA Ada_Fenn Investigator, BOK Participant
    *ADA:	how did you begin ? 125_2475
    %mor:	adv|how ...

Lines that begin with a tab go on with the one above. What is between two signs U+0015 is a time in
milliseconds. Codes within the words (`&-um`, `[//]`, `<...>`, `(.)`) are left as they stand. The manual
of the format is https://talkbank.org/0info/manuals/CHAT.html.
"""

from __future__ import annotations

import re

from podium_parsers.drafts.draft import Draft
from podium_parsers.errors import EmptyError
from podium_parsers.model import Speaker
from podium_parsers.patterns import pattern
from podium_parsers.registry import Format, register

OPENING = pattern(rb"\s*(?:@UTF8\s+)?(?:@[A-Za-z][^\n]{0,80}\n\s*){0,6}@Begin\s")
GOES_ON = pattern(r"\n\t[^\S\n]*")
TIER = pattern(r"^(?P<sign>[*@])(?P<key>[^:\t\n]{1,40}):[\t ]{1,4}(?P<value>[^\n]+)$", re.MULTILINE)
TIMES = pattern(r"\x15?(?P<from>\d{1,9})_\d{1,9}\x15?")
SPACED = pattern(r" (?=[.?!,;:](?:\s|$))")


def sniff(head: bytes, name: str) -> float:
    """`@Begin` after a few headers; without it the name and a main tier."""
    found = OPENING.match(head[:1024].removeprefix(b"\xef\xbb\xbf").replace(b"\r", b""))
    named = name.endswith(".cha") and b"\n*" in head
    return 0.95 if found else 0.5 * named


def read(data: bytes, name: str) -> Draft:
    """Read the main tiers; raises EmptyError when nobody says anything."""
    from podium_parsers.drafts.compose import Composer, opened

    text, origin = opened(data, name, "cha")
    text = GOES_ON.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    composer = Composer()
    about: dict[str, str] = {}
    for tier in TIER.finditer(text):
        if tier["sign"] == "@":
            about.setdefault(tier["key"], tier["value"].strip())
            continue
        time = TIMES.search(tier["value"])
        words = SPACED.sub("", " ".join(TIMES.sub(" ", tier["value"]).split()))
        seconds = int(time["from"]) / 1000 if time else None
        composer.say(tier["key"].strip(), [words], time=seconds)
    if not len(composer):
        raise EmptyError("is a CHAT transcript in which nobody says anything")
    draft = composer.draft(origin)
    draft.people.update(_people(about.get("Participants", "")))
    if day := _day(about.get("Date", "")):
        draft.know(date=day)
    if title := about.get("Title"):
        draft.know(title=title)
    return draft


def _people(listed: str) -> dict[str, Speaker]:
    """`ADA Ada_Fenn Investigator, BOK Participant`: a code, a name or none, a role."""
    people: dict[str, Speaker] = {}
    for entry in listed.split(","):
        words = entry.split()
        if len(words) > 1:
            name = words[1].replace("_", " ") if len(words) > 2 else words[0]
            people[words[0]] = Speaker(
                len(people),
                name,
                words[-1].replace("_", " "),
                (words[0],) if name != words[0] else (),
            )
    return people


def _day(written: str) -> str | None:
    """`03-FEB-2031` as a day."""
    from podium_parsers.head.dates import dates

    found = dates(written.replace("-", " "))
    return found[0].iso if found else None


register(Format("cha", (".cha",), sniff, read))
