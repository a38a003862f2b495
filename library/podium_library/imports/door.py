"""Reading a file of marks, whatever program wrote it: the bytes decide, not the file's name."""

from __future__ import annotations

import json

from podium_library.imports import clippings, podium, webannotations
from podium_library.imports.errors import ImportRefusedError, UnknownFormError
from podium_library.imports.imported import Imported
from podium_library.imports.values import table
from podium_library.written.jsontext import Json
from podium_parsers.text.encodings import decode

LARGEST = 256 * 1024 * 1024
"""Bytes; a million marks are about a third of it."""
KNOWN = "podium's json or csv, Taguette or Readwise csv, Hypothesis JSON, Kindle clippings"


def read_marks(data: bytes, name: str) -> Imported:
    """The marks in a file; raises ImportRefusedError with one clear line.

    `name` is the file's name; only its ending helps, where the bytes alone do not tell.
    """
    if len(data) > LARGEST:
        raise ImportRefusedError(f"is larger than {LARGEST >> 20} MB")
    content = decode(data)[0]
    if content.lstrip()[:1] in ("{", "["):
        return _json(content)
    if clippings.is_clippings(content):
        return clippings.read(content)
    head = content.lstrip("\ufeff \n").split("\n", 1)[0]
    if "," in head or name.lower().endswith(".csv"):
        from podium_library.imports import sheets

        return sheets.read(content)
    raise UnknownFormError(f"is none of {KNOWN}")


def _json(content: str) -> Imported:
    try:
        value: Json = json.loads(content, parse_constant=_no_constant)
    except RecursionError:
        raise ImportRefusedError("is JSON nested too deeply") from None
    except ValueError as error:
        line = getattr(error, "lineno", None)
        where = f" (line {line})" if line else ""
        raise ImportRefusedError(f"is not sound JSON{where}") from None
    if podium.is_podium(table(value)):
        return podium.read(table(value))
    if webannotations.listed(value):
        return webannotations.read(value)
    raise UnknownFormError(f"is none of {KNOWN}")


def _no_constant(name: str) -> Json:
    raise ValueError(name)
