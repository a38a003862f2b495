"""TEI: ParlaMint, Parla-CLARIN, spoken corpora, plays; see `proceedings.tei`."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.proceedings.head import root_name
from podium_parsers.registry import Format, register


def sniff(head: bytes, name: str) -> float:  # noqa: ARG001 (the registry's signature)
    """The root is TEI, teiCorpus or the older TEI.2."""
    return 1.0 if root_name(head) in ("tei", "teicorpus", "tei.2") else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read all texts of the file; raises UnreadableError when it is no XML or holds no text."""
    from podium_parsers.proceedings.tei import read as read_tei

    return read_tei(data, name)


register(Format("tei", (), sniff, read, contained=True))
