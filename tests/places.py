"""Where things lie that tests look at."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
WINGS = ("parsers", "search", "library", "tui")
"""Folders of the packages."""
SHARED = next(
    (place / "shared" for place in ROOT.parents if (place / "shared/corpus").is_dir()),
    ROOT.parent / "shared",
)
"""Measuring material beside the project, or beside the folder of a second working copy of it."""
