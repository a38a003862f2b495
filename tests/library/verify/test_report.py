"""What verify says to people and to scripts."""

from __future__ import annotations

import json

from podium_library.verify import all_exact, report_json, report_text, verify
from podium_library.written.harmless import HARMFUL
from podium_library.written.jsontext import json_text
from podium_parsers import parse

TALK = "Maja: The bridge opens in May, and it will carry trams.\n\nMaja: We pay half.\n"
DRAFT = (
    "“The bridge opens in May” and\n“The bridge opens in June, and it”, “nobody\x1b[2J knows that”."
)


def test_people_see_place_verdict_and_changes() -> None:
    text = report_text(verify(DRAFT, [parse(TALK, "talk.txt")]), "draft.md")
    lines = text.split("\n")
    assert lines[0].startswith("draft.md:1: exact, ")
    assert lines[2].startswith("draft.md:2: altered, ")
    assert lines[3].strip() == "The bridge opens in [-May,-] {+June,+} and it"
    assert lines[4] == "draft.md:2: not found"
    assert lines[-2] == "3 quotations: 1 exact, 1 altered, 1 not found"
    assert not HARMFUL.search(text)


def test_scripts_get_offsets_into_the_document() -> None:
    transcript = parse(TALK, "talk.txt")
    value = json.loads(json_text(report_json(verify(DRAFT, [transcript]), "draft.md")))
    assert (value["format"], value["version"]) == ("podium-verify", 1)
    assert (value["exact"], value["altered"], value["not_found"]) == (1, 1, 1)
    exact, altered, missing = value["quotations"]
    assert transcript.text[exact["start"] : exact["end"]] == "The bridge opens in May"
    assert altered["changes"][1] == ["missing", "May,"]
    assert (missing["file"], missing["start"], missing["passage"]) == (None, None, None)


def test_a_draft_without_quotations_is_exact() -> None:
    findings = verify("Nothing here.", [parse(TALK)])
    assert all_exact(findings)
    assert report_text(findings, "draft.md") == "0 quotations in draft.md\n"
