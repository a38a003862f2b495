"""Taking words out: a copy with its citation, the choice of its form, and exports."""

from __future__ import annotations

from podium.commands.command import Group, command
from podium.screens.reader.passage import passage
from podium.screens.reader.screen import Reader
from podium_library.marks.making import make_mark
from podium_library.marks.mark import Mark

PLAIN = "{quote}"
"""The words alone."""


@command("copy", "y", Group.SELECT, hint="copy", rank=4, less="C")
def copy(reader: Reader) -> None:
    """Copy the passage with its citation."""
    _cited(reader, reader.config.citation)


@command("copy-plain", "ctrl-c", Group.SELECT)
def copy_plain(reader: Reader) -> None:
    """Copy the words of the passage alone."""
    _cited(reader, PLAIN)


@command("copy-as", "Y", Group.SELECT)
def copy_as(reader: Reader) -> None:
    """Copy the passage with a citation in a style that you choose."""
    mark, transcript = _passage(reader), reader.transcript
    if mark is None or transcript is None:
        return

    def copy_in(template: str | None) -> None:
        if template is not None:
            _cited(reader, template)

    from podium.screens.citation.screen import CitationScreen

    reader.app.push_screen(CitationScreen(mark, transcript, reader.config.templates), copy_in)


@command("export", "e", Group.MARK, hint="export", rank=30, less="E")
def export(reader: Reader) -> None:
    """Export the marks, or the whole transcript, to a file or the clipboard."""
    if reader.transcript is not None:
        from podium.screens.export.screen import ExportScreen

        reader.app.push_screen(ExportScreen(reader))


def _passage(reader: Reader) -> Mark | None:
    """The passage as a mark that is not kept: what a citation is made from."""
    span, transcript = passage(reader), reader.transcript
    if span is None or transcript is None:
        reader.say("There is nothing to copy here")
        return None
    return make_mark(transcript, span)


def _cited(reader: Reader, wanted: str) -> None:
    """Copy the passage as a style, by its name, or a template has it."""
    mark, transcript = _passage(reader), reader.transcript
    if mark is None or transcript is None:
        return
    from podium.clipboard import copied
    from podium_library.citation import TemplateError, cite, own_style, own_styles, style_named
    from podium_library.marks.documents import describe

    try:
        if "{" in wanted:
            style = own_style("config", wanted)
        else:
            style = style_named(wanted, own_styles(reader.config.templates))
        text = cite(mark, describe(transcript), style, transcript)
    except TemplateError as error:
        reader.say(f"citation: {error}")
        return
    reader.say(f"{mark.name}: {copied(text, reader.app.copy_to_clipboard)}")
    reader.page.select_clear()
