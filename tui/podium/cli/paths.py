"""`podium paths`: where everything of a person's lies, whether or not it is there yet."""

from __future__ import annotations

import argparse

from podium.cli.gate import Gate, Style
from podium.cli.status import Status
from podium_library.disk.folders import folders

NAMES = ("config", "data", "state", "cache")
MEANINGS = {
    "config": "config.toml",
    "data": "marks, their journal and backups, corrections of outlines, the library",
    "state": "reading positions, histories, logs and crash reports",
    "cache": "what can be made again",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("--only", choices=NAMES, help="print one folder alone, for scripts")


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Print the folders."""
    known = folders()
    places = {name: str(getattr(known, name)) for name in NAMES}
    if args.only:
        out.line(places[args.only])
        return Status.DONE
    for name, place in places.items():
        out.pieces((f"{name:<8}", Style.BOLD), (place, Style.PLAIN))
        out.line(f"        {MEANINGS[name]}", Style.DIM)
    return Status.DONE
