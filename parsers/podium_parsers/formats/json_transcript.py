"""JSON transcripts of any product: Whisper, Podlove, speech services, exports, minutes with metadata.

Nothing here knows a product. The tree is searched for the list that holds the words (`tables.finding`)
and its columns (`tables.fields`); what is no transcript is read as the text that it is.
"""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.registry import Format, register

OPENS = pattern(rb'\{"|\[[{"]|\[\[(?!\d[\d:]{0,9}\]\()')
"""How an object or a list begins; a link within brackets, `[[0:12](https://...)]`, does not."""


def sniff(head: bytes, name: str) -> float:
    """An object or a list at the top; brackets may open a plain text too, so the name counts."""
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    squeezed = b"".join(start[:64].split())
    if squeezed[:1] not in (b"{", b"["):
        return 0.0
    if name.endswith((".json", ".json5", ".geojson")):
        return 0.9
    return 0.6 if OPENS.match(squeezed) else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the transcript in the tree; raises UnreadableError when it is nested too deeply."""
    from podium_parsers.drafts.compose import opened
    from podium_parsers.tables.loading import load
    from podium_parsers.tables.reading import draft_of
    from podium_parsers.text.source import decoded

    text, origin = opened(data, name, "json")
    try:
        tree = load(text)
    except ValueError as error:
        draft = Draft(decoded(data, name))
        draft.note("json.broken", f"is no sound JSON ({error}); read as text", warning=True)
        return draft
    draft_or_none = draft_of(tree, origin)
    if draft_or_none is not None:
        return draft_or_none
    draft = Draft(decoded(data, name))
    draft.note("json.other", "holds no transcript in a shape that is known; read as text")
    return draft


register(Format("json", (".json",), sniff, read))
