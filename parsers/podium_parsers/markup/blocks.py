"""An HTML tree written out as blocks of text with hints; HTML pages and EPUB chapters share it.

Which element is a block follows the HTML standard's rendering section. A table whose cells are short
is data and keeps its rows as lines; one with long cells is layout, and each cell is written as blocks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from podium_parsers.drafts.draft import HintKind
from podium_parsers.markup.conversation import LAYOUT_CELL, idle_columns, is_conversation
from podium_parsers.markup.page import Tree
from podium_parsers.markup.references import is_reference
from podium_parsers.markup.stylesheet import KEPT_LINES
from podium_parsers.markup.writer import Writer
from podium_parsers.patterns import pattern

BLOCKS = frozenset(
    [
        "address",
        "article",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "ol",
        "p",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
INLINE = {
    "b": HintKind.BOLD,
    "strong": HintKind.BOLD,
    "i": HintKind.ITALIC,
    "em": HintKind.ITALIC,
    "cite": HintKind.ITALIC,
}
CENTRED = pattern(r"text-align\s*:\s*center|(?:^|[\s_-])(?:cent(?:er|re)d?|rtecenter)(?:$|[\s_-])")
BOLD_STYLE = pattern(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
STATED = pattern(r"speaker|author|name|time", re.IGNORECASE)
"""Classes of what a page sets apart from its neighbours without a blank between."""
SPEAKER = pattern(
    r"(?:^|[\s_-])(?:speaker|interlocutor)(?:[_-]{0,2}(?:name|label|title))?(?:$|\s)"
    r"|(?:^|\s)(?:spkr?|who|name|talker)(?:$|\s)",
    re.IGNORECASE,
)
"""Classes of an element that holds who speaks."""
OFFICE = pattern(
    r"(?:speaker|author|member)[_-]{0,2}(?:position|party|role|office|title|job|constituency|affiliation)(?:$|\s)",
    re.IGNORECASE,
)
"""Classes of an element that holds what a speaker is: it stands below the name, or behind it in smaller letters."""
CLOCK = pattern(r"(?:^|\s)time(?:$|\s)", re.IGNORECASE)
TAB = "mso-tab-count"
"""What a word processor writes into the style of the blanks that stand for a tab."""
LINED = frozenset(["article", "div", "p", "section", "td"])
"""Elements whose lines a style may keep."""
LONGEST_NAME = 80


def write_blocks(tree: Tree, root: int, dropped: bytearray, writer: Writer) -> dict[int, int]:
    """Write the subtree at `root`; gives for each element index the offset where its words begin."""
    rows = _data_rows(tree, root, dropped)
    opened: list[tuple[int, int]] = []
    places: dict[int, int] = {}
    kept = 0  # where the element ends whose lines are kept
    index = root
    while index < tree.ends[root]:
        while opened and index >= tree.ends[opened[-1][0]]:
            _close(tree, opened.pop(), writer, rows)
        if dropped[index]:
            index = tree.ends[index]
            continue
        tag = tree.tags[index]
        if tag == "-text":
            words = tree.nodes[index].text_content or ""
            if index < kept:
                writer.add_lines(words)
            else:
                writer.add(words)
        elif tag == "br":
            writer.line_break()
        elif is_reference(tree.nodes[index], tag):
            index = tree.ends[index]
            continue
        elif tag == "span" and TAB in (tree.nodes[index].attributes.get("style") or ""):
            writer.tab()
            index = tree.ends[index]
            continue
        elif tag in {"pre", "xmp", "listing"}:
            writer.put_preformatted(tree.nodes[index].text(deep=True) or "")
            index = tree.ends[index]
            continue
        else:
            if tag in BLOCKS and not (tag in {"td", "th"} and tree.parents[index] in rows):
                writer.end_block()
                places[index] = writer.size
            elif tag not in BLOCKS and _is_office(tree, index):
                office = " ".join((tree.nodes[index].text(deep=True) or "").split())
                writer.add(f" ({office})" if office else "")
                index = tree.ends[index]
                continue
            elif tag == "a" and _is_clock_of_label(tree, index):
                index = tree.ends[index]
                continue
            elif tag not in BLOCKS and _is_set_apart(tree, index):
                writer.add(" ")
            opened.append((index, writer.place))
            if tag in LINED and _keeps_lines(tree, index):
                kept = max(kept, tree.ends[index])
        index += 1
    while opened:
        _close(tree, opened.pop(), writer, rows)
    writer.end_block()
    return places


def _close(tree: Tree, opened: tuple[int, int], writer: Writer, rows: set[int]) -> None:
    index, start = opened
    tag = tree.tags[index]
    if tag in {"td", "th"} and tree.parents[index] in rows:
        writer.add("\u2002" if writer.place > start else " ")
        return
    if tag in HEADINGS:
        writer.end_block(HintKind.HEADING, level=HEADINGS[tag])
        return
    if tag not in BLOCKS:
        named = writer.place - start <= LONGEST_NAME and _is_named(tree, index)
        if tag in INLINE or named or _is_bold(tree, index):
            writer.mark(INLINE.get(tag, HintKind.BOLD), start)
        return
    kinds = []
    if tag == "li":
        kinds.append(HintKind.LIST_ITEM)
    elif tag == "blockquote":
        kinds.append(HintKind.QUOTE)
    elif tag == "tr" and index in rows:
        kinds.append(HintKind.TABLE)
    if _is_centred(tree, index):
        kinds.append(HintKind.CENTRED)
    writer.end_block(*kinds)


def _is_office(tree: Tree, index: int) -> bool:
    """Whether an element behind a speaker's name says what the speaker is."""
    if not OFFICE.search(tree.nodes[index].attributes.get("class") or ""):
        return False
    before = tree.nodes[index].prev
    if before is not None and before.tag == "-text" and not (before.text_content or "").strip():
        before = before.prev
    return before is not None and bool(SPEAKER.search(before.attributes.get("class") or ""))


def _is_clock_of_label(tree: Tree, index: int) -> bool:
    """Whether a link in a heading that names the speaker only tells when the words were said."""
    around = tree.parents[index]
    return (
        tree.tags[around] in HEADINGS
        and bool(SPEAKER.search(tree.nodes[around].attributes.get("class") or ""))
        and bool(CLOCK.search(tree.nodes[index].attributes.get("class") or ""))
    )


def _is_set_apart(tree: Tree, index: int) -> bool:
    """Whether only a style sheet parts this element from the one before: a speaker and a clock time."""
    before = tree.nodes[index].prev
    if before is None or before.tag in {"-text", "br"} or before.tag in BLOCKS:
        return False
    if before.tag == "cite" and tree.tags[index] == "time":
        return True
    classes = [node.attributes.get("class") or "" for node in (before, tree.nodes[index])]
    return any(STATED.search(one) or SPEAKER.search(one) for one in classes)


def _keeps_lines(tree: Tree, index: int) -> bool:
    attributes = tree.nodes[index].attributes
    if not tree.kept_lines.isdisjoint((attributes.get("class") or "").split()):
        return True
    style = attributes.get("style")
    return bool(style and KEPT_LINES.search(style))


def _is_bold(tree: Tree, index: int) -> bool:
    if tree.tags[index] != "span":
        return False
    attributes = tree.nodes[index].attributes
    if tree.set_off and not tree.set_off.isdisjoint((attributes.get("class") or "").split()):
        return True
    style = attributes.get("style")
    return bool(style and BOLD_STYLE.search(style))


def _is_named(tree: Tree, index: int) -> bool:
    """Whether an element's class says that it holds who speaks: then a style sheet sets it off as a label."""
    name = tree.nodes[index].attributes.get("class") if tree.tags[index] == "span" else None
    return bool(name and SPEAKER.search(name))


def _is_centred(tree: Tree, index: int) -> bool:
    if tree.tags[index] == "center":
        return True
    attributes = tree.nodes[index].attributes
    if not attributes:
        return False
    if (attributes.get("align") or "").lower() == "center":
        return True
    return bool(CENTRED.search(f"{attributes.get('style') or ''} {attributes.get('class') or ''}"))


def _data_rows(tree: Tree, root: int, dropped: bytearray) -> set[int]:
    """The rows of tables whose cells are short, and no turns: one line each; what counts turns is dropped."""
    if "td" not in tree.tags:
        return set()
    sizes = tree.words(dropped, unlinked=False)
    rows: set[int] = set()
    cells: dict[int, list[int]] = {}
    for index in range(root, tree.ends[root]):
        if tree.tags[index] in {"td", "th"}:
            cells.setdefault(_table_of(tree, index), []).append(index)
    for held in cells.values():
        filled = [index for index in held if sizes[index]]
        short = filled and sum(sizes[i] for i in filled) / len(filled) < LAYOUT_CELL
        texts = _by_row(tree, held)
        if short and not is_conversation(texts):
            rows.update(
                tree.parents[index] for index in held if tree.tags[tree.parents[index]] == "tr"
            )
        elif idle := idle_columns(texts):
            for index, at in zip(held, _places(tree, held), strict=True):
                dropped[index] |= at in idle
    return rows


def _places(tree: Tree, cells: list[int]) -> Iterator[int]:
    """Each cell's place in its row."""
    seen: Counter[int] = Counter()
    for index in cells:
        yield seen[tree.parents[index]]
        seen[tree.parents[index]] += 1


def _by_row(tree: Tree, cells: list[int]) -> list[list[str]]:
    rows: dict[int, list[str]] = {}
    for index in cells:
        rows.setdefault(tree.parents[index], []).append(tree.nodes[index].text(deep=True) or "")
    return list(rows.values())


def _table_of(tree: Tree, index: int) -> int:
    while index > 0 and tree.tags[index] != "table":
        index = tree.parents[index]
    return index
