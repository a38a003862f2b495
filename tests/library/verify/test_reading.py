"""Whatever stands in a transcript is found in it again, however it is set."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podium_library.exports import Options, export, export_named
from podium_library.marks.making import make_mark
from podium_library.marks.mark import Document, MarkedDocument
from podium_library.verify import Status, verify
from podium_library.verify.reading import Reading
from podium_parsers import Transcript, parse, read

TALK = """\
Maja Lindqvist: The bridge – our bridge – opens in May. It's for all, and "all" means
trams, bicycles and people who walk; nobody pays twice…

Question: Who pays for the tunnel under the gas terminal, and when will we know?

Maja Lindqvist: The region pays for half of it, forty million, not a krona more. Never.
"""
SETTINGS = [("“", "”"), ('"', '"'), ("„", "“"), ("«\u202f", "\u202f»")]


@settings(max_examples=60)
@given(st.data())
def test_any_run_of_words_is_found_exact(data: st.DataObject) -> None:
    transcript = parse(TALK, "talk.txt")
    words = Reading(transcript).words.replace('"', "'").split()
    start = data.draw(st.integers(0, len(words) - 1))
    size = data.draw(st.integers(1, 20))
    opened, closed = data.draw(st.sampled_from(SETTINGS))
    joint = data.draw(st.sampled_from([" ", "\n", "\u00a0"]))
    quote = joint.join(words[start : start + size]).strip(" \n\u00a0,;.…–'")
    if not any(char.isalnum() for char in quote):
        return
    findings = verify(f"She said: {opened}{quote}{closed}, and left.", [transcript])
    assert [finding.status for finding in findings] == [Status.EXACT], quote


@pytest.mark.parametrize("form", ["markdown", "quote", "org"])
def test_an_export_of_marks_is_a_draft_without_fault(form: str, corpus: Path) -> None:
    transcript = read(corpus / "press-meeting-aeb-2020-10-05.txt")
    marks = tuple(make_mark(transcript, span) for span in passages(transcript))
    document = Document("talk.txt", transcript.source.digest, len(transcript.text))
    options = Options(texts={document.sha256: transcript}, question=False)
    draft = export(export_named(form), (MarkedDocument(document, marks),), options).decode()
    if form == "org":
        draft = draft.replace("#+begin_quote\n", "> ").replace("\u200b", "")
    findings = verify(draft, [transcript])
    assert len(findings) >= len(marks) > 20
    assert [one.quotation.text for one in findings if one.status is not Status.EXACT] == []


def passages(transcript: Transcript) -> list[tuple[int, int]]:
    """The first words of every third paragraph that holds no quotation of its own."""
    spans = []
    for paragraph in transcript.paragraphs[::3]:
        start, end = paragraph.body.start, min(paragraph.body.end, paragraph.body.start + 150)
        end = transcript.text.rfind(" ", start, end)
        if end - start > 40 and not set(transcript.text[start:end]) & set("“”\"'’‘\n"):
            spans.append((start, end))
    return spans
