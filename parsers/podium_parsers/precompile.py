"""`python -m podium_parsers.precompile`: compile every pattern of the wing, as `compileall` does its modules."""

from __future__ import annotations

from importlib import import_module
from pkgutil import walk_packages
from typing import cast

import podium_parsers
from podium_parsers.compiled import compiled, keep
from podium_parsers.patterns import SOURCES


def main() -> None:
    """Import every module, and compile and keep what they hold."""
    for module in walk_packages(podium_parsers.__path__, f"{podium_parsers.__name__}."):
        import_module(module.name)
    for source, flags in SOURCES:
        compiled(cast("str", source), flags)
    keep(asked=True)


if __name__ == "__main__":
    main()
