"""`podium`, from the command line.

The two answers that scripts ask for most, `--version` and a verb's result, must not wait for what they
do not need: this file imports nothing, and `cli.verbs` imports one verb.
"""

import sys

from podium.version import VERSION


def main() -> int:
    """Run podium with the process's arguments; returns the exit status of the contract."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(f"podium {VERSION}")
        return 0
    try:
        from podium.cli.entry import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
