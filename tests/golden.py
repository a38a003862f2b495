"""Write the golden outlines of the samples anew: `python tests/golden.py [SAMPLE ...]`.

Look at the difference before you commit it: each line of it is a reader who sees another outline.
"""

from __future__ import annotations

import sys
from pathlib import Path

from podium_parsers import read
from podium_parsers.tree import outline_tree

ROOT = Path(__file__).parent.parent / "samples"


def main() -> None:
    named = [Path(name).resolve() for name in sys.argv[1:]]
    for sample in named or samples():
        golden = sample.with_name(sample.name.rpartition(".")[0] + ".outline")
        golden.write_text(outline_tree(read(sample)), encoding="utf-8")


def samples() -> list[Path]:
    """All samples in folders, but for the large one and what is no sample."""
    return [
        path
        for path in sorted(ROOT.glob("*/*"))
        if not path.name.startswith(".")
        and path.suffix not in (".outline", ".py")
        and path.is_file()
        and path.parent.name != "large"
    ]


if __name__ == "__main__":
    main()
