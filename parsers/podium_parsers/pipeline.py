"""The passes in order, as one table in view, and how a document goes through them: see `doors`."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

from podium_parsers.drafts.draft import Draft
from podium_parsers.passes.announcements import announce_headings
from podium_parsers.passes.answers import part_answers
from podium_parsers.passes.attendance import forget_attendance, forget_officers
from podium_parsers.passes.cover import cover_hidden
from podium_parsers.passes.directions import find_directions
from podium_parsers.passes.furniture import hide_furniture
from podium_parsers.passes.joined_answers import part_joined_answers
from podium_parsers.passes.labelling import label_turns
from podium_parsers.passes.letterpairs import know_letters
from podium_parsers.passes.lines import part_paragraphs
from podium_parsers.passes.matter import find_opening
from podium_parsers.passes.metadata import find_metadata
from podium_parsers.passes.participants import find_participants
from podium_parsers.passes.presentations import find_presentations
from podium_parsers.passes.roles import give_roles
from podium_parsers.passes.rounds import part_rounds
from podium_parsers.passes.sections import find_sections
from podium_parsers.passes.slack import hide_slack
from podium_parsers.passes.turns import build_turns
from podium_parsers.passes.voices import find_voices
from podium_parsers.printed.counted import hide_counts
from podium_parsers.printed.designated import hide_designations
from podium_parsers.printed.hashed import hide_hashed
from podium_parsers.printed.interleaved import hide_translations
from podium_parsers.printed.invisible import hide_invisible
from podium_parsers.registry import format_of
from podium_parsers.stage import Stage
from podium_parsers.text.source import Source
from podium_parsers.transcript import Transcript

Pass = Callable[[Draft], None]


PASSES: dict[Stage, tuple[Pass, ...]] = {
    Stage.LINES: (
        hide_invisible,
        hide_translations,
        hide_furniture,
        hide_designations,
        hide_hashed,
        hide_counts,
        part_paragraphs,
    ),
    Stage.LABELS: (
        find_participants,
        announce_headings,
        find_directions,
        cover_hidden,
        label_turns,
        know_letters,
        part_answers,
        part_rounds,
        part_joined_answers,
        forget_attendance,
        forget_officers,
    ),
    Stage.TURNS: (find_presentations, find_opening, find_voices, build_turns),
    Stage.ROLES: (give_roles,),
    Stage.SECTIONS: (find_metadata, find_sections, hide_slack),
}
"""What each needs, the ones before it have made."""


def finish(draft: Draft) -> Transcript:
    """Run the passes over a reader's draft and freeze what comes out."""
    for _ in stages(draft):
        pass
    return frozen(draft)


def stages(draft: Draft) -> Iterator[Stage]:
    """Run the passes over a reader's draft, and say of each stage that it begins."""
    for stage, passes in PASSES.items():
        yield stage
        for step in passes:
            step(draft)


def frozen(draft: Draft) -> Transcript:
    """What the passes have made of a draft."""
    return Transcript(
        source=draft.source,
        metadata=draft.metadata,
        speakers=tuple(draft.speakers),
        paragraphs=draft.paragraphs,
        turns=draft.turns,
        exchanges=draft.exchanges,
        sections=tuple(draft.sections),
        notes=tuple(draft.notes),
        hidden=draft.hidden_spans(),
        pages=draft.pages,
        times=draft.times,
        opening=draft.opening,
        reasons=draft.reasons,
    )


def read_bytes(data: bytes, name: str = "") -> Transcript:
    """Read a document that is already in memory; raises UnreadableError."""
    return finish(drafted(data, name))


def drafted(data: bytes, name: str = "") -> Draft:
    """What the reader of its format makes of a document; raises UnreadableError.

    Nobody needs the bytes after it, and `finish` is when most memory is wanted: who reads a large file
    lets go of them in between.
    """
    form = format_of(data, name)
    if form.contained:
        from podium_parsers.drafts.contained import read_contained

        return read_contained(data, name, form.name)
    return form.read(data, name)


def parse(text: str, name: str = "") -> Transcript:
    """Read a text that is already decoded, as plain text."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return finish(Draft(Source(text, name, raw_digest=digest)))
