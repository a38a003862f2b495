"""Moving through the text: lines, pages, paragraphs, the ends, a share of the whole."""

from __future__ import annotations

from podium.commands.command import Group, Scope, command
from podium.screens.reader.screen import Reader


@command("line-down", "j Down", Group.MOVE, less="j Down Enter e ctrl-n")
def line_down(reader: Reader) -> None:
    """Scroll down a line."""
    reader.page.scroll_lines(reader.times)


@command("line-up", "k Up", Group.MOVE, less="k Up y ctrl-y")
def line_up(reader: Reader) -> None:
    """Scroll up a line."""
    reader.page.scroll_lines(-reader.times)


@command("half-page-down", "d ctrl-d", Group.MOVE, vi="ctrl-d")
def half_page_down(reader: Reader) -> None:
    """Scroll down half a page."""
    reader.page.scroll_pages(0.5 * reader.times)


@command("half-page-up", "u ctrl-u", Group.MOVE, vi="ctrl-u")
def half_page_up(reader: Reader) -> None:
    """Scroll up half a page."""
    reader.page.scroll_pages(-0.5 * reader.times)


@command(
    "page-down", "Space f PgDn", Group.MOVE, vi="ctrl-f Space PgDn", less="Space f PgDn ctrl-v"
)
def page_down(reader: Reader) -> None:
    """Scroll down a page."""
    reader.page.scroll_pages(reader.times)


@command("page-up", "b PgUp", Group.MOVE, vi="ctrl-b PgUp")
def page_up(reader: Reader) -> None:
    """Scroll up a page."""
    reader.page.scroll_pages(-reader.times)


@command("top", "g Home", Group.MOVE)
def top(reader: Reader) -> None:
    """Go to the beginning.

    With a number before it, as in less, to that paragraph: `24g`.
    """
    if reader.typed is not None:
        go_to_paragraph(reader, reader.typed)
        return
    reader.leave_trace()
    reader.page.go_home()


@command("end", "G End", Group.MOVE)
def end(reader: Reader) -> None:
    """Go to the end; with a number before it to that paragraph."""
    if reader.typed is not None:
        go_to_paragraph(reader, reader.typed)
        return
    reader.leave_trace()
    reader.page.go_end()


@command("percent", "%", Group.MOVE)
def percent(reader: Reader) -> None:
    """Go to a share of the whole: `50%`."""
    if reader.typed is None:
        key = reader.named.first("percent")
        reader.say(f"Type a number first: 50{key}" if key else "Type a number first")
        return
    reader.leave_trace()
    reader.page.go_percent(min(reader.typed, 100))


@command("next-paragraph", "}", Group.MOVE)
def next_paragraph(reader: Reader) -> None:
    """Go to the next paragraph."""
    reader.page.step_paragraphs(reader.times)


@command("previous-paragraph", "{", Group.MOVE)
def previous_paragraph(reader: Reader) -> None:
    """Go to the previous paragraph."""
    reader.page.step_paragraphs(-reader.times)


def go_to_paragraph(reader: Reader, number: int) -> None:
    """Jump to a paragraph by the number that people see."""
    transcript = reader.transcript
    if transcript is not None and len(transcript.paragraphs):
        index = min(max(number, 1), len(transcript.paragraphs)) - 1
        reader.jump(transcript.paragraphs.starts[index])


def _digit(number: int) -> None:
    @command(
        f"count-{number}", str(number), Group.MOVE, scope=Scope.READING, listed=False,
        can_run=(lambda _: True) if number else (lambda reader: reader.count is not None),
    )  # fmt: skip
    def count_digit(reader: Reader) -> None:
        reader.count = min((reader.typed or 0) * 10 + number, 9_999_999)

    count_digit.__doc__ = "Part of a number typed before a key."


for _number in range(10):
    _digit(_number)
