"""Asking for what a person writes beside a mark, its note and its tags, and keeping it.

The sheets are imported when they are wanted, so that no start waits for them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from podium.screens.reader.screen import Reader
from podium.screens.reader.shown import Shown
from podium_library.marks.mark import Mark


def change_mark(reader: Reader, shown: Shown, mark: Mark) -> Shown:
    """Give a mark another note, tags or colour; shown at once, kept soon after."""
    changed = reader.marking.change(shown, mark)
    reader.show_marks()
    return changed


def nothing() -> None:
    """What is to be done afterwards, where nothing is."""


def write_note(reader: Reader, shown: Shown, then: Callable[[], object] = nothing) -> None:
    """Ask for a mark's note and keep it."""

    def keep(text: str) -> None:
        if text != (shown.mark.note or ""):
            change_mark(reader, shown, replace(shown.mark, note=text or None))

    def answer(text: str | None) -> None:
        if text is not None:
            keep(text)
        then()

    from podium.screens.note.screen import NoteScreen

    sheet = NoteScreen(shown.mark.note or "", shown.mark.quote, shown.mark.name, keep)
    reader.app.push_screen(sheet, answer)


def write_tags(reader: Reader, shown: Shown, then: Callable[[], object] = nothing) -> None:
    """Ask for a mark's tags and keep them."""
    tags = reader.marking.tags

    def keep(given: tuple[str, ...] | None) -> None:
        if given is not None and given != shown.mark.tags:
            tags.gave(given)
            change_mark(reader, shown, tags.tagged(shown.mark, given))
        then()

    from podium.screens.tags.screen import TagScreen

    known = tags.known(one.mark for one in reader.marking.shown)
    sheet = TagScreen(shown.mark.tags, known, shown.mark.name, tags.meanings)
    reader.app.push_screen(sheet, keep)
