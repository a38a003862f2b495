"""Markdown as text: emphasis, links, quotes, escapes and headings understood, never rewritten.

The text stays what the file holds. Marks are hidden, so that `**Name:** words` reads `Name: words` for
the label grammars and on screen; headings, bold, lists, quotes and tables become hints. Paragraphs are
left to the passes: writers of transcripts put turns on single lines without a blank between them.
Rules after CommonMark 0.31, read line by line with bounded patterns, so that 100 MB stay linear.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.patterns import pattern
from podium_parsers.printed.unflowed import unflowed
from podium_parsers.registry import Format, register

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd")
BOLD_LABEL = pattern(
    rb"\n(?:>\s?)?(?:[\[(]?[\d:.,]{4,12}[\])]?\s)?\*\*[^*\n]{1,80}(?:\*\*:|:\*\*|\*\*\s*$|(?<=[^\s*])\*\* [^\W_])"
    rb"|\n>\s?\*[^*\n]{1,60}:\*[^*]",
    re.MULTILINE,
)
ATX_LINE = pattern(rb"\n#{1,4} \S")
"""Both begin with a newline: the matcher then leaps from line to line."""

ATX = pattern(
    r"^[^\S\n]{0,3}(#{1,6})[^\S\n]++(?=\S)((?:\S++|[^\S\n]++(?!#*+[^\S\n]*+$))*+)"
    r"([^\S\n]++#++)?[^\S\n]*$",
    re.MULTILINE,
)
PICTURE = pattern(r"[\u2600-\u27bf\U0001f300-\U0001faff][\ufe0f\u200d]?[^\S\n]{1,4}(?=\S)")
"""A pictogram before a heading's words."""
SETEXT = pattern(r"^[^\S\n]{0,3}(\S[^\n]*)\n([^\S\n]{0,3}(={3,}|-{3,})[^\S\n]*)$", re.MULTILINE)
RULE = pattern(r"^[^\S\n]{0,3}([-*_])(?:[^\S\n]*\1){2,}[^\S\n]*$", re.MULTILINE)
QUOTE = pattern(r"^[^\S\n]{0,3}(?:>[^\S\n]?){1,6}", re.MULTILINE)
BULLET = pattern(r"^[^\S\n]*[-*+][^\S\n]+(?:\[[ xX]\][^\S\n]+)?(?=\S)", re.MULTILINE)
TABLE = pattern(r"^[^\S\n]*\|[^\n]*\|[^\S\n]*$", re.MULTILINE)
SPEAKERS_HEAD = pattern(
    r"^[^\S\n]*\|(?:[^|\n]{1,30}\|){0,3}[^\S\n]*"
    r"(?:speaker|name|who|voice|sprecher(?:in)?|orador(?:a)?|hablante|intervenant|говорящий|话者"
    r"|話者|发言人|發言人)"
    r"[^\S\n]*\|(?:[^|\n]{1,30}\|)?[^\S\n]*"
    r"(?:text|words?|transcript|speech|statement|utterance|content|dialogue|remarks?|"
    r"texto|texte|testo|wortlaut|текст|内容|內容|発言|发言|發言)[^\S\n]*\|[^\S\n]*\n[^\S\n]*\|[-: |]+\|[^\S\n]*\n",
    re.MULTILINE | re.IGNORECASE,
)
"""The head of a table whose rows are turns: who, and what is said; attendees have no such column."""
CLOSING_BAR = pattern(r"(?<=\S)[^\S\n]*\|[^\S\n]*$", re.MULTILINE)
TABLE_RULE = pattern(
    r"^[^\S\n]*+\|?[^\S\n]*+(?::?-{2,}+:?[^\S\n]*+\|[^\S\n]*+)+[:\- ]*$", re.MULTILINE
)
IMAGE = pattern(r"!\[[^\]\n]{0,300}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,100}\])")
LINK = pattern(
    r"(?<![\\!])\[((?:[^\[\]\n]{1,500}+|\[[^\[\]\n]{0,100}+\]){1,5}+)"
    r"(\]\((?:[^()\s]|\([^()\s]{0,300}\)){0,2000}(?:\s\"[^\"\n]{0,300}\")?\))"
)
DEFINITION = pattern(
    r"^[^\S\n]{0,3}\[[^\]\n]{1,100}\]:[^\S\n]+\S+(?:[^\S\n]+\"[^\"\n]*\")?[^\S\n]*$", re.MULTILINE
)
ESCAPE = pattern(r"\\(?=[!-/:-@\[-`{-~])")
HARD_BREAK = pattern(r"\\$", re.MULTILINE)
TAG = pattern(
    r"(?<!\d )</?[A-Za-z][\w-]{0,30}(?:\s[^<>\n]{0,2000})?/?>|&nbsp;|<https?://[^\s<>]{1,2000}>"
)
"""HTML in the text; after a clock time it is a nick of a chat: `13:02 <jay> words`."""
SET_TAG = pattern(r"<(b|strong|i|em)>([^<\n]{1,2000})</\1>", re.IGNORECASE)
"""What is set in bold or italics by a tag."""
LIQUID = pattern(r"\{%[^%\n]{0,1000}%\}|\{\{[^{}\n]{0,1000}\}\}")
FENCED = pattern(r"^[^\S\n]{0,3}(?:`{3,}|~{3,})[^\n`]*$", re.MULTILINE)
CODE = pattern(r"(?<![`\\])`{1,2}(?!`)|(?<!`)`(?!`)")
LONG_MATTER = 1_000
"""Characters of a front matter that may hold a transcript."""
FEWEST_TURNS = 12
"""Items of such a list at least."""
HIDDEN = (IMAGE, DEFINITION, TAG, LIQUID, FENCED, CODE, TABLE_RULE, RULE, HARD_BREAK)
"""What is no word of anybody's."""


def sniff(head: bytes, name: str) -> float:
    """By the suffix, or by labels in bold or front matter that no plain text has."""
    lines = b"\n" + head
    if len(BOLD_LABEL.findall(lines)) >= 3:
        return 0.6
    if name.endswith(SUFFIXES):
        return 0.55
    marked = b"**" in head or lines.startswith((b"\n---\n", b"\n---\r\n"))
    return 0.3 if marked and len(ATX_LINE.findall(lines)) >= 2 else 0.0


def read(data: bytes, name: str) -> Draft:
    """Decode, hide the marks, and say what they meant."""
    from podium_parsers.markup.entities import decoded_with_characters
    from podium_parsers.markup.front_matter import front_matter

    draft = Draft(unflowed(decoded_with_characters(data, name, "markdown")))
    matter = front_matter(draft.text)
    if matter and (kept := _kept_in(draft.text, matter.end, data, name)):
        kept.know(**matter.facts())
        return kept
    if matter:
        draft.hide(0, matter.end)
        draft.know(**matter.facts())
    begin = matter.end if matter else 0
    _headings(draft, begin)
    _lines(draft, begin)
    _inline(draft, begin)
    draft.hints.sort(key=lambda hint: hint.span)
    return draft


def _kept_in(text: str, end: int, data: bytes, name: str) -> Draft | None:
    """The transcript that the front matter holds as a list of turns, where it outweighs what follows."""
    if end < max(LONG_MATTER, len(text) - end):
        return None
    from podium_parsers.drafts.compose import opened
    from podium_parsers.markup.matter_lists import lists_in
    from podium_parsers.tables.reading import draft_of
    from podium_parsers.tables.recognising import fields_of

    for rows in lists_in(text[:end]).values():
        fields = fields_of(rows)
        if len(rows) >= FEWEST_TURNS and fields is not None and fields.speaker is not None:
            return draft_of(rows, opened(data, name, "markdown")[1])
    return None


def _outside_code(sign: re.Pattern[str], text: str, begin: int) -> Iterator[re.Match[str]]:
    """What a pattern finds outside fenced code; a fence that is never closed fences nothing."""
    fences = iter([found.start() for found in FENCED.finditer(text, begin)])
    blocks = list(zip(fences, fences, strict=False))
    for found in sign.finditer(text, begin):
        at = bisect_right(blocks, (found.start(), len(text))) - 1
        if at < 0 or found.start() > blocks[at][1]:
            yield found


def _headings(draft: Draft, begin: int) -> None:
    text, titled = draft.text, False
    for found in _outside_code(ATX, text, begin):
        start, end = found.span(2)
        level = len(found[1])
        if picture := PICTURE.match(text, start, end):
            start = picture.end()
        draft.hide(found.start(1), start)
        draft.hide(end, found.end(3))
        draft.hint(HintKind.HEADING, start, end, level)
        if level == 1 and not titled:
            draft.hint(HintKind.TITLE, start, end)
        titled = titled or level == 1
    for found in _outside_code(SETEXT, text, begin):
        start, end = found.span(1)
        if text[start] in "-#>|*=" or text[max(0, start - 2) : start].strip(" \n"):
            continue
        level = 1 if found[3][0] == "=" else 2
        draft.hide(*found.span(2))
        draft.hint(HintKind.HEADING, start, end, level)
        if level == 1 and not titled:
            draft.hint(HintKind.TITLE, start, end)
            titled = True


def _lines(draft: Draft, begin: int) -> None:
    text = draft.text
    for found in QUOTE.finditer(text, begin):
        draft.hide(*found.span())
        draft.hint(HintKind.QUOTE, found.end(), _line_end(text, found.end()))
    for found in BULLET.finditer(text, begin):
        draft.hide(*found.span())
        draft.hint(HintKind.LIST_ITEM, found.end(), _line_end(text, found.end()))
    for found in TABLE.finditer(text, begin):
        draft.hint(HintKind.TABLE, *found.span())
    for found in SPEAKERS_HEAD.finditer(text, begin):
        _turns_in_rows(draft, *found.span())


def _turns_in_rows(draft: Draft, head: int, at: int) -> None:
    """Hide the head of a table of turns, and the bars that close its rows."""
    draft.hide(head, at - 1)
    while row := TABLE.match(draft.text, at):
        if bar := CLOSING_BAR.search(draft.text, row.start(), row.end()):
            draft.hide(*bar.span())
        at = row.end() + 1


def _comments(draft: Draft, begin: int) -> None:
    start = draft.text.find("<!--", begin)
    while start >= 0:
        end = draft.text.find("-->", start)
        if end < 0:
            return
        draft.hide(start, end + 3)
        start = draft.text.find("<!--", end)


def _inline(draft: Draft, begin: int) -> None:
    from podium_parsers.markup.notebook import hide_notebook_marks
    from podium_parsers.markup.speaking_tags import speaking_tags

    text = draft.text
    voices = speaking_tags(text, begin)
    _comments(draft, begin)
    hide_notebook_marks(draft, begin)
    for sign in HIDDEN:
        for found in sign.finditer(text, begin):
            if sign is not TAG or found[0][1:-1] not in voices:
                draft.hide(*found.span())
    for found in SET_TAG.finditer(text, begin):
        kind = HintKind.BOLD if found[1][0] in "bBsS" else HintKind.ITALIC
        draft.hint(kind, *found.span(2))
    for found in ESCAPE.finditer(text, begin):
        draft.hide(*found.span())
    for found in LINK.finditer(text, begin):
        draft.hide(found.start(), found.start(1))
        draft.hide(*found.span(2))
    from podium_parsers.markup.emphasis import find_emphasis

    for mark in find_emphasis(text, begin):
        draft.hide(mark.start, mark.inner)
        draft.hide(mark.stop, mark.end)
        kind = HintKind.BOLD if mark.strong else HintKind.ITALIC
        draft.hint(kind, mark.inner, mark.stop)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


register(Format("markdown", SUFFIXES, sniff, read))
