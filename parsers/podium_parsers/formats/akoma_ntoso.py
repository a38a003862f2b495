"""Akoma Ntoso debates, whole or below the front matter of a site's page; see `proceedings.akoma`."""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.proceedings.head import root_name
from podium_parsers.registry import Format, register

PAGE = pattern(
    rb"\A---\r?\n(?:[^\n]{0,400}\n){1,40}?---\s{1,8}(?=<(?:debateSection|debateBody)[\s>])"
)
"""The front matter of a page that holds a debate's body, as sites' generators keep it."""


def sniff(head: bytes, name: str) -> float:  # noqa: ARG001 (the registry's signature)
    """The root is akomaNtoso, whatever the version."""
    return 1.0 if root_name(head) == "akomantoso" or PAGE.match(head) else 0.0


def read(data: bytes, name: str) -> Draft:
    """Read the debate; raises UnreadableError when it is no XML or holds no text."""
    from podium_parsers.proceedings.akoma import read as read_akoma

    page = PAGE.match(data)
    if page is None:
        return read_akoma(data, name)
    from podium_parsers.markup.front_matter import front_matter

    body = data[page.end() :]
    draft = read_akoma(b"<akomaNtoso><debate>%b</debate></akomaNtoso>" % body, name)
    matter = front_matter(page[0].decode("utf-8", "replace"))
    if matter:
        draft.know(**matter.facts())
    return draft


register(Format("akoma-ntoso", (".akn",), sniff, read, contained=True))
