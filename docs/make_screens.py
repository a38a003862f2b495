"""The pictures of docs/screens, taken of the real program on the samples.

    python docs/make_screens.py

Each is a walk: a sample, a size, keys. Textual writes SVG; `rsvg-convert` (librsvg) makes the PNG.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
PRESS = "samples/press-conference/harbour-bridge.txt"


@dataclass(frozen=True)
class Walk:
    """How one picture comes about."""

    name: str
    file: str
    size: tuple[int, int]
    keys: tuple[str, ...]
    theme: str = "podium-dark"


NEXT, DOWN = "right_square_bracket", "right_curly_bracket"
WALKS = (
    Walk("reader", PRESS, (120, 36), (NEXT, NEXT, NEXT, DOWN, "m", NEXT)),
    Walk("reader-light", PRESS, (120, 36), (NEXT, NEXT, NEXT, DOWN, "m"), "podium-light"),
    Walk("finder", PRESS, (120, 36), ("s", *"closed wehn the wnd")),
    Walk("marks", PRESS, (120, 36), (NEXT, "m", NEXT, DOWN, "m", NEXT, "v", "m", "apostrophe")),
    Walk("small", PRESS, (80, 24), (NEXT, NEXT, DOWN)),
    Walk("statistics", PRESS, (100, 30), ("S",)),
    Walk("help", PRESS, (100, 30), ("question_mark",)),
)


async def take(walk: Walk) -> str:
    """The SVG of one walk."""
    from podium.app import Podium
    from podium.opening.starting import Opening
    from podium.settings.config import Config
    from podium_parsers import read

    path = ROOT / walk.file
    app = Podium([Opening(str(path), lambda: read(path))], Config(theme=walk.theme))
    async with app.run_test(size=walk.size) as pilot:
        while app.reader.transcript is None:
            await pilot.pause(0.05)
        for key in walk.keys:
            await pilot.press("space" if key == " " else key)
            await pilot.pause(0.1)
        await pilot.pause(0.8)
        return app.export_screenshot(title=f"podium {path.name}")


def main() -> None:
    """Take all pictures."""
    folder = ROOT / "docs/screens"
    folder.mkdir(exist_ok=True)
    for walk in WALKS:
        with tempfile.TemporaryDirectory() as home:
            for name in ("CONFIG", "DATA", "STATE", "CACHE"):
                os.environ[f"XDG_{name}_HOME"] = f"{home}/{name.lower()}"
            svg = asyncio.run(take(walk))
        # librsvg trims blanks unless it is told not to.
        svg = svg.replace("<text ", '<text xml:space="preserve" ')
        picture = folder / f"{walk.name}.png"
        converter = shutil.which("rsvg-convert")
        if converter is None:
            picture.with_suffix(".svg").write_text(svg, encoding="utf-8")
            continue
        command = [converter, "--zoom", "0.8", "--output", str(picture)]
        subprocess.run(command, input=svg.encode(), check=True)


if __name__ == "__main__":
    main()
