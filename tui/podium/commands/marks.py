"""Marks: keeping a passage, writing beside it, tagging it, going from one to the next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace

from podium.commands.command import Group, Scope, command
from podium.screens.reader.passage import mark_of, passage
from podium.screens.reader.screen import Reader
from podium.screens.reader.shown import Shown
from podium.screens.reader.writing import change_mark, write_note, write_tags
from podium.widgets.page.overlays import MARK_COLORS


@command("mark", "m", Group.MARK, hint="mark", rank=3)
def mark(reader: Reader) -> None:
    """Mark the passage, or take its mark away.

    The passage is what you selected, or else the paragraph where you read.
    """
    span, known = passage(reader), mark_of(reader)
    if span is None:
        reader.say("There is nothing to mark here")
    elif known is not None and (known.span == span or reader.selection is None):
        reader.marking.remove(known)
        reader.show_marks()
        way = reader.named.way("undo", "brings it back")
        reader.say(f"Mark taken from {known.mark.name}{way}")
    else:
        if _made(reader) is not None:
            reader.page.select_clear()


@command("note", "a", Group.MARK)
def note(reader: Reader) -> None:
    """Write a note beside the passage; it is marked if it was not."""
    shown = mark_of(reader) or _made(reader)
    if shown is not None:
        write_note(reader, shown)


@command("tag", "T", Group.MARK)
def tag(reader: Reader) -> None:
    """Tag the passage; it is marked if it was not."""
    shown = mark_of(reader) or _made(reader)
    if shown is not None:
        write_tags(reader, shown)


@command("repeat-tags", ".", Group.MARK)
def repeat_tags(reader: Reader) -> None:
    """Give the passage the tags that were given last."""
    if not reader.marking.tags.last:
        reader.say("No tags were given yet" + reader.named.way("tag", "tags the passage"))
        return
    _tagged(reader, reader.marking.tags.last)


@command("colour", "c", Group.MARK)
def colour(reader: Reader) -> None:
    """Give the mark here the next colour."""
    shown = mark_of(reader)
    if shown is None:
        reader.say("There is no mark here")
        return
    now = shown.mark.color or MARK_COLORS[0]
    known = now in MARK_COLORS
    next_ = (
        MARK_COLORS[(MARK_COLORS.index(now) + 1) % len(MARK_COLORS)] if known else MARK_COLORS[0]
    )
    change_mark(reader, shown, replace(shown.mark, color=next_))
    reader.say(f"{shown.mark.name}: {next_}")


@command("next-mark", ">", Group.MARK)
def next_mark(reader: Reader) -> None:
    """Go to the next mark."""
    index = bisect_right(reader.mark_offsets, reader.offset_read) + reader.times - 1
    _go(reader, index, "No mark after this")


@command("previous-mark", "<", Group.MARK)
def previous_mark(reader: Reader) -> None:
    """Go to the previous mark."""
    index = bisect_left(reader.mark_offsets, reader.offset_read) - reader.times
    _go(reader, index, "No mark before this")


@command("marks", "'", Group.MARK)
def marks(reader: Reader) -> None:
    """All marks in a list: filter them, go to one, write, tag, remove."""
    from podium.screens.marks.screen import MarksScreen

    reader.app.push_screen(MarksScreen(reader))


@command("tags", "ctrl-t", Group.MARK)
def tags(reader: Reader) -> None:
    """The tags of all documents as a tree: how often, what they mean; rename, merge, colour them."""
    from podium.screens.codebook.screen import CodebookScreen

    reader.app.push_screen(CodebookScreen(reader))


@command("undo", "U", Group.MARK)
def undo(reader: Reader) -> None:
    """Take back the last change of the marks."""
    reader.marking.undo()
    reader.say("Taken back")


@command("redo", "ctrl-r", Group.MARK)
def redo(reader: Reader) -> None:
    """Do again what was taken back."""
    reader.marking.redo()
    reader.say("Done again")


def _made(reader: Reader) -> Shown | None:
    span, transcript = passage(reader), reader.transcript
    if span is None or transcript is None:
        reader.say("There is nothing to mark here")
        return None
    shown = reader.marking.add(transcript, span)
    reader.show_marks()
    return shown


def _tagged(reader: Reader, tags: tuple[str, ...]) -> None:
    shown = mark_of(reader) or _made(reader)
    if shown is not None:
        given = tuple(dict.fromkeys((*shown.mark.tags, *tags)))
        change_mark(reader, shown, reader.marking.tags.tagged(shown.mark, given))
        reader.say(f"{shown.mark.name}: " + " ".join(f"#{tag}" for tag in tags))


def _go(reader: Reader, index: int, otherwise: str) -> None:
    if 0 <= index < len(reader.mark_offsets):
        reader.jump(reader.mark_offsets[index])
        reader.say(reader.marks[index].mark.note or "")
    else:
        reader.say(otherwise)


def _digit(number: int) -> None:
    @command(f"tag-{number}", str(number), Group.MARK, scope=Scope.SELECTING, listed=False)
    def tag_of(reader: Reader) -> None:
        """Give the selected passage one of the tags in use, by its number."""
        tags = reader.marking.tags
        known = tags.known(one.mark for one in reader.marking.shown)
        if number <= len(known):
            tags.gave((known[number - 1],))
            _tagged(reader, (known[number - 1],))
        else:
            reader.say(f"There are {len(known)} tags in use")


for _number in range(1, 10):
    _digit(_number)
