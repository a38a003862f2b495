"""How an export format is found: each is a file in `formats/` that registers itself, nothing else.

The dialog, the command line's choices and the documentation follow from this registry.
"""

from __future__ import annotations

import difflib
import importlib
import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import podium_library.exports.formats as formats_folder
from podium_library.exports.errors import UnknownFormatError
from podium_library.exports.facts import known
from podium_library.exports.options import Options
from podium_library.exports.selection import select
from podium_library.marks.mark import MarkedDocument
from podium_library.written.harmless import harmless

Render = Callable[[Sequence[MarkedDocument], Options], str | bytes]
"""Marks that are already chosen and in order -> the file: a text with `\\n` line ends, or bytes."""


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One way to take marks out."""

    name: str
    suffix: str
    """Of the file, with its dot."""
    description: str
    """One line, no full stop."""
    render: Render
    rank: int
    """Place in lists: what is asked for most comes first."""
    aliases: tuple[str, ...] = ()
    binary: bool = False
    """Whether it is no text and must not be printed on a terminal."""
    needs_text: bool = False
    """Whether it takes `Options.texts` of every document."""
    bom: bool = False
    """Whether its text begins with a byte-order mark, as spreadsheets want it."""


_FORMATS: dict[str, ExportFormat] = {}


def register(one: ExportFormat) -> ExportFormat:
    """Make a format known; called at the foot of its file."""
    _FORMATS[one.name] = one
    return one


@cache
def export_formats() -> tuple[ExportFormat, ...]:
    """All formats in order of worth, found by walking the folder."""
    for module in pkgutil.iter_modules(formats_folder.__path__):
        importlib.import_module(f"{formats_folder.__name__}.{module.name}")
    return tuple(sorted(_FORMATS.values(), key=lambda one: (one.rank, one.name)))


def export_named(name: str) -> ExportFormat:
    """The format of that name or alias; raises UnknownFormatError with the nearest name."""
    wanted = name.casefold()
    for one in export_formats():
        if wanted == one.name or wanted in one.aliases:
            return one
    names = [one.name for one in export_formats()]
    near = difflib.get_close_matches(wanted, names, 1)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(names)}"
    raise UnknownFormatError(f"no export format {harmless(name)[:40]!r}; {hint}")


def export(
    form: ExportFormat, documents: Sequence[MarkedDocument], options: Options | None = None
) -> bytes:
    """Filter, sort and render: the bytes of the file, text as UTF-8; raises ExportError."""
    chosen = options or Options()
    complete = tuple(known(one, chosen) for one in documents)
    made = form.render(select(complete, chosen), chosen)
    if isinstance(made, bytes):
        return made
    if chosen.crlf:
        made = made.replace("\n", "\r\n")
    return (("\ufeff" if form.bom else "") + made).encode("utf-8")
