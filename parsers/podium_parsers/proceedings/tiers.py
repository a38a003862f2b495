"""XML of a transcription on tiers: times stand in a list of their own, and what is said refers to them.

    <TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="1500"/>          <tli id="T0" time="1.5"/>
    <TIER PARTICIPANT="Ann"> ... TIME_SLOT_REF1="ts1" ...      <tier speaker="S1"><event start="T0" ...>words</event>

Editors for linguists (ELAN, EXMARaLDA, FOLKER) write a tier a voice, or a contribution with a reference to its
speaker. The words of all tiers are put in the order of their times. Tiers that depend on another one hold notes
on it, translations, parts of speech.
"""

from __future__ import annotations

from collections.abc import Iterator

from podium_parsers.captions.clock import seconds_of
from podium_parsers.drafts.flow import Piece
from podium_parsers.names.lexicon import listed
from podium_parsers.patterns import pattern
from podium_parsers.proceedings.tree import Element, attribute, inner_text, local

TIMES = listed("time time_value absolute-time")
KEYS = listed("id time_slot_id timepoint-id")
STARTS = ("start", "time_slot_ref1", "start-reference")
ENDS = ("end", "time_slot_ref2", "end-reference")
VOICES = ("participant", "speaker", "speaker-reference", "tier_id")
NAMED = listed("name abbreviation")
TIERS = listed("tier contribution")
SPOKEN = frozenset(("", "t"))
"""The types of tiers that hold what is said; others describe it."""
KIND = "linguistic_type_ref"
"""What tiers of one kind share: of several kinds that of the most words is speech, and others are gestures, notes."""
WORDY = pattern(r"[^\W\d_]")
FEWEST = 3
"""Points of time."""


def tiered(root: Element) -> list[Piece]:
    """What is said on the tiers, in the order of time; empty where a tree has none."""
    times = _times(root)
    if len(times) < FEWEST:
        return []
    names = _names(root)
    kinds: dict[str, list[Piece]] = {}
    for tier in filter(_speaks, root.iter()):
        kinds.setdefault(attribute(tier, KIND), []).extend(_said(tier, times, names))
    pieces = max(
        kinds.values(), key=lambda said: sum(len(piece.text) for piece in said), default=[]
    )
    return sorted(pieces, key=lambda piece: piece.start or 0.0)


def _times(root: Element) -> dict[str, float]:
    """The seconds of the points of time, by key; whole numbers are milliseconds."""
    told: dict[str, str] = {}
    for node in root.iter():
        if node.attrib and not len(node):
            key, time = (
                next((value for name in names if (value := attribute(node, name))), "")
                for names in (KEYS, TIMES)
            )
            if key and time:
                told[key] = time
    unit = 1000 if told and all(map(str.isdigit, told.values())) else 1
    seconds = {key: seconds_of(time) for key, time in told.items()}
    return {key: value / unit for key, value in seconds.items() if value is not None}


def _names(root: Element) -> dict[str, str]:
    """The names of the speakers that tiers refer to: `<speaker id="S1"><abbreviation>Ann</abbreviation>`."""
    names: dict[str, str] = {}
    for node in root.iter("{*}speaker"):
        key = attribute(node, "id") or attribute(node, "speaker-id")
        told = next((inner_text(child).strip() for child in node if local(child) in NAMED), "")
        if key and told:
            names[key] = told
    return names


def _speaks(tier: Element) -> bool:
    """Whether an element is a tier of its own that holds what is said."""
    return (
        local(tier) in TIERS
        and not attribute(tier, "parent_ref")
        and attribute(tier, "type") in SPOKEN
    )


def _said(tier: Element, times: dict[str, float], names: dict[str, str]) -> Iterator[Piece]:
    voice = next((value for name in VOICES if (value := attribute(tier, name))), "")
    for node in tier.iter():
        start, end = (
            next((value for name in sides if (value := attribute(node, name))), "")
            for sides in (STARTS, ENDS)
        )
        if start and WORDY.search(words := " ".join(inner_text(node).split())):
            yield Piece(words, names.get(voice, voice) or None, times.get(start), times.get(end))
