"""What threads import at the same moment must come whole to each of them."""

from __future__ import annotations

import re
import subprocess
import sys

from tests.places import ROOT, WINGS

PART = re.compile(r"^\s*(?:from|import) rapidfuzz\.", re.MULTILINE)
RACE = """
import sys
from threading import Barrier, Thread
sys.setswitchinterval(1e-5)
together, failed = Barrier(3), []
def take(statement):
    together.wait()
    try:
        exec(statement, {})
    except Exception as error:
        failed.append(repr(error))
threads = [Thread(target=take, args=(f"from rapidfuzz import {one}",)) for one in ("distance", "fuzz", "process")]
for one in threads:
    one.start()
for one in threads:
    one.join()
sys.exit(str(failed) if failed else 0)
"""


def test_no_part_of_rapidfuzz_is_imported_before_the_whole() -> None:
    """`import rapidfuzz.fuzz` holds the part and waits for the whole, which waits for its parts."""
    found = [
        str(path.relative_to(ROOT))
        for wing in WINGS
        for path in sorted((ROOT / wing).rglob("*.py"))
        if PART.search(path.read_text("utf-8"))
    ]
    assert found == []


def test_three_threads_may_import_it_at_once() -> None:
    for _ in range(5):
        done = subprocess.run(
            [sys.executable, "-c", RACE], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
