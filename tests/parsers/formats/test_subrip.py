"""SubRip: numbers go, repeats of rolling captions go, colours and labels part the speakers."""

from __future__ import annotations

import pytest
from tests.parsers.reading import sample, written


def test_a_label_at_a_change_holds_until_the_next_one() -> None:
    _, lines = sample("captions/kiln-talk.srt")
    assert [line.speaker for line in lines] == ["Odile Marsh", "Tam Riddle"] * 3
    assert lines[0].text == (
        "Hello, and welcome to The Kiln, the show about clay. I'm Odile, and with me is a potter who"
        " never throws anything away."
    )
    assert lines[3].text.endswith("Remember: most of them leak.")


def test_a_full_name_and_its_first_name_are_one_person() -> None:
    transcript, _ = sample("captions/kiln-talk.srt")
    assert [speaker.name for speaker in transcript.speakers] == ["Odile Marsh", "Tam Riddle"]


def test_what_rolls_up_is_said_once_and_chevrons_open_turns() -> None:
    _, lines = sample("captions/storm-bulletin.srt")
    assert [line.text for line in lines] == [
        "THE STORM HAS TURNED NORTH. THE HARBOUR IS OPEN AGAIN.",
        "HOW MANY BOATS ARE OUT?",
        "TWO. BOTH ARE SAFE. BACK TO THE STUDIO.",
    ]
    assert {line.speaker for line in lines} == {None}


def test_colours_part_the_speakers_of_word_by_word_captions() -> None:
    _, lines = sample("captions/two-colours.srt")
    assert [(line.speaker, line.text) for line in lines] == [
        ("Speaker 1", "Have you seen it?"),
        ("Speaker 2", "Not since Tuesday."),
        ("Speaker 1", "A pity."),
    ]


def test_one_colour_throughout_parts_nobody() -> None:
    cues = "\n".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{{\\c&HFFF000&}}word{n}\n" for n in range(1, 9)
    )
    _, lines = written(cues, "a.srt")
    assert [line.speaker for line in lines] == [None]


def test_a_person_may_repeat_himself() -> None:
    cues = "\n".join(
        f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{word}\n"
        for n, word in enumerate(["Stop.", "Stop.", "Why?", "Because.", "I see.", "Good."], 1)
    )
    _, lines = written(cues, "a.srt")
    assert lines[0].text == "Stop. Stop. Why? Because. I see. Good."


def test_dashes_of_two_speakers_in_one_cue_open_turns() -> None:
    _, lines = written(
        "1\n00:00:01,000 --> 00:00:02,000\n- Is it deep?\n- Very.\n\n"
        "2\n00:00:03,000 --> 00:00:04,000\n- Then why go in?\n- To see how deep.\n",
        "a.srt",
    )
    assert [line.text for line in lines] == [
        "Is it deep?",
        "Very.",
        "Then why go in?",
        "To see how deep.",
    ]


def test_a_dash_at_the_head_of_a_cue_opens_a_turn_where_it_begins_sentences() -> None:
    _, lines = sample("captions/eel-weir.vtt")
    assert [line.speaker for line in lines] == ["Ada", None, None, None, "Ada", None, None]
    assert lines[3].text == "No, I wanted to be on the water with my brothers."
    assert {line.role for line in lines} == {"remarks"}


def test_a_dash_that_recognition_puts_into_sentences_opens_none() -> None:
    said = [
        "- AND THE WATER",
        "OF THE WEIR",
        "- STANDS AT THE",
        "- FOOT OF THE",
        "- STAIR",
        "- NOW",
    ] * 2
    cues = (f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{text}\n" for n, text in enumerate(said))
    _, lines = written("\n".join(cues), "a.srt")
    assert len(lines) == 1


def test_lines_may_end_in_any_way_and_numbers_may_be_missing() -> None:
    _, lines = written(
        "00:00:01,000 --> 00:00:02,000\r\nOne,\r\n\r\n00:00:02,000 --> 00:00:03,000\r\ntwo.\r\n",
        "a.srt",
    )
    assert lines[0].text == "One, two."


SAID = ("Where does the ferry go?", "To the island.", "And who pays for it?", "I pay for it.")


def captions(*firsts: str) -> str:
    """A cue for each of the lines, which stand before or above what is said."""
    return "\n".join(
        f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{first}{SAID[n % 4]}\n"
        for n, first in enumerate(firsts)
    )


@pytest.mark.parametrize("name", ["MR. ROE", "Dr. Roe", "Ada Roe", "roe77"])
@pytest.mark.parametrize("label", ["{}: ", "{}\n", ">> {}: "])
def test_a_title_in_capitals_and_a_user_name_are_names(name: str, label: str) -> None:
    _, lines = written(captions(*[label.format("Q"), label.format(name)] * 6), "a.srt")
    assert [line.speaker for line in lines] == [None, name] * 6
    assert lines[1].text == "To the island."


@pytest.mark.parametrize("label", ["{}: ", "{}\n", "[{}] ", "({})\n", "[{}]: "])
def test_who_asks_by_no_name_begins_turns(label: str) -> None:
    asked, answered = label.format("Question"), label.format("Ada Roe")
    _, lines = written(captions(*[asked, answered] * 4), "a.srt")
    assert [line.speaker for line in lines] == [None, "Ada Roe"] * 4
    assert lines[0].text == "Where does the ferry go?"


def test_names_above_every_cue_need_not_all_recur() -> None:
    people = (
        "The Chair",
        "Ada Roe",
        "Bo Ash",
        "The Chair",
        "Cy Elm",
        "Dee Fir",
        "Eli Oak",
        "Bo Ash",
    )
    _, lines = written(captions(*(f"{name}\n" for name in people)), "a.srt")
    assert [line.speaker for line in lines] == list(people)


def test_first_lines_that_recur_within_sentences_are_nobody() -> None:
    firsts = ["and\n", "so we\n", "and\n", "the ferry\n", "and\n", "Then\n", "and\n", "but\n"]
    _, lines = written(captions(*firsts), "a.srt")
    assert {line.speaker for line in lines} == {None}


def test_words_on_the_line_of_the_times_are_said() -> None:
    talk = "\n".join(
        f"00:00:{n:02}.000 --> 00:00:{n:02}.900 {('Ada Roe', 'Bo Ash')[n % 2]}: The ferry of {n}."
        for n in range(6)
    )
    _, lines = written(talk, "talk.txt")
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Ash"] * 3
    assert lines[5].text == "The ferry of 5."


def test_how_a_cue_is_shown_is_not_said() -> None:
    cues = "1\n00:00:01,000 --> 00:00:02,000 X1:100 X2:200 align:start\nThe ferry.\n"
    assert [line.text for line in written(cues, "a.srt").lines] == ["The ferry."]


def _cues(*said: str) -> str:
    return "\n".join(
        f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{words}\n" for n, words in enumerate(said, 1)
    )


def test_a_title_of_a_trade_before_a_name_is_no_end_of_a_sentence() -> None:
    said = ("Atty. Ann P. Roe Jr.: Was it late?", "Sen. Bo Karl: It was.", "So they say.") * 3
    _, lines = written(_cues(*said), "a.srt")
    assert [line.speaker for line in lines] == ["Atty. Ann P. Roe Jr.", "Sen. Bo Karl"] * 3


def test_labels_may_stand_within_lines_that_were_cut_by_the_clock() -> None:
    said = (
        "CHAIR ROE: The tide is in. MR. KARL: It",
        "is late, I think. CHAIR ROE: It is",
        "never late. >> ANN: Who says so?",
        "MR. KARL: I said it first. CHAIR ROE: And I",
        "wrote it down. >> ANN: Good. MR. KARL: Good.",
    )
    _, lines = written(_cues(*said), "a.srt")
    who = ["CHAIR ROE", "MR. KARL", "CHAIR ROE", "ANN", "MR. KARL", "CHAIR ROE", "ANN", "MR. KARL"]
    assert [line.speaker for line in lines] == who
    assert lines[2].text == "It is never late."


def test_a_dash_within_a_sentence_goes_on_with_its_speaker() -> None:
    said = (
        "Ann Roe: Is it true that the tide",
        "- came early?\n- Bo Karl: It did.",
        "And it left late.",
    ) * 3
    _, lines = written(_cues(*said), "a.srt")
    assert [line.speaker for line in lines] == ["Ann Roe", "Bo Karl"] * 3
    assert lines[0].text == "Is it true that the tide came early?"


def test_names_above_the_words_may_stand_at_changes_only() -> None:
    said = ("Ann Roe\nIs the tide", "in again?", "Bo Karl\nIt is,", "and it is late.") * 4
    _, lines = written(_cues(*said, "Eva Lund\nIt is", "not."), "a.srt")
    assert [line.speaker for line in lines] == [*["Ann Roe", "Bo Karl"] * 4, "Eva Lund"]
    assert lines[1].text == "It is, and it is late."


@pytest.mark.parametrize(
    "label", ["speaker {n}: ", "[spk_{n}] ", "(speaker_{n}) ", "SPEAKER_0{n} - "]
)
def test_a_programs_codes_are_names_in_small_letters_too(label: str) -> None:
    said = (f"{label.format(n=0)}Is it late?", f"{label.format(n=1)}It is,", "and it is cold.") * 4
    _, lines = written(_cues(*said), "a.srt")
    assert len({line.speaker for line in lines}) == 2
    assert [line.text for line in lines] == ["Is it late?", "It is, and it is cold."] * 4


@pytest.mark.parametrize("dash", [" - ", " \N{EM DASH} ", " | "])
def test_a_dash_may_stand_behind_a_name(dash: str) -> None:
    said = (f"Ann Roe{dash}Is it late?", f"Bo{dash}It is,", "and it is cold - very.") * 4
    _, lines = written(_cues(*said, f"Eva Lund{dash}No."), "a.srt")
    assert [line.speaker for line in lines] == [*["Ann Roe", "Bo"] * 4, "Eva Lund"]


def test_words_before_a_dash_that_hardly_come_again_are_nobody() -> None:
    said = (
        "Paris - the city",
        "that I love - is far.",
        "Paris - again.",
        "London - no.",
        "It is late.",
    ) * 2
    _, lines = written(_cues(*said), "a.srt")
    assert {line.speaker for line in lines} == {None}
