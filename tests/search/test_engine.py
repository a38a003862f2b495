"""Every kind of query, and what must hold for all of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podium_parsers import Transcript, parse
from podium_search import Engine, Hit, Marked


def words_of(engine: Engine, hit: Hit) -> list[str]:
    return [engine.transcript.text[start:end] for start, end in hit.spans]


def paragraph_of(engine: Engine, hit: Hit) -> str:
    start, end = engine.transcript.paragraphs[hit.paragraph].span
    return engine.transcript.text[start:end]


@pytest.mark.parametrize(
    ("query", "begins", "shown"),
    [
        pytest.param(
            "signed the concession", "The Halvorsen", "signed|the|concession", id="as it stands"
        ),
        pytest.param("compresors", "The Halvorsen", "compressors", id="a letter is missing"),
        pytest.param(
            "fihsing qouta protects", "Nobody", "fishing|quota|protects", id="letters are swapped"
        ),
        pytest.param("cod protects quota", "Nobody", "quota|protects|cod", id="in another order"),
        pytest.param("can't survive", "What", "can’t|survive", id="with the other apostrophe"),
        pytest.param("cooperatives", "What", "coopératives", id="without the accent"),
        pytest.param("auto-regressive", "Do you", "auto|regressive", id="with a hyphen"),
        pytest.param("nobody", "Nobody", "Nobody's", id="without the possessive"),
        pytest.param("Kirkev", "The Halvorsen", "Kirkevik", id="while it is being typed"),
        pytest.param("UFB agreed", "Nobody", "United|Fisheries|Board|agreed", id="abbreviated"),
        pytest.param("pipe line october", "The Halvorsen", "pipeline|October", id="parted"),
        pytest.param("fishingquota cod", "Nobody", "fishing|quota|cod", id="run together"),
        pytest.param(
            "profesor wojcehovsky", "The forecasts", "Professor|Wojciechowski", id="by ear"
        ),
        pytest.param("PROTECTS THE COD", "Nobody", "protects|the|cod", id="in capitals"),
        pytest.param(
            "board unanimous livelihoods", "Nobody", "livelihood|Board|unanimously", id="remembered"
        ),
    ],
)
def test_a_passage_is_found(engine: Engine, query: str, begins: str, shown: str) -> None:
    first = engine.search(query).hits[0]
    assert first.strong
    assert begins in paragraph_of(engine, first)[:40]
    assert words_of(engine, first) == shown.split("|")


@pytest.mark.parametrize(
    "query", ["photosynthesis", "blockchain wallet", "orchestra symphony", "volcano eruption"]
)
def test_what_is_not_there_has_no_strong_match(engine: Engine, query: str) -> None:
    assert not any(hit.strong for hit in engine.search(query).hits)


def test_a_phrase_must_stand_as_typed(engine: Engine) -> None:
    assert len(engine.search('"fishing quota"').hits) == 2
    assert not engine.search('"quota fishing"').hits


def test_a_word_beside_a_phrase_never_hides_it(engine: Engine) -> None:
    found = engine.search('zzyzx "fishing quota"')
    assert len(found.hits) == 2
    assert found.weak == 0


def test_minus_leaves_passages_out(engine: Engine) -> None:
    found = engine.search('"fishing quota" -cod').hits
    assert ["What about" in paragraph_of(engine, hit) for hit in found] == [True]


def test_a_pattern_matches_the_text_as_written(engine: Engine) -> None:
    found = engine.search(r"/Oct\w+/").hits
    assert [words_of(engine, hit) for hit in found] == [["October"]]


def test_marks_and_tags_limit_the_passages(engine: Engine) -> None:
    at = engine.transcript.text.index("October")
    marks = [Marked(at, at + 7, ("energy/gas",))]
    assert len(engine.search("is:marked", marks=marks).hits) == 1
    assert len(engine.search("#energy", marks=marks).hits) == 1
    assert not engine.search("#fish", marks=marks).hits
    assert not engine.search("is:marked").hits


def test_a_corrected_word_is_told(engine: Engine) -> None:
    assert engine.search("compresors").corrected == (("compresors", "compressors"),)
    assert engine.search("compressors").corrected == ()


def test_exact_matches_come_before_the_index(transcript: Transcript) -> None:
    fresh = Engine(transcript)
    result = fresh.search("signed the conc")
    assert len(result.hits) == 1
    assert not result.complete
    assert not fresh.ready


def test_find_prefers_the_phrase_then_all_words_then_likeness(engine: Engine) -> None:
    assert len(engine.find("fishing quo").hits) == 2
    assert len(engine.find("cod quota").hits) == 1
    assert len(engine.find("compresors").hits) == 1


@settings(max_examples=60)
@given(query=st.text(alphabet='abcdehinoqrstu "-/:#’', max_size=24))
def test_spans_lie_in_their_paragraph_sorted_and_apart(engine: Engine, query: str) -> None:
    for hit in engine.search(query).hits:
        start, end = engine.transcript.paragraphs[hit.paragraph].span
        edges = [edge for span in hit.spans for edge in span]
        assert edges == sorted(edges)
        assert all(start <= edge <= end for edge in edges)


@settings(max_examples=40)
@given(extra=st.text(alphabet="abcdefghiklmnoprstuvw ", max_size=12))
def test_a_word_more_never_leaves_nothing(engine: Engine, extra: str) -> None:
    assert engine.search(f"the Halvorsen pipeline will open {extra}").hits


@settings(max_examples=40)
@given(data=st.data())
def test_spans_cover_the_words_that_were_typed(engine: Engine, data: st.DataObject) -> None:
    words = ["the", "concession", "and", "the", "compressors", "are", "being", "tested"]
    first = data.draw(st.integers(0, len(words) - 2))
    typed = words[first : data.draw(st.integers(first + 2, len(words)))]
    hit = engine.search(" ".join(typed) + " ").hits[0]
    assert words_of(engine, hit) == typed


def test_a_result_says_among_how_many_it_was_found(engine: Engine) -> None:
    assert engine.search('"fishing quota"', limit=1).among == 2
    assert len(engine.search("the", limit=1).hits) == 1
    assert engine.search("the", limit=1).among > 3


@settings(max_examples=30)
@given(order=st.permutations(["fishing", "fish", "f", "fishing quota", "qu", "fihs"]))
def test_the_order_of_typing_does_not_matter(transcript: Transcript, order: list[str]) -> None:
    fresh, other = Engine(transcript), Engine(transcript)
    fresh.build()
    other.build()
    for query in order:
        fresh.search(query)
    assert fresh.search("fishing quota") == other.search("fishing quota")


def test_a_cancelled_search_leaves_nothing_behind(transcript: Transcript) -> None:
    cancelled, other = Engine(transcript), Engine(transcript)
    cancelled.build()
    other.build()
    for patience in range(12):
        asked = iter(range(patience))
        cancelled.search("fihsing qouta", stop=lambda asked=asked: next(asked, None) is None)  # type: ignore[misc]
    assert cancelled.search("fihsing qouta") == other.search("fihsing qouta")


def test_the_index_is_built_in_slices(transcript: Transcript) -> None:
    sliced = Engine(transcript)
    assert not sliced.build(stop=lambda: True)
    assert sliced.build()
    assert sliced.ready


@pytest.mark.parametrize("typed", ["wir aagen im", "wir agen im", "wir tsagen im"])
def test_a_word_whose_first_letter_is_wrong_is_found_beside_one_that_begins_as_typed(
    typed: str,
) -> None:
    text = "Anna: Davor können wir die Augen nicht schließen, im Ernst.\n\nBen: Das, was wir sagen im Haus.\n"
    engine = Engine(parse(text))
    engine.build()
    assert "sagen" in engine.transcript.shown(engine.search(typed).hits[0].paragraph).text


def test_what_comes_first_is_as_strong_as_what_comes_after() -> None:
    text = "Anna: The mene was counted.\n\nBen: He avait même the time to count.\n"
    engine = Engine(parse(text))
    engine.build()
    hits = engine.search("avairt mêne").hits
    assert [hit.strong for hit in hits] == sorted((hit.strong for hit in hits), reverse=True)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert hits[0].spans[0].end > text.index("avait")


def test_a_phrase_of_words_that_stand_everywhere_is_found_among_them() -> None:
    usual = "Anna: We met the wardens, and of the quay the harbour is.\n\n"
    text = usual * 400 + "Ben: The wardens of the harbour met.\n\n" + usual * 400
    engine = Engine(parse(text))
    engine.build()
    for typed in ("wardens of the harbour met", "wardnes of the harbour"):
        best = engine.search(typed).hits[0]
        assert engine.transcript.shown(best.paragraph).text.endswith(
            "The wardens of the harbour met."
        )
