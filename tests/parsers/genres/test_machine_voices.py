"""Who asks does not depend on how a machine calls the voices that it tells apart."""

from __future__ import annotations

import json

import pytest
from tests.parsers.reading import sample, written

CALLS = ("Speaker {n}", "S{n}", "{letter}")


def roles(name: str, call: str) -> list[str]:
    """The roles of a sample's turns once a machine has named its speakers."""
    _, lines = sample(name)
    voices = list(dict.fromkeys(line.speaker for line in lines))
    names = {voice: call.format(n=n, letter=chr(ord("A") + n)) for n, voice in enumerate(voices)}
    rows = [{"speaker": names[line.speaker], "text": line.text} for line in lines]
    _, read = written(json.dumps(rows), "a.json")
    return [line.role for line in read]


@pytest.mark.parametrize("name", ["csv/mayoral-debate.csv", "earnings-call/pier-voices.txt"])
@pytest.mark.parametrize("call", CALLS[1:])
def test_codes_of_any_machine_give_the_same_roles(name: str, call: str) -> None:
    assert roles(name, call) == roles(name, CALLS[0])


def test_one_of_many_lettered_voices_is_q_and_asks_no_more_than_others() -> None:
    rows = [
        {"speaker": chr(ord("A") + n % 20), "text": f"I went to pier {n} and came back at noon."}
        for n in range(60)
    ]
    transcript, _ = written(json.dumps(rows), "a.json")
    assert {"A", "Q"} <= {speaker.name for speaker in transcript.speakers}
