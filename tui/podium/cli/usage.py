"""The argument parsers: one for each verb alone, and one for all of podium (help, completion)."""

from __future__ import annotations

import argparse
import os
import sys
from typing import NoReturn

from podium.cli.gate import complain
from podium.cli.status import Status
from podium.cli.verbs import VERBS, Verb

ABOUT = "Read long transcripts in the terminal: who speaks, each question with its answers; find, mark, cite."


class Parser(argparse.ArgumentParser):
    """argparse with errors of one line that name the way to the help."""

    def error(self, message: str) -> NoReturn:
        """Complain in one line and leave."""
        complain(f"{message} (see {self.prog} --help)")
        self.exit(Status.UNUSABLE)


class Help(argparse.RawDescriptionHelpFormatter):
    """argparse's formatter, told the width: it is made for each argument, and to ask loads compressors."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_width())


def _width() -> int:
    """Columns of the help: what COLUMNS says, or the terminal, or 80, less a margin of two."""
    try:
        return int(os.environ["COLUMNS"]) - 2
    except (KeyError, ValueError):
        pass
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns - 2 if sys.__stdout__ else 78
    except (OSError, ValueError):
        return 78


def _foot(examples: tuple[str, ...]) -> str:
    return "examples:\n" + "".join(f"  {example}\n" for example in examples)


def _settle(parser: argparse.ArgumentParser, verb: Verb) -> None:
    parser.epilog = _foot(verb.examples)
    parser.formatter_class = Help
    add_colour(parser)
    verb.configure(parser)


def add_colour(parser: argparse.ArgumentParser) -> None:
    """The option that every verb has."""
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="when to colour the output (auto: on a terminal, unless NO_COLOR is set)",
    )


def parser_of(verb: Verb) -> argparse.ArgumentParser:
    """The parser of one verb."""
    parser = Parser(
        prog=f"podium {verb.name}", description=f"{verb.help[0].upper()}{verb.help[1:]}."
    )
    _settle(parser, verb)
    return parser


def whole_parser(verbs: bool) -> argparse.ArgumentParser:
    """The parser of `podium [FILE ...]`, with the verbs in it when they are to be shown."""
    parser = Parser(
        prog="podium",
        description=ABOUT,
        formatter_class=Help,
        epilog=_verb_table()
        + "\n"
        + _foot(("podium hearing.txt", "cat call.vtt | podium -", "podium search --help")),
    )
    parser.add_argument("-V", "--version", action="store_true", help="print the version and leave")
    parser.add_argument(
        "--plain",
        action="store_true",
        help="linear reading with numbered prompts, for screen readers and simple terminals",
    )
    add_colour(parser)
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="transcripts to open; `-` for standard input; or words that name a recent one",
    )
    if verbs:
        return parser
    return parser


def completion_parser() -> argparse.ArgumentParser:
    """A parser that knows every verb with its options, for the completion scripts."""
    parser = whole_parser(verbs=True)
    commands = parser.add_subparsers(
        dest="verb", metavar="VERB", parser_class=argparse.ArgumentParser
    )
    for verb in VERBS.values():
        _settle(commands.add_parser(verb.name, help=verb.help), verb)
    return parser


def _verb_table() -> str:
    rows = "".join(f"  podium {verb.name:<11} {verb.help}\n" for verb in VERBS.values())
    return f"verbs (each has --help):\n{rows}"
