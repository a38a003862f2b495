"""What is put off until a moment after the start, when the first page is read and no key waits.

The modules that the next keys are most likely to want are imported then, in a thread, and Python begins to
look for garbage: while nothing but modules and a transcript was made there was none.
"""

from __future__ import annotations

import gc
from importlib import import_module
from threading import Thread

WANTED_SOON = (
    "podium.screens.finder.search",
    "podium.screens.mending.correcting",
    "podium_library.citation",
    "podium.clipboard",
)
"""What the commands that are most likely to come next import."""
YOUNG = 700
"""Objects that are made before Python looks for garbage among them: few, so that no key waits for it."""


def prepare() -> None:
    """Begin with what was put off."""
    if not gc.isenabled():
        gc.freeze()  # what stands now stays: looking through it would hold up a key for 20 ms
        gc.set_threshold(YOUNG)
        gc.enable()
    Thread(target=_import, name="podium-idle", daemon=True).start()


def _import() -> None:
    for name in WANTED_SOON:
        import_module(name)
