"""The page of a transcript: contents, marks that lead to their rows, several documents apart."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from podium_library.exports import Options, export, export_named
from podium_library.marks.mark import MarkedDocument
from podium_parsers import Exchanges, Transcript


def page(documents: tuple[MarkedDocument, ...], texts: Mapping[str, Transcript]) -> str:
    return export(export_named("html"), documents, Options(texts=texts)).decode()


def test_every_link_of_the_page_has_its_target_once(
    marked: tuple[MarkedDocument, ...], texts: Mapping[str, Transcript]
) -> None:
    html = page(marked, texts)
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)


def test_it_asks_nothing_of_anybody(
    marked: tuple[MarkedDocument, ...], texts: Mapping[str, Transcript]
) -> None:
    html = page(marked, texts)
    assert "default-src &#x27;none&#x27;" in html
    assert not re.search(r"<(script|link|img|iframe)|@import|url\(", html)


def test_several_questions_have_a_list_that_leads_to_them(
    press: MarkedDocument, harbour: Transcript
) -> None:
    exchanges = Exchanges()
    exchanges.add(range(1, 2))
    exchanges.add(range(2, 3))
    both = replace(harbour, exchanges=exchanges)
    html = page((press,), {press.document.sha256: both})
    assert re.findall(r'<li dir="auto"><a href="#(q\d)">', html) == ["q1", "q2"]


def test_a_lost_mark_is_in_the_table_and_points_nowhere(
    press: MarkedDocument, texts: Mapping[str, Transcript]
) -> None:
    lost = replace(press, marks=(replace(press.marks[0], sha256="cd" * 32), press.marks[1]))
    html = page((lost,), texts)
    assert '<tr id="row-1"' in html
    assert 'href="#mark-1"' not in html
    assert html.count("<mark") == 2  # the second mark runs over two paragraphs
