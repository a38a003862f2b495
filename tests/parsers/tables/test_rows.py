"""Rows become turns: an empty cell for the speaker goes on with the one before."""

from __future__ import annotations

import json

import pytest
from tests.parsers.reading import reading

ROWS = [
    ("Ada Quist", "0:00", "Good morning, and welcome to the pier."),
    ("", "0:09", "It is early, I know."),
    ("Bo Lund", "0:14", "Not for the gulls."),
    ("Ada Quist", "0:20", "What do they want?"),
    ("Bo Lund", "0:24", "Fish."),
]


def test_an_empty_cell_goes_on_with_the_speaker_before() -> None:
    table = "speaker,timestamp,words\n" + "\n".join(f'{a},{b},"{c}"' for a, b, c in ROWS)
    lines = reading(table.encode(), "pier.csv").lines
    assert [line.speaker for line in lines] == ["Ada Quist", "Bo Lund", "Ada Quist", "Bo Lund"]
    assert "It is early" in lines[0].text


def test_null_is_somebody_whom_nobody_knows() -> None:
    rows = ", ".join(
        f'{{"speaker": {f"{chr(34)}{a}{chr(34)}" if a else "null"}, "start": "{b}", "text": "{c}"}}'
        for a, b, c in ROWS
    )
    lines = reading(f"[{rows}]".encode(), "pier.json").lines
    assert [line.speaker for line in lines][:3] == ["Ada Quist", None, "Bo Lund"]


def test_sentences_of_speakers_go_before_words_of_which_some_have_none() -> None:
    """Aligners list each word once more, and some words without a speaker."""
    said = [
        ("A", "ยินดีต้อนรับทุกท่านค่ะ"),
        ("B", "ขอบคุณมากครับที่เชิญ"),
        ("A", "เริ่มกันเลยดีไหมคะ"),
        ("B", "ได้เลยครับผม"),
    ]
    segments = [{"speaker": who, "start": i, "text": words} for i, (who, words) in enumerate(said)]
    parts = [(who, part) for who, words in said for part in (words[:10], words[10:])]
    worded = [{"start": i, "word": part, "speaker": who} for i, (who, part) in enumerate(parts)]
    del worded[3]["speaker"]
    data = json.dumps({"segments": segments, "word_segments": worded}).encode()
    assert [line.speaker for line in reading(data, "x.json").lines] == ["A", "B", "A", "B"]


def test_entities_in_a_cell_are_the_characters_that_they_stand_for() -> None:
    table = "speaker,words\n" + "\n".join(f'{a},"{c} &#8212; R&amp;D;"' for a, _, c in ROWS)
    assert "pier. — R&D;" in reading(table.encode(), "pier.csv").lines[0].text


def test_columns_may_stand_in_an_object_within_the_row() -> None:
    """As interfaces (`attributes`) and editors (`data`, the words in `children`) write them."""
    blocks = [
        {"type": "paragraph", "text": c, "data": {"speaker": a or "Ada Quist"}} for a, _, c in ROWS
    ]
    nodes = [{"speaker": a or "Ada Quist", "children": [{"text": c}]} for a, _, c in ROWS]
    items = [
        {"id": i, "attributes": {"speaker": a or "Ada Quist", "text": c}}
        for i, (a, _, c) in enumerate(ROWS)
    ]
    for rows in (blocks, nodes, items):
        lines = reading(json.dumps({"items": rows}).encode(), "pier.json").lines
        assert [line.speaker for line in lines] == ["Ada Quist", "Bo Lund", "Ada Quist", "Bo Lund"]


def test_a_cell_that_says_that_it_holds_nothing_is_nobodys() -> None:
    """Headings and what the reporter notes, and who speaks at another column than the first of its name."""
    rows = [
        ("N/A", "N/A", "Monday, 3 March 2031"),
        ("N/A", "N/A", "NETS"),
        ("N/A", "N/A", "The Speaker took the chair at ten, and read prayers."),
        ("Mr QUIST", "Mr QUIST (Quay)", "I move that the nets be mended."),
        ("Ms Lund", "N/A", "They were mended."),
        ("Mr QUIST", "N/A", "They were not."),
        ("N/A", "N/A", "The SPEAKER: Order!"),
        ("Ms Lund", "N/A", "Who says so?"),
        ("Mr QUIST", "N/A", "The gulls."),
        ("Ms Lund", "N/A", "I did not ask the gulls."),
        ("Mr QUIST", "N/A", "Nobody does."),
        ("N/A", "N/A", "House adjourned."),
    ]
    table = "name,Speaker,content\n" + "\n".join(f'"{a}","{b}","{c}"' for a, b, c in rows)
    transcript, lines = reading(table.encode(), "quay.csv")
    assert transcript.metadata.date == "2031-03-03"
    assert [line.speaker for line in lines if line.role != "other"] == [
        "Mr QUIST", "Ms Lund", "Mr QUIST", "The SPEAKER", "Ms Lund", "Mr QUIST", "Ms Lund", "Mr QUIST",
    ]  # fmt: skip


def test_the_cover_that_a_diets_interface_gives_as_a_speech_is_none() -> None:
    said = [
        ("会議録情報", "令和十三年三月四日\r\n本日の会議に付した案件"),
        ("春山太郎", "○議長（春山太郎君） これより会議を開きます。"),
        ("秋田花子", "○秋田花子君 反対です。"),
        ("春山太郎", "○議長（春山太郎君） 散会します。"),
        ("会議録情報", "第二号 議事日程"),
        ("春山太郎", "○議長（春山太郎君） これより会議を開きます。"),
    ]
    rows = [
        {"speaker": who, "speech": words, "speechOrder": n} for n, (who, words) in enumerate(said)
    ]
    lines = reading(json.dumps({"speechRecord": rows}).encode(), "x.json").lines
    assert [line.speaker for line in lines if line.role != "other"] == [
        "春山太郎", "秋田花子", "春山太郎", "春山太郎",
    ]  # fmt: skip


def test_rows_of_captions_part_where_captions_do() -> None:
    said = [
        ">> GOOD AFTERNOON.  WELCOME",
        "TO THE PIER.  >> THANK YOU.",
        ">> WHO IS HERE?",
        ">> I AM.",
        "STILL.",
    ]
    rows = [{"text": words, "start": 2.0 * n, "duration": 2.0} for n, words in enumerate(said)]
    lines = reading(json.dumps(rows).encode(), "pier.json").lines
    assert [(line.speaker, line.text) for line in lines] == [
        (None, "GOOD AFTERNOON. WELCOME TO THE PIER."),
        (None, "THANK YOU."),
        (None, "WHO IS HERE?"),
        (None, "I AM. STILL."),
    ]


def test_what_the_recorder_says_of_a_bill_is_no_speech() -> None:
    said = [
        ("Mr. QUIST", "  Mr. QUIST. Mr. Speaker, I call up the bill on nets."),
        ("The RECORDER", "  The text of the bill is as follows:"),
        ("[Mr. Speaker in the Chair]", "  The House resumed."),
        ("The SPEAKER", "  The SPEAKER. Without objection, it is so ordered."),
    ]
    rows = [{"kind": "speech", "speaker": who, "text": words} for who, words in said * 3]
    lines = reading(json.dumps({"content": rows}).encode(), "x.json").lines
    assert [(line.speaker, line.text) for line in lines if line.role != "other"] == [
        ("Mr. QUIST", "Mr. Speaker, I call up the bill on nets."),
        ("The SPEAKER", "Without objection, it is so ordered."),
    ] * 3


def test_what_all_items_of_an_agenda_repeat_tells_of_the_sitting() -> None:
    sitting = {"number": "12", "dateStart": "2031-03-11T9:00"}
    items = [
        {"session": sitting, "said": [{"speaker": who, "text": words} for who, _, words in ROWS]}
        for _ in range(2)
    ]
    found = reading(json.dumps(items).encode(), "x.json").transcript.metadata
    assert found.date == "2031-03-11"


def test_an_object_says_the_whole_name_of_a_speaker_with_his_office() -> None:
    said = [("主席", "", "現在開會。"), ("春山", "議員", "我有一條問題，是關於漁網的。")]
    rows = [
        {"speaker": {"full": name + office, "name": name, "title": office}, "text": words}
        for name, office, words in said * 3
    ]
    lines = reading(json.dumps({"events": rows}).encode(), "x.json").lines
    assert [line.speaker for line in lines] == ["主席", "春山議員"] * 3


def test_what_is_heard_during_a_speech_stays_in_it() -> None:
    said = [
        ("comment", None, None, "(Beifall)"),
        ("speech", "Ada Roe", "president", "Das Wort hat der Kollege Karl."),
        ("speech", "Bo Karl", "main-speaker", "Die Netze, die wir im Hafen haben,"),
        ("comment", None, None, "(Zuruf von der FLUT: Hört! Hört!)"),
        ("speech", "Bo Karl", "main-speaker", "sind zerrissen."),
        ("comment", None, None, "(Beifall bei der FLUT)"),
        ("speech", "Cem  Fenn", "vice-president", "Das Wort hat die Kollegin Moor."),
        ("speech", "Ida Moor", "speaker", "Das sehe ich anders."),
    ]
    rows = [
        {"type": kind, "speaker": who, "speakerstatus": status, "text": words}
        for kind, who, status, words in said
    ]
    lines = reading(json.dumps(rows).encode(), "x.json").lines
    assert [(line.role, line.speaker) for line in lines] == [
        ("other", None),
        ("chair", "Ada Roe"),
        ("remarks", "Bo Karl"),
        ("chair", "Cem Fenn"),
        ("remarks", "Ida Moor"),
    ]
    assert lines[2].text.endswith(
        "haben,\n\n(Zuruf von der FLUT: Hört! Hört!)\n\nsind zerrissen.\n\n(Beifall bei der FLUT)"
    )


@pytest.mark.parametrize("name", ["pier.csv", "pier.json"])
def test_names_may_stand_at_changes_only(name: str) -> None:
    told = [(who, f"Part {n} of it.") for who in ("Ada", "Bo", "Eva") * 2 for n in range(4)]
    rows = [{"speaker": who if "Part 0" in text else "", "text": text} for who, text in told]
    if name.endswith(".csv"):
        data = "speaker,text\n" + "\n".join(",".join(row.values()) for row in rows)
    else:
        data = json.dumps([{key: value for key, value in row.items() if value} for row in rows])
    lines = reading(data.encode(), name).lines
    assert [line.speaker for line in lines] == ["Ada", "Bo", "Eva"] * 2
    assert lines[0].text.endswith("Part 3 of it.")


def test_a_row_of_nobodys_in_brackets_is_a_direction_however_long() -> None:
    heard = "(They walk down to the pier and look at the boats, of which there are many, before the talk begins)"
    said = [
        ("", heard),
        ("Ada", "Is it late?"),
        ("Bo", "It is."),
        ("Ada", "Then we go."),
        ("Bo", "We do."),
    ]
    lines = reading(
        ("speaker,text\n" + "\n".join(f'{who},"{text}"' for who, text in said)).encode(), "a.csv"
    ).lines
    assert [(line.role, line.speaker) for line in lines][:2] == [
        ("other", None),
        ("question", "Ada"),
    ]
