"""NO_COLOR with the themes that use the terminal's own colours.

Textual settles once, for the theme it begins with, how colour is taken out. Grey for a colour that only the
terminal knows is black: on black, in an ansi theme that is chosen later, as every theme of ours is.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.filter import LineFilter, Monochrome, NoColor


def fitting(filters: Sequence[LineFilter], is_ansi: bool) -> Sequence[LineFilter]:
    """An app's filters, with the way to take colour out that fits its theme."""
    if not any(isinstance(one, Monochrome | NoColor) for one in filters):
        return filters
    way = NoColor if is_ansi else Monochrome
    return [way() if isinstance(one, Monochrome | NoColor) else one for one in filters]
