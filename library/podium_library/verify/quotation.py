"""The quotations of a draft: what its writer says that somebody said.

Marks of many languages open and close them (“ ” „ “ « » ‹ › ‘ ’ 「 」 and the straight "), block quotes of
Markdown hold them without any. Code, front matter, link targets and HTML tags are not prose and are
passed over. A quotation that runs over several paragraphs is checked paragraph by paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

NOT_PROSE = re.compile(
    r"\A---\n.*?\n---(?=\n|\Z)"
    r"|^(?P<fence>`{3,}|~{3,})[^`~\n]*\n.*?(?:^(?P=fence)|\Z)"
    r"|`[^`\n]+`"
    r"|</?[A-Za-z][^<>\n]{0,2000}>"
    r"|(?<=\])\([^()\n]{0,2000}\)",
    re.DOTALL | re.MULTILINE,
)
BLOCK = re.compile(r"(?:^[ \t]{0,3}>[^\n]*(?:\n|\Z))+", re.MULTILINE)
BLOCK_SIGN = re.compile(r"^[ \t]{0,3}>[ \t]?(?:>[ \t]?)*", re.MULTILINE)
ATTRIBUTION = ("—", "–", "―", "--")
LONGEST = 6000
"""Characters of one quotation; a longer one is looked up in parts."""
SENTENCE = re.compile(r".{1,3000}?(?:[.?!…]\W*\s|\n\n|\Z)|.{1,3000}", re.DOTALL)
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
    line_ends = [end.start() for end in re.finditer("\n", draft)]
    found: list[Quotation] = []

    def add(text: str, start: int, end: int, block: bool) -> None:
        line = bisect_left(line_ends, start) + 1
        parts = (part for part in _parts(text) if re.search(r"\w", part))
        found.extend(Quotation(part, start, end, line, block) for part in parts)

    for block in BLOCK.finditer(prose):
        lines = block.group().rstrip()
        add(_block_words(lines), block.start(), block.start() + len(lines), True)
    rest = BLOCK.sub(lambda block: re.sub(r"[^\n]", " ", block.group()), prose)
    for paragraph in PARAGRAPH.finditer(rest):
        for start, end in _quoted(rest, paragraph.start(), paragraph.end()):
            add(rest[start:end], start, end, False)
    return tuple(sorted(found, key=lambda quotation: quotation.start))


def _parts(text: str) -> list[str]:
    """The text, or its sentences in parts where it is long: comparing costs the square of a length."""
    if len(text) <= LONGEST:
        return [text]
    parts = [""]
    for sentence in SENTENCE.findall(text):
        if parts[-1] and len(parts[-1]) + len(sentence) > LONGEST:
            parts.append("")
        parts[-1] += sentence
    return parts


def _block_words(lines: str) -> str:
    """The words of a block quote, without its attribution and the marks around them."""
    words = BLOCK_SIGN.sub("", lines).strip()
    above, _, last = words.rpartition("\n")
    if above and last.lstrip().startswith(ATTRIBUTION):
        words = above.rstrip()
    if len(words) > 1 and words[-1] in CLOSERS.get(words[0], ""):
        return words[1:-1]
    return words


def _quoted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans between quotation marks in text[start:end]."""
    at = start
    unclosed = set[str]()
    while opened := OPENER.search(text, at, end):
        sign, first = opened.group(), opened.end()
        at = first
        if sign in WEAK and not _opens(text, opened.start(), start, end):
            continue
        last = None if sign in unclosed else _close(text, sign, first, end)
        if last is None:
            unclosed.add(sign)  # nor is any later one: without this, a row of them costs its square
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
