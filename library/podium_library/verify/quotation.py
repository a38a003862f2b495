"""The quotations of a draft: what its writer says that somebody said.

Marks of many languages open and close them (“ ” „ “ « » ‹ › ‘ ’ 「 」 and the straight "), block quotes of
Markdown hold them without any. Code, front matter, link targets and HTML tags are not prose and are
passed over. A quotation that runs over several paragraphs is checked paragraph by paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

NOT_PROSE = re.compile(
    r"\A---\n.*?\n---(?=\n|\Z)"
    r"|^(?P<fence>```+|~~~+)[^\n]*\n.*?(?:^(?P=fence)|\Z)"
    r"|`[^`\n]+`"
    r"|</?[A-Za-z][^<>\n]{0,2000}>"
    r"|(?<=\])\([^()\n]{0,2000}\)",
    re.DOTALL | re.MULTILINE,
)
BLOCK = re.compile(r"(?:^[ \t]{0,3}>[^\n]*(?:\n|\Z))+", re.MULTILINE)
BLOCK_SIGN = re.compile(r"^[ \t]{0,3}>[ \t]?(?:>[ \t]?)*", re.MULTILINE)
BLOCK_END = re.compile(r"\n(?:[ \t]*\n)*[ \t]*(?:[—–―]|--)[^\n]*\s*\Z")
PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![ \t]*(?:\n|\Z)))*")
CLOSERS = {
    "“": "”",
    "”": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "‘": "’",
    "「": "」",
    "『": "』",
    '"': '"',
}
OPENER = re.compile(rf"[{''.join(CLOSERS)}]")
WEAK = '"‘”»'
"""Signs that may be something else: they open only at the beginning of a word."""
BEFORE = re.compile(r"[\s(\[{—–\-/>:]")


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation as it stands in the draft."""

    text: str
    """Its words, without the marks around them."""
    start: int
    """Offsets into the draft's text, of the words."""
    end: int
    line: int
    """1-based line of the draft."""
    block: bool = False
    """Whether it is a block quote."""


def quotations(draft: str) -> tuple[Quotation, ...]:
    """All quotations of a draft in order."""
    prose = NOT_PROSE.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), draft)
    found: list[Quotation] = []
    for block in BLOCK.finditer(prose):
        found.extend(_block(draft, prose, block))
    rest = BLOCK.sub(lambda block: re.sub(r"[^\n]", " ", block.group()), prose)
    for paragraph in PARAGRAPH.finditer(rest):
        for start, end in _quoted(rest, paragraph.start(), paragraph.end()):
            found.append(_made(draft, rest[start:end], start, end))
    found.sort(key=lambda quotation: quotation.start)
    return tuple(one for one in found if re.search(r"\w", one.text))


def _made(draft: str, text: str, start: int, end: int, block: bool = False) -> Quotation:
    return Quotation(text, start, end, draft.count("\n", 0, start) + 1, block)


def _block(draft: str, prose: str, block: re.Match[str]) -> Iterator[Quotation]:
    """A block quote as one quotation, without its attribution and the marks around it."""
    lines = prose[block.start() : block.end()].rstrip()
    text = BLOCK_END.sub("", BLOCK_SIGN.sub("", lines)).strip()
    if len(text) > 1 and text[-1] in CLOSERS.get(text[0], ""):
        text = text[1:-1]
    if text:
        yield _made(draft, text, block.start(), block.start() + len(lines), block=True)


def _quoted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans between quotation marks in text[start:end]."""
    at = start
    while opened := OPENER.search(text, at, end):
        sign, first = opened.group(), opened.end()
        at = first
        if sign in WEAK and not _opens(text, opened.start(), start, end):
            continue
        last = _close(text, sign, first, end)
        if last is None and sign != "‘" and not text[start : opened.start()].strip():
            last = end  # a paragraph of a longer quotation: only its last one is closed
        if last is not None:
            yield first, last
            at = last + 1


def _opens(text: str, at: int, start: int, end: int) -> bool:
    left = at == start or BEFORE.match(text[at - 1]) is not None
    return left and at + 1 < end and not text[at + 1].isspace()


def _close(text: str, sign: str, start: int, end: int) -> int | None:
    """Where the mark that closes `sign` stands; an apostrophe and a sign of inches close nothing."""
    for at in range(start, end):
        if text[at] not in CLOSERS[sign]:
            continue
        after = text[at + 1] if at + 1 < end else " "
        if sign in '"‘' and (after.isalnum() or text[at - 1].isspace()):
            continue
        return at
    return None
