"""What each part of the ranking is worth: recall at 1 with one part left out at a time.

    python benchmarks/ablation.py FOLDER

FOLDER holds transcripts and `queries.jsonl`, one judged query a line: `doc` (a file's name), `kind` (a
letter), `query`, `relevant` (beginnings of the right paragraphs; empty where nothing is right). The first row
is all parts together, in per cent; each other the change that leaving one part out makes. Kinds count the
same, however many their queries.

    literal   the words are in the text in some form (kinds a to i)
    hard      half-remembered, heavily mistyped (x, y)
    sure      literal queries with a strong right hit
    false     queries that nothing answers (j) with a strong hit
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import fmean
from types import ModuleType
from typing import NamedTuple

from podium_parsers import Transcript, read
from podium_search import Engine, Hit
from podium_search.meanings import candidates, meaning
from podium_search.ranking import judgement, rank
from podium_search.words import letters

KEY = 24
"""Letters by which a paragraph is known."""
GROUPS = {"literal": "abcdefghi", "hard": "xy"}


class Part(NamedTuple):
    """A part that can be left out: an attribute and what stands in its place."""

    name: str
    module: ModuleType
    attribute: str
    instead: object


def nothing(*_: object, **__: object) -> tuple[()]:
    """Find nothing."""
    return ()


PARTS = (
    Part("typing errors", candidates, "_mistyped", nothing),
    Part("other forms, umlauts, abbreviations", candidates, "_forms", nothing),
    Part("sounds", candidates, "_alike_in_sound", nothing),
    Part("parts of compounds", candidates, "_within", nothing),
    Part("words run together", candidates, "_run_together", nothing),
    Part("one word for several typed", meaning, "spanning", nothing),
    Part("letters", judgement, "likeness", lambda *_: letters.Likeness()),
    Part("neighbours side by side", judgement, "ADJACENCY", 0.0),
    Part("order", judgement, "ORDER", 0.0),
    Part("the very phrase", judgement, "PHRASE", 0.0),
    Part("coverage beyond the window", judgement, "ANYWHERE", 0.0),
    Part("doubt of far look-alikes", judgement, "UNSURE", 1.0),
    Part("letters alone, where words fail", rank, "NOTHING", -1.0),
)


class Judged(NamedTuple):
    """One query and what answers it."""

    kind: str
    query: str
    relevant: tuple[str, ...]


def squeeze(text: str) -> str:
    """Letters and digits only, folded."""
    return "".join(char for char in text.casefold() if char.isalnum())


def queries_of(folder: Path) -> dict[str, list[Judged]]:
    """The judged queries by document."""
    found: defaultdict[str, list[Judged]] = defaultdict(list)
    for line in (folder / "queries.jsonl").read_text("utf-8").splitlines():
        one = json.loads(line)
        relevant = tuple(map(squeeze, one["relevant"]))
        found[one["doc"]].append(Judged(one["kind"], one["query"], relevant))
    return found


def is_right(transcript: Transcript, hit: Hit, judged: Judged) -> bool:
    """Whether a hit's paragraph begins as one of the right ones, with its label or without."""
    paragraph = transcript.paragraphs[hit.paragraph]
    texts = (transcript.text[span[0] : span[1]] for span in (paragraph.span, paragraph.body))
    for text in map(squeeze, texts):
        for wanted in judged.relevant:
            if text == wanted or (len(wanted) >= KEY and text.startswith(wanted)):
                return True
    return False


def figures(engines: dict[str, Engine], asked: dict[str, list[Judged]]) -> dict[str, float]:
    """Per cent of right first hits by group, of sure ones, and of false alarms."""
    first: defaultdict[str, list[bool]] = defaultdict(list)
    sure: defaultdict[str, list[bool]] = defaultdict(list)
    for name, engine in engines.items():
        engine._expanded.clear()  # noqa: SLF001 - what is kept would hide what is left out
        for one in asked[name]:
            hits = engine.search(one.query, limit=10).hits
            right = [is_right(engine.transcript, hit, one) for hit in hits]
            first[one.kind].append(right[:1] == [True])
            strong = (
                hit.strong for hit, ok in zip(hits, right, strict=True) if ok or one.kind == "j"
            )
            sure[one.kind].append(any(strong))
    means = {
        group: 100 * fmean(fmean(first[kind]) for kind in kinds if kind in first)
        for group, kinds in GROUPS.items()
    }
    literal = [fmean(sure[kind]) for kind in GROUPS["literal"] if kind in sure]
    return means | {"sure": 100 * fmean(literal), "false": 100 * fmean(sure["j"])}


@contextmanager
def without(part: Part) -> Iterator[None]:
    """Leave a part out."""
    kept = getattr(part.module, part.attribute)
    setattr(part.module, part.attribute, part.instead)
    try:
        yield
    finally:
        setattr(part.module, part.attribute, kept)


def row(name: str, found: dict[str, float], show: Callable[[float], str]) -> str:
    """One line of the table."""
    return f"| {name} | " + " | ".join(show(value) for value in found.values()) + " |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    asked = queries_of(folder)
    engines = {name: Engine(read(folder / name)) for name in asked}
    for engine in engines.values():
        engine.build()
    whole = figures(engines, asked)
    print("| left out | " + " | ".join(whole) + " |")
    print(row("nothing", whole, lambda value: f"{value:.1f}"), flush=True)
    for part in PARTS:
        with without(part):
            found = figures(engines, asked)
        change = {name: found[name] - whole[name] for name in whole}
        print(row(part.name, change, lambda value: f"{value:+.1f}"), flush=True)


if __name__ == "__main__":
    main()
