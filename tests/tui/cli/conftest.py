"""Running podium as a script does: a process of its own in the test's home."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

Podium = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def podium() -> Podium:
    """Run `podium ARGUMENT ...` and return what came of it."""

    def run(*arguments: str, input: str | None = None) -> subprocess.CompletedProcess[str]:  # noqa: A002
        return subprocess.run(
            [sys.executable, "-m", "podium", *arguments],
            input=input,
            stdin=subprocess.DEVNULL if input is None else None,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run
