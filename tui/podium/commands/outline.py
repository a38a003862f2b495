"""The outline: show it, walk in it, fold it, sift it."""

from __future__ import annotations

from podium.commands.command import Group, Scope, command
from podium.screens.reader.screen import Reader

IN = Scope.OUTLINE


@command("outline", "t \\", Group.OUTLINE, hint="outline", rank=40)
def outline(reader: Reader) -> None:
    """Show or hide the outline."""
    reader.contents.toggle()


@command("switch-pane", "Tab", Group.OUTLINE)
def switch_pane(reader: Reader) -> None:
    """Walk in the outline, or back in the text."""
    reader.contents.enter()


@command("outline-text", "Tab", Group.OUTLINE, scope=IN)
def outline_text(reader: Reader) -> None:
    """Back to the text, at the place that the outline shows."""
    reader.contents.leave()


@command("outline-leave", "Esc", Group.OUTLINE, scope=IN, hint="back", rank=3)
def outline_leave(reader: Reader) -> None:
    """Back to the text, where you were before."""
    reader.contents.leave(back=True)


@command("outline-choose", "Enter", Group.OUTLINE, scope=IN, hint="read", rank=1)
def outline_choose(reader: Reader) -> None:
    """Read what is under the cursor."""
    reader.outline.rows.choose()


@command("outline-down", "j Down", Group.OUTLINE, scope=IN)
def outline_down(reader: Reader) -> None:
    """Next line of the outline."""
    reader.outline.rows.move(reader.times)


@command("outline-up", "k Up", Group.OUTLINE, scope=IN)
def outline_up(reader: Reader) -> None:
    """Previous line of the outline."""
    reader.outline.rows.move(-reader.times)


@command("outline-page-down", "Space d f PgDn ctrl-d", Group.OUTLINE, scope=IN)
def outline_page_down(reader: Reader) -> None:
    """A screenful down in the outline."""
    reader.outline.rows.move_page(reader.times)


@command("outline-page-up", "b u PgUp ctrl-u", Group.OUTLINE, scope=IN)
def outline_page_up(reader: Reader) -> None:
    """A screenful up in the outline."""
    reader.outline.rows.move_page(-reader.times)


@command("outline-top", "g Home", Group.OUTLINE, scope=IN)
def outline_top(reader: Reader) -> None:
    """First line of the outline."""
    reader.outline.rows.move(-reader.outline.rows.count)


@command("outline-end", "G End", Group.OUTLINE, scope=IN)
def outline_end(reader: Reader) -> None:
    """Last line of the outline."""
    reader.outline.rows.move(reader.outline.rows.count)


@command("fold", "h Left", Group.OUTLINE, scope=IN, hint="fold", rank=4)
def fold(reader: Reader) -> None:
    """Fold what is under the cursor."""
    reader.outline.fold()


@command("unfold", "l Right", Group.OUTLINE, scope=IN, hint="unfold", rank=5)
def unfold(reader: Reader) -> None:
    """Unfold what is under the cursor: who speaks in an exchange."""
    reader.outline.unfold()


@command("fold-all", "-", Group.OUTLINE, scope=IN)
def fold_all(reader: Reader) -> None:
    """Fold all, or unfold the sections again."""
    reader.outline.fold_all()


@command("filter-outline", "/", Group.OUTLINE, scope=IN, hint="filter", rank=2)
def filter_outline(reader: Reader) -> None:
    """Sift the outline as you type."""
    reader.outline.open_filter()
