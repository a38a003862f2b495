"""A page saved as one message is read as the page."""

from __future__ import annotations

import binascii

import pytest
from tests.parsers.reading import reading

from podium_parsers.markup.mhtml import page_of

PAGE = "<html><body><h1>A talk at the pier</h1>" + "".join(
    f"<p><b>{name}:</b> It’s cold where the ferry goes, and nobody knows who pays for it; number {n}.</p>"
    for n, name in enumerate(("Ada Roe", "Bo Ash") * 4)
)
CODED = {
    "quoted-printable": binascii.b2a_qp(PAGE.encode(), istext=False).replace(b"\n", b"\r\n"),
    "base64": binascii.b2a_base64(PAGE.encode()),
    "8bit": PAGE.encode(),
}


def saved(encoding: str) -> bytes:
    """The page as a browser saves it with a picture."""
    head = (
        "From: <Saved by a browser>\r\nSubject: A talk\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"\r\n\r\n\r\n'
    )
    part = f"------B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    rest = b"\r\n------B\r\nContent-Type: image/png\r\n\r\nPNG\r\n------B--\r\n"
    return head.encode() + part.encode() + CODED[encoding] + rest


@pytest.mark.parametrize("encoding", list(CODED))
def test_the_page_is_decoded(encoding: str) -> None:
    _, lines = reading(saved(encoding), "pier.mhtml")
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Ash"] * 4
    assert lines[0].text.startswith("It’s cold where the ferry goes, and nobody knows who pays")


@pytest.mark.parametrize(
    "data",
    [b"", PAGE.encode(), saved("8bit")[:200], b"To: a\nFrom: b\n\n<html>", b"\n" * 99],
)
def test_what_is_no_such_message_stays(data: bytes) -> None:
    assert page_of(data) == data
