"""Numbers of turns before their labels are no words; those of notes stay."""

from __future__ import annotations

import pytest
from tests.parsers.reading import written

ASKED = ("Where did you mend the nets?", "And who was with you?")
TOLD = ("In the loft by the pier, all winter long.", "My aunt, and nobody else.")


@pytest.mark.parametrize(
    "mark", ["[T{:03}]", "[{}]", "({})", "#{}", "T{}", "{:04}:", "Turn {} -", "[turn {}]"]
)
def test_numbers_before_labels_are_left_out(mark: str) -> None:
    said = [("Ada Roe", q) if n == 0 else ("Bo Karl", q) for pair in [(ASKED[0], TOLD[0]), (ASKED[1], TOLD[1])] * 3 for n, q in enumerate(pair)]  # fmt: skip
    text = "\n".join(f"{mark.format(n)} {who}: {words}" for n, (who, words) in enumerate(said, 1))
    assert [(line.speaker, line.text) for line in written(text, "x.txt").lines] == said


def test_a_committees_numbers_say_that_their_turns_ask() -> None:
    text = "\n\n".join(f"Q{n} Ada Roe: {ASKED[0]}\n\nBo Karl: {TOLD[0]}" for n in range(1, 9))
    assert {line.role for line in written(text, "x.txt").lines if line.speaker == "Ada Roe"} == {
        "question"
    }


def test_numbers_of_notes_stay() -> None:
    talk = f"Ada Roe: {ASKED[0]}\n\nBo Karl: {TOLD[0]}\n\n" * 6
    names = ("Birk", "Cole", "Dorn", "Ende", "Falk", "Gent", "Hove", "Ilk")
    notes = "\n".join(
        f"[{n}] {name}: The Nets of the Pier, 2031." for n, name in enumerate(names, 1)
    )
    assert "[3] Dorn: The Nets" in written(talk + notes, "x.txt").lines[-1].text
