"""A page that a browser saved with all that it shows as one file: MHTML (RFC 2557), a message of several parts.

The first part of HTML is the page. What stands before it are headers, what follows pictures and style sheets.
"""

from __future__ import annotations

import binascii
import re

from podium_parsers.patterns import pattern

LONGEST = 8192
"""Bytes of the headers of a message or of a part."""
MESSAGE = pattern(
    rb"\s{0,20}(?:[A-Za-z][\w-]{0,40}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,20}){2,40}"
)
RELATED = pattern(
    rb"content-type:\s{0,8}multipart/[^\n]{0,200}(?:\n[ \t][^\n]{0,200}){0,4}?boundary=\"?([^\"\r\n;]{1,100})",
    re.IGNORECASE,
)
PAGE = pattern(rb"content-type:\s{0,8}(?:text/html|application/xhtml)", re.IGNORECASE)
ENCODING = pattern(rb"content-transfer-encoding:\s{0,8}(quoted-printable|base64)", re.IGNORECASE)
BLANK = pattern(rb"\r?\n\r?\n")


def page_of(data: bytes) -> bytes:
    """The bytes of the page within a saved message; the same bytes where they are no message."""
    head = MESSAGE.match(data[:LONGEST])
    related = RELATED.search(head[0]) if head else None
    if related is None:
        return data
    mark = b"--" + related[1]
    start = data.find(mark)
    while start >= 0:
        after = start + len(mark)
        stop = data.find(mark, after)
        part = data[after : stop if stop >= 0 else len(data)]
        blank = BLANK.search(part, 0, LONGEST)
        if blank and PAGE.search(part, 0, blank.start()):
            return _decoded(part[blank.end() :], ENCODING.search(part, 0, blank.start()))
        start = stop
    return data


def _decoded(body: bytes, encoding: re.Match[bytes] | None) -> bytes:
    if encoding is None:
        return body
    if encoding[1].lower() == b"quoted-printable":
        return binascii.a2b_qp(body)
    try:
        return binascii.a2b_base64(body)
    except binascii.Error:
        return body
