"""The one door through which words that are not ours reach a widget.

Textual reads square brackets in a string as markup: `[laughter]` vanishes and `[/b]` ends the program.
It also hands escapes on to the terminal. So every name, title, file name, query and passage goes
through `safe`, whose result is text and nothing but text. The page draws its own cells and uses the
same table of signs.
"""

from __future__ import annotations

from textual.content import Content

from podium.signs import visible, visible_lines


def safe(text: str) -> Content:
    """One line of foreign text for a widget, a title or a message: no markup, every character visible."""
    return Content(visible(text))


def safe_lines(text: str) -> Content:
    """Foreign text of several lines: the same, with newlines and tabs kept."""
    return Content(visible_lines(text))
