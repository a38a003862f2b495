"""A draft's quotations are exact, altered or not found."""

from __future__ import annotations

import pytest

from podium_library.verify import Kind, Status, verify
from podium_library.verify.finding import TURNED
from podium_parsers import Transcript, parse

TALK = """\
Maja Lindqvist: Good morning. The bridge opens in May, and it
will carry trams from the first day. “Never again,” people said.

Question: Who pays for the tunnel under the gas terminal?

Maja Lindqvist: The region pays for half of it – forty million, not a krona more. We have said so
since the first plan was drawn in the old town hall, and nobody has found a reason to change it.
"""


@pytest.fixture
def talk() -> Transcript:
    return parse(TALK, "talk.txt")


@pytest.mark.parametrize(
    "draft",
    [
        "She said “The bridge opens in May, and it will carry trams.”",
        'She said "The bridge opens in May," and left.',
        "Sie sagte: „The bridge opens in May“.",
        "Elle : « The bridge opens in May »",
        "She: “The region pays for half of it — forty million”.",
        "She: “The region pays for half of it -- forty million”.",
        "> The bridge opens in May, and it\n> will carry trams from the first day.\n>\n> — Maja Lindqvist",
        "“The bridge … will carry trams”",
        "“The bridge opens [...] from the first day. ‘Never again,’ people said.”",
        "“[t]he bridge opens in May”",
        "“[it] will carry trams from the [very] first day”",
        "“The bridge opens in May [sic], and it will carry trams”",
        "“The *bridge* opens in **May**”",
        "‘The bridge opens in May’, she said.",
    ],
)
def test_the_very_words_are_exact_however_they_are_set(draft: str, talk: Transcript) -> None:
    (finding,) = verify(draft, [talk])
    assert finding.status is Status.EXACT
    assert finding.span is not None


@pytest.mark.parametrize(
    ("draft", "missing", "added"),
    [
        ("“The bridge opens in June, and it will carry trams.”", ["May,"], ["June,"]),
        ("“The region pays for all of it”", ["half"], ["all"]),
        ("“We have said so since the plan was drawn”", ["first"], []),
        ("“The bridge Opens in May”", ["opens"], ["Opens"]),
        ("“who pays for the tunnel under the oil terminal?”", ["Who", "gas"], ["who", "oil"]),
    ],
)
def test_changed_words_are_shown(
    draft: str, missing: list[str], added: list[str], talk: Transcript
) -> None:
    (finding,) = verify(draft, [talk])
    assert finding.status is Status.ALTERED
    assert [one.text for one in finding.changes if one.kind is Kind.MISSING] == missing
    assert [one.text for one in finding.changes if one.kind is Kind.ADDED] == added


@pytest.mark.parametrize(
    "draft",
    ["“the bridge opens in May”", "“It will carry … the first day”", "> *the* bridge opens"],
)
def test_a_first_letter_of_the_other_case_is_told_and_no_alteration(
    draft: str, talk: Transcript
) -> None:
    (finding,) = verify(draft, [talk])
    assert (finding.status, finding.note) == (Status.EXACT, TURNED)
    assert finding.changes == ()


@pytest.mark.parametrize(
    "draft",
    [
        "“The moon was bought by a company from the north”",
        "“The trams … opens in May”",
        "“ridge opens in Ma”",
        "“bananas”",
    ],
)
def test_words_that_nobody_said_are_not_found_or_altered(draft: str, talk: Transcript) -> None:
    (finding,) = verify(draft, [talk])
    assert finding.status is not Status.EXACT


def test_the_place_leads_back_to_the_source(talk: Transcript) -> None:
    (finding,) = verify("“it will carry trams from the first day”", [talk])
    assert finding.span is not None
    assert talk.text[slice(*finding.span)] == "it\nwill carry trams from the first day"


@pytest.mark.parametrize(
    "odd",
    [" ", "'-", "[a] ", "… ", "[T]he ", "a ", "the tunnel ", "\u00ad", "ﬁ", "--", "\\*", "漢"],
)
def test_an_odd_quotation_of_any_length_comes_to_an_end(odd: str, talk: Transcript) -> None:
    # What costs the square of its length does not come to an end before the timeout.
    findings = verify(f"“The bridge {odd * 30_000} trams”", [talk])
    assert findings


def test_the_right_one_of_several_transcripts_is_named(talk: Transcript) -> None:
    other = parse("Tom: We measured the quay at four metres.\n", "quay.txt")
    (finding,) = verify("“measured the quay”", [talk, other])
    assert finding.transcript is other
