"""Keys as people write them, presets, and what may be rebound."""

from __future__ import annotations

import pytest

from podium.commands.command import Scope
from podium.commands.registry import commands, commands_by_key, keys_by_command
from podium.keys.keymap import KeyNames, Preset, keys_of, to_textual, to_written


@pytest.mark.parametrize(
    ("written", "textual"),
    [("]", "]"), ("ctrl-o", "ctrl+o"), ("Space", "space"), ("PgDn", "pagedown"), ("F1", "f1"), ("esc", "escape")],
)  # fmt: skip
def test_a_written_key_has_textuals_name(written: str, textual: str) -> None:
    assert to_textual(written) == textual
    assert to_textual(to_written(textual)) == textual


@pytest.mark.parametrize("written", ["", "bogus", "ctrl-", "F99", "hyper-x"])
def test_what_is_no_key_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="no such key"):
        to_textual(written)


@pytest.mark.parametrize("preset", list(Preset))
def test_in_every_preset_no_key_means_two_things_in_one_place(preset: Preset) -> None:
    taken: dict[tuple[str, Scope], str] = {}
    for key, one in commands_by_key(keys_by_command(preset, {})):
        place = key, one.scope
        assert taken.setdefault(place, one.id) == one.id, f"{key} {one.scope}"


def test_every_command_has_help_and_keys_that_exist() -> None:
    for one in commands().values():
        assert one.title, one.id
        for preset in Preset:
            keys_of(one.keys_in(preset))


def test_no_key_is_one_that_terminals_cannot_tell_apart() -> None:
    unsafe = {"ctrl+i", "ctrl+m", "ctrl+h", "ctrl+j", "ctrl+s"}
    for preset in Preset:
        for key, one in commands_by_key(keys_by_command(preset, {})):
            assert key not in unsafe, one.id
            assert "alt+" not in key, one.id


def test_a_change_takes_the_place_of_the_defaults() -> None:
    keys = keys_by_command(Preset.DEFAULT, {"next-exchange": "n"})
    assert keys["next-exchange"] == "n"
    assert ("n", "next-exchange") in [(k, c.id) for k, c in commands_by_key(keys)]


def test_a_comma_is_a_key_like_others() -> None:
    assert keys_of(", ;") == ("comma", ";")
    assert to_written("comma") == ","


def test_messages_name_the_keys_as_they_are_set() -> None:
    assert KeyNames({"find": "ctrl-f /"}).way("find", "finds") == "; ctrl-f finds"
    assert KeyNames({"find": ""}).way("find", "finds") == ""
