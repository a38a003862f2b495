"""A podcast whose guest has no name."""

from __future__ import annotations

import json

from tests.parsers.reading import written


def test_hosts_who_say_as_much_as_they_ask_are_no_interviewers() -> None:
    rows = []
    for n in range(8):
        rows.append(
            {
                "speaker": "lena",
                "text": f"This is remark {n} of mine, and a long one.",
                "start": n * 9,
            }
        )
        rows.append({"speaker": None, "text": "Is it?", "start": n * 9 + 5})
    _, lines = written(json.dumps(rows), "a.json")
    assert "question" not in {line.role for line in lines if line.speaker == "lena"}
