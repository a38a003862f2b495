"""`podium`, from the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Run podium; the exit status is the contract's."""
    print("podium 0.1.0")
    return 0


if __name__ == "__main__":
    sys.exit(main())
