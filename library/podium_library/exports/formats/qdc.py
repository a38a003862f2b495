"""A REFI-QDA codebook (urn:QDA-XML:codebook:1.0, 2019): the tags alone, as a tree of codes."""

from __future__ import annotations

from collections.abc import Sequence

from podium_library.exports.errors import NothingToExportError
from podium_library.exports.options import Options
from podium_library.exports.registry import ExportFormat, register
from podium_library.marks.mark import MarkedDocument

NAMESPACE = "urn:QDA-XML:codebook:1.0"


def render(documents: Sequence[MarkedDocument], options: Options) -> str:
    """The codebook; raises NothingToExportError without a tag, as one without codes is not valid."""
    from xml.etree.ElementTree import Element, SubElement

    from podium_library.exports.codebook import add_codes
    from podium_library.exports.xmltext import xml_bytes
    from podium_library.marks.coding import tag_tree

    codes = tag_tree(mark for one in documents for mark in one.marks)
    if not codes:
        raise NothingToExportError("no chosen mark has a tag, so there is no codebook")
    root = Element("CodeBook", xmlns=NAMESPACE, origin="podium")
    add_codes(SubElement(root, "Codes"), codes, options.meanings)
    return xml_bytes(root).decode("utf-8")


register(
    ExportFormat(
        name="qdc",
        suffix=".qdc",
        description="REFI-QDA codebook: the tags as a tree of codes",
        render=render,
        rank=8,
        aliases=("codebook",),
    )
)
