"""What the text pane costs, beside the least that a Textual widget costs, in one run.

    python benchmarks/page.py [--full]

Each row is a process of its own: a text of some size, made here, shown by the page in a headless app.

    first     from the first import of textual to the first painted words, over the floor's
    key       processor time of one line down, over the floor's and over that at 66 kB
    resize    from a new width to its painted rows; with the heights of all the rest, `all`
    memory    resident growth from the text in memory to the end of the run, over the text's characters

The floor paints 16 kB cut into lines once, whatever the text: what it takes, Textual takes.
Ratios are worth comparing, milliseconds only within a run.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import textwrap
from importlib import import_module
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

SIZES = {"66k": 66_000, "1m": 1_000_000, "10m": 10_000_000, "100m": 100_000_000}
KEYS = 150
WORDS = str.split(
    "the council has counted every cart since the bridge was opened on a windy morning and nobody here "
    "will say that the harbour is finished but the worst of the dredging is “behind us” and ferries run"
)


def paragraph(seed: int) -> str:
    """A paragraph of some 600 characters, different for each seed."""
    count = 60 + seed * 7 % 90
    return (
        " ".join(WORDS[(seed * 31 + at * (1 + seed % 5)) % len(WORDS)] for at in range(count)) + "."
    )


def transcript(size: int, in_one_line: bool) -> object:
    """A transcript of questions and answers, about `size` characters long."""
    from podium_parsers import Metadata, ParagraphKind, Role, Source, Speaker, Transcript
    from podium_parsers.columns import Exchanges, Paragraphs, Turns

    paragraphs, exchanges = Paragraphs(), Exchanges()
    turns = Turns(paragraphs)
    stock = [paragraph(seed) for seed in range(500)]
    if in_one_line:
        stock = [" ".join(stock) * (1 + size // 200_000)]
    pieces: list[str] = []
    at = index = 0
    while at < size:
        words = stock[index % len(stock)][:size]
        role = Role.ANSWER if index % 4 else Role.QUESTION
        if index % 4 < 2:
            turns.add(range(index, index + (3 if index % 4 else 1)), role, index % 2, None, "made")
        if role is Role.QUESTION:
            exchanges.add(range(len(turns) - 1, len(turns) + 1))
        paragraphs.add((at, at + len(words)), at, ParagraphKind.SPEECH, len(turns) - 1)
        pieces.append(words)
        at, index = at + len(words) + 2, index + 1
    return Transcript(
        source=Source("\n\n".join(pieces)),
        metadata=Metadata(),
        speakers=(Speaker(0, "Ada Quist"), Speaker(1, "Bo Amsel")),
        paragraphs=paragraphs,
        turns=turns,
        exchanges=exchanges,
        sections=(),
        notes=(),
    )


def resident() -> int:
    """Bytes of this process in memory now."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * 4096


def measure(kind: str, size: int) -> dict[str, float]:
    """Run one app in this process and time it."""
    made = None if kind == "floor" else transcript(size, kind == "line")
    start = perf_counter()
    import asyncio

    from rich.segment import Segment
    from textual.app import App, ComposeResult
    from textual.geometry import Region
    from textual.strip import Strip
    from textual.widget import Widget

    # The floor must not pay for importing the page.
    base = Widget if made is None else import_module("podium.widgets.page").Page

    held = resident()
    painted: list[float] = []

    class Floor(Widget, can_focus=True):
        DEFAULT_CSS = "Floor { width: 1fr; height: 1fr; }"
        top = 0
        rows = textwrap.wrap(" ".join(WORDS * 80)[:16_000], 100)

        def render_line(self, y: int) -> Strip:
            line = self.rows[(self.top + y) % len(self.rows)]
            return Strip([Segment(line.ljust(self.size.width), self.rich_style)])

        def render_lines(self, crop: Region) -> list[Strip]:
            strips = super().render_lines(crop)
            painted.append(perf_counter())
            return strips

        def scroll_lines(self, count: int) -> None:
            self.top += count
            self.refresh()

    class Timed(base):  # type: ignore[misc, valid-type]
        def render_lines(self, crop: Region) -> list[Strip]:
            strips = super().render_lines(crop)
            if getattr(self, "transcript", None) is not None:
                painted.append(perf_counter())
            return strips

    class Bench(App[None]):
        def compose(self) -> ComposeResult:
            yield Floor() if made is None else Timed()

        def on_mount(self) -> None:
            if made is not None:
                self.query_one(Timed).show(made)  # type: ignore[arg-type]

    async def run() -> dict[str, float]:
        app = Bench()
        async with app.run_test(size=(120, 40)) as pilot:
            while not painted:
                await asyncio.sleep(0.001)
            first = painted[0] - start
            pane = app.query_one(Floor if made is None else Timed)
            while not getattr(pane, "is_measured", True):
                await asyncio.sleep(0.01)
            await pilot.pause()
            cpu = process_time()
            for _ in range(KEYS):
                seen = len(painted)
                pane.scroll_lines(1)
                while len(painted) == seen:
                    await asyncio.sleep(0.002)
            key = (process_time() - cpu) / KEYS
            wide = 0.0
            if isinstance(pane, Timed):
                pane.go_percent(50)
                await pilot.pause()
                times = []
                for measure in (60, 88, 70):
                    seen, begun = len(painted), perf_counter()
                    pane.look = pane.look._replace(measure=measure)
                    while len(painted) == seen:
                        await asyncio.sleep(0)
                    times.append(painted[-1] - begun)
                wide = median(times)
        return {"first": first, "key": key, "resize": wide, "memory": resident() - held}

    return asyncio.run(run())


def in_process(kind: str, size: int) -> dict[str, float]:
    """The median of three fresh processes."""
    runs = []
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, __file__, "--one", kind, str(size)], capture_output=True, check=True
        )
        runs.append(json.loads(done.stdout))
    return {name: median(run[name] for run in runs) for name in runs[0]}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--full", action="store_true", help="also 100 MB")
    parser.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        print(json.dumps(measure(args.one[0], int(args.one[1]))))
        return
    floor = in_process("floor", 0)
    print(f"floor: first {floor['first'] * 1000:.0f} ms, key {floor['key'] * 1000:.2f} ms CPU")
    print(f"{'text':>9} {'first':>15} {'key CPU':>22} {'resize':>9} {'memory':>8}")
    small = 0.0
    rows = [(name, "text", size) for name, size in SIZES.items() if args.full or size <= 10**7]
    for name, kind, size in [*rows, ("one line", "line", 10**7)]:
        one = in_process(kind, size)
        small = small or one["key"]
        print(
            f"{name:>9} {one['first'] * 1000:6.0f} ms {one['first'] / floor['first']:4.2f} x"
            f" {one['key'] * 1000:6.2f} ms {one['key'] / floor['key']:4.2f} {one['key'] / small:4.2f} x"
            f" {one['resize'] * 1000:6.1f} ms {one['memory'] / size:6.2f} x"
        )


if __name__ == "__main__":
    main()
