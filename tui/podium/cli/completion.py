"""`podium completion`: the completion script of a shell, made from the real options.

shtab writes bash and zsh from an argparse parser; fish, which it does not know, gets a script of the
verbs and their long options.
"""

from __future__ import annotations

import argparse

from podium.cli.gate import Gate
from podium.cli.status import Status

SHELLS = ("bash", "zsh", "fish")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("shell", choices=SHELLS, help="the shell to complete in")


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Print the script."""
    from podium.cli.usage import completion_parser

    parser = completion_parser()
    if args.shell == "fish":
        out.document(fish(parser))
        return Status.DONE
    import shtab

    out.document(shtab.complete(parser, args.shell) + "\n")
    return Status.DONE


def fish(parser: argparse.ArgumentParser) -> str:
    """A fish script: the verbs where none stands yet, each verb's options after it."""
    lines = ["# podium completions for fish"]
    for action in parser._actions:  # noqa: SLF001 (argparse has no public way to list them)
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for name, verb in action.choices.items():
                about = next(
                    (c.help or "" for c in action._choices_actions if c.dest == name),  # noqa: SLF001
                    "",
                )
                lines.append(
                    f"complete -c podium -n __fish_use_subcommand -a {name} -d {_quoted(about)}"
                )
                lines += [
                    f"complete -c podium -n '__fish_seen_subcommand_from {name}' -l "
                    f"{option.lstrip('-')} -d {_quoted(one.help or '')}"
                    for one in verb._actions  # noqa: SLF001
                    for option in one.option_strings
                    if option.startswith("--")
                ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
