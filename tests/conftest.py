"""What every test stands on: a home of its own, the samples, and the real corpus where it is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from tests.places import SAMPLES, SHARED

settings.register_profile(
    "unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)  # how fast the machine is says nothing of the program: `benchmarks/` does
settings.load_profile("unhurried")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home with its XDG folders, so that no test reads or writes a person's own files."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    for name, place in {
        "CONFIG": ".config",
        "DATA": ".local/share",
        "STATE": ".local/state",
        "CACHE": ".cache",
    }.items():
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / place))
    for name in ("NO_COLOR", "FORCE_COLOR", "EDITOR", "VISUAL", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def samples() -> Path:
    """The transcripts that were written for this project."""
    return SAMPLES


@pytest.fixture
def corpus() -> Path:
    """Real transcripts with gold outlines, which are never part of the project."""
    folder = SHARED / "corpus"
    if not folder.is_dir():
        pytest.skip("the corpus of real transcripts is not here")
    return folder
