"""podium's own themes: paper at night, paper by day, and one for eyes that need contrast.

One accent colour; text at nearly full strength; surfaces a shade apart, so that panes part without boxes.
The speaker colours that the page takes from a theme (primary, warning, accent, success, secondary,
error) keep apart for the commoner kinds of colour blindness (after Okabe and Ito, 2008). Every theme of
Textual, the ansi ones too, can be chosen as well.
"""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="podium-dark",
    dark=True,
    primary="#7fb4e6",
    secondary="#c9a0dc",
    accent="#e8a948",
    success="#6cc4a1",
    warning="#e0c341",
    error="#e2836a",
    foreground="#dcd7cc",
    background="#17181b",
    surface="#202226",
    panel="#2a2d32",
    variables={
        "block-cursor-background": "#e8a948",
        "block-cursor-foreground": "#17181b",
        "block-cursor-text-style": "bold",
        "screen-selection-background": "#3d4b63",
        "screen-selection-foreground": "#f2eee4",
        "input-cursor-background": "#e8a948",
        "input-cursor-foreground": "#17181b",
        "scrollbar": "#3a3e45",
        "scrollbar-hover": "#565c66",
        "scrollbar-active": "#e8a948",
    },
)
LIGHT = Theme(
    name="podium-light",
    dark=False,
    primary="#1f5f99",
    secondary="#7b3f98",
    accent="#a5560c",
    success="#17735a",
    warning="#7d6200",
    error="#b23c1e",
    foreground="#26241f",
    background="#faf7f0",
    surface="#f0ebe0",
    panel="#e5dfd1",
    variables={
        "block-cursor-background": "#a5560c",
        "block-cursor-foreground": "#faf7f0",
        "block-cursor-text-style": "bold",
        "screen-selection-background": "#cfdcec",
        "screen-selection-foreground": "#1c1a16",
        "input-cursor-background": "#a5560c",
        "input-cursor-foreground": "#faf7f0",
        "scrollbar": "#d3cbb9",
        "scrollbar-hover": "#b5ab95",
        "scrollbar-active": "#a5560c",
    },
)
CONTRAST = Theme(
    name="podium-contrast",
    dark=True,
    primary="#8fd0ff",
    secondary="#e2b6ff",
    accent="#ffd000",
    success="#5dffb0",
    warning="#ffe95c",
    error="#ff9a80",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1a1a1a",
    text_alpha=1.0,
    variables={
        "text-muted": "#e6e6e6",
        "text-disabled": "#c0c0c0",
        "block-cursor-background": "#ffd000",
        "block-cursor-foreground": "#000000",
        "block-cursor-text-style": "bold",
        "screen-selection-background": "#ffffff",
        "screen-selection-foreground": "#000000",
        "scrollbar": "#ffffff",
    },
)
THEMES = (DARK, LIGHT, CONTRAST)
