"""What was chosen on the screen and is to be so again: theme, width, spacing, numbers and the like.

It lies in the state folder as JSON, beside the places. What config.toml sets wins: a choice on the screen
then lasts until one leaves. Losing the file loses nothing but a few key presses, so whatever is wrong with
it is passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from podium.settings.config import Config, adopted
from podium.settings.kept import keep, kept
from podium.widgets.page.look import Look
from podium_library.disk.folders import folders

NAME, VERSION = "looks.json", 1


def path() -> Path:
    """Where it is kept."""
    return folders().state / NAME


def remembered(config: Config) -> Config:
    """The settings as the person left the screen, where config.toml says nothing else."""
    looks = kept(path()).get("looks")
    return adopted(config, looks) if isinstance(looks, dict) else config


def look_of(config: Config) -> Look:
    """How the page looks with these settings."""
    return Look(
        measure=config.width,
        spacing=config.spacing,
        numbers=config.numbers,
        pinned=config.pinned,
    )


def remember(config: Config, now: Mapping[str, object]) -> None:
    """Keep what differs from the settings that podium began with; the rest as it was kept."""
    if any(getattr(config, name) != value for name, value in now.items()):
        chosen = {name: value for name, value in now.items() if name not in config.given}
        keep(path(), VERSION, "looks", chosen)
