"""A page saved as a program's string: `b'<div>\\n...\\xe2\\x80\\x99s'`, `"<p>\\u2019</p>"`.

Scrapers write what `repr()` of a response gives. A browser would show the escapes; here the literal
is turned back into the markup that it stands for before the markup is parsed.
"""

from __future__ import annotations

import re

from podium_parsers.patterns import pattern

LITERAL = pattern(
    r"""(?:^|(?<=[\s(\[=:,]))(b?)(['"])(?=(?:\s|\\[nrt])*<[a-zA-Z!])((?:[^\\\n]|\\.)*)\2(?=\s*(?:$|[;,)\]}]))""",
    re.MULTILINE,
)
ESCAPE = pattern(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|.)", re.DOTALL)
PLAIN = {"n": "\n", "r": "\r", "t": "\t", "a": "", "b": "", "f": "\f", "v": "\n"}
SIGN = pattern(r"\\(?:n|t|x[0-9a-f]{2}|u[0-9a-f]{4}|['\"])")
FEWEST = 3
"""Escapes below which a text is no literal."""


def unescape_literals(text: str) -> str:
    """Replace string literals that hold markup by that markup; other text is untouched."""
    if sum(1 for _ in zip(SIGN.finditer(text), range(FEWEST), strict=False)) < FEWEST:
        return text
    return LITERAL.sub(_markup, text)


def _markup(found: re.Match[str]) -> str:
    body = ESCAPE.sub(_character, found[3])
    if not found[1]:
        return body
    try:
        return body.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return body


def _character(found: re.Match[str]) -> str:
    code = found[1]
    if code[0] in "xuU" and len(code) > 1:
        number = int(code[1:], 16)
        return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
    if code[0] in "01234567":
        return chr(int(code, 8))
    return PLAIN.get(code, code)
