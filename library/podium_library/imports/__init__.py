"""Marks on their way in: `read_marks(data, name)`, then `placed(imported, place)`."""

from podium_library.imports.door import read_marks
from podium_library.imports.errors import ImportRefusedError, NewerFormatError, UnknownFormError
from podium_library.imports.imported import Imported, Loose, Place, as_loose, placed

__all__ = [
    "ImportRefusedError",
    "Imported",
    "Loose",
    "NewerFormatError",
    "Place",
    "UnknownFormError",
    "as_loose",
    "placed",
    "read_marks",
]
