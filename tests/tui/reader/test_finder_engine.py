"""The index is built beside the keys."""

from __future__ import annotations

from itertools import count

from podium.screens.finder.engine import build
from podium_parsers import parse
from podium_search import Engine

TALK = "".join(f"Speaker {n}: The ferry number {n} is late again.\n\n" for n in range(400))


def test_the_index_is_built_a_step_at_a_time_while_keys_come() -> None:
    engine, looks = Engine(parse(TALK)), count()
    assert build(engine, lambda: False, lambda: next(looks) < 100, at_once=1)
    assert engine.ready
    assert next(looks) > 4  # a look after each step of 64 passages


def test_what_is_told_to_stop_stops() -> None:
    engine = Engine(parse(TALK))
    assert not build(engine, lambda: True, lambda: False)
    assert not engine.ready
