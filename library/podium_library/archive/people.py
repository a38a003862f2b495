"""Who speaks in which documents: voices of the same name joined to people, by evidence that can be mended.

Joined are: the same words of a name, titles and accents aside (two words at least); names that one document
gives to one speaker; and a shorter form (`S. Berg`, `Berg`) with the one full name that it can stand for, if
there is only one in the whole library. Labels that say what somebody does (`Operator`, `Question`) join nobody.
What a person says about two names, that they are the same or are not, goes before all evidence.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from podium_library.archive.card import Voice
from podium_library.archive.naming import may_be, parts_of
from podium_library.archive.unions import Unions

Name = tuple[str, ...]


class Appearance(NamedTuple):
    """A voice in a document."""

    document: int
    voice: Voice


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What was said about pairs of names, as they are written."""

    same: tuple[tuple[str, str], ...] = ()
    apart: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with everything that is known of where they spoke."""

    name: str
    """The fullest of the forms that are used most."""
    names: tuple[str, ...]
    """All forms, the frequent ones first."""
    role: str
    """The office named most often; empty when none ever was."""
    appearances: tuple[Appearance, ...] = field(repr=False)

    @property
    def documents(self) -> int:
        """In how many documents this person speaks."""
        return len({one.document for one in self.appearances})

    @property
    def asked(self) -> int:
        """Exchanges opened."""
        return sum(one.voice.asked for one in self.appearances)

    @property
    def answered(self) -> int:
        """Exchanges answered in."""
        return sum(one.voice.answered for one in self.appearances)


def people(
    appearances: Iterable[Appearance], verdicts: Verdicts | None = None
) -> tuple[Person, ...]:
    """Everybody, those of the most documents first."""
    known: dict[Name, list[Appearance]] = defaultdict(list)
    for one in appearances:
        if parts := parts_of(one.voice.name):
            known[parts].append(one)
    unions = _joined(known, verdicts or Verdicts())
    groups: dict[Name, list[Appearance]] = defaultdict(list)
    for parts, own in known.items():
        groups[unions.of(parts)] += own
    found = (_person(own) for own in groups.values())
    return tuple(sorted(found, key=lambda one: (-one.documents, one.name)))


def named(words: str, among: Sequence[Person]) -> tuple[Person, ...]:
    """Those whose name, in one of its forms, has words that begin so; whole names before others."""
    wanted = parts_of(words) or tuple(words.casefold().split())
    found = [one for one in among if any(_begins(wanted, parts_of(name)) for name in one.names)]
    exact = [one for one in found if any(set(wanted) <= set(parts_of(name)) for name in one.names)]
    return tuple(exact or found)


def _begins(wanted: Name, parts: Name) -> bool:
    return all(any(part.startswith(word) for part in parts) for word in wanted)


def _joined(known: Mapping[Name, Sequence[Appearance]], verdicts: Verdicts) -> Unions[Name]:
    unions: Unions[Name] = Unions()
    for first, second in verdicts.apart:
        unions.keep_apart(parts_of(first), parts_of(second))
    for first, second in verdicts.same:
        unions.join(parts_of(first), parts_of(second))
    for parts, own in known.items():
        for one in own:
            for alias in map(parts_of, one.voice.aliases):
                if len(alias) > 1 and alias in known and may_be(*sorted((alias, parts), key=len)):
                    unions.join(parts, alias)
    by_last: dict[str, list[Name]] = defaultdict(list)
    for parts in known:
        by_last[parts[-1]].append(parts)
    for alike in by_last.values():
        for short in sorted(alike, key=len):
            full = [one for one in alike if one != short and _is_fuller(one, short)]
            if full and len({unions.of(one) for one in _fullest(full)}) == 1:
                unions.join(_fullest(full)[0], short)
    return unions


def _is_fuller(full: Name, short: Name) -> bool:
    letters = sum(map(len, full)), sum(map(len, short))
    return len(full) > 1 and may_be(short, full) and letters[0] > letters[1]


def _fullest(names: Sequence[Name]) -> list[Name]:
    """The names that are no short forms of others among them."""
    return [
        one for one in names if not any(other != one and _is_fuller(other, one) for other in names)
    ]


def _person(appearances: Sequence[Appearance]) -> Person:
    names = Counter(one.voice.name for one in appearances)
    roles = Counter(one.voice.role for one in appearances if one.voice.role)
    longest = max(len(parts_of(name)) for name in names)
    full = [name for name, _ in names.most_common() if len(parts_of(name)) == longest]
    return Person(
        full[0],
        tuple(name for name, _ in names.most_common()),
        roles.most_common(1)[0][0] if roles else "",
        tuple(appearances),
    )
