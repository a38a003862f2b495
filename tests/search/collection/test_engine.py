"""Searching many documents finds what searching the right one would."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pytest

from podium_parsers import Transcript, parse
from podium_search.collection import CollectionEngine, CollectionResult, folded, shortened
from podium_search.collection.shortened import Shared
from podium_search.hit import Marked

HARBOUR = """Press conference on the Harbour Bridge

3 March 2021

Maja Lindqvist: The bridge opens in May, and it will carry trams from the first day.

Question: Who pays for the tunnel under the gas terminal?

Maja Lindqvist: The region pays for half of it, and the frozen assets for the rest.

Question: When will that be?

Maja Lindqvist: In the autumn.
"""
QUAY = """Quay inquiry, day 2

7 June 2023

Question: How deep is the quay?

Tom Berger: We measured the quay at four metres. It was enough then.

Question: Who pays for the dredging?

Tom Berger: The town pays for it.
"""
MILL = """An evening at the mill

Odile Brandt: When did you come to the mill?

Tomas Vennegar: In the spring of the long rain. It had stood empty for nine years.

Odile Brandt: Did your father teach you?

Tomas Vennegar: He taught me to listen to the stones.
"""


@dataclass(frozen=True)
class Facts:
    title: str | None
    date: str | None
    kind: str
    language: str | None


class Shelf:
    """A collection in memory, as plain as can be: what any archive must answer."""

    def __init__(self, *texts: str) -> None:
        self.documents = {number: parse(text) for number, text in enumerate(texts, 1)}
        self.lines = {
            number: f" {' '.join(f.words for f in folded(one))} "
            for number, one in self.documents.items()
        }

    def version(self) -> int:
        return len(self.documents)

    def size(self) -> int:
        return max(self.documents, default=0) + 1

    def facts(self) -> Mapping[int, Facts]:
        return {
            number: Facts(
                one.metadata.title, one.metadata.date, one.source.reader, one.metadata.language
            )
            for number, one in self.documents.items()
        }

    def names(self) -> Sequence[Sequence[str]]:
        return sorted({(s.name, s.role) for one in self.documents.values() for s in one.speakers})

    def spoken_by(self, names: Iterable[Sequence[str]]) -> Iterable[int]:
        wanted = {tuple(name) for name in names}
        return [
            number
            for number, one in self.documents.items()
            if wanted & {(s.name, s.role) for s in one.speakers}
        ]

    def of_texts(self, digests: Iterable[str]) -> Iterable[int]:
        wanted = set(digests)
        return [n for n, one in self.documents.items() if one.source.digest in wanted]

    def vocabulary(self) -> Mapping[str, int]:
        words = sorted({word for line in self.lines.values() for word in line.split()})
        return {w: sum(f" {w} " in line for line in self.lines.values()) for w in words}

    def shortened(self, short: str) -> Sequence[str]:
        pairs = Counter(pair for one in self.documents.values() for pair in shortened(one))
        return [words for (letters, words), _ in pairs.most_common() if letters == short]

    def with_any(self, words: Iterable[str]) -> Iterable[int]:
        wanted = [f" {word} " for word in words]
        return [n for n, line in self.lines.items() if any(word in line for word in wanted)]

    def with_phrase(self, phrases: Iterable[Sequence[str]]) -> Iterable[int]:
        return self.with_any(" ".join(phrase) for phrase in phrases)

    def opened(self, number: int) -> tuple[Transcript, Sequence[str]]:
        one = self.documents[number]
        return one, [line.words for line in folded(one)]


@pytest.fixture
def engine() -> CollectionEngine:
    return CollectionEngine(Shelf(HARBOUR, QUAY, MILL))


def texts(result: CollectionResult) -> list[str]:
    """The paragraphs found, each with its document's number."""
    return [f"{one.number}: {one.transcript.shown(one.hit.paragraph).text}" for one in result.hits]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("frozen assets", "1: The region pays for half of it"),
        ("frozne asets", "1: The region pays for half of it"),
        ("measured the quay", "2: We measured the quay"),
        ("metres four at quay", "2: We measured the quay"),
        ('"pays for the dredging"', "2: Who pays for the dredging?"),
        ("by:lindqvist pays", "1: The region pays for half of it"),
        ("by:berger pays", "2: The town pays for it."),
        ("date:2023 town pays", "2: The town pays for it."),
        ("title:bridge frozen", "1: The region pays"),
        ("in:question pays date:..2021", "1: Who pays for the tunnel"),
        ("by:brant mill", "3: When did you come to the mill?"),
        ("/nine years/", "3: In the spring"),
        ("stoodempty", "3: In the spring"),
    ],
)
def test_the_passage_that_is_meant_comes_first(
    query: str, first: str, engine: CollectionEngine
) -> None:
    found = texts(engine.search(query))
    assert found
    assert found[0].startswith(first)


def test_a_word_that_no_document_has_is_told_with_what_was_taken_for_it(
    engine: CollectionEngine,
) -> None:
    assert engine.search("measured the quay").corrected == ()
    assert engine.search("measurd the quay").corrected == (("measurd", "measured"),)


@pytest.mark.parametrize("query", ["", "by:", "zzzzqq", 'date:1999 "pays"', "by:nobodyhere pays"])
def test_what_is_nowhere_is_not_found(query: str, engine: CollectionEngine) -> None:
    assert [one for one in engine.search(query).hits if one.hit.strong] == []


def test_no_more_hits_than_asked_for_come(engine: CollectionEngine) -> None:
    assert len(engine.search("pays", limit=2).hits) == 2
    assert len(engine.search("in:answer", limit=2).hits) == 2


def test_marks_and_tags_limit_the_passages(engine: CollectionEngine) -> None:
    shelf = Shelf(HARBOUR, QUAY)
    start = QUAY.index("The town pays")
    marks = {shelf.documents[2].source.digest: [Marked(start, start + 8, ("money/town",))]}
    engine = CollectionEngine(shelf)
    for query in ("is:marked", "#money", "#money pays", "is:marked pays"):
        assert texts(engine.search(query, marks=marks)) == ["2: The town pays for it."]
    assert engine.search("#other", marks=marks).hits == ()


def test_a_document_that_comes_later_is_found_too() -> None:
    shelf = Shelf(QUAY)
    engine = CollectionEngine(shelf)
    assert engine.search("frozen assets").hits == ()
    later = Shelf(QUAY, HARBOUR)
    shelf.documents, shelf.lines = later.documents, later.lines
    assert texts(engine.search("frozen assets"))[0].startswith("2: The region")


@pytest.mark.parametrize(
    "query", ["frozen assets", '"half of it"', "by:lindqvist", "date:2021", "by:lindqvist pays for"]
)
def test_documents_that_come_while_one_searches_do_no_harm(query: str) -> None:
    class Growing(Shelf):
        """Holds more than it said when its words were loaded."""

        def version(self) -> int:
            return 1

    shelf = Growing(QUAY)
    engine = CollectionEngine(shelf)
    engine.prepare()
    later = Growing(QUAY, HARBOUR, MILL, *(f"{number}\n{HARBOUR}" for number in range(9)))
    shelf.documents, shelf.lines = later.documents, later.lines
    assert all(one.number == 1 for one in engine.search(query).hits)


def test_a_search_that_is_stopped_finds_nothing_and_says_so(engine: CollectionEngine) -> None:
    result = engine.search("pays", stop=lambda: True)
    assert (result.hits, result.complete) == ((), False)


UNION = """Fisheries debate, day 1

Chair: The European Union signed it, and so did the North Sea Commission.

Member: Has Sunniva Ingrid Lindahl read what the European Union signed?
"""
BRIEF = """Landing rules, day 2

Chair: The EU wants smaller nets, and so does everybody here.

Member: Mr Ulf Berg says that nets are dear. The rest of you were in town then.
"""


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("EU nets", "2: The EU wants smaller nets"),
        ("eu signed", "1: the European Union signed"),
        ("NSC", "1: The European Union signed it, and so did the North Sea"),
        ("european union wants nets", "2: The EU wants smaller nets"),
        ("SIL read", "1: Has Sunniva Ingrid Lindahl read"),
        ("u.b. nets are dear", "2: Mr Ulf Berg says"),
    ],
)
def test_abbreviations_and_initials_are_found_in_all_documents(query: str, found: str) -> None:
    result = CollectionEngine(Shelf(UNION, BRIEF, MILL)).search(query)
    number, words = found.split(": ")
    first = texts(result)[0]
    assert first.startswith(f"{number}:")
    assert words in first
    assert result.hits[0].hit.strong


def test_an_abbreviation_that_one_document_teaches_is_understood_in_another() -> None:
    plain = "Minutes\n\nChair: The north sea commission met in June, nobody knows why.\n"
    result = CollectionEngine(Shelf(UNION, plain)).search("NSC june")
    assert texts(result)[0].startswith("2: ")


def test_a_common_word_is_taken_for_initials_only_where_it_stands_in_capitals() -> None:
    asked: list[str] = []

    def kept(short: str) -> Sequence[str]:
        asked.append(short)
        return ["", "united states"] if short == "us" else ["inner north"]

    shared = Shared(kept, lambda word: word in ("in", "us"))
    assert [list(shared.phrases(word)) for word in ("in", "us", "xn")] == [
        [],
        [["united", "states"]],
        [["inner", "north"]],
    ]
    assert shared.is_abbreviation("us")
    assert not shared.is_abbreviation("in")
    assert asked == ["in", "us", "xn"]
    assert not shared.phrases("a")
    assert not shared.phrases("whatever")


def test_one_document_alone_ranks_as_the_engine_of_one_does() -> None:
    from podium_search import Engine

    alone = Engine(parse(HARBOUR))
    alone.build()
    many = CollectionEngine(Shelf(HARBOUR))
    for query in ("frozen assets", "bridge trams", "gas terminal tunnel"):
        first = alone.search(query).hits[0]
        assert many.search(query).hits[0].hit.paragraph == first.paragraph
        assert many.search(query).hits[0].hit.spans == first.spans
