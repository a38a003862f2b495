"""JSON: the transcript is found by shape, whatever its keys are called."""

from __future__ import annotations

import json

import pytest
from tests.parsers.reading import assert_sound, sample, written

from podium_parsers import UnreadableError


def test_a_meeting_with_its_metadata_and_agenda() -> None:
    transcript, lines = sample("json/tide-committee.json")
    assert [line.speaker for line in lines] == [
        "Chair Ada Fenn",
        "Unknown (B)",
        "Chair Ada Fenn",
        "Unknown (C)",
        "Chair Ada Fenn",
    ]
    assert (transcript.metadata.title, transcript.metadata.date) == ("Tide Committee", "2031-04-02")
    assert transcript.metadata.venue == "Saltmarsh"
    headings = [s.title for s in transcript.sections if s.title]
    assert headings == ["1. Opening", "2. The sluice gate"]


def test_times_in_milliseconds_are_told_by_the_rate_of_speech() -> None:
    transcript, _ = sample("json/tide-committee.json")
    assert transcript.times is not None
    assert transcript.times.at(transcript.text.index("The second item")) == 31.0


def test_a_voice_without_a_name_beside_named_hosts_is_the_guest() -> None:
    transcript, lines = sample("json/wind-podcast.podlove.json")
    assert [(line.role, line.speaker) for line in lines] == [
        ("remarks", "lena"),
        ("answer", None),
        ("question", "lena"),
        ("answer", None),
        ("question", "lena"),
        ("answer", None),
    ]
    assert [list(exchange.turns) for exchange in transcript.exchanges] == [[2, 3], [4, 5]]


def test_segments_win_over_the_words_inside_them() -> None:
    _, lines = sample("json/aligned-segments.json")
    assert [(line.speaker, line.text) for line in lines] == [
        ("SPEAKER_00", "We found the map in a teapot."),
        ("SPEAKER_01", "In a teapot?"),
        ("SPEAKER_00", "The brown one, yes. It had been there for years."),
    ]


def test_words_get_their_speakers_from_a_timeline_beside_them() -> None:
    _, lines = sample("json/words-and-labels.json")
    assert [(line.speaker, line.text) for line in lines] == [
        ("spk_0", "Is the weir open?"),
        ("spk_1", "It is, since noon."),
    ]


def test_words_that_a_last_part_repeats_have_its_speakers() -> None:
    said = [["Where", "does", "the", "ferry", "go?"], ["To", "the", "island."]] * 90
    heard = [
        [{"word": word, "startTime": f"{n}.{at}s"} for at, word in enumerate(words)]
        for n, words in enumerate(said)
    ]
    told = [{**word, "speakerTag": 1 + n % 2} for n, words in enumerate(heard) for word in words]
    results = [
        {"alternatives": [{"transcript": " ".join(words), "words": rows}]}
        for words, rows in zip(said, heard, strict=True)
    ]
    results.append({"alternatives": [{"words": told}]})
    _, lines = written(json.dumps({"results": results}), "a.json")
    assert len(lines) == 180
    assert lines[0][1:] == ("Speaker 1", "Where does the ferry go?")
    assert lines[179][1:] == ("Speaker 2", "To the island.")


def test_of_two_languages_the_first_is_read_and_its_labels_found() -> None:
    transcript, lines = sample("json/lamp-oil.bilingual.json")
    assert [line.speaker for line in lines] == [
        "Operator",
        "Rosa Quill",
        "Operator",
        "Ben Tarn",
        "Rosa Quill",
        "Operator",
    ]
    assert transcript.metadata.date == "2031-05-20"
    assert "罗莎" not in transcript.text


SHAPES = {
    "segments with a body": {
        "version": "1.0.0",
        "segments": [{"speaker": "Ann", "startTime": 0.5, "body": "Hi."}, {"speaker": "Bo", "startTime": 2, "body": "Yes."}],
    },
    "utterances with letters": {
        "text": "Hi. Yes.",
        "words": [{"text": "Hi.", "speaker": "Ann"}, {"text": "Yes.", "speaker": "Bo"}],
        "utterances": [
            {"speaker": "Ann", "text": "Hi.", "start": 500, "words": [{"text": "Hi.", "start": 500}]},
            {"speaker": "Bo", "text": "Yes.", "start": 2000, "words": [{"text": "Yes.", "start": 2000}]},
        ],
    },
    "monologues of elements": {
        "speakers": [{"id": 0, "name": "Ann"}, {"id": 1, "name": "Bo"}],
        "monologues": [
            {"speaker": 0, "elements": [{"type": "text", "value": "Hi", "ts": 0.5}, {"type": "punct", "value": "."}]},
            {"speaker": 1, "elements": [{"type": "text", "value": "Yes", "ts": 2}, {"type": "punct", "value": "."}]},
        ],
    },
    "numbered speakers with a map": {
        "speaker_map": {"0": "Ann", "1": "Bo"},
        "results": {"utterances": [{"speaker": 0, "transcript": "Hi."}, {"speaker": 1, "transcript": "Yes."}]},
    },
    "codes with a map of people": {
        "speaker_name_map_v2": {"spk1": {"name": "Ann", "title": "Chair"}, "spk2": {"name": "Bo", "title": "Clerk"}},
        "speakers": [{"speaker": "spk1", "text": "Hi."}, {"speaker": "spk2", "text": "Yes."}],
    },
    "codes with people beside them": {
        "speakers": [
            {"speaker": "spk1", "speaker_info": {"name": "Ann", "title": "Chair"}, "text": "Hi."},
            {"speaker": "spk2", "speaker_info": {"name": "Bo", "title": "Clerk"}, "text": "Yes."},
        ],
    },
    "sections of turns": {
        "chapters": [
            {"heading": "One", "turns": [{"who": {"name": "Ann"}, "said": ["Hi."]}]},
            {"heading": "Two", "turns": [{"who": {"name": "Bo"}, "said": ["Yes."]}]},
        ]
    },
    "messages": {"messages": [{"author": {"display_name": "Ann"}, "content": "Hi."}, {"author": {"display_name": "Bo"}, "content": "Yes."}]},
    "lists of lists": [["Ann", "Hi."], ["Bo", "Yes."]],
    "columns": {"speaker": ["Ann", "Bo"], "text": ["Hi.", "Yes."]},
    "an object as a list": {
        "t1": {"speaker": "Ann", "text": "Hi."},
        "t2": {"speaker": "Bo", "text": "Yes."},
        "t3": {"speaker": "Bo", "text": ""},
    },
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_two_people_are_found_in(shape: object) -> None:
    _, lines = written(json.dumps(shape), "a.json")
    assert [(line.speaker, line.text) for line in lines] == [("Ann", "Hi."), ("Bo", "Yes.")]


def test_questions_with_their_answers_are_exchanges() -> None:
    rows = [{"question": "Why?", "answer": "Because."}, {"question": "When?", "answer": "Now."}]
    _, lines = written(json.dumps(rows), "a.json")
    assert [(line.role, line.text) for line in lines] == [
        ("question", "Why?"),
        ("answer", "Because."),
        ("question", "When?"),
        ("answer", "Now."),
    ]


def test_a_transcript_in_one_string_is_read_by_its_labels() -> None:
    text = "\n\n".join(
        ["Ann Lee: Is it late?", "Bo Karl: It is.", "Ann Lee: Good.", "Bo Karl: Yes."]
    )
    _, lines = written(json.dumps({"title": "Late", "transcript": text}), "a.json")
    assert [line.speaker for line in lines] == ["Ann Lee", "Bo Karl", "Ann Lee", "Bo Karl"]


def test_the_one_key_of_a_row_names_the_speaker_where_keys_recur() -> None:
    rows = [{("Ann Ash", "Bo Birch")[i % 2]: f"This is word {i}."} for i in range(6)]
    _, lines = written(json.dumps(rows), "a.json")
    assert [line.speaker for line in lines] == ["Ann Ash", "Bo Birch"] * 3


def test_line_breaks_stand_bare_in_a_string() -> None:
    told = "Ann Lee: Is it late?\n\nBo Karl: It is.\n\nAnn Lee: Good.\n\nBo Karl: Yes."
    _, lines = written('{"title": "Late", "text": "' + told + '"}', "a.json")
    assert [line.speaker for line in lines] == ["Ann Lee", "Bo Karl", "Ann Lee", "Bo Karl"]


def test_json_that_is_no_transcript_is_read_as_its_words() -> None:
    transcript, lines = written('{"name": "podium", "version": [1, 2]}', "package.json")
    assert not lines
    assert transcript.text


def test_nesting_without_end_is_refused_in_one_line() -> None:
    with pytest.raises(UnreadableError):
        written("[" * 100_000, "a.json")


@pytest.mark.parametrize(
    "text",
    [
        '{"segments": [{"start": NaN, "text": "a word"}, {"start": -Infinity, "text": "and one"}]}',
        '{"segments": [{"start": '
        + "9" * 5000
        + ', "text": "a word"}, {"start": 1, "text": "and one"}]}',
        '[{"text": "a word \\ud800", "speaker": "\\udc00"}, {"text": "and one", "speaker": null}]',
        '{"text":"a word","text":"b","segments":[{"start":5,"end":1,"text":null},7,null,{"text":["and one"],"speaker":{}}]}',
        '{"segments": [{"start": 1, "text": "a word and one"',
    ],
    ids=["not a number", "a huge number", "half surrogates", "wrong types", "cut off"],
)
def test_what_is_odd_in_json_does_no_harm(text: str) -> None:
    transcript, _ = written(text, "a.json")
    assert "and one" in transcript.text
    assert_sound(transcript)


def test_pieces_for_an_index_repeat_the_talk_that_one_string_holds() -> None:
    said = (
        "The lamp was out for three nights, and nobody in the harbour slept until it burned again."
    )
    talk = " ".join(f"Ada Fenn: What happened in year {n}? Bo Karl: {said}" for n in range(8))
    pieces = [{"content": talk[at : at + 200], "tokens": 40} for at in range(0, len(talk), 180)]
    _, lines = written(json.dumps({"title": "Lamps", "content": talk, "chunks": pieces}), "a.json")
    assert [line.speaker for line in lines] == ["Ada Fenn", "Bo Karl"] * 8


def test_a_date_beside_what_tells_of_the_file_is_the_files() -> None:
    metadata = {"Content-Type": "application/pdf", "modified": "2031-04-10", "date": "2031-04-10"}
    content = "Sitzung am 9. März 2031\n\n" + "Ada Quist: Guten Tag.\n\nBo Karl: Guten Tag.\n\n" * 8
    found = written(json.dumps({"metadata": metadata, "content": content}), "a.json")
    assert found.transcript.metadata.date == "2031-03-09"


def test_a_service_names_speakers_by_their_part_and_wraps_the_whole_in_its_answer() -> None:
    rows = [
        {
            "ParticipantRole": who,
            "Content": said,
            "BeginOffsetMillis": n * 4000,
            "Sentiment": "MIXED",
        }
        for n, (who, said) in enumerate(
            [
                ("AGENT", "This is the harbour office, how may I help you?"),
                ("CUSTOMER", "The lamp on the north pier is out again tonight."),
                ("AGENT", "Thank you, somebody will be there before the tide turns."),
                ("CUSTOMER", "I shall wait for them beside the bollard, then."),
            ]
        )
    ]
    call = {"title": "The lamp", "upload_date": "20310504", "Transcript": rows}
    transcript, lines = written(json.dumps({"data": {"call": call}}), "a.json")
    assert [line.speaker for line in lines] == ["AGENT", "CUSTOMER"] * 2
    assert (transcript.metadata.title, transcript.metadata.date) == ("The lamp", "2031-05-04")
    assert transcript.times is not None
    assert transcript.times.at(transcript.text.index("Thank you")) == 8.0


def test_keys_in_polish_say_which_deputy_speaks() -> None:
    said = [(3, "Otwieram posiedzenie."), (17, "Panie marszałku, molo przecieka.")] * 3
    rows = [{"posel": who, "data": "2031-05-05", "tresc": what} for who, what in said]
    _, lines = written(json.dumps(rows), "sejm.json")
    assert [line.speaker for line in lines] == ["Speaker 3", "Speaker 17"] * 3


def test_a_title_has_its_name_in_the_language_and_is_no_number() -> None:
    rows = [{"sprecher": who, "text": "Die Flut kommt spät."} for who in ("Ada", "Bo") * 3]
    tree = {"name": "16493871119848", "titel": "Runde am Deich", "turns": rows}
    transcript, _ = written(json.dumps(tree), "a.json")
    assert transcript.metadata.title == "Runde am Deich"


def test_names_beside_numbers_are_those_of_the_speakers() -> None:
    rows = [
        {
            "start": f"00:00:0{n}.000",
            "speaker": str(n % 2 + 1),
            "voice": ("Ada", "Bo")[n % 2],
            "text": said,
        }
        for n, said in enumerate(["Is it lit?", "It is.", "Since when?", "Since six."])
    ]
    _, lines = written(json.dumps(rows), "a.json")
    assert [line.speaker for line in lines] == ["Ada", "Bo"] * 2


def test_the_day_may_stand_in_pieces() -> None:
    rows = [{"speaker": who, "text": "The flood comes late today."} for who in ("Ada", "Bo") * 3]
    for month in ("February", "2"):
        tree = {"date": {"year": "2031", "month": month, "day": "5"}, "turns": rows}
        transcript, _ = written(json.dumps(tree), "a.json")
        assert transcript.metadata.date == "2031-02-05"


def test_a_link_in_brackets_opens_no_list() -> None:
    talk = "".join(
        f"[[0:{n}0](https://kelp.example/?t={n}0)] **{who}**: It was out.\n\n"
        for n in range(5)
        for who in ("Ada Roe", "Bo Karl")
    )
    transcript, lines = written(talk, "talk.md")
    assert transcript.source.reader == "markdown"
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Karl"] * 5
