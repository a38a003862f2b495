"""The verbs of podium as one table, in the order in which `podium --help` shows them.

Each verb is a module of this package with `configure(parser)` and `run(args, out) -> Status`; it is
imported only when it is called, or when all of them are asked for help or completion.
"""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable
from typing import NamedTuple, cast

from podium.cli.gate import Gate
from podium.cli.status import Status


class Verb(NamedTuple):
    """One verb."""

    name: str
    help: str
    examples: tuple[str, str]
    """Shown at the foot of its --help."""

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Add the verb's arguments."""
        module = importlib.import_module(f"podium.cli.{self.name}")
        cast("Callable[[argparse.ArgumentParser], None]", module.configure)(parser)

    def run(self, args: argparse.Namespace, out: Gate) -> Status:
        """Carry it out."""
        module = importlib.import_module(f"podium.cli.{self.name}")
        return cast("Callable[[argparse.Namespace, Gate], Status]", module.run)(args, out)


VERBS: dict[str, Verb] = {
    verb.name: verb
    for verb in (
        Verb(
            "outline",
            "print who speaks, the opening remarks, and each question with its answers",
            ("podium outline hearing.txt", "podium outline --json call.pdf > call.json"),
        ),
        Verb(
            "read",
            "print the transcript as clean plain text",
            ("podium read hearing.txt | less", "podium read --width 72 interview.md"),
        ),
        Verb(
            "explain",
            "say of each piece what it was taken for, and by which rule",
            ("podium explain hearing.txt", "podium explain hearing.txt | grep furniture"),
        ),
        Verb(
            "search",
            "find passages, also half-remembered or mistyped ones",
            (
                'podium search "frozen asets" hearing.txt',
                "podium search 'by:smith in:answer \"interest rate\"' *.txt",
            ),
        ),
        Verb(
            "library",
            "find the transcripts of whole folders, list and search all of them",
            (
                "podium library scan ~/Transcripts",
                'podium library search "frozen asets date:2020.."',
            ),
        ),
        Verb(
            "marks",
            "add, list, check, remove and import marks",
            (
                'podium marks add hearing.txt --quote "we never promised" --tag promise',
                "podium marks list hearing.txt",
            ),
        ),
        Verb(
            "corrections",
            "give and take corrections of an outline, as the reader makes them",
            (
                "podium corrections export hearing.txt > hearing.corrections.json",
                "podium corrections import hearing.corrections.json --onto hearing.txt",
            ),
        ),
        Verb(
            "export",
            "write marks, or the whole transcript, in another format",
            (
                "podium export hearing.txt --to markdown",
                "podium export --to qdpx -o project.qdpx",
            ),
        ),
        Verb(
            "verify",
            "check every quotation in a draft against the transcripts",
            ("podium verify article.md hearing.txt", "podium verify --json brief.docx *.txt"),
        ),
        Verb(
            "paths",
            "say where configuration, marks, state and backups are",
            ("podium paths", "ls $(podium paths --only data)"),
        ),
        Verb(
            "doctor",
            "check the terminal, the clipboard and the store of marks",
            ("podium doctor", "podium doctor | grep -v ok"),
        ),
        Verb(
            "completion",
            "print the completion script of a shell",
            (
                "podium completion bash > ~/.local/share/bash-completion/completions/podium",
                "podium completion fish | source",
            ),
        ),
    )
}
