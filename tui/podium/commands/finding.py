"""Finding: in the text as one types, over the whole document, and from hit to hit.

The rooms that search are imported when they are first wanted (or when the reader has nothing else to
do), since the engine would cost every start a tenth of its time.
"""

from __future__ import annotations

from podium.commands.command import Group, command
from podium.screens.reader.screen import Reader


def has_hits(reader: Reader) -> bool:
    """Whether something has been found."""
    return bool(reader.hits)


@command("find", "/", Group.FIND, hint="find", rank=2)
def find(reader: Reader) -> None:
    """Find words in the text as you type."""
    from podium.screens.finder.find import Find

    if reader.typing.may_open:
        reader.typing.open(Find(reader).prompt)


@command("next-hit", "n", Group.FIND)
def next_hit(reader: Reader) -> None:
    """Go to the next hit, round and round."""
    _step(reader, reader.times)


@command("previous-hit", "N", Group.FIND)
def previous_hit(reader: Reader) -> None:
    """Go to the previous hit."""
    _step(reader, -reader.times)


@command("finder", "s ctrl-f", Group.FIND, vi="s", hint="search", rank=3)
def finder(reader: Reader) -> None:
    """Search the whole document, however you spell it.

    words, "a phrase", -without, /pattern/, by:speaker, in:question, in:A7, is:marked, #tag
    """
    from podium.screens.finder.search import Search

    if reader.typing.may_open:
        reader.typing.open(Search(reader).finder)


@command("only-matching", "&", Group.FIND, can_run=has_hits)
def only_matching(reader: Reader) -> None:
    """Let the outline show only what holds hits; again for everything."""
    reader.outline.only_hits = not reader.outline.only_hits
    reader.say("Only what holds hits" if reader.outline.only_hits else "The whole outline")


@command("go-to", ":", Group.GO, hint="go to", rank=30)
def go_to(reader: Reader) -> None:
    """Go to a place by its name.

    q7, a7, ¶24, 50%, a time such as 00:12:30, page and line such as 45:12, a speaker's name, a section
    or words of a question.
    """
    from podium.screens.goto.goto import Goto

    if reader.typing.may_open:
        reader.typing.open(Goto(reader).prompt)


def _step(reader: Reader, count: int) -> None:
    from podium.screens.finder.hits import stepped

    index = stepped(reader.hits, _hit_in_sight(reader), reader.offset_read, count)
    if index is None:
        reader.say("Nothing has been found" + reader.named.way("find", "finds"))
        return
    around = reader.current_hit is not None and (index - reader.current_hit) * count < 0
    reader.current_hit = index
    reader.move_to(reader.hits[index].start, where="near")
    if around:
        reader.say("Round the end: from the " + ("beginning" if count > 0 else "end"))


def _hit_in_sight(reader: Reader) -> int | None:
    """The current hit, if it can be seen; one that was scrolled away is current no more."""
    if reader.current_hit is None or reader.transcript is None:
        return None
    paragraph = reader.transcript.paragraphs.at(reader.hits[reader.current_hit].start)
    return reader.current_hit if paragraph in reader.page.in_sight else None
