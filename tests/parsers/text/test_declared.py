"""The encoding that a page says it is in."""

from __future__ import annotations

import pytest

from podium_parsers.text.declared import declared_charset


@pytest.mark.parametrize(
    ("head", "charset"),
    [
        (b'<meta charset="utf-8">', "utf-8"),
        (b'<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-1">', "cp1252"),
        (b"<?xml version='1.0' encoding='koi8-r'?><html>", "koi8-r"),
        (b"<html>", ""),
    ],
)
def test_the_declared_charset_is_found(head: bytes, charset: str) -> None:
    assert declared_charset(head) == charset
