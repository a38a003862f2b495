"""Columns are found by name, and must behave."""

from __future__ import annotations

from podium_parsers.tables.fields import Row
from podium_parsers.tables.recognising import fields_of


def rows(*rows: Row) -> list[Row]:
    return list(rows)


def test_a_column_called_name_that_never_recurs_is_no_speaker() -> None:
    table: list[Row] = [
        {"name": f"Chapter {n}", "text": f"The {n}th part of the long story of the sea."}
        for n in range(20)
    ]
    fields = fields_of(table)
    assert fields
    assert fields.speaker is None


def test_a_column_called_speaker_is_one_even_when_nobody_speaks_twice() -> None:
    table: list[Row] = [
        {"speaker": f"Guest {n}", "text": f"I am the {n}th to say so."} for n in range(20)
    ]
    fields = fields_of(table)
    assert fields
    assert fields.speaker == "speaker"


def test_a_long_column_of_any_name_is_the_text() -> None:
    table: list[Row] = [
        {"u": "https://sea.example/1", "zz": "The tide came in at nine and stayed."},
        {"u": "https://sea.example/2", "zz": "Then it went out again with the boats."},
    ]
    fields = fields_of(table)
    assert fields
    assert fields.text == "zz"


def test_times_from_a_to_b_are_no_speakers() -> None:
    table = rows(
        {"from": "00:01", "to": "00:03", "text": "The tide."},
        {"from": "00:03", "to": "00:05", "text": "It turns."},
    )
    fields = fields_of(table)
    assert fields
    assert (fields.speaker, fields.start, fields.end) == (None, "from", "to")


def test_nothing_worded_is_no_transcript() -> None:
    assert fields_of(rows({"id": 1, "size": 2}, {"id": 2, "size": 3})) is None


def test_ticks_are_told_by_the_rate_of_speech() -> None:
    table: list[Row] = [
        {"offset": n * 40_000_000, "text": "About four seconds of speech, with some words more."}
        for n in range(9)
    ]
    fields = fields_of(table)
    assert fields
    assert fields.start_of(table[2]) == 8.0


def test_a_column_of_kinds_says_who_asks_where_no_speaker_is_named() -> None:
    table: list[Row] = [
        row
        for n in range(6)
        for row in (
            {"type": "question", "speaker": None, "text": f"Was lamp {n} lit that night?"},
            {"type": "answer", "speaker": None, "text": f"Lamp {n} was lit, as I recall."},
            {"type": "colloquy", "speaker": "MS. ROE", "text": "Objection to the form."},
        )
    ]
    fields = fields_of(table)
    assert fields
    assert [fields.speaker_of(row) for row in table[:3]] == ["Q", "A", "MS. ROE"]
    unnamed = fields_of([{key: row[key] for key in ("type", "text")} for row in table])
    assert unnamed
    assert unnamed.speaker == "type"


def test_a_column_that_names_those_whose_keys_another_holds_is_the_speakers() -> None:
    people = {
        "61aa176028e58401d44d2afc": "Председател Ада Роу",
        "60d4cc5ac4ced20a9c9e039f": "Бо Карл",
    }
    table: list[Row] = [
        {"person": key, "speech": f"Колеги, това е въпрос {n}.", "title": people[key]}
        for n, key in enumerate([*people] * 8)
    ]
    fields = fields_of(table)
    assert fields
    assert fields.speaker == "title"

    said = [
        ("258653", "The Chair (Ms. Ada Roe)"),
        ("262700", "Mr. Bo Karl"),
        ("258653", "The Chair"),
    ]
    numbered: list[Row] = [
        {"turn": n, "speakerID": key, "name": name, "contribution": f"Net {n} is torn."}
        for n, (key, name) in enumerate(said * 4)
    ]
    fields = fields_of(numbered)
    assert fields
    assert fields.speaker == "name"
