"""How a container format or a label grammar is found: each is a file in its folder, nothing else.

A format registers itself with `@format_reader(...)`, a grammar with `@grammar(...)`. Importing every
format would load lxml and friends, so the formats' light half (the sniffing) must not import the heavy
libraries at module level; their `read` does.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import podium_parsers.formats as formats_folder
from podium_parsers.drafts.draft import Draft

HEAD = 64 * 1024
"""Bytes that a format may look at to recognise itself."""

Sniff = Callable[[bytes, str], float]
"""(the first HEAD bytes, the lower-case file name) -> 0 (not mine) to 1 (certainly mine)."""
Read = Callable[[bytes, str], Draft]
"""(the file's bytes, its name) -> draft. Raises UnreadableError when the bytes are not what they
claim to be and cannot be text either."""


class Format(NamedTuple):
    """One container."""

    name: str
    suffixes: tuple[str, ...]
    sniff: Sniff
    read: Read
    contained: bool = False
    """Whether it is read in a worker process with limits: packed and binary formats, XML."""


_FORMATS: dict[str, Format] = {}


def register(one: Format) -> Format:
    """Make a format known; called at the foot of its file."""
    _FORMATS[one.name] = one
    return one


@cache
def formats() -> tuple[Format, ...]:
    """All formats, found by walking the folder."""
    for module in pkgutil.iter_modules(formats_folder.__path__):
        importlib.import_module(f"{formats_folder.__name__}.{module.name}")
    return tuple(_FORMATS[name] for name in sorted(_FORMATS))


def format_of(data: bytes, name: str) -> Format:
    """The format that is surest of these bytes; plain text when none is."""
    head, low = data[:HEAD], name.lower()
    known = formats()
    return max(known, key=lambda one: (one.sniff(head, low), one.name != "plain"))
