"""Corrections laid over a transcript: what each does, and what holds whatever they are."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.parsers.reading import assert_sound, outline, sample

from podium_parsers import Role, Transcript, parse
from podium_parsers.columns import NONE
from podium_parsers.mending import (
    BY_HAND,
    Correction,
    Furniture,
    Merge,
    Rename,
    SetRole,
    Split,
    anchored,
    corrections_of,
    idle_of,
    mended,
    unmended,
)

TALK = """Harbour talk

Question: Will the ferry still run in winter?

Ana Lind: It will run. There is one thing to say, and it is about ice.

Bo Amsel: But who pays? The port does, I suppose.

Ana Lind: The port does.

Page 2 of 3

Question: And the fares?

Ana Lind: They stay as they are until June.
"""
SAMPLES = (
    "press-conference/harbour-bridge.txt",
    "court/orchard-water.txt",
    "interview/lighthouse-keeper.md",
    "briefing/weather-office.txt",
    "hearing/kelp-rights.htm",
    "earnings-call/lantern-works.txt",
)


@pytest.fixture
def talk() -> Transcript:
    return parse(TALK)


def at(words: str, text: str = TALK) -> int:
    return text.index(words)


def said(transcript: Transcript) -> list[tuple[str, str | None, str]]:
    lines = []
    for turn in transcript.turns:
        speaker = transcript.speaker_of(turn.index)
        words = transcript.turn_text(turn.index)
        lines.append((str(turn.role), speaker.name if speaker else None, words))
    return lines


def test_a_turn_is_split_within_its_words_and_somebody_else_goes_on(talk: Transcript) -> None:
    correction = Split(anchored(TALK, at("The port does, I")), "Ana Lind")
    lines = said(mended(talk, [correction]))
    assert lines[2][1:] == ("Bo Amsel", "But who pays?")
    assert lines[3] == ("answer", "Ana Lind", "The port does, I suppose.")


def test_a_label_that_no_rule_saw_is_no_word_of_the_turn_that_is_split_there() -> None:
    text = "Question: Why?\n\nAna Lind: Ice.\n\nZed! Quartz: No, wind.\n\nQuestion: So?\n\nAna Lind: So.\n"
    transcript = mended(parse(text), [Split(anchored(text, at("Zed!", text)), "Zed! Quartz")])
    turn = transcript.turns[2]
    assert turn.label is not None
    assert text[turn.label.start : turn.label.end] == "Zed! Quartz"
    assert said(transcript)[2][1:] == ("Zed! Quartz", "No, wind.")


def test_a_turn_that_begins_where_one_is_wanted_is_given_to_who_is_wanted(talk: Transcript) -> None:
    transcript = mended(talk, [Split(anchored(TALK, at("Bo Amsel")), "Ana Lind")])
    assert len(transcript.turns) == len(talk.turns)
    line = said(transcript)[2]
    assert line == ("answer", "Ana Lind", "But who pays? The port does, I suppose.")
    again = mended(talk, [Split(anchored(TALK, at("Bo Amsel")), "Bo Amsel")])
    assert idle_of(again) == {0: "a turn begins there already"}


def test_a_turn_merged_with_that_of_another_speaker_gets_its_false_label_back(
    talk: Transcript,
) -> None:
    lines = said(mended(talk, [Merge(anchored(TALK, at("Bo Amsel")))]))
    assert lines[1][1] == "Ana Lind"
    assert lines[1][2].endswith("\n\nBo Amsel: But who pays? The port does, I suppose.")
    assert "Bo Amsel" not in [
        s.name for s in mended(talk, [Merge(anchored(TALK, at("Bo")))]).speakers
    ]


def test_a_turn_merged_with_one_of_the_same_speaker_loses_its_label() -> None:
    text = "Question: Why?\n\nAna Lind: Ice.\n\nAna Lind: And wind.\n\nQuestion: So?\n\nAna Lind: So.\n"
    lines = said(mended(parse(text), [Merge(anchored(text, at("Ana Lind: And", text)))]))
    assert lines[1] == ("answer", "Ana Lind", "Ice.\n\nAnd wind.")


def test_a_turn_that_becomes_a_question_opens_an_exchange(talk: Transcript) -> None:
    assert [list(one.turns) for one in talk.exchanges] == [[0, 1, 2, 3], [4, 5]]
    transcript = mended(talk, [SetRole(anchored(TALK, at("But who")), Role.QUESTION)])
    assert [list(one.turns) for one in transcript.exchanges] == [[0, 1], [2, 3], [4, 5]]
    assert transcript.turns[2].rule == BY_HAND
    assert transcript.turns[2].confidence == 1


def test_a_question_that_is_none_opens_no_exchange_any_more(talk: Transcript) -> None:
    transcript = mended(talk, [SetRole(anchored(TALK, at("And the fares")), Role.ANSWER)])
    assert [list(one.turns) for one in transcript.exchanges] == [[0, 1, 2, 3, 4, 5]]


def test_a_speaker_is_renamed_everywhere_and_the_old_name_is_kept_as_an_alias(
    talk: Transcript,
) -> None:
    transcript = mended(talk, [Rename(anchored(TALK, 0), "Ana Lind", "Mayor Ana Lind")])
    assert [who for _, who, _ in said(transcript)].count("Mayor Ana Lind") == 3
    assert "Ana Lind" in transcript.speakers[transcript.turns.speakers[1]].aliases


def test_a_speaker_who_gets_the_name_of_another_becomes_that_one(talk: Transcript) -> None:
    transcript = mended(talk, [Rename(anchored(TALK, 0), "Bo Amsel", "Ana Lind")])
    assert [s.name for s in transcript.speakers] == ["Ana Lind"]
    assert [s.id for s in transcript.speakers] == [0]


def test_furniture_within_a_turn_is_no_word_of_it(talk: Transcript) -> None:
    transcript = mended(talk, [Furniture(anchored(TALK, at("Page 2")))])
    assert all("Page 2" not in words for _, _, words in said(transcript))
    paragraph = transcript.paragraphs.at(at("Page 2"))
    assert transcript.reasons[paragraph] == BY_HAND
    assert transcript.paragraphs.turns[paragraph] == NONE


def test_a_turn_of_furniture_alone_is_gone(talk: Transcript) -> None:
    transcript = mended(talk, [Furniture(anchored(TALK, at("Bo Amsel")))])
    assert [who for _, who, _ in said(transcript)] == [
        None,
        "Ana Lind",
        "Ana Lind",
        None,
        "Ana Lind",
    ]


def test_a_turn_begins_in_what_was_taken_for_no_talk_at_all() -> None:
    text = "A note\n\nIt was a dark evening.\n\nAnd the ferry ran.\n"
    transcript = mended(parse(text), [Split(anchored(text, at("It was", text)), "Ana Lind")])
    assert said(transcript) == [
        ("remarks", "Ana Lind", "It was a dark evening.\n\nAnd the ferry ran.")
    ]


def test_corrections_find_their_words_in_an_edited_text(talk: Transcript) -> None:
    correction = SetRole(anchored(TALK, at("But who")), Role.QUESTION)
    edited = parse("A new head line.\n\n" + TALK)
    assert mended(edited, [correction]).turns[2].role is Role.QUESTION


def test_a_correction_whose_words_are_gone_is_left_out_with_a_note(talk: Transcript) -> None:
    gone = SetRole(anchored("Nobody ever said such words in that place at all.", 0), Role.CHAIR)
    transcript = mended(talk, [gone])
    assert said(transcript) == said(talk)
    assert any("its words are gone" in note.message for note in transcript.notes)
    assert corrections_of(transcript) == (gone,)


def test_words_that_stand_in_several_places_alike_are_taken_for_the_nearest() -> None:
    text = "Question: Why?\n\nAna Lind: Ice.\n\n" * 3
    third = text.rindex("Ana Lind")
    moved = "Head\n\n" + text
    transcript = mended(parse(moved), [SetRole(anchored(text, third), Role.CHAIR)])
    assert [turn.role for turn in transcript.turns][-1] is Role.CHAIR


@pytest.mark.parametrize("name", SAMPLES)
def test_a_correction_that_changes_nothing_leaves_roles_exchanges_and_sections(name: str) -> None:
    base = sample(name).transcript
    speaker = next(s.name for s in base.speakers)
    transcript = mended(base, [Rename(anchored(base.text, 0), speaker, speaker)])
    ours, theirs = outline(transcript), outline(base)
    for part in ("turns", "exchanges", "opening_remarks", "sections"):
        assert ours[part] == theirs[part], part


@st.composite
def corrected(draw: st.DrawFn) -> tuple[Transcript, list[Correction]]:
    base = sample(draw(st.sampled_from(SAMPLES[:5]))).transcript
    names = [s.name for s in base.speakers] + ["Nobody Known"]
    made: list[Correction] = []
    for _ in range(draw(st.integers(1, 8))):
        place = anchored(base.text, draw(st.integers(0, len(base.text) - 1)))
        kind = draw(st.sampled_from((Split, Merge, SetRole, Rename, Furniture)))
        if kind is Split:
            made.append(Split(place, draw(st.sampled_from([None, *names]))))
        elif kind is SetRole:
            made.append(SetRole(place, draw(st.sampled_from(tuple(Role)))))
        elif kind is Rename:
            made.append(
                Rename(place, draw(st.sampled_from(names)), draw(st.sampled_from([*names, "New"])))
            )
        else:
            made.append(Merge(place) if kind is Merge else Furniture(place))
    return base, made


@given(corrected())
@settings(max_examples=120)
def test_whatever_is_mended_each_word_is_in_one_paragraph_and_the_turns_are_in_order(
    case: tuple[Transcript, list[Correction]],
) -> None:
    base, corrections = case
    before = outline(base)
    transcript = mended(base, corrections)
    assert_sound(transcript)
    columns, turns = transcript.paragraphs, transcript.turns
    stop = 0
    for turn in turns:
        assert stop <= turn.paragraphs.start < turn.paragraphs.stop
        stop = turn.paragraphs.stop
        assert all(columns.turns[i] == turn.index for i in turn.paragraphs)
        assert turn.speaker is None or transcript.speakers[turn.speaker].id == turn.speaker
    for index, holder in enumerate(columns.turns):
        assert holder == NONE or index in turns[holder].paragraphs
    for one, other in pairwise(transcript.exchanges):
        assert one.turns.stop <= other.turns.start
    assert all(one.turns and one.turns.stop <= len(turns) for one in transcript.exchanges)
    level = [s for s in transcript.sections if s.level == 0]
    assert all(one.span.end <= other.span.start for one, other in pairwise(level))
    assert outline(base) == before
    assert unmended(transcript) is base
    assert outline(mended(mended(transcript, corrections), corrections[:-1])) == outline(
        mended(base, corrections[:-1])
    )
