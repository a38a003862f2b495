"""`podium`, from the command line.

The two answers that scripts ask for most, `--version` and a verb's result, must not wait for what they
do not need: this file imports nothing of podium, `cli.verbs` imports one verb, and a process that has
answered is gone at once.
"""

import gc
import os
import sys

from podium.version import VERSION

YOUNG = 50_000
"""Objects that are made before Python looks for garbage among them. Nothing that an import makes is
garbage, and looking 150 times, as Python would, is a tenth of what `podium outline` takes."""


def main() -> int:
    """Run podium with the process's arguments; returns the exit status of the contract or ends with it."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(f"podium {VERSION}")
        return 0
    gc.set_threshold(YOUNG)
    try:
        from podium.cli.entry import run
        from podium_parsers.compiled import keep

        status = run(sys.argv[1:])
        keep()
    except KeyboardInterrupt:
        return 130
    # All is written and closed by now; to take a hundred modules down in order holds the prompt up by 9 ms.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
