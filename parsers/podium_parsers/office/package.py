"""A ZIP archive opened with distrust: sizes are capped while unpacking, not believed beforehand.

Nothing is written to disk, so that names like `../../x` are only names. XML is parsed without
entities, network or DTD, and without libxml2's huge mode, which keeps its own limits on depth.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from urllib.parse import unquote

from lxml import etree

from podium_parsers.errors import UnreadableError

LARGEST = 64 * 2**20
"""Bytes of one member, unpacked."""
LARGEST_ALL = 160 * 2**20
"""Bytes of all members together."""
RATIO = 400
"""Times its packed size that a member may grow beyond a first megabyte; honest XML packs 10 to 60 fold."""
DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    OSError,
    EOFError,
    ValueError,
    KeyError,
)


class Package:
    """A ZIP archive in memory."""

    def __init__(self, data: bytes, kind: str) -> None:
        self.kind = kind
        self._left = LARGEST_ALL
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self.names = frozenset(self._zip.namelist())
        except DAMAGED:
            raise UnreadableError(f"is a damaged {kind}") from None

    def read(self, name: str) -> bytes | None:
        """A member's bytes; None when there is none of that name."""
        if name not in self.names:
            return None
        try:
            with self._zip.open(name) as member:
                limit = min(LARGEST, self._left)
                data = member.read(limit + 1)
            packed = self._zip.getinfo(name).compress_size
        except DAMAGED:
            raise UnreadableError(f"is a damaged {self.kind}") from None
        if len(data) > limit or len(data) > 2**20 + RATIO * packed:
            raise UnreadableError(f"is a {self.kind} that unpacks to more than podium takes in")
        self._left -= len(data)
        return data

    def xml(self, name: str) -> etree._Element | None:
        """A member parsed as XML; None when it is missing or no XML."""
        data = self.read(name)
        return parse_xml(data) if data else None


def parse_xml(data: bytes) -> etree._Element | None:
    """The root element; None when the bytes are no XML at all."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def resolve(base: str, target: str) -> str:
    """A member's name from a reference in the member `base`, as OPC and OCF resolve it."""
    path = unquote(target.split("#", 1)[0])
    joined = path if path.startswith("/") else posixpath.join(posixpath.dirname(base), path)
    return posixpath.normpath(joined).lstrip("/")
