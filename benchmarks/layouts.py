"""What podium makes of the same talks in other layouts: the share of the turns that it finds again.

    python benchmarks/layouts.py [FOLDER ...] [--layout WORDS] [--worst 3]

Each transcript of the folders (the samples, if none is given) is read as it is, written anew in every layout, and
read again. A turn is found again where one begins with the same words and has the same speaker; printed is
the mean F1 of these over the talks, and those that did worst. It tells whether layouts are read alike, not
whether the first reading was right. Layouts of one side are for talks of two people, of whom one asks.
"""

from __future__ import annotations

import argparse
import csv
import html
import io
import json
import statistics
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from podium_parsers import EmptyError, Role, UnreadableError, read_bytes

SAMPLES = Path(__file__).parent.parent / "samples"
FEWEST, LARGEST = 8, 500_000
"""Turns of a talk that is worth it, and bytes."""
KEY = 24
"""Letters of a turn's first words by which it is known again."""
PACE = 37
"""Seconds between two turns where a layout has times."""
CUE = 12
"""Words of a caption."""


class Turn(NamedTuple):
    """What one person says."""

    name: str
    text: str
    asks: bool


class Talk(NamedTuple):
    """A transcript, as far as any layout can hold it."""

    title: str
    date: str
    turns: list[Turn]


SIMPLE = {
    "Name: words": "{name}: {text}\n\n",
    "Name: words, a line a turn": "{name}: {line}\n",
    "NAME. words": "{caps}. {text}\n\n",
    "Name - words": "{name} - {text}\n\n",
    "Name \N{EM DASH} words": "{name} \N{EM DASH} {text}\n\n",
    "[Name] words": "[{name}] {text}\n\n",
    "<Name> words": "<{name}> {text}\n\n",
    ">> Name: words": ">> {name}: {text}\n\n",
    "Name, words below": "{name}\n{text}\n\n",
    "NAME, words below": "{caps}\n{text}\n\n",
    "Name:, words below": "{name}:\n{text}\n\n",
    "Name 0:37, words below": "{name} {time}\n{text}\n\n",
    "0:37 Name, words below": "{time} {name}\n{text}\n\n",
    "[0:37] Name: words": "[{time}] {name}: {text}\n\n",
    "Name [0:37]: words": "{name} [{time}]: {text}\n\n",
    "Name (0:37):, words below": "{name} ({time}):\n{text}\n\n",
    "Name, tab, words": "{name}\t{line}\n",
    "Name, tab, 0:37, tab, words": "{name}\t{time}\t{line}\n",
    "Name | 0:37 | words": "{name} | {time} | {line}\n",
    "[7] Name: words": "[7] {name}: {line}\n",
    "Speaker: Name, Time: 0:37, Text: words": "Speaker: {name}\nTime: {time}\nText: {line}\n\n",
    "flattened": "{name}: {line} ",
}
MARKDOWN = {
    "**Name:** words": "**{name}:** {text}\n\n",
    "**Name**: words": "**{name}**: {text}\n\n",
    "**Name**, words below": "**{name}**\n\n{text}\n\n",
    "*Name:* words": "*{name}:* {text}\n\n",
    "### Name": "### {name}\n\n{text}\n\n",
    "- Name: words": "- {name}: {line}\n",
    "> **Name:** words": "> **{name}:** {line}\n\n",
    "> [!quote] Name": "> [!quote] {name}\n> {line}\n\n",
    "**Name** (place): words": "**{name}** (Low Quay): {text}\n\n",
    "[[Name]]: words": "[[{name}]]: {text}\n\n",
}
HTML = {
    "<p><b>Name:</b> words": "<p><b>{name}:</b> {paragraphs}</p>\n",
    "<p>Name: words": "<p>{name}: {paragraphs}</p>\n",
    "<dt>Name <dd>words": "<dt>{name}</dt><dd>{paragraphs}</dd>\n",
    "<p><b>Name</b>\N{EM DASH}words": "<p><b>{name}</b>\N{EM DASH}{paragraphs}</p>\n",
    "<p>class bold, words": '<p><span class="bold">{name}</span> {paragraphs}</p>\n',
    "<p>Name, no width: words": "<p>\N{ZERO WIDTH SPACE}{name}\N{ZERO WIDTH SPACE}: {paragraphs}</p>\n",
    "<p>Name, tab, words": "<p>{name}<span style='mso-tab-count:1'> </span>{paragraphs}</p>\n",
}
ONE_SIDE = {
    "**question**, answer": ("**{line}**\n\n", "{text}\n\n"),
    "*question*, answer": ("*{line}*\n\n", "{text}\n\n"),
    "### question, answer": ("### {line}\n\n", "{text}\n\n"),
    "> question, answer": ("> {line}\n\n", "{text}\n\n"),
    "**Name: question**, answer": ("**{name}: {line}**\n\n", "{text}\n\n"),
    "\N{EM DASH} question, \N{EM DASH} answer": (
        "\N{EM DASH} {line}\n\n",
        "\N{EM DASH} {line}\n\n",
    ),
}
"""How the question is written, and how the answer, which has no name."""


def filled(template: str, turn: Turn, number: int, escape: Callable[[str], str] = str) -> str:
    """A turn in a layout."""
    seconds = number * PACE
    name, text = escape(turn.name), escape(turn.text)
    return template.format(
        name=name,
        caps=name.upper(),
        text=text,
        line=" ".join(text.split()),
        paragraphs="</p>\n<p>".join(text.split("\n\n")),
        time=f"{seconds // 60}:{seconds % 60:02}",
    )


def plain(template: str) -> Callable[[Talk], str]:
    """A layout of plain text or Markdown."""

    def write(talk: Talk) -> str:
        between = " " if template.endswith(" ") else "\n"
        turns = (filled(template, turn, number) for number, turn in enumerate(talk.turns))
        return f"{talk.title}{between}{talk.date}{between * 2}{''.join(turns)}"

    return write


def paged(template: str) -> Callable[[Talk], str]:
    """A layout of a page."""

    def write(talk: Talk) -> str:
        title = html.escape(talk.title)
        turns = (filled(template, turn, at, html.escape) for at, turn in enumerate(talk.turns))
        head = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{talk.date}</p>"
        return f"{head}\n{''.join(turns)}</body></html>"

    return write


def one_sided(asked: str, answered: str) -> Callable[[Talk], str]:
    """A layout that sets the questions apart."""

    def write(talk: Talk) -> str:
        turns = (filled(asked if t.asks else answered, t, at) for at, t in enumerate(talk.turns))
        return f"# {talk.title}\n\n{talk.date}\n\n{''.join(turns)}"

    return write


def captions(talk: Talk) -> str:
    """SubRip, the name before the first caption of a turn."""
    cues: list[str] = []
    for turn in talk.turns:
        words = f"{turn.name}: {turn.text}".split()
        cues += (" ".join(words[at : at + CUE]) for at in range(0, len(words), CUE))
    stamps = [f"{n // 900:02}:{n // 15 % 60:02}:{n * 4 % 60:02},000" for n in range(len(cues) + 1)]
    return "".join(
        f"{number}\n{stamps[number - 1]} --> {stamps[number]}\n{cue}\n\n"
        for number, cue in enumerate(cues, 1)
    )


def listed(talk: Talk) -> str:
    """JSON, an object a turn."""
    return json.dumps([{"speaker": turn.name, "text": turn.text} for turn in talk.turns])


def tabled(talk: Talk) -> str:
    """CSV, a row a turn."""
    out = io.StringIO()
    csv.writer(out).writerows([("speaker", "text"), *((t.name, t.text) for t in talk.turns)])
    return out.getvalue()


LAYOUTS: dict[str, tuple[str, Callable[[Talk], str]]] = {
    **{name: (".txt", plain(template)) for name, template in SIMPLE.items()},
    **{name: (".md", plain(template)) for name, template in MARKDOWN.items()},
    **{name: (".html", paged(template)) for name, template in HTML.items()},
    **{name: (".md", one_sided(*templates)) for name, templates in ONE_SIDE.items()},
    "SubRip": (".srt", captions),
    "JSON": (".json", listed),
    "CSV": (".csv", tabled),
}


def talk_of(data: bytes, name: str) -> Talk | None:
    """What podium makes of a file; None where that is no talk of people with names."""
    try:
        transcript = read_bytes(data, name)
    except (UnreadableError, EmptyError):
        return None
    turns = []
    for turn in transcript.turns:
        speaker, text = transcript.speaker_of(turn.index), transcript.turn_text(turn.index)
        if turn.role is not Role.OTHER and text.strip():
            turns.append(Turn(speaker.name if speaker else "", text, turn.role is Role.QUESTION))
    metadata = transcript.metadata
    return Talk(metadata.title or "A talk", metadata.date or "", turns)


def is_fit(talk: Talk, layout: str) -> bool:
    """Whether the layout can hold the talk."""
    names = {turn.name for turn in talk.turns}
    if layout not in ONE_SIDE:
        return "" not in names
    roles = {turn.name: turn.asks for turn in talk.turns}
    return len(names) == 2 and len({(t.name, t.asks) for t in talk.turns}) == 2 == len({*roles.values()})  # fmt: skip


def keys(talk: Talk, with_names: bool) -> Counter[tuple[str, str]]:
    """By what its turns are known; those of one speaker in a row are one, as not all layouts part them."""
    found: Counter[tuple[str, str]] = Counter()
    before = None
    for turn in talk.turns:
        who = "".join(filter(str.isalnum, turn.name.casefold()))
        if not who or who != before:
            start = "".join(filter(str.isalnum, turn.text.casefold()))[:KEY]
            found[who if with_names else "", start] += 1
        before = who
    return found


def again(talk: Talk, found: Talk | None, with_names: bool) -> float:
    """F1 of the turns that are found again."""
    if found is None:
        return 0.0
    wanted, got = keys(talk, with_names), keys(found, with_names)
    return 2 * (wanted & got).total() / max(1, wanted.total() + got.total())


def talks(folders: Iterable[Path]) -> dict[str, Talk]:
    """The talks of the folders that are worth it."""
    found = {}
    for file in sorted(file for folder in folders for file in folder.rglob("*")):
        if not file.is_file() or file.stat().st_size > LARGEST or file.suffix == ".outline":
            continue
        talk = talk_of(file.read_bytes(), file.name)
        if talk is not None and len(talk.turns) >= FEWEST:
            found[file.name] = talk
    return found


def main() -> None:
    """Write, read, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, default=[SAMPLES])
    parser.add_argument("--layout", default="", help="only layouts with these words in their names")
    parser.add_argument("--worst", type=int, default=3)
    args = parser.parse_args()
    every = talks(args.folders)
    print(f"{len(every)} talks")
    for layout, (suffix, write) in LAYOUTS.items():
        if args.layout not in layout:
            continue
        with_names = layout not in ONE_SIDE
        shares = {
            name: again(talk, talk_of(write(talk).encode(), f"talk{suffix}"), with_names)
            for name, talk in every.items()
            if is_fit(talk, layout)
        }
        if shares:
            worst = sorted(shares, key=shares.__getitem__)[: args.worst]
            told = ", ".join(f"{name} {shares[name]:.2f}" for name in worst if shares[name] < 1)
            print(f"{layout:28} {statistics.mean(shares.values()):.3f} of {len(shares):3}   {told}")


if __name__ == "__main__":
    main()
