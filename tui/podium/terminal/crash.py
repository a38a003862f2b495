"""When podium fails: a report for whoever mends it, with nothing of the document in it.

Rich prints local variables with a traceback, and those hold what somebody reads. The report has the
kind of the error and where in the code it happened; the error's own words are left out, since they may
quote the text.
"""

from __future__ import annotations

import time
from pathlib import Path

from podium.version import VERSION
from podium_library.disk.folders import folders, private

KEPT = 20
"""Reports that are kept; the oldest goes."""


def report(error: BaseException) -> str:
    """The report of an error, as text."""
    import platform
    import traceback

    from textual.worker import WorkerFailed

    lines = [
        f"podium {VERSION}, Python {platform.python_version()}, {platform.platform()}",
        time.strftime("%Y-%m-%d %H:%M:%S"),
    ]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        frames = traceback.extract_tb(seen.__traceback__)
        lines += [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
        # What failed in a thread is not what Textual's own error was raised from.
        inner = seen.error if isinstance(seen, WorkerFailed) else None
        seen = inner or seen.__cause__ or seen.__context__
    return "\n".join(lines) + "\n"


def write_report(error: BaseException) -> Path | None:
    """Keep the report in the state folder; None when that cannot be done."""
    try:
        folder = private(private(folders().state) / "crashes")
        path = folder / f"{time.strftime('%Y%m%d-%H%M%S')}-{time.perf_counter_ns() % 10**6}.txt"
        path.write_text(report(error), encoding="utf-8", errors="replace")
        for old in sorted(folder.glob("*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)
        return path
    except OSError:
        return None


def told(error: BaseException | None) -> str:
    """Report a failure, and say in one line that there was one; without an error the terminal failed."""
    path = write_report(error) if error is not None else None
    kind = type(error).__name__ if error is not None else "a failure of the terminal"
    where = f"; a report without your text is in {path}" if path else ""
    return f"podium failed ({kind}){where}"
