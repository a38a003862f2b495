"""Marks on their way out: `export(export_named("markdown"), documents, Options(...))`."""

from podium_library.exports.errors import (
    ExportError,
    FileTakenError,
    MissingTextError,
    NothingToExportError,
    UnknownFormatError,
)
from podium_library.exports.options import Options, Order
from podium_library.exports.registry import ExportFormat, export, export_formats, export_named
from podium_library.exports.selection import select
from podium_library.exports.write import export_name, write_export

__all__ = [
    "ExportError",
    "ExportFormat",
    "FileTakenError",
    "MissingTextError",
    "NothingToExportError",
    "Options",
    "Order",
    "UnknownFormatError",
    "export",
    "export_formats",
    "export_name",
    "export_named",
    "select",
    "write_export",
]
