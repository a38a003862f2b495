"""SubStation Alpha, `.ass` and `.ssa`: `Dialogue: 0,0:00:01.50,0:00:04.00,Default,Ann,0,0,0,,words`.

The line `Format:` below `[Events]` says which field is which; the text is the last and may hold commas. Who
speaks stands in the field `Name` (`Actor` in older files), if anywhere.
"""

from __future__ import annotations

from podium_parsers.captions.clock import written
from podium_parsers.captions.cue import Cue
from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.registry import Format, register

OPENING = pattern(rb"\s*\[Script Info\]\s", 0)
TITLE = pattern(r"\nTitle:[^\S\n]*([^\n]{1,300})")
DRAWN = "\\p1"
"""Draws shapes, and says nothing."""
USUAL = (
    "layer",
    "start",
    "end",
    "style",
    "name",
    "marginl",
    "marginr",
    "marginv",
    "effect",
    "text",
)
UNTITLED = frozenset(("<untitled>", "default aegisub file"))


def sniff(head: bytes, name: str) -> float:
    """The head of such a script, or its name and a line of dialogue."""
    if OPENING.match(head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")):
        return 1.0
    return 0.8 if name.endswith((".ass", ".ssa")) and b"Dialogue:" in head else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the dialogue in the order of its times; raises EmptyError when nothing is said."""
    from podium_parsers.captions.reading import draft_of
    from podium_parsers.drafts.compose import opened

    text, origin = opened(data, name, "substation")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    draft = draft_of(sorted(_cues(text), key=lambda cue: cue.start or 0.0), origin)
    title = TITLE.search(f"\n{text[:2000]}")
    if title and title[1].strip().casefold() not in UNTITLED:
        draft.know(title=title[1].strip())
    return draft


def _cues(text: str) -> list[Cue]:
    fields: tuple[str, ...] = USUAL
    cues: list[Cue] = []
    for line in text.split("\n"):
        kind, _, rest = line.partition(":")
        if kind == "Format":
            fields = tuple(field.strip().lower() for field in rest.split(","))
        if kind != "Dialogue":
            continue
        cells = dict(zip(fields, rest.split(",", len(fields) - 1), strict=False))
        words, voice = cells.get("text", ""), cells.get("name") or cells.get("actor") or ""
        if DRAWN in words or not words.strip():
            continue
        if voice.strip():
            words = f"<v {voice.strip()}>{words}"
        start, end = (written(cells.get(side, "")) for side in ("start", "end"))
        cues.append(Cue(tuple(words.replace("\\n", "\\N").split("\\N")), start, end))
    return cues


register(Format("substation", (".ass", ".ssa"), sniff, read))
