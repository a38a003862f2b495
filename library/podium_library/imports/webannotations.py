"""Annotations of the web: Hypothesis's JSON, and W3C Web Annotations such as our own jsonld.

Both keep the quote with the words around it in a TextQuoteSelector. Their offsets point into a web page,
not into a transcript, so every annotation looks for its place anew. Page notes without a quote and
replies have none and are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from podium_library.imports.imported import Imported, Loose
from podium_library.imports.values import Identities, filled, moment, rows, table, text, words
from podium_library.written.jsontext import Json

QUOTE_SELECTOR = "TextQuoteSelector"
COLLECTION_KEYS = ("rows", "annotations", "items")


def listed(value: Json) -> list[Mapping[str, Json]]:
    """The annotations of an API answer, an export, a collection, a page or a bare list."""
    whole = table(value)
    pages = [whole, table(whole.get("first"))]
    lists = [page[key] for page in pages for key in COLLECTION_KEYS if key in page]
    found = [table(one) for part in (lists or [value]) for one in rows(part)]
    return [one for one in found if "target" in one]


def read(value: Json) -> Imported:
    """Read annotations; those without a quote are left out with a warning."""
    identities = Identities("annotation")
    made = [_loose(one, identities) for one in listed(value)]
    loose = tuple(one for one in made if one is not None)
    missing = len(made) - len(loose)
    warnings = (f"{missing} annotations without a quote were left out",) if missing else ()
    form = "hypothesis" if "rows" in table(value) or not _is_w3c(value) else "jsonld"
    return Imported(form, loose=loose, warnings=warnings)


def _is_w3c(value: Json) -> bool:
    return any("body" in one for one in listed(value))


def _loose(one: Mapping[str, Json], identities: Identities) -> Loose | None:
    selector = next(
        (s for s in _selectors(one) if s.get("type") == QUOTE_SELECTOR and filled(s.get("exact"))),
        None,
    )
    if selector is None:
        return None
    quote = text(selector.get("exact")) or ""
    bodies = [table(body) for body in _list(one.get("body"))]
    tagging = tuple(
        t for b in bodies if b.get("purpose") == "tagging" if (t := filled(b.get("value")))
    )
    comment = next((filled(b.get("value")) for b in bodies if b.get("purpose") != "tagging"), None)
    titles = rows(table(one.get("document")).get("title"))
    identity = text(one.get("id")) or ""
    return Loose(
        quote=quote,
        note=filled(one.get("text")) or comment,
        tags=tuple(dict.fromkeys((*words(one.get("tags")), *tagging))),
        prefix=text(selector.get("prefix")) or "",
        suffix=text(selector.get("suffix")) or "",
        document=(text(titles[0]) if titles else None) or text(one.get("uri")) or "",
        created=moment(one.get("created")),
        id=identities.of(identity.removeprefix("urn:uuid:"), quote),
    )


def _selectors(one: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    for target in _list(one.get("target")):
        yield from (table(selector) for selector in _list(table(target).get("selector")))


def _list(value: Json) -> list[Json]:
    """A list, or the one value that stands where a list may stand."""
    if isinstance(value, Mapping):
        return [value]
    return list(rows(value))
