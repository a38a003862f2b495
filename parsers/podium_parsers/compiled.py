"""Compiled patterns, kept from run to run beside this wing's bytecode and under the same switches.

Python compiles a regular expression in Python: the hundred that a short transcript needs took a third of
`podium outline`. What the compiler made of one is a list of numbers, and the engine takes it from a file
in a fortieth of that. A pattern is looked up by its own source and flags, so nothing kept is ever out of
date; a file that is missing, damaged, or of another Python means compiling, as without it. Only the
patterns of the code are kept (`podium_parsers.patterns`): no word of a document comes here.

The steps are those of `re._compiler.compile`, the same from CPython 3.11 to 3.14; the engine checks every
code that it is given. Where they are not to be had, `re.compile` does all.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
import zlib
from array import array
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import AnyStr, TypeAlias, cast

THIS_PYTHON: tuple[str, int] | None
try:
    import _sre  # type: ignore[import-not-found]
    from re import _compiler, _parser  # type: ignore[attr-defined]

    THIS_PYTHON = sys.version, _sre.MAGIC
except (ImportError, AttributeError):  # another Python than CPython
    THIS_PYTHON = None

Key: TypeAlias = tuple[str | bytes, int]
Form: TypeAlias = tuple[int, bytes, int, dict[str, int]]
"""What the compiler makes of a pattern: flags, code in numbers of 32 bits, how many groups, those with names."""
CHECKSUM = 4
"""Bytes at the head of the file."""

_made: dict[Key, Form] = {}
"""What was compiled since the last `keep`."""


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, which it equals; raises re.error."""
    if THIS_PYTHON is None:
        return re.compile(source, flags)
    key = source, int(flags)
    if key in _kept():
        with suppress(RuntimeError, TypeError, ValueError):  # damaged past the checksum
            return _pattern(source, *_kept()[key])
    _made[key] = form = _form(source, int(flags))
    return _pattern(source, *form)


def keep(asked: bool = False) -> None:
    """Write down what was compiled, where Python writes bytecode or is asked to; a folder that takes none is no error."""
    file = _file()
    if not _made or file is None or (sys.dont_write_bytecode and not asked):
        return
    _write(file, {**_read(file), **_made})
    _made.clear()


def _form(source: str | bytes, flags: int) -> Form:
    parsed = _parser.parse(source, flags)
    code = _compiler._code(parsed, flags)  # noqa: SLF001 (nothing public gives the code)
    state = parsed.state
    return flags | state.flags, array("I", code).tobytes(), state.groups - 1, state.groupdict


def _pattern(
    source: AnyStr, flags: int, code: bytes, groups: int, index: dict[str, int]
) -> re.Pattern[AnyStr]:
    names: list[str | None] = [None] * (groups + 1)
    for name, group in index.items():
        names[group] = name
    numbers = array("I", code).tolist()
    found = _sre.compile(source, flags, numbers, groups, index, tuple(names))
    return cast("re.Pattern[AnyStr]", found)


@cache
def _kept() -> dict[Key, Form]:
    file = _file()
    return {} if file is None else _read(file)


def _file() -> Path | None:
    """Beside the bytecode of this module, wherever Python has that."""
    cached = __spec__.cached
    return Path(cached).with_suffix(".patterns") if cached and THIS_PYTHON else None


def _read(file: Path) -> dict[Key, Form]:
    with suppress(OSError, ValueError, EOFError, TypeError):
        data = file.read_bytes()
        if zlib.crc32(data[CHECKSUM:]) == int.from_bytes(data[:CHECKSUM], "little"):
            python, forms = marshal.loads(data[CHECKSUM:])
            if python == THIS_PYTHON:
                return cast("dict[Key, Form]", forms)
    return {}


def _write(file: Path, forms: dict[Key, Form]) -> None:
    data = marshal.dumps((THIS_PYTHON, forms))
    fresh = file.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        try:
            fresh.write_bytes(zlib.crc32(data).to_bytes(CHECKSUM, "little") + data)
            fresh.replace(file)
        finally:
            fresh.unlink(missing_ok=True)
