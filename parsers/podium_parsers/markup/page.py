"""What of a web page is its document, and what is the site around it.

Menus, sidebars, cookie notices, comments and footers are told by their elements, their ARIA roles and
the names that authors give them; an element is never dropped for its name alone when it holds a good
part of the page's words. Then the smallest element that holds nearly all of what is left is the document.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise

from selectolax.lexbor import LexborNode

from podium_parsers.columns import NONE
from podium_parsers.patterns import pattern

UNREAD = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "head",
        "form",
        "select",
        "option",
        "input",
        "textarea",
        "iframe",
        "object",
        "embed",
        "video",
        "audio",
        "canvas",
        "map",
        "frame",
        "frameset",
        "applet",
        "datalist",
        "-comment",
        "-doctype",
    ]
)
"""Elements that hold no words of a document."""
SITE = frozenset(["nav", "footer", "aside", "dialog", "menu"])
PRESSED = "button"
"""Dropped like these, all or none: in a player each turn may be one."""
HOLDERS = frozenset(
    [
        "html",
        "body",
        "div",
        "main",
        "article",
        "section",
        "table",
        "tbody",
        "tr",
        "td",
        "center",
        "dir",
        "font",
    ]
)
"""Elements that a whole document may stand in."""
ROLES = frozenset(
    [
        "navigation",
        "banner",
        "contentinfo",
        "search",
        "complementary",
        "dialog",
        "menu",
        "menubar",
        "alert",
    ]
)
NAMES = pattern(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|side-?bar|cookies?|consent|gdpr|breadcrumbs?|foot(?:er)?|"
    r"comments?|respond|share|sharing|social|related|newsletter|subscri(?:be|ption)|advert\w*|ads?|promo|"
    r"popup|modal|masthead|toolbar|paginat\w+|pager|skip(?:-?link)?|sr-only|visually-?hidden|"
    r"screen-reader-text|banner|widget|tags?|recommend\w*|print-?only|site-header|teaser)(?:$|[\s_-])",
    re.IGNORECASE,
)
UNREAD_NAMES = frozenset(["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text"])
"""Names of what is written for screen readers only, wherever it stands."""
WITHIN_LINES = frozenset(["a", "abbr", "b", "cite", "em", "i", "mark", "q", "span", "strong"])
WORDY = pattern(r"[^\W\d_]{2}")
UNSEEN = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
LARGE = 0.3
"""Share of the page's words that shields an element from being dropped for its name."""
MOST = 0.5
"""Share of the words from which on elements of one name are shielded together: a page whose turns are
`<div class="comment">` is made of them."""
REMARKS = frozenset(["comment", "comments"])
"""Names of what readers add to a document, and of what is said in some records' pages."""
AMONG, AMONG_SHARE = 6, 0.1
"""Such elements between which something else stands, and their share, from which on they are the record's."""
NEARLY_ALL = 0.9
"""Share of the words that the document's element must hold."""


class Tree:
    """A parsed page as columns in document order, so that nothing here needs recursion."""

    def __init__(self, root: LexborNode) -> None:
        self.nodes: list[LexborNode] = []
        self.tags: list[str] = []
        self.parents: list[int] = []
        self.ends: list[int] = []
        """Index just behind each node's last descendant."""
        self.set_off = frozenset[str]()
        """Classes that the page's style sheet sets in bold or in small capitals."""
        self.kept_lines: frozenset[str] = frozenset[str]()
        """Classes of elements whose lines it keeps."""
        places: dict[int, int] = {}
        for node in root.traverse(include_text=True):
            parent = node.parent
            places[node.mem_id] = len(self.nodes)
            self.parents.append(places.get(parent.mem_id, NONE) if parent is not None else NONE)
            self.nodes.append(node)
            self.tags.append(node.tag or "")
        self.ends = list(range(1, len(self.nodes) + 1))
        for index in range(len(self.nodes) - 1, 0, -1):
            parent_index = self.parents[index]
            if parent_index != NONE:
                self.ends[parent_index] = max(self.ends[parent_index], self.ends[index])

    def words(self, dropped: bytearray, unlinked: bool) -> list[int]:
        """Characters of text in each node's subtree; those in links left out if so wished."""
        sizes = [0] * len(self.nodes)
        for index in range(len(self.nodes) - 1, -1, -1):
            if dropped[index] or (unlinked and self.tags[index] == "a"):
                sizes[index] = 0
                continue
            if self.tags[index] == "-text":
                sizes[index] = len((self.nodes[index].text_content or "").strip())
            parent = self.parents[index]
            if parent != NONE:
                sizes[parent] += sizes[index]
        return sizes


def dropped_nodes(tree: Tree) -> bytearray:
    """1 for each node that is no part of the document; what is below it counts as well."""
    dropped = bytearray(tree.tags[index] in UNREAD for index in range(len(tree.nodes)))
    sizes = tree.words(dropped, unlinked=False)
    whole = max(1, max(sizes, default=1))
    named: dict[str, list[int]] = defaultdict(list)
    for index, node in enumerate(tree.nodes):
        tag = tree.tags[index]
        if tag[:1] in ("", "-", "#") or tag in {"html", "body"} or dropped[index]:
            continue
        name = _site_name(node) if node.attributes else ""
        if name[:1] not in ("", "#") and name not in UNREAD_NAMES and _is_in_a_sentence(node, tag):
            continue
        if tag == PRESSED:
            named[tag].append(index)
        elif tag in SITE or name:
            named[name or f"{tag} {index}"].append(index)
    for name, indexes in named.items():
        if name in REMARKS and _stand_among_others(tree, indexes, sizes):
            continue
        if sum(sizes[index] for index in indexes) <= MOST * whole:
            for index in indexes:
                dropped[index] |= sizes[index] <= LARGE * whole
    return dropped


def _stand_among_others(tree: Tree, indexes: list[int], sizes: list[int]) -> bool:
    """Whether elements stand between others that hold words, again and again, and not below a document in a row."""
    between = 0
    for index, following in pairwise(indexes):
        at = tree.ends[index]
        if tree.parents[index] != tree.parents[following]:
            continue
        while at < following:
            if sizes[at]:
                between += 1
                break
            at = tree.ends[at]
    return between >= max(AMONG, AMONG_SHARE * len(indexes))


def _is_in_a_sentence(node: LexborNode, tag: str) -> bool:
    """Whether an inline element has words beside it: `that Bill <a class="related">C-1</a> be read`."""
    return tag in WITHIN_LINES and any(
        beside is not None and beside.tag == "-text" and WORDY.search(beside.text_content or "")
        for beside in (node.prev, node.next)
    )


def _site_name(node: LexborNode) -> str:
    """What names an element as a part of the site and not of the document; "" for the others."""
    attributes = node.attributes
    if (attributes.get("role") or "").lower() in ROLES or "hidden" in attributes:
        return f"#{node.mem_id}"
    if UNSEEN.search(attributes.get("style") or ""):
        return f"#{node.mem_id}"
    found = NAMES.search(f"{attributes.get('class') or ''} {attributes.get('id') or ''}")
    return found[0].strip(" \t\n_-").lower() if found else ""


def document_of(tree: Tree, dropped: bytearray) -> int:
    """Index of the smallest element that holds nearly all of the words."""
    sizes = tree.words(dropped, unlinked=True)
    wanted = NEARLY_ALL * max(sizes, default=0)
    best = 0
    for index, tag in enumerate(tree.tags):
        inside = index < tree.ends[best]
        if inside and sizes[index] > wanted and tag in HOLDERS and not dropped[index]:
            best = index
    return best
