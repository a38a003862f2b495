"""The table of proofs as a page: `python -m tests.proofs.page > docs/proofs.md`."""

from __future__ import annotations

from tests.proofs.table import PROOFS

HEAD = """\
# Proofs

Made from the program's own table (`python -m tests.proofs.page`); do not edit by hand. What each promise
means for a reader, and the tests beside these, stand in [security.md](security.md).

`make proofs` runs the quick form: the trials of this table, in under eight minutes on two cores. A part of
it runs at every landing. The long form goes on with other seeds for as long as it is given:

    python tests/long/run.py --minutes 20                 every proof, an equal share of the time
    python tests/long/run.py --only marks_kills --minutes 60
    python tests/long/run.py --only fuzz --seed 41        one batch again, as a fault names it

| proof | what must hold | trials | of |
|---|---|---|---|
"""


def proofs_page() -> str:
    """The page in Markdown."""
    rows = (
        f"| [{proof.name}](../tests/proofs/{proof.name}.py) | {proof.promise} | {proof.quick:,} | {proof.unit} |\n"
        for proof in PROOFS
    )
    return HEAD + "".join(rows)


if __name__ == "__main__":
    print(proofs_page(), end="")
