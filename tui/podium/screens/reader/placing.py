"""Going to where a mark stands, and choosing a place for one whose passage was not found."""

from __future__ import annotations

from podium.screens.reader.screen import Reader
from podium.screens.reader.shown import Shown
from podium.widgets.rows.line import cropped
from podium_library.marks.mark import Mark
from podium_parsers import Span


def open_at_mark(reader: Reader, file: str, mark: Mark) -> None:
    """Ask for another document at a mark: first where it was, then where its words stand now."""
    reader.marking.sought = mark.id
    reader.post_message(reader.Wanted(file, mark.start))


def begin_placing(reader: Reader, shown: Shown, near: Span | None) -> None:
    """Let the person choose a mark's place in the text, beginning where it may be."""
    reader.placing = shown
    if near is not None:
        reader.jump(near.start)
    words = cropped(" ".join(shown.mark.quote[:200].split()), 40)
    select = reader.named.way("select", "selects")
    take = reader.named.way("place-here", "takes the selection or the paragraph")
    reader.say(f"Where is “{words}”?{select}{take}")
