"""The styles that the page paints with, looked up once a theme and mixed once a combination.

Everything comes from the component classes in `page.tcss`, hence from the theme. Words that are marked,
found and selected at once need the styles mixed; there are few combinations and each is kept.
"""

from __future__ import annotations

from collections.abc import Callable

from rich.style import Style

from podium.widgets.page.frames import Face
from podium.widgets.page.overlays import MARK_COLORS

VOICES = 6
"""Speakers told apart by colour; the next ones begin again, their names still differ."""
PARTS = ("number", "sign", "rule", "info", "hit", "current", "selection", "pinned", "voice")
COMPONENTS = frozenset(
    f"page--{name}"
    for name in (
        *Face,
        *PARTS,
        *(f"mark-{color}" for color in MARK_COLORS),
        *(f"voice-{number}" for number in range(VOICES)),
    )
)


class Inks:
    """Rich styles by name."""

    def __init__(self, style_of: Callable[[str], Style], base: Style) -> None:
        """`style_of` gives the whole style of a component class."""
        self._style_of = style_of
        self.base = base
        self._mixed: dict[tuple[str, ...], Style] = {}

    def __getitem__(self, name: str) -> Style:
        return self.mix(name)

    def voice(self, speaker: int | None) -> Style:
        """The style of a speaker's name."""
        return self["voice" if speaker is None else f"voice-{speaker % VOICES}"]

    def bar(self, color: str) -> Style:
        """The style of the bar in the margin: the mark's colour as ink."""
        key = ("bar", color)
        if key not in self._mixed:
            self._mixed[key] = self.base + Style(color=self._style_of(f"page--mark-{color}").color)
        return self._mixed[key]

    def mix(self, name: str, *over: str) -> Style:
        """A style with what lies over it, in order."""
        key = (name, *over)
        found = self._mixed.get(key)
        if found is None:
            found = self._style_of(f"page--{name}")
            for layer in over:
                found += self._layer(layer)
            self._mixed[key] = found
        return found

    def _layer(self, name: str) -> Style:
        if name in MARK_COLORS:
            mark = self._style_of(f"page--mark-{name}")
            # A terminal's own sixteen colours have no shades to tint with: there the words take the colour.
            is_tinted = mark.bgcolor != self.base.bgcolor
            return Style(bgcolor=mark.bgcolor) if is_tinted else Style(color=mark.color)
        style = self._style_of(f"page--{name}")
        if name == "selection":
            # Most themes leave the words their colours: their colour for selected ones is transparent.
            is_readable = style.color != style.bgcolor
            return Style(color=style.color if is_readable else None, bgcolor=style.bgcolor)
        # Hits keep the colours of what they lie on: underlined, or reversed for the current one.
        return Style(
            bold=style.bold or None,
            underline=style.underline or None,
            reverse=style.reverse or None,
        )
