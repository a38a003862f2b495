"""Minutes above the heading of the transcript make no turns."""

from __future__ import annotations

from tests.parsers.reading import written

TALK = "".join(
    f"**Ann Lee:** The tide is {n} inches late.\n\n**Bo Ray:** So it is.\n\n" for n in range(6)
)


def test_labels_above_the_heading_of_the_transcript_are_minutes() -> None:
    tasks = "- Ann Lee: buy rope for the bell.\n- **Bo Ray**: ask the harbour master.\n\n"
    text = f"# Pier call\n\n## Actions\n\n{tasks}## Pier call - Transcript\n\n{TALK}"
    _, lines = written(text, "call.md")
    assert lines[0].text == "The tide is 0 inches late."
    assert len(lines) == 12


def test_a_transcript_of_a_second_part_leaves_the_first_its_turns() -> None:
    _, lines = written(f"# Pier call\n\n{TALK}## Transcript\n\n{TALK}", "call.md")
    assert len(lines) == 24
