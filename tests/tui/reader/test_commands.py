"""Every command is run by each of its keys, in every preset, and something that it is for is different then.

`TRIALS` names for each command the keys that come before it and the aspect that it must change. A command
without a trial fails the first test, so none can be added that no test runs.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace

import pytest
from textual.pilot import Pilot

from podium.app import Podium
from podium.commands.command import Group
from podium.commands.registry import commands, keys_by_command
from podium.keys.keymap import Preset, keys_of
from podium.settings.config import Config
from podium_parsers import Section, SectionKind, Span, Transcript

Opens = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Program = Callable[[Pilot[None]], Podium]
Aspect = Callable[[Podium], object]

ASPECTS: dict[str, Aspect] = {
    "place": lambda app: (app.reader.page.place, app.reader.page.scroll_offset.y),
    "message": lambda app: app.reader.message,
    "look": lambda app: app.reader.page.look,
    "count": lambda app: app.reader.count,
    "sheet": lambda app: type(app.screen).__name__,
    "line": lambda app: type(app.reader.typing.pane).__name__,
    "hit": lambda app: app.reader.current_hit,
    "only hits": lambda app: app.reader.outline.only_hits,
    "marks": lambda app: [(one.mark.tags, one.mark.color) for one in app.reader.marks],
    "selection": lambda app: app.reader.selection,
    "focus": lambda app: app.focused,
    "cursor": lambda app: app.reader.outline.rows.cursor,
    "folded": lambda app: app.reader.outline.folded,
    "filtering": lambda app: app.reader.outline.is_filtering,
    "classes": lambda app: app.reader.classes,
    "theme": lambda app: app.theme,
    "running": lambda app: app.return_code,
    "suspended": lambda app: getattr(app, "stopped", 0),
    "roles": lambda app: app.reader.transcript and bytes(app.reader.transcript.turns.roles),
    "turns": lambda app: app.reader.transcript and len(app.reader.transcript.turns),
    "names": lambda app: app.reader.transcript and app.reader.transcript.speakers,
}
FOUND = ("/", *"ferries", "enter")
SELECTING = ("]", "o", "v")
WALKING = ("tab", "j", "j", "j")
TRIALS: dict[str, tuple[tuple[str, ...], str]] = {
    "line-down": ((), "place"),
    "line-up": (("G",), "place"),
    "half-page-down": ((), "place"),
    "half-page-up": (("G",), "place"),
    "page-down": ((), "place"),
    "page-up": (("G",), "place"),
    "top": (("G",), "place"),
    "end": ((), "place"),
    "percent": (("5", "0"), "place"),
    "next-paragraph": ((), "place"),
    "previous-paragraph": (("G",), "place"),
    **{f"count-{digit}": (("1",), "count") for digit in range(10)},
    "next-exchange": ((), "place"),
    "previous-exchange": (("G",), "place"),
    "next-turn": ((), "place"),
    "previous-turn": (("G",), "place"),
    "counterpart": (("]",), "place"),
    "next-section": ((), "place"),
    "previous-section": (("G",), "place"),
    "find": ((), "line"),
    "next-hit": (FOUND, "hit"),
    "previous-hit": (FOUND, "hit"),
    "finder": ((), "line"),
    "only-matching": (FOUND, "only hits"),
    "go-to": ((), "line"),
    "back": (("]", "]"), "place"),
    "forward": (("]", "]", "ctrl+o"), "place"),
    "mark": ((), "marks"),
    "colour": (("m",), "marks"),
    "undo": (("m",), "marks"),
    "redo": (("m", "U"), "marks"),
    "note": ((), "sheet"),
    "tag": ((), "sheet"),
    "tags": ((), "sheet"),
    "repeat-tags": ((), "message"),
    "next-mark": (("]", "m", "g"), "place"),
    "previous-mark": (("m", "G"), "place"),
    "marks": (("m",), "sheet"),
    "adrift": ((), "message"),
    "export": ((), "sheet"),
    **{f"tag-{digit}": (SELECTING, "message") for digit in range(1, 10)},
    "copy": ((), "message"),
    "copy-plain": ((), "message"),
    "copy-as": ((), "sheet"),
    "select": ((), "selection"),
    "select-end": (SELECTING, "selection"),
    "select-line": (SELECTING, "selection"),
    "unselect-line": ((*SELECTING, "j", "j"), "selection"),
    "select-sentence": (SELECTING, "selection"),
    "unselect-sentence": ((*SELECTING, ")", ")"), "selection"),
    "select-word": (SELECTING, "selection"),
    "unselect-word": ((*SELECTING, "w", "w"), "selection"),
    "select-paragraph": (SELECTING, "selection"),
    "unselect-paragraph": ((*SELECTING, "}", "}"), "selection"),
    "outline": ((), "classes"),
    "switch-pane": ((), "focus"),
    "outline-text": (WALKING, "focus"),
    "outline-leave": (WALKING, "place"),
    "outline-choose": (WALKING, "focus"),
    "outline-down": (("tab",), "cursor"),
    "outline-up": (WALKING, "cursor"),
    "outline-page-down": (("tab", "g"), "cursor"),
    "outline-page-up": (("tab", "G"), "cursor"),
    "outline-top": (("tab", "G"), "cursor"),
    "outline-end": (("tab",), "cursor"),
    "fold": (("tab", "G", "l"), "folded"),
    "unfold": (("tab", "G"), "folded"),
    "fold-all": (("tab",), "folded"),
    "filter-outline": (("tab",), "filtering"),
    "explain-here": ((), "message"),
    "split-turn": (("]",), "sheet"),
    "merge-turn": (("]", "o"), "turns"),
    "change-role": (("]",), "sheet"),
    "rename-speaker": (("]", "o"), "sheet"),
    "furniture": (("]", "o"), "place"),
    "undo-mending": ((), "message"),
    "redo-mending": ((), "message"),
    "wider": (("-",), "look"),
    "narrower": ((), "look"),
    "usual-width": (("-",), "look"),
    "spacing": ((), "look"),
    "numbers": ((), "look"),
    "pinned": ((), "look"),
    "matter": ((), "look"),
    "questions-only": ((), "look"),
    "talk-only": ((), "look"),
    "one-speaker": ((), "look"),
    "distraction-free": ((), "classes"),
    "theme-next": ((), "theme"),
    "choose-theme": ((), "sheet"),
    "statistics": ((), "sheet"),
    "help": ((), "sheet"),
    "palette": ((), "sheet"),
    "library": ((), "sheet"),
    "next-document": ((), "message"),
    "previous-document": ((), "message"),
    "open-documents": ((), "sheet"),
    "escape": (FOUND, "hit"),
    "suspend": ((), "suspended"),
    "quit": ((), "running"),
    "quit-anyway": ((), "running"),
}
ELSEWHERE = {
    "place-here": "test_adrift.py, with marks that are adrift",
    "place-leave": "test_adrift.py, with marks that are adrift",
    "read-on": "test_loading.py, with a reading that was stopped",
}
"""What needs more than a few keys, and where it is tried."""


def test_every_command_has_a_trial() -> None:
    assert set(TRIALS) | set(ELSEWHERE) == set(commands())


@pytest.fixture
def parted(meeting: Transcript) -> Transcript:
    """The meeting in two parts, and a name that no file has: its marks are its own."""
    half = meeting.turns[3].span.start
    spans = (Span(0, half), Span(half, len(meeting.text)))
    parts = tuple(
        Section(SectionKind.PART, f"Part {place}", range(0), span)
        for place, span in enumerate(spans, 1)
    )
    return replace(meeting, sections=parts)


def key_trials() -> list[tuple[str, str, Preset]]:
    """(command, key or nothing, preset): each key once, in the first preset that has it."""
    trials = dict[tuple[str, str], Preset]()
    for preset in Preset:
        keys = keys_by_command(preset, {})
        for name in TRIALS:
            for key in keys_of(keys[name]) or ("",):
                trials.setdefault((name, key), preset)
    return [(name, key, preset) for (name, key), preset in trials.items()]


@pytest.mark.parametrize(("name", "key", "preset"), key_trials())
async def test_every_key_of_a_command_does_what_it_is_for(
    name: str,
    key: str,
    preset: Preset,
    parted: Transcript,
    opened: Opens,
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def stop(app: Podium) -> None:
        app.stopped = 1  # type: ignore[attr-defined]

    monkeypatch.setattr(Podium, "action_suspend_process", stop)
    before, aspect = TRIALS[name]
    command = commands()[name]
    async with opened(parted, size=(120, 24), config=Config(preset=preset)) as pilot:
        app = program(pilot)
        await pilot.press(*before)
        await app.workers.wait_for_complete()
        await pilot.pause()
        was = ASPECTS[aspect](app)
        if key:
            await pilot.press(key)
        else:
            assert command.group is not Group.MOVE
            app.runner.run(name)
        for _ in range(100):
            await pilot.pause()
            if ASPECTS[aspect](app) != was:
                break
        assert ASPECTS[aspect](app) != was
