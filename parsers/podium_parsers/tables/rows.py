"""From a table to a draft: each row a piece of speech, headings where a section or a day begins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from podium_parsers.captions.labels import label_of, labels_among
from podium_parsers.drafts.compose import Composer, paragraphs_of
from podium_parsers.drafts.draft import HintKind
from podium_parsers.drafts.flow import SENTENCE_END, Flow, Piece
from podium_parsers.model import Role
from podium_parsers.names.lexicon import listed
from podium_parsers.names.presiding import is_chair_alone
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import shape_of
from podium_parsers.patterns import pattern
from podium_parsers.tables.captioned import are_captions, lay_captions
from podium_parsers.tables.fields import Fields, Row, says_nothing
from podium_parsers.tables.finding import Part, Table
from podium_parsers.tables.flags import role_of, roles_of
from podium_parsers.tables.loading import Tree
from podium_parsers.tables.prefixed import are_prefixed, unprefixed
from podium_parsers.tables.prose import folded
from podium_parsers.tables.recognising import SECTIONS

STAGE = pattern(r"\s*[(\[][^()\[\]]{2,80}[)\]]\s*\.?\s*$")
BRACKETED = pattern(r"\s*\([^\n]{2,600}\)\s*$")
COLLECTIVE = listed(
    """
    audience all crowd candidates both everyone group chorus multiple speakers unknown various
    """
)
HEADINGS = (
    "title",
    "heading",
    "sectiontitle",
    "topic",
    "agendaitem",
    "name",
    "label",
    "subject",
    "showas",
)
ITSELF = frozenset(("会議録情報", "stage direction", "business start", "The RECORDER"))
"""What a record calls the speaker of its cover, agenda and lists, or of what is done."""
TAKES = pattern(r"\[[^\[\]]{3,60} in the chair\]", re.IGNORECASE)
"""A note that somebody takes the chair, where the speaker should stand."""
FRONT_ROWS = 40
"""Rows in which a roll may stand before the talk."""
LONGEST_TITLE = 120
CHANGES, REPEATED = 4, 0.05
"""Rows with a name, from which on names may stand at changes only, and the share that may repeat the last one."""
SHORT = 60
"""Characters a row on the average, below which rows run on as captions do."""


@dataclass
class Rows:
    """Lays the rows of one table out."""

    table: Table
    fields: Fields
    composer: Composer
    agenda: Sequence[tuple[float, str]] = ()
    _heard: str | None = None
    """Who spoke in the row before."""
    _interrupted: bool = False
    """Whether the row before holds what was heard during a speech."""

    def lay(self) -> None:
        """Put all rows into the composer."""
        silent = self.fields.speaker is None
        if silent and are_captions(self.table, self.fields):
            lay_captions(self.table, self.fields, self.composer)
            return
        if silent and (self.fields.start is None or self._labelled()):
            self._lay_blocks()
            return
        flow = Flow(self.composer)
        agenda = list(self.agenda)
        section, roll = None, self._roll()
        for part in self._parts():
            if title := self._heading(part):
                flow.heading(title, 1)
            for row in part.rows:
                if roll > 0 or (self._heard is None and _is_itself(self.fields.speaker_of(row))):
                    roll -= 1
                    self._front(row)
                    continue
                start = self.fields.start_of(row)
                while agenda and start is not None and start >= agenda[0][0]:
                    flow.heading(agenda.pop(0)[1])
                if (title := self._section(row)) and title != section:
                    flow.heading(title, 2)
                    section = title
                if self._is_title(row):
                    flow.heading(self.fields.text_of(row), 2)
                    continue
                for piece in self._pieces(row, start):
                    flow.add(piece)
        flow.close()

    def _roll(self) -> int:
        """How many rows at the head are fields (`Present`, `Agenda`) and the cover above them, and no talk."""
        roll = fields = 0
        for number, row in enumerate(self.table.rows[:FRONT_ROWS], 1):
            speaker = self.fields.speaker_of(row)
            if speaker and shape_of(speaker) is Shape.FIELD:
                fields += 1
                roll = number if 2 * fields >= number else roll
        return roll if roll < len(self.table.rows) else 0

    def _front(self, row: Row) -> None:
        name, words = self.fields.speaker_of(row), self.fields.text_of(row)
        told = words.splitlines() if _is_itself(name) else (name, *paragraphs_of(words))
        for text in filter(None, told):
            self.composer.hint(HintKind.FRONT, text)

    @cached_property
    def _prefixed(self) -> bool:
        """Whether the rows' words open with the speaker's name."""
        fields = self.fields
        said = ((fields.speaker_of(row), fields.text_of(row)) for row in self.table.rows)
        rows = ((speaker, words) for speaker, words in said if not _is_itself(speaker))
        return fields.speaker is not None and are_prefixed(rows)

    def _goes_on(self, row: Row) -> bool:
        """Whether a row leaves its speaker's cell empty, as few do: the one before goes on.

        A list that says `null` means that nobody knows; where names stand at changes only, it may leave the rest out.
        """
        told = row.get(self.fields.speaker or "", "")
        return isinstance(told, str) and (
            self._names_changes or (self._fills_cells and self.fields.speaker in row)
        )

    def _is_nobodys(self, row: Row) -> bool:
        """Whether a row is said to be nobody's, as `N/A`, where most rows or most words are somebody's."""
        return self.fields.is_nobodys(row) and (self._fills_cells or self._tells_words)

    def _is_title(self, row: Row) -> bool:
        """Whether a row of nobody's holds a short line that ends no sentence."""
        if not self._fills_cells or not self._is_nobodys(row):
            return False
        words = self.fields.text_of(row).strip()
        return len(words) < LONGEST_TITLE and SENTENCE_END.search(words) is None

    @cached_property
    def _names_changes(self) -> bool:
        """Whether rows name a speaker where another begins, and no row the one whom the last name before it told."""
        told = [self.fields.speaker_of(row) for row in self.table.rows]
        names = [name for name in told if name]
        same = sum(one == other for one, other in pairwise(names))
        several = len(set(names)) > 1 and len(names) >= CHANGES
        return several and told[0] is not None and same <= REPEATED * len(names)

    @cached_property
    def _fills_cells(self) -> bool:
        told = [self.fields.speaker_of(row) is not None for row in self.table.rows]
        return 2 * sum(told) > len(told)

    @cached_property
    def _tells_words(self) -> bool:
        rows = (row for row in self.table.rows if self.fields.speaker_of(row) is not None)
        return 2 * sum(len(self.fields.text_of(row)) for row in rows) > self.table.size

    @cached_property
    def _voices(self) -> frozenset[str]:
        return frozenset(filter(None, map(self.fields.speaker_of, self.table.rows)))

    @cached_property
    def _roles(self) -> dict[str, Role]:
        return roles_of(self.table)

    @cached_property
    def _silent(self) -> frozenset[str]:
        """Types of rows that nobody ever says, `action`, where others are said: `speech`."""
        said: tuple[set[str], set[str]] = (set(), set())
        for row in self.table.rows:
            if isinstance(kind := row.get("type"), str):
                said[self.fields.speaker_of(row) is not None].add(kind)
        return frozenset(said[False] - said[True]) if said[True] else frozenset()

    def _parts(self) -> list[Part]:
        """The parts of the table; without those that have no speakers where others say the same."""
        parts = self.table.parts
        if len(parts) < 2 or self.fields.speaker is None:
            return parts
        voiced = [part for part in parts if any(map(self.fields.speaker_of, part.rows))]
        size = sum(len(self.fields.text_of(row)) for part in voiced for row in part.rows)
        rest = self.table.size - size
        return voiced if voiced and rest > 0 and abs(rest - size) < 0.2 * size else parts

    def _pieces(self, row: Row, start: float | None) -> Iterator[Piece]:
        speaker = self.fields.speaker_of(row)
        words = self.fields.text_of(row)
        words = unprefixed(speaker, words) if self._prefixed else words
        # where nobody is named, music between two lines parts them no more than a pause does
        enclosing = BRACKETED if speaker is None else STAGE
        heard = STAGE.match(words) or enclosing.match(words)
        stage = bool(self._voices) and heard is not None and _collective(speaker)
        silent = speaker is None and row.get("type") in self._silent
        stage, after, self._interrupted = stage or silent, self._interrupted, False
        if silent and self._heard is not None and BRACKETED.match(words):
            speaker, stage, self._interrupted = self._heard, False, True
        if _is_itself(speaker):
            speaker, stage = None, True
        nobodys = self._is_nobodys(row)
        if not stage and speaker is None and (nobodys or self._goes_on(row)):
            found = label_of(words)
            if found and (found[0] in self._voices or (nobodys and is_chair_alone(found[0]))):
                speaker, words = found[0], found[2]
            elif nobodys:
                stage = True
            else:
                speaker = self._heard
        self._heard = speaker
        end = self.fields.end_of(row)
        for i, text in enumerate(paragraphs_of(words)):
            glued = len(text) == 1 and not text.isalnum() and row.get("type") is not None
            yield Piece(
                text,
                None if stage else speaker,
                start if i == 0 else None,
                end,
                glued=glued,
                breaks=i > 0 or after or self._interrupted,
                direction=stage,
                role=None if stage else role_of(row, self._roles, speaker),
            )

    def _heading(self, part: Part) -> str | None:
        """The title of the object that holds a list of rows, where there are several such lists."""
        if len(self.table.parts) < 2 and "[]" not in self.table.path:
            return None
        return _named(part.around, HEADINGS)

    def _section(self, row: Row) -> str | None:
        for key in (self.fields.section, self.fields.date):
            value = row.get(key) if key else None
            if isinstance(value, str) and value.strip() and not says_nothing(value):
                return value.strip()
        return None

    def _labelled(self) -> bool:
        """Whether rows without a speaker column hold `Name: words`."""
        openings: list[tuple[str, str, bool]] = []
        before = "."
        for row in self.table.rows[:2000]:
            for text in paragraphs_of(self.fields.text_of(row)):
                found = label_of(text)
                openings.append((found[0] if found else "", before, True))
                before = text
        names = labels_among(openings)
        counts = Counter(name for name, _, _ in openings if name in names)
        return sum(counts.values()) > 1 and max(counts.values()) > 1

    def _lay_blocks(self) -> None:
        for row in self.table.rows:
            start = self.fields.start_of(row)
            for i, text in enumerate(paragraphs_of(self.fields.text_of(row))):
                offset = len(self.composer) + (2 if len(self.composer) else 0)
                self.composer.hint(HintKind.BLOCK, text)
                if i == 0:
                    self.composer.time(offset, start)


def _is_itself(speaker: str | None) -> bool:
    """Whether the record itself stands for a speaker."""
    return speaker is not None and (speaker in ITSELF or TAKES.fullmatch(speaker) is not None)


def _collective(speaker: str | None) -> bool:
    return speaker is None or any(word in COLLECTIVE for word in speaker.casefold().split())


def _named(node: Mapping[str, Tree], names: Sequence[str]) -> str | None:
    keys = {folded(key): key for key in node}
    for name in (*names, *SECTIONS):
        value = node.get(keys[name]) if name in keys else None
        if isinstance(value, str) and 0 < len(value.strip()) < 400:
            return value
    return None
