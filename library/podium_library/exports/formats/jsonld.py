"""W3C Web Annotations (W3C Recommendation, 23 February 2017), as one collection of one page.

A target names the text by its digest, which is what the offsets point into; the web page that it came
from is its scope. A recording's time is a media fragment (`t=` in seconds).
"""

from __future__ import annotations

from collections.abc import Sequence

from podium_library.citation.fields import file_name
from podium_library.exports.identity import derived, guid, stamp
from podium_library.exports.options import Options
from podium_library.exports.registry import ExportFormat, register
from podium_library.exports.standing import stands
from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_library.written.jsontext import Json, json_text
from podium_library.written.weblinks import web_link

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MEDIA_FRAGMENTS = "http://www.w3.org/TR/media-frags/"


def annotation(mark: Mark, document: Document) -> dict[str, Json]:
    """One mark; it comments when it has a note, else it highlights."""
    bodies: list[Json] = []
    if mark.note:
        note = {"type": "TextualBody", "value": mark.note, "format": "text/plain"}
        bodies.append({**note, "purpose": "commenting"})
    bodies += [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in mark.tags]
    dates = {"created": stamp(mark.created), "modified": stamp(mark.modified)}
    return {
        "@context": CONTEXT,
        "id": f"urn:uuid:{guid(mark.id)}",
        "type": "Annotation",
        "motivation": "commenting" if mark.note else "highlighting",
        **{name: moment for name, moment in dates.items() if moment},
        **({"body": bodies} if bodies else {}),
        "target": target(mark, document),
    }


def target(mark: Mark, document: Document) -> dict[str, Json]:
    """What the annotation is about: the quote, its offsets (code points), its time."""
    quote = {"type": "TextQuoteSelector", "exact": mark.quote}
    around = {"prefix": mark.prefix, "suffix": mark.suffix}
    selectors: list[Json] = [{**quote, **{name: text for name, text in around.items() if text}}]
    if stands(mark, document):
        selectors.append({"type": "TextPositionSelector", "start": mark.start, "end": mark.end})
    if mark.time is not None:
        value = f"t={mark.time[0]:g},{mark.time[1]:g}"
        fragment = {"type": "FragmentSelector", "conformsTo": MEDIA_FRAGMENTS, "value": value}
        selectors.append(fragment)
    page = web_link(document.url)
    return {
        "source": f"urn:sha256:{document.sha256}",
        **({"scope": page} if page else {}),
        "selector": selectors,
    }


def render(documents: Sequence[MarkedDocument], options: Options) -> str:  # noqa: ARG001 (Render)
    """The collection of all annotations."""
    items = [annotation(mark, one.document) for one in documents for mark in one.marks]
    titles = [one.document.title or file_name(one.document) for one in documents]
    label = titles[0] if len(titles) == 1 else f"{len(titles)} documents"
    digests = [one.document.sha256 for one in documents]
    return json_text(
        {
            "@context": CONTEXT,
            "id": f"urn:uuid:{derived('collection', *digests)}",
            "type": "AnnotationCollection",
            "label": label,
            "total": len(items),
            "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
        }
    )


register(
    ExportFormat(
        name="jsonld",
        suffix=".jsonld",
        description="W3C Web Annotations",
        render=render,
        rank=11,
        aliases=("w3c", "annotations"),
    )
)
