"""How many colours the terminal has, decided as Rich does for Textual, without Rich's console.

Importing the console takes longer than painting the page.
"""

from __future__ import annotations

from collections.abc import Mapping

from rich.color import ColorSystem

WANTED = {
    "standard": ColorSystem.STANDARD,
    "256": ColorSystem.EIGHT_BIT,
    "truecolor": ColorSystem.TRUECOLOR,
}
"""What TEXTUAL_COLOR_SYSTEM may say; anything else leaves it to the terminal."""
OF_TERM = {
    "kitty": ColorSystem.EIGHT_BIT,
    "256color": ColorSystem.EIGHT_BIT,
    "16color": ColorSystem.STANDARD,
}
"""What the last word of TERM says."""


def depth(environment: Mapping[str, str]) -> ColorSystem:
    """The colours to paint with."""
    wanted = WANTED.get(environment.get("TEXTUAL_COLOR_SYSTEM", ""))
    if wanted is not None:
        return wanted
    if environment.get("COLORTERM", "").strip().lower() in ("truecolor", "24bit"):
        return ColorSystem.TRUECOLOR
    term = environment.get("TERM", "").strip().lower()
    return OF_TERM.get(term.rpartition("-")[2], ColorSystem.STANDARD)
