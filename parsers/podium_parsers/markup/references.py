"""Signs that a page or an e-book puts into the words and that are none of them: permalinks, notes' numbers, page numbers.

`<a href="#p12">¶</a>`, `<sup><a href="#fn3">3</a></sup>`, `<span epub:type="pagebreak">41</span>`.
"""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from podium_parsers.patterns import pattern

PERMALINK = pattern(r"[¶#§∞\N{LINK SYMBOL}\ufe0f]{1,2}")
NUMBER = pattern(r"[\[(]?(?:\d{1,4}|[*†‡]{1,3}|[a-z])[\])]?")
TAGS = frozenset(["a", "sup", "span", "div", "hr"])
TYPES = frozenset(["noteref", "pagebreak", "doc-noteref", "doc-pagebreak"])


def is_reference(node: LexborNode, tag: str) -> bool:
    """Whether an element only points to somewhere, or says where a printed page begins."""
    if tag not in TAGS:
        return False
    attributes = node.attributes
    if TYPES & {attributes.get("epub:type") or "", attributes.get("role") or ""}:
        return True
    if tag == "a" and "#" in (attributes.get("href") or ""):
        return PERMALINK.fullmatch((node.text(deep=True) or "").strip()) is not None
    if tag == "sup":
        link = node.css_first("a[href]")
        words = (node.text(deep=True) or "").strip()
        return (
            link is not None
            and "#" in (link.attributes.get("href") or "")
            and NUMBER.fullmatch(words) is not None
        )
    return False
