"""Every genre looks at every cast: one that nobody is named in, too, and one of a single turn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.places import SAMPLES

from podium_parsers.casting.cast import Cast
from podium_parsers.columns import NONE, offsets
from podium_parsers.drafts.draft import Draft
from podium_parsers.genre import genres
from podium_parsers.passes.roles import give_roles
from podium_parsers.pipeline import PASSES, drafted
from podium_parsers.stage import Stage

TALKS = sorted(
    path for path in SAMPLES.rglob("*") if path.suffix in (".txt", ".md", ".vtt", ".srt", ".json")
)


def with_turns(path: Path) -> Draft:
    """A sample as far as its turns."""
    draft = drafted(path.read_bytes(), path.name)
    for stage in (Stage.LINES, Stage.LABELS, Stage.TURNS):
        for step in PASSES[stage]:
            step(draft)
    return draft


def as_it_is(draft: Draft) -> None:
    """Leave the names."""


def unnamed(draft: Draft) -> None:
    """Let nobody be named, as in captions."""
    draft.turns.speakers = offsets((NONE,)) * len(draft.turns)


def of_one(draft: Draft) -> None:
    """Let one person say all."""
    draft.turns.speakers = offsets((0,)) * len(draft.turns)


@pytest.mark.parametrize("change", [as_it_is, unnamed, of_one])
@pytest.mark.parametrize("path", TALKS, ids=lambda path: path.name)
def test_each_genre_says_how_sure_it_is(path: Path, change: Callable[[Draft], None]) -> None:
    draft = with_turns(path)
    if not len(draft.turns) or not draft.speakers:
        return
    change(draft)
    for genre in genres():
        assert 0 <= genre.recognise(Cast(draft)) <= 1, genre.name
    give_roles(draft)
    assert len(draft.turns.roles) == len(draft.turns)


def test_captions_that_speak_of_money_name_nobody() -> None:
    cues = [
        f"00:00:{n:02}.000 --> 00:00:{n + 1:02}.000\n{line}\n"
        for n, line in enumerate(
            (
                "Good morning, and welcome to the earnings call",
                "Revenue rose in the quarter",
                "Is the guidance",
            )
            * 3
            + (
                "for the fiscal year unchanged? Please go ahead",
                "Our next question is on the net income",
            )
        )
    ]
    data = ("WEBVTT\n\n" + "\n".join(cues)).encode()
    draft = drafted(data, "call.vtt")
    for passes in PASSES.values():
        for step in passes:
            step(draft)
    assert not draft.speakers
