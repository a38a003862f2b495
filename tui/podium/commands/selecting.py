"""Selecting a passage with the keyboard, by word, sentence, line and paragraph."""

from __future__ import annotations

from podium.commands.command import Group, Scope, command
from podium.screens.reader.screen import Reader
from podium.widgets.page.units import Unit

SELECTING = Scope.SELECTING


@command("select", "v", Group.SELECT, hint="select", rank=20)
def select(reader: Reader) -> None:
    """Begin to select, with the sentence at the place where you read."""
    reader.page.select_start(Unit.SENTENCE)
    reader.page.focus()


@command("select-end", "Esc v", Group.SELECT, scope=SELECTING, hint="done", rank=9)
def select_end(reader: Reader) -> None:
    """Select nothing any more."""
    reader.page.select_clear()


@command("select-line", "j Down", Group.SELECT, scope=SELECTING, hint="line", rank=1)
def select_line(reader: Reader) -> None:
    """Select a line more."""
    reader.page.select_extend(Unit.LINE, reader.times)


@command("unselect-line", "k Up", Group.SELECT, scope=SELECTING)
def unselect_line(reader: Reader) -> None:
    """Select a line less."""
    reader.page.select_extend(Unit.LINE, -reader.times)


@command("select-sentence", ")", Group.SELECT, scope=SELECTING, hint="sentence", rank=2)
def select_sentence(reader: Reader) -> None:
    """Select a sentence more."""
    reader.page.select_extend(Unit.SENTENCE, reader.times)


@command("unselect-sentence", "(", Group.SELECT, scope=SELECTING)
def unselect_sentence(reader: Reader) -> None:
    """Select a sentence less."""
    reader.page.select_extend(Unit.SENTENCE, -reader.times)


@command("select-word", "w Right", Group.SELECT, scope=SELECTING, hint="word", rank=3)
def select_word(reader: Reader) -> None:
    """Select a word more."""
    reader.page.select_extend(Unit.WORD, reader.times)


@command("unselect-word", "W Left", Group.SELECT, scope=SELECTING)
def unselect_word(reader: Reader) -> None:
    """Select a word less."""
    reader.page.select_extend(Unit.WORD, -reader.times)


@command("select-paragraph", "}", Group.SELECT, scope=SELECTING)
def select_paragraph(reader: Reader) -> None:
    """Select a paragraph more."""
    reader.page.select_extend(Unit.PARAGRAPH, reader.times)


@command("unselect-paragraph", "{", Group.SELECT, scope=SELECTING)
def unselect_paragraph(reader: Reader) -> None:
    """Select a paragraph less."""
    reader.page.select_extend(Unit.PARAGRAPH, -reader.times)
