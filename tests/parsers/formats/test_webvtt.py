"""WebVTT: cues become turns with paragraphs and times, markup and asides go."""

from __future__ import annotations

import pytest
from tests.parsers.reading import sample, written

from podium_parsers import EmptyError, UnreadableError


def test_labels_in_every_cue_part_the_turns() -> None:
    transcript, lines = sample("captions/harbour-call.vtt")
    assert [line.speaker for line in lines] == [
        "Marta Oake",
        "pjw",
        "Marta Oake",
        "Ilse Brandt",
        "pjw",
        "Ilse Brandt",
    ]
    assert lines[2].text.endswith("Second thing: the pontoon & the ramp. They are both late.")
    assert transcript.metadata.language == "en"


def test_times_lead_to_the_words_that_are_spoken_then() -> None:
    transcript, _ = sample("captions/harbour-call.vtt")
    assert transcript.times is not None
    at = transcript.times.offset_of(15.9)
    assert at is not None
    assert transcript.text[at:].startswith("The ramp comes on Friday")


def test_voice_tags_name_the_speakers_and_all_other_markup_goes() -> None:
    transcript, lines = sample("captions/quayside-voices.vtt")
    assert [(line.speaker, line.text) for line in lines] == [
        ("Nuno", "Welcome back to Quayside. Today we ask how a lighthouse keeps its lamp dry."),
        ("Greta Holm", "With a very small door."),
        ("Nuno", "Really?"),
        ("Greta Holm", "1 < 2, as my grandmother used to say."),
    ]
    assert "::cue" not in transcript.text
    assert "intro" not in transcript.text


def test_captions_without_any_speaker_are_one_turn_of_nobody() -> None:
    _, lines = written(
        "WEBVTT\n\n00:01.000 --> 00:02.000\nThe sea\n\n00:02.000 --> 00:03.000\nis wide.\n", "a.vtt"
    )
    assert lines == [("remarks", None, "The sea is wide.")]


def test_a_word_before_a_colon_is_no_speaker_when_it_is_seen_once() -> None:
    cues = "\n\n".join(f"00:{n:02}.000 --> 00:{n:02}.900\nwords number {n}," for n in range(9))
    _, lines = written(
        f"WEBVTT\n\n{cues}\n\n00:10.000 --> 00:11.000\nThe bottom line: no.\n", "a.vtt"
    )
    assert [line.speaker for line in lines] == [None]


def test_odd_times_keep_their_words() -> None:
    _, lines = written(
        "WEBVTT\n\n99:99:99.999 --> 00:00\none\n\n-1:0 --> 1e9\ntwo\n\nx --> y\nthree\n", "a.vtt"
    )
    assert [line.text for line in lines] == ["one two three"]


def test_scripts_without_blanks_are_joined_without_blanks() -> None:
    _, lines = written(
        "WEBVTT\n\n00:01.000 --> 00:02.000\n今日は\n\n00:02.000 --> 00:03.000\n海が青い\n", "a.vtt"
    )
    assert lines[0].text == "今日は海が青い"


def test_a_long_talk_is_parted_at_ends_of_sentences() -> None:
    cues = "\n\n".join(
        f"{n // 60:02}:{n % 60:02}.000 --> {n // 60:02}:{n % 60:02}.900\nThe {n}th wave came in and went out again."
        for n in range(60)
    )
    transcript, _ = written(f"WEBVTT\n\n{cues}\n", "a.vtt")
    sizes = [len(transcript.shown(i).text) for i in range(len(transcript.paragraphs))]
    assert len(sizes) > 2
    assert max(sizes) < 800
    assert all(transcript.shown(i).text.endswith(".") for i in range(len(sizes)))


def test_a_file_of_no_cues_is_refused_in_one_line() -> None:
    with pytest.raises(UnreadableError):
        written("WEBVTT\n\nNOTE nothing here\n", "a.vtt")
    with pytest.raises(EmptyError):
        written("WEBVTT\n\n00:01.000 --> 00:02.000\n\n", "a.vtt")


def test_a_name_in_brackets_above_the_words_is_a_label() -> None:
    cues = [
        ("(Dan Fisk)", "I wanted to start with"),
        ("(Dan Fisk)", "the harbour."),
        ("(Dora Bell)", "(Laughter)", "Of course you did."),
        ("(Dan Fisk)", "Why not?", "-", " ", "(Dora Bell)", "It leaks."),
    ]
    text = "\n\n".join(
        f"00:{n:02}.000 --> 00:{n:02}.900\n" + "\n".join(cue) for n, cue in enumerate(cues)
    )
    _, lines = written(f"WEBVTT\n\n{text}\n", "a.vtt")
    assert [(line.speaker, line.text) for line in lines] == [
        ("Dan Fisk", "I wanted to start with the harbour."),
        ("Dora Bell", "(Laughter) Of course you did."),
        ("Dan Fisk", "Why not?"),
        ("Dora Bell", "It leaks."),
    ]


def test_an_identifier_may_say_who_speaks() -> None:
    cues = "\n\n".join(
        f'{n} "{("Ada Fenn", "Bo Karl")[n % 2]}" (30857{n % 2})\n00:{n:02}.000 --> 00:{n:02}.900\nIt is {n}.'
        for n in range(6)
    )
    _, lines = written(f"WEBVTT\n\n{cues}\n", "a.vtt")
    assert [line.speaker for line in lines] == ["Ada Fenn", "Bo Karl"] * 3
    assert lines[0].text == "It is 0."


def test_captions_below_a_preface_are_captions() -> None:
    cues = "\n\n".join(
        f"00:{n:02}.000 --> 00:{n:02}.900\n{'Ada Roe' if n % 2 else 'Bo Karl'}: Wave number {n} came in."
        for n in range(8)
    )
    preface = "Harbour board, May 4, 2031\nThe captions were made by a machine.\n\n"
    transcript, lines = written(f"{preface}WEBVTT\n\n{cues}\n", "board.txt")
    assert transcript.source.reader == "webvtt"
    assert [line.speaker for line in lines] == ["Bo Karl", "Ada Roe"] * 4


@pytest.mark.parametrize("sign", ["-", "|", "–"])
def test_a_name_before_a_dash_or_a_bar_in_every_cue_is_a_label(sign: str) -> None:
    said = [("Ada Roe", "when did"), ("Ada Roe", "you begin?"), ("Bo Karl", "in spring"), ("Bo Karl", "- late.")]  # fmt: skip
    cues = [
        f"00:00:{n:02}.000 --> 00:00:{n:02}.900\n{who} {sign} {words}"
        for n, (who, words) in enumerate(said * 4)
    ]
    _, lines = written("WEBVTT\n\n" + "\n\n".join(cues) + "\n", "talk.vtt")
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Karl"] * 4
    assert lines[0].text == "when did you begin?"


@pytest.mark.parametrize("above", ["{name}", "{n} - {name}"])
def test_a_name_above_the_times_of_every_cue_says_who_speaks(above: str) -> None:
    cues = "\n\n".join(
        f"{above.format(n=n, name=('Ada Fenn', 'Bo Karl')[n % 2])}\n00:{n:02}.000 --> 00:{n:02}.900\nIt is {n}."
        for n in range(6)
    )
    _, lines = written(f"WEBVTT\n\n{cues}\n", "a.vtt")
    assert [line.speaker for line in lines] == ["Ada Fenn", "Bo Karl"] * 3


def test_a_title_above_the_times_names_nobody() -> None:
    cues = "\n\n".join(
        f"{('Opening', 'Harbour Works', 'Closing')[n // 2]}\n00:{n:02}.000 --> 00:{n:02}.900\nIt is {n}."
        for n in range(6)
    )
    cues += "\n\n00:09.000 --> 00:09.900\nBye.\n\n00:10.000 --> 00:10.900\nAnd bye."
    _, lines = written(f"WEBVTT\n\n{cues}\n", "a.vtt")
    assert {line.speaker for line in lines} == {None}
