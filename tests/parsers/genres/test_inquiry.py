"""Whoever a heading says testifies answers, whoever comes before him asks."""

from __future__ import annotations

from tests.parsers.reading import written

TESTIMONY = """\
INQUIRY INTO THE LOSS OF THE FERRY

TESTIMONY OF ADA L. FENN--Resumed

Senator ASH.
Where do you live, Mrs. Fenn?

Mrs. FENN.
At the low lock.

Senator ASH.
How long?

Mrs. FENN.
Over 20 years.

Mr. DOW.
Did you see the lamp?

Mrs. FENN.
I did, sir.

Senator ASH.
Was it lit?

Mrs. FENN.
It was.
"""


def test_whose_testimony_a_heading_announces_answers_everybody() -> None:
    roles = {(line.speaker, line.role) for line in written(TESTIMONY, "day.txt").lines}
    assert roles == {
        ("Senator ASH", "question"),
        ("Mr. DOW", "question"),
        ("Mrs. FENN", "answer"),
    }
