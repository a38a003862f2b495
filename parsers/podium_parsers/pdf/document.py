"""A whole PDF made into a draft: pages to rows, furniture out, rows to paragraphs, paragraphs to text.

Page heads, feet and line numbers are left out of the text altogether, and their numbers kept as
anchors: a paragraph that goes on over a page is one stretch of text, its hyphens heal, and a search
never meets a running title. A note says how much was left out.
"""

from __future__ import annotations

import re
from collections import Counter

import pypdfium2 as pdfium

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.errors import EmptyError, UnreadableError
from podium_parsers.patterns import pattern
from podium_parsers.pdf.cells import part_cells
from podium_parsers.pdf.panes import panes_of
from podium_parsers.pdf.paragraphs import (
    LABEL,
    Measure,
    PlacedRow,
    is_centred,
    measure,
    paragraphs,
    rows_of_label,
)
from podium_parsers.pdf.rows import Row, rows_of, take_line_numbers
from podium_parsers.pdf.words import Word, words_of
from podium_parsers.pdf.wrapped import before
from podium_parsers.places import PageLines
from podium_parsers.printed.repeated import ONLY_NUMBER, repeated
from podium_parsers.text.source import Source, sha256

MOST_PAGES = 20_000
NUMBERED = 0.25
"""Share of rows with a line number from which on they show what is usual."""
COLUMNED = 0.5
"""Share of rows in columns from which on these do."""
LARGER = 1.12
"""Times the body's font size from which on a row is a heading."""
RULE = pattern(r"([.·_=~*–—-])(?: ?\1){19,}")
SITE = pattern(r"(?<=.{10})[^\S\n]\|[^\S\n][^|\n]{2,30}$")
"""The name of the site behind the title of a page that a browser printed."""
NO_TITLE = pattern(
    r"\.(?:docx?|pdf|ptx|rtf|indd|wpd|txt|xlsx?)$|\w_\w|\btitle$|^\d{5,8}[ -]"
    r"|^(?:microsoft word|untitled|document\d*$|created by|print)",
    re.IGNORECASE,
)


def read_document(data: bytes, name: str) -> Draft:
    """Read a PDF's text by positions; raises UnreadableError with one clear line."""
    pages, title = _pages(data)
    numbers, left_out = _strip(pages)
    if not any(pages):
        raise EmptyError("holds no text: its pages are pictures or empty")
    part_cells([page for page in pages if page])
    usual = measure(_body([row for page in pages for row in page]))
    placed = [
        PlacedRow(row, page, at == 0)
        for page, held in enumerate(pages)
        for at, row in enumerate(held)
    ]
    writer = _TextOfRows(usual, numbers)
    for run in paragraphs(placed, usual):
        writer.put(run)
    draft = Draft(Source("".join(writer.pieces), name, "pdf", "pdf", sha256(data)))
    writer.say(draft)
    title = SITE.sub("", title)
    if len(title) > 7 and not NO_TITLE.search(title):
        draft.know(title=title)
    if left_out:
        draft.note("page furniture", f"{left_out} page heads and feet are left out of the text")
    return draft


def _body(rows: list[Row]) -> list[Row]:
    """The rows that show what is usual in a document."""
    numbered = [row for row in rows if row.number]
    if len(numbered) > NUMBERED * len(rows):
        return numbered  # a word index is set closer than the record before it, and may be as long
    columned = [row for row in rows if row.columned]
    return columned if len(columned) > COLUMNED * len(rows) else rows


def _pages(data: bytes) -> tuple[list[list[Row]], str]:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise UnreadableError("is locked by a password" if locked else "is a damaged PDF") from None
    try:
        if len(document) > MOST_PAGES:
            raise UnreadableError(f"has more than {MOST_PAGES} pages")
        title = str(document.get_metadata_dict().get("Title", "")).strip()
        panes = [pane for index in range(len(document)) for pane in _panes(document, index)]
        return rows_of(panes), title
    finally:
        document.close()


def _panes(document: pdfium.PdfDocument, index: int) -> list[list[Word]]:
    """The words of a page, or of each page on a condensed sheet; none for one that cannot be loaded."""
    try:
        page = document[index]
    except pdfium.PdfiumError:
        return [[]]
    try:
        return panes_of(words_of(page))
    finally:
        page.close()


def _strip(pages: list[list[Row]]) -> tuple[list[int], int]:
    """Take line numbers and furniture out; the printed page numbers, and how many rows went."""
    bare = [rows for rows in pages if rows and not take_line_numbers(rows)]
    if len(bare) < 0.5 * len(pages):
        for rows in bare:  # the last page of a numbered record may hold but a few lines
            take_line_numbers(rows, fewest=1)
    texts = [[row.text for row in rows] for rows in pages]
    heads = {at for at in repeated(texts) if not _opens_turn(pages[at[0]][at[1]])}
    furniture = heads | _unnumbered(pages) | _rules(texts)
    printed: list[int | None] = []
    for page, rows in enumerate(pages):
        gone = [place for place in range(len(rows)) if (page, place) in furniture]
        printed.append(_number_in([texts[page][place] for place in gone]))
        pages[page] = [row for place, row in enumerate(rows) if (page, place) not in furniture]
    return _page_numbers(printed), len(furniture)


def _opens_turn(row: Row) -> bool:
    """Whether a numbered row begins as a turn does: what witnesses are asked may come again where pages end."""
    return row.number > 0 and LABEL.match(row.text) is not None


def _unnumbered(pages: list[list[Row]]) -> set[tuple[int, int]]:
    """On a page of numbered lines, the rows without a number above the first and below the last."""
    found: set[tuple[int, int]] = set()
    for page, rows in enumerate(pages):
        numbered = [place for place, row in enumerate(rows) if row.number]
        if page and len(numbered) > 0.5 * len(rows):  # the first page's head is its title
            outside = (*range(numbered[0]), *range(numbered[-1] + 1, len(rows)))
            found |= {(page, place) for place in outside}
    return found


def _rules(texts: list[list[str]]) -> set[tuple[int, int]]:
    """Rows of one sign again and again, which draw a line between two turns: `.........`, `_____`."""
    return {
        (page, place)
        for page, rows in enumerate(texts)
        for place, text in enumerate(rows)
        if RULE.fullmatch(text)
    }


def _number_in(heads: list[str]) -> int | None:
    """The page number that a page's furniture prints."""
    for head in sorted(heads, key=len):
        if ONLY_NUMBER.fullmatch(head):
            digits = re.search(r"\d{1,5}", head)
            if digits:
                return int(digits[0])
    for head in heads:
        digits = re.search(r"(?:^|page\s)(\d{1,5})\b|\b(\d{1,4})$", head, re.IGNORECASE)
        if digits:
            return int(digits[1] or digits[2])
    return None


def _page_numbers(printed: list[int | None]) -> list[int]:
    """Printed numbers where they run with the pages; the place in the file otherwise."""
    shifts = Counter(number - at for at, number in enumerate(printed) if number is not None)
    shift, times = shifts.most_common(1)[0] if shifts else (1, 0)
    if times < 0.5 * len(printed) or shift + 0 < -len(printed):
        shift = 1
    return [at + shift for at in range(len(printed))]


class _TextOfRows:
    """Writes paragraphs as text, and remembers what is to be said of it."""

    def __init__(self, usual: Measure, numbers: list[int]) -> None:
        self.usual, self.numbers = usual, numbers
        self.pieces: list[str] = []
        self.size = 0
        self.pages = PageLines()
        self.said: list[tuple[HintKind, int, int, int]] = []
        self.last = (-1, 0)

    def put(self, run: list[PlacedRow]) -> None:
        """Append one paragraph, its rows as lines."""
        start = self.size
        label = rows_of_label(run, self.usual)
        for place, placed in enumerate(run, 1):
            self._anchor(placed)
            begin = self.size
            if place < label:
                self._write(before(placed.row.plain, run[place].row.plain))
            else:
                self._write(placed.row.text + "\n")
            self._bold(placed.row, begin)
        end = self.size - 1
        self._write("\n")
        row = run[0].row
        self.said.append((HintKind.BLOCK, start, end, 0))
        if is_centred(row, self.usual):
            self.said.append((HintKind.CENTRED, start, end, 0))
        if row.size > LARGER * self.usual.size and len(run) < 4:
            level = 1 if row.size > 1.5 * self.usual.size else 2
            self.said.append((HintKind.HEADING, start, end, level))

    def say(self, draft: Draft) -> None:
        """Hand hints and anchors to the draft."""
        for kind, start, end, level in self.said:
            draft.hint(kind, start, end, level)
        draft.hints.sort(key=lambda hint: hint.span)
        draft.pages = self.pages

    def _write(self, text: str) -> None:
        self.pieces.append(text)
        self.size += len(text)

    def _anchor(self, placed: PlacedRow) -> None:
        place = (placed.page, placed.row.number)
        if place[0] != self.last[0] or (place[1] and place != self.last):
            self.pages.add(self.size, self.numbers[placed.page], placed.row.number)
        self.last = place

    def _bold(self, row: Row, start: int) -> None:
        """Say which first words of a row are bold: a label, or all of a heading."""
        count = next((i for i, word in enumerate(row.words) if not word.bold), len(row.words))
        if not count:
            return
        text = row.text
        at = 0
        for word in row.words[:count]:
            at = text.index(word.text, at) + len(word.text)
        self.said.append((HintKind.BOLD, start, start + at, 0))
