"""JavaScript literals: the values that a script assigns, without running a line of it.

A tokenizer and a parser for the little that data files use: objects with bare keys, lists, strings in
all three quotes, joined strings, numbers, comments, commas too many. Everything else between them is
skipped. Grammar: ECMA-262, 12.9 (literals) and 13.2.5 (object initialisers).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from podium_parsers.patterns import pattern
from podium_parsers.tables.loading import Tree

TOKEN = pattern(
    r"//[^\n]*|/\*[^*]*(?:\*(?!/)[^*]*)*(?:\*/|$)|\s+"
    r"|(?P<string>\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)"
    r"|(?P<number>-?\d{1,18}(?:\.\d{0,18})?(?:[eE][-+]?\d{1,3})?)"
    r"|(?P<word>[^\W\d][\w$]*)"
    r"|(?P<mark>.)",
    re.DOTALL,
)
ESCAPE = pattern(r"\\(u\{[0-9A-Fa-f]{1,6}\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|\r?\n|.)", re.DOTALL)
PLAIN = {"n": "\n", "t": "\t", "r": "\n", "b": " ", "f": "\n", "v": "\n", "0": "", "\n": ""}
WORDS: dict[str, Tree] = {"true": True, "false": False}
DEEPEST = 60

Token = tuple[str, str]


def literals_of(text: str) -> list[Tree]:
    """Every list, object and long string that a script holds, outermost ones only."""
    tokens = [(found.lastgroup, found[0]) for found in TOKEN.finditer(text) if found.lastgroup]
    reader = _Reader([(kind or "", text) for kind, text in tokens])
    return reader.values()


class _Reader:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.at = 0

    def values(self) -> list[Tree]:
        found: list[Tree] = []
        while self.at < len(self.tokens):
            kind, text = self.tokens[self.at]
            begin = self.at
            value: Tree = None
            if kind == "string" or text == "[" or (text == "{" and self._is_object()):
                value = self._value(0)
            if isinstance(value, (dict, list)) or (isinstance(value, str) and len(value) > 40):
                found.append(value)
            self.at = max(self.at, begin + 1)
        return found

    def _is_object(self) -> bool:
        """A brace opens an object when a key and a colon follow, else a block of code."""
        kinds = self.tokens[self.at + 1 : self.at + 3]
        return (
            len(kinds) == 2 and kinds[0][0] in ("string", "word", "number") and kinds[1][1] == ":"
        )

    def _value(self, depth: int) -> Tree:
        if self.at >= len(self.tokens) or depth > DEEPEST:
            self.at = len(self.tokens)
            return None
        kind, text = self.tokens[self.at]
        self.at += 1
        if kind == "string":
            return self._string(text)
        if kind == "number":
            return float(text) if re.search(r"[.eE]", text) else int(text)
        if kind == "word":
            return WORDS.get(text)
        if text == "[":
            return self._list(depth)
        return self._object(depth) if text == "{" else None

    def _string(self, text: str) -> str:
        parts = [_unescaped(text[1:-1])]
        while self._next() == "+" and self.at + 1 < len(self.tokens):
            kind, text = self.tokens[self.at + 1]
            if kind != "string":
                break
            parts.append(_unescaped(text[1:-1]))
            self.at += 2
        return "".join(parts)

    def _list(self, depth: int) -> Tree:
        items: list[Tree] = []
        while self.at < len(self.tokens):
            mark = self._next()
            if mark == "]":
                self.at += 1
                break
            if mark in (",", ")", "}", ";", "("):
                self.at += 1
                continue
            items.append(self._value(depth + 1))
        return items

    def _object(self, depth: int) -> Tree:
        members: dict[str, Tree] = {}
        while self.at < len(self.tokens):
            kind, text = self.tokens[self.at]
            self.at += 1
            if text == "}" and kind == "mark":
                break
            if kind in ("string", "word", "number") and self._next() == ":":
                self.at += 1
                members[_unescaped(text[1:-1]) if kind == "string" else text] = self._value(
                    depth + 1
                )
        return members

    def _next(self) -> str:
        return self.tokens[self.at][1] if self.at < len(self.tokens) else ""


def _unescaped(text: str) -> str:
    return ESCAPE.sub(_escape, text) if "\\" in text else text


def _escape(found: re.Match[str]) -> str:
    code = found[1]
    if code[0] in "ux" and len(code) > 1:
        number = int(code[1:].strip("{}"), 16)
        return chr(number) if number <= 0x10FFFF else "\ufffd"
    return PLAIN.get(code[-1], code)
