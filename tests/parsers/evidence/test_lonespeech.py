"""A speech under a single label, and what is none."""

from __future__ import annotations

from tests.parsers.reading import reading

from podium_parsers import parse

SPEECH = "The light was rebuilt this spring, and the channel is as deep as it was. " * 20


def test_one_label_in_capitals_heads_a_speech() -> None:
    read = parse(f"Upper Quay\n\n12:15 P.M.\n\nTHE PRESIDENT:  Good afternoon.\n\n{SPEECH}\n")
    assert [speaker.name for speaker in read.speakers] == ["THE PRESIDENT"]
    assert len(read.turns) == 1


def test_a_label_met_once_that_is_no_office_heads_nothing() -> None:
    assert not parse(f"Upper Quay\n\nThe bottom line: we dredge.\n\n{SPEECH}\n").turns
    assert not parse(f"{SPEECH * 3}\n\nTHE PRESIDENT:  Good afternoon.\n").turns
    assert not parse("THE PRESIDENT:  Good afternoon.\n\nThank you.\n").turns


def test_a_title_with_a_name_in_bold_heads_a_speech() -> None:
    page = "<html><body><p><strong>Mr. ROE</strong>. Good afternoon.</p><p>{}</p></body></html>"
    assert speakers(page.format(SPEECH), "speech.html") == ["Mr. ROE"]
    rst = "**Lady Ashe**: Good morning.\n\n{}\n"
    assert speakers(rst.format(SPEECH), "day.rst") == ["Lady Ashe"]


def test_two_in_bold_speak_whatever_sign_stands_behind_them() -> None:
    page = (
        f"<html><body><p><strong>Mr. ROE</strong>: Good afternoon. {SPEECH}</p>"
        f"<p><strong>Mr. ASH</strong>. I thank you. {SPEECH}</p></body></html>"
    )
    assert speakers(page, "speech.html") == ["Mr. ROE", "Mr. ASH"]


def speakers(text: str, name: str) -> list[str]:
    """The names of those who speak in a file."""
    return [speaker.name for speaker in reading(text.encode(), name).transcript.speakers]
