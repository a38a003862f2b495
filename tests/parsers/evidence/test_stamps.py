"""Clock times after labels are places, and no words of the speaker."""

from __future__ import annotations

from tests.parsers.reading import reading

TURNS = [
    ("Ada Quist", "The tide was late."),
    ("Bo Lund", "It was the moon."),
    ("Ada Quist", "Was it?"),
    ("Bo Lund", "It was."),
]


def test_a_time_after_each_label_is_left_out_of_the_words() -> None:
    text = "\n\n".join(f"{who}: [00:0{i}:07] {said}" for i, (who, said) in enumerate(TURNS))
    found = reading(text.encode(), "talk.txt")
    assert [(line.speaker, line.text) for line in found.lines] == TURNS
    assert found.transcript.times is not None


def test_a_time_after_one_label_is_what_was_said() -> None:
    said = ["10:30 is when the tide comes.", "It is late.", "So it is.", "Good day.", "Bye."]
    text = "\n\n".join(f"{who}: {line}" for who, line in zip(["Ada", "Bo"] * 3, said, strict=False))
    assert [line.text for line in reading(text.encode(), "talk.txt").lines] == said


def test_a_span_of_time_after_each_label_is_left_out_whole() -> None:
    text = "\n\n".join(
        f"[{who}] (0:0{i} - 0:0{i + 1})\n{said}" for i, (who, said) in enumerate(TURNS)
    )
    found = reading(text.encode(), "talk.txt")
    assert [(line.speaker, line.text) for line in found.lines] == TURNS


def test_seconds_below_each_label_are_left_out_of_the_words() -> None:
    text = "\n\n".join(f"{who}:\n[{i}.5s] {said}" for i, (who, said) in enumerate(TURNS))
    found = reading(text.encode(), "talk.txt")
    assert [(line.speaker, line.text) for line in found.lines] == TURNS
    assert found.transcript.times is not None
