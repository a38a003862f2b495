"""config.toml: what is taken, and what is said of the rest."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.places import ROOT
from tests.tui.settings.obstructing import obstruct

from podium.keys.keymap import Preset
from podium.settings.config import LARGEST, SETTINGS, Config, adopted, read_config

COMMANDS = ("next-exchange", "quit")


def read(tmp_path: Path, text: str) -> tuple[Config, tuple[str, ...]]:
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="utf-8")
    return read_config(path, COMMANDS)


def test_without_a_file_the_defaults_stand(tmp_path: Path) -> None:
    assert read_config(tmp_path / "none.toml") == (Config(), ())


def test_known_keys_are_taken(tmp_path: Path) -> None:
    config, warnings = read(tmp_path, 'theme = "nord"\nwidth = 72\nkeys = "vi"\nmouse = false\n')
    assert (config.theme, config.width, config.preset, config.mouse) == (
        "nord",
        72,
        Preset.VI,
        False,
    )
    assert not warnings


def test_keys_may_be_a_table_with_a_preset(tmp_path: Path) -> None:
    config, warnings = read(tmp_path, '[keys]\npreset = "less"\nnext-exchange = ["n", "]"]\n')
    assert (config.preset, config.keys) == (Preset.LESS, {"next-exchange": "n ]"})
    assert not warnings


def test_an_unknown_key_is_named_with_its_file_and_the_nearest_name(tmp_path: Path) -> None:
    _, warnings = read(tmp_path, "widht = 3\n")
    assert warnings == (f"{tmp_path}/config.toml: unknown key widht; did you mean width?",)


def test_an_unknown_command_is_named_with_the_nearest(tmp_path: Path) -> None:
    _, warnings = read(tmp_path, '[keys]\nnext-exchang = "n"\n')
    assert "no command next-exchang; did you mean next-exchange?" in warnings[0]


def test_a_key_that_is_none_is_named(tmp_path: Path) -> None:
    _, warnings = read(tmp_path, '[keys]\nquit = "banana"\n')
    assert "quit: no such key: banana" in warnings[0]


def test_a_value_of_the_wrong_kind_or_size_leaves_the_default(tmp_path: Path) -> None:
    config, warnings = read(tmp_path, 'width = "wide"\nspacing = 9\nnumbers = 1\n')
    assert config == Config()
    assert len(warnings) == 3


def test_a_broken_file_is_said_in_one_line(tmp_path: Path) -> None:
    config, warnings = read(tmp_path, "width = = 3\n")
    assert config == Config()
    assert len(warnings) == 1
    assert "\n" not in warnings[0]


def test_every_setting_is_in_the_documentation() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    for name in SETTINGS - {"preset"}:
        assert f"| `{name}` |" in page


def test_what_was_chosen_on_the_screen_lies_under_what_the_file_says(tmp_path: Path) -> None:
    config, _ = read(tmp_path, "width = 72\n")
    taken = adopted(config, {"width": 100, "spacing": 0, "numbers": "no", "page": 1})
    assert (taken.width, taken.spacing, taken.numbers) == (72, 0, False)


def test_templates_have_names_in_either_table(tmp_path: Path) -> None:
    config, warnings = read(
        tmp_path,
        """
        [templates]
        letter = '"{quote}" ({speaker})'
        [citation]
        style = "footnote"
        [citation.styles]
        footnote = "{speaker}: {quote}"
        """,
    )
    assert warnings == ()
    assert config.citation == "footnote"
    assert list(config.templates.items()) == [
        ("letter", '"{quote}" ({speaker})'),
        ("footnote", "{speaker}: {quote}"),
    ]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('[templates]\na = "{quot}"', "templates: a: the template has no field {quot}; did you"),
        ('[templates]\na = "plain"', "templates: a: the template has no field, such as {quote}"),
        ("[templates]\na = 3", "templates: a: a template is a text"),
        ('templates = "x"', "templates must be a table of names and templates"),
        ('[citation]\nstile = "apa"', "citation: unknown key stile; did you mean style?"),
        ('[citation.styles]\na = "{"', "citation.styles: a: the template has no field {"),
    ],
)
def test_a_template_that_cannot_be_used_is_named_and_left_out(
    tmp_path: Path, written: str, said: str
) -> None:
    config, warnings = read(tmp_path, written)
    assert config == Config()
    assert len(warnings) == 1
    assert said in warnings[0]


@pytest.mark.parametrize(
    "kind", ["folder", "fifo", "device", "dangling link", "loop", "huge", "noise", "deep"]
)
def test_what_is_no_configuration_is_said_in_one_line_and_left_alone(
    tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "config.toml"
    obstruct(path, kind, huge=b"#" * (LARGEST + 1), deep="a = " + "[" * 100_000)
    before = path.lstat()
    config, warnings = read_config(path)
    assert config == Config()
    assert len(warnings) == 1
    assert "\n" not in warnings[0]
    # To follow a link is to read it, which its access time tells.
    after = path.lstat()
    assert (after.st_ino, after.st_mode) == (before.st_ino, before.st_mode)
    assert (after.st_size, after.st_mtime_ns) == (before.st_size, before.st_mtime_ns)


@pytest.mark.parametrize(
    "line",
    [
        "keys = [1]", "keys = 3", 'keys = "\\u001b]0;x\\u0007"', "[keys]\nquit = {a = 1}",
        "[keys]\npreset = [[]]", "theme = ['\\u202e']", "width = 99999999999999999999999", "width = 1e400", "width = nan",
        "mouse = 0001", '"\\u001b[2J" = 1', "citation = 2020-01-01", "[keys.quit]\na = 1", "[width]\nx = 1",
    ],
)  # fmt: skip
def test_no_value_of_a_wrong_kind_stops_anything(tmp_path: Path, line: str) -> None:
    config, warnings = read(tmp_path, line)
    assert replace(config, given=frozenset()) == Config()
    assert len(warnings) == 1
