"""Who does what in a document: the evidence from which a genre is told and roles are given.

One row a turn and one a speaker: how often and how long somebody speaks, how often a question mark
stands in it, who comes after whom. The genres in `genres/` read it, and write roles and exchanges.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection
from functools import cached_property
from itertools import compress, count
from operator import mul, sub

from podium_parsers.casting.unmarked import ASKS, FEWEST, LOOKED, MOST, RARE
from podium_parsers.columns import NONE, ROLES, offsets
from podium_parsers.drafts.cuts import RESUMED
from podium_parsers.drafts.draft import Draft
from podium_parsers.model import Role
from podium_parsers.names.lexicon import ANSWERERS, ASKERS
from podium_parsers.names.shapes import fold, function_of
from podium_parsers.patterns import pattern

OTHER_SIGNS = "？", "؟", "か。", "՞"
"""Question marks of scripts that a sample tells; to look for all in all of a text takes a tenth of the time."""
GREEK = "ου"
"""What a text in Greek does not do without."""
GREEK_ASKS = pattern(r"[\w»”\")][;\u037e](?=\s|$)")
"""Its question mark, which other languages have for a stop."""
QUESTION_MARK = pattern(r"[?？؟;](?=\s|$|[\"”’»)])|[?？]")
CHAIRS = pattern(
    r"(?:the |o sr\.? |a sra\.? )?(?:operator|(?<=[.ra] )apresentadora?|moderator(?:in|ka)?"
    r"|moderatör|moderátor(?:ka)?|prowadząc[ay]|ordstyrer|juontaja|mod[ée]rat(?:eur|rice)"
    r"|moderadora?|moderatore|chair(?:man|woman|person|lady)?|"
    r"(?:madam|mr\.?|mister|the) (?:speaker|president|chair)|facilitator|coordinator|emcee|mc|ведущ\w+|модератор|"
    r"vors(?:\.|itzender?)? |председател\w+|председательствующ\w+|主席|主持人?|(?:内閣)?広報官|司儀|议长|議長"
    r"|사회자|司会|предс\w+|announcer|host operator|"
    r"conference (?:operator|coordinator|facilitator))\b",
    re.IGNORECASE,
)


class TurnsOf(dict[int, "array[int]"]):
    """The turns of those who speak; whoever does not has none, and is none of them for being asked about."""

    def __missing__(self, speaker: int) -> array[int]:
        return offsets()


class Cast:
    """Evidence on the turns and speakers of one draft."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.turns = draft.turns
        self.size = len(draft.turns)
        self.who = draft.turns.speakers
        """The speaker of each turn, or NONE."""
        self.roles: list[Role] = list(map(ROLES.__getitem__, draft.turns.roles))
        self._labels = self._label_kinds()

    def __len__(self) -> int:
        return self.size

    def _label_kinds(self) -> bytearray:
        """1 for a label that asks, 2 for one that answers, 0 for a person or nobody."""
        kinds = bytearray()
        for name in self.draft.cuts.names:
            key = function_of(name)
            kinds.append(2 if key in ANSWERERS else 1 if key in ASKERS else 0)
        kinds.append(0)  # found by NONE, which is -1
        voices = map(self.draft.cuts.voices.__getitem__, self.draft.turn_cuts)
        nameless = map(NONE.__eq__, self.who)
        return bytearray(map(mul, map(kinds.__getitem__, voices), nameless))

    def asks(self, turn: int) -> bool:
        """Whether the turn's label is an anonymous asker's."""
        return self._labels[turn] == 1

    def answers(self, turn: int) -> bool:
        """Whether the turn's label is an anonymous answerer's."""
        return self._labels[turn] == 2

    @cached_property
    def resumed(self) -> frozenset[int]:
        """The turns with which a talk goes on that questions had interrupted."""
        return self.ruled(RESUMED)

    def ruled(self, name: str) -> frozenset[int]:
        """The turns that a rule has made."""
        names, rules = self.turns.rule_names, self.turns.rules
        if name not in names:
            return frozenset()
        rule = names.index(name)
        return frozenset(turn for turn, other in enumerate(rules) if other == rule)

    def label(self, turn: int) -> str:
        """The turn's label as written, folded."""
        voice = self.draft.cuts.voices[self.draft.turn_cuts[turn]]
        return self._folded[voice] if voice != NONE else ""

    def labelled(self, keys: frozenset[str]) -> frozenset[int]:
        """The turns whose folded label is one of these."""
        voices = {voice for voice, name in enumerate(self._folded) if name in keys}
        if not voices:
            return frozenset()
        spoken = map(self.draft.cuts.voices.__getitem__, self.draft.turn_cuts)
        return frozenset(turn for turn, voice in enumerate(spoken) if voice in voices)

    @cached_property
    def _folded(self) -> list[str]:
        return [fold(name) for name in self.draft.cuts.names]

    @cached_property
    def anonymous(self) -> int:
        """How many turns anonymous askers have."""
        return self._labels.count(1)

    @cached_property
    def replies(self) -> int:
        """How many turns anonymous answerers have."""
        return self._labels.count(2)

    @cached_property
    def turns_of(self) -> TurnsOf:
        """The turns of each speaker, in order."""
        found: dict[int, array[int]] = defaultdict(offsets)
        for turn, speaker in enumerate(self.who):
            if speaker != NONE:
                found[speaker].append(turn)
        return TurnsOf(found)

    @cached_property
    def starts(self) -> array[int]:
        """Where the words of each turn begin."""
        return offsets(map(self.draft.paragraphs.bodies.__getitem__, self.turns.firsts))

    @cached_property
    def ends(self) -> array[int]:
        """Where the words of each turn end."""
        lasts = (stop - 1 for stop in self.turns.stops)
        return offsets(map(self.draft.paragraphs.ends.__getitem__, lasts))

    @cached_property
    def lengths(self) -> array[int]:
        """Characters of each turn."""
        return offsets(map(sub, self.ends, self.starts))

    @cached_property
    def marks(self) -> bytearray:
        """Whether each turn holds a question mark, or asks in words where nobody wrote any."""
        text = self.draft.text
        marked = bytearray(self.size)
        scripts = [sign for sign in OTHER_SIGNS if sign in self.draft.view.sample]
        for sign in ("?", *scripts):
            at = text.find(sign)
            for turn, (start, end) in enumerate(zip(self.starts, self.ends, strict=True)):
                if at < start:
                    if at < 0:
                        break
                    at = text.find(sign, start)
                if start <= at < end:
                    marked[turn] = 1
        if GREEK in self.draft.view.sample:
            for at in (found.start() for found in GREEK_ASKS.finditer(text)):
                turn = bisect_right(self.starts, at) - 1
                if turn >= 0 and at < self.ends[turn]:
                    marked[turn] = 1
        return marked if sum(marked) > RARE * self.size else self._worded(marked)

    def _worded(self, marked: bytearray) -> bytearray:
        """The same of a text that hardly has any: what begins as questions do."""
        if FEWEST <= self.size <= MOST:
            for turn in range(self.size):
                marked[turn] = marked[turn] or ASKS.search(self.text(turn, LOOKED)) is not None
        return marked

    @cached_property
    def counts(self) -> Counter[int]:
        """Turns of each speaker, in the order in which they are first heard."""
        counts = Counter(self.who)
        del counts[NONE]
        return counts

    @cached_property
    def sizes(self) -> Counter[int]:
        """Characters of each speaker."""
        sizes = dict.fromkeys((*self.counts, NONE), 0)
        for speaker, length in zip(self.who, self.lengths, strict=True):
            sizes[speaker] += length
        del sizes[NONE]
        return Counter(sizes)

    @cached_property
    def asking(self) -> dict[int, float]:
        """The share of each speaker's turns that hold a question mark."""
        marked = Counter(s for s, m in zip(self.who, self.marks, strict=True) if m)
        return {speaker: marked[speaker] / count for speaker, count in self.counts.items()}

    @cached_property
    def before(self) -> str:
        """The text before the first turn, at most 6,000 characters, folded to lower case."""
        if not self.size:
            return self.draft.text[:6000].casefold()
        start = self.draft.paragraphs.starts[self.turns.firsts[0]]
        return self.draft.text[: min(start, 6000)].casefold()

    @cached_property
    def chairs(self) -> frozenset[int]:
        """Speakers whose label is an office that presides."""
        found = set()
        for speaker in self.draft.speakers:
            if any(CHAIRS.match(fold(n)) for n in (speaker.name, *speaker.aliases)):
                found.add(speaker.id)
        return frozenset(found)

    def text(self, turn: int, limit: int = 4000) -> str:
        """The turn's raw text, its label left out, at most `limit` characters."""
        start = self.starts[turn]
        return self.draft.text[start : min(self.ends[turn], start + limit)]

    def tail(self, turn: int, limit: int = 200) -> str:
        """The last characters of the turn."""
        end = self.ends[turn]
        return self.draft.text[max(self.starts[turn], end - limit) : end]

    def names_next(self, turn: int, limit: int) -> bool:
        """Whether a turn of so many characters names the one who speaks after it."""
        if turn + 1 >= len(self) or self.lengths[turn] > limit:
            return False
        return self.names(turn, self.who[turn + 1])

    def names(self, turn: int, speaker: int) -> bool:
        """Whether a turn names a speaker, by the first name or the last."""
        if speaker == NONE:
            return False
        name = self.draft.speakers[speaker].name.split()
        said = self.text(turn)
        words = {form for word in (name[0], name[-1]) for form in (word, word.title())}
        return any(re.search(rf"\b{re.escape(word)}\b", said) for word in words)

    def calls(self, speaker: int, asking: Collection[int] = ()) -> int:
        """How many of a speaker's turns an asker follows and none goes before; `asking` are those who have names."""

        def asks(turn: int) -> bool:
            return 0 <= turn < self.size and (self.asks(turn) or self.who[turn] in asking)

        return sum(asks(turn + 1) and not asks(turn - 1) for turn in self.turns_of[speaker])

    def give(self, turn: int, role: Role) -> None:
        """Say what a turn does."""
        self.roles[turn] = role

    def set_aside(self, turn: int) -> None:
        """Say that a turn is no part in the conversation; before anybody asks which are not."""
        self.roles[turn], self._labels[turn] = Role.OTHER, 0

    def is_aside(self, turn: int) -> bool:
        """Whether the turn is a stage direction or a clip, no part in the conversation."""
        return turn in self.asides

    @cached_property
    def asides(self) -> frozenset[int]:
        """The turns that are no part in the conversation."""
        return frozenset(compress(count(), map(Role.OTHER.__eq__, self.roles)))

    def exchange(self, first: int, stop: int, follow_up_of: int | None = None) -> None:
        """Say that turns [first, stop) are one exchange."""
        self.draft.exchanges.add(range(first, stop), follow_up_of)
