"""What the head of a document says that it is."""

from __future__ import annotations

from tests.parsers.reading import written

TALK = "Ada: Where does the kelp grow?\n\nBo: On the outer reef, mostly in spring.\n\n" * 4


def title(head: str, name: str = "talk.md") -> str | None:
    return written(f"{head}\n\n{TALK}", name).transcript.metadata.title


def test_what_a_title_adds_below_a_dash_is_none() -> None:
    assert (
        title("## 海带只长在一块礁石上\n\n——范明接受海湾报专访\n2031年3月5日")
        == "海带只长在一块礁石上"
    )


def test_a_heading_that_begins_with_a_small_letter_goes_on_with_a_title() -> None:
    assert (
        title("# Update of the fourth\n\n# quarter of kelp")
        == "Update of the fourth quarter of kelp"
    )
    assert title("# Update of kelp.\n\n# quarter of kelp") == "Update of kelp."


def test_a_part_behind_its_time_is_no_title() -> None:
    assert title("## [00:00:00] Intro") is None
    assert title("# Kelp talk\n\n## [00:00:00] Intro") == "Kelp talk"


def test_an_address_below_a_title_is_no_part_of_it() -> None:
    assert title("# Kelp talk 12 - Ada Roe\n# https://kelp.example/12") == "Kelp talk 12 - Ada Roe"


def test_a_heading_of_those_who_came_is_no_title_of_a_page() -> None:
    said = (
        "<p>Ada: Where does the kelp grow?</p><p>Bo: On the outer reef, mostly in spring.</p>" * 4
    )
    page = f"<html><head><title>Kelp group call - 5 March 2031</title></head><body><h1>Participants</h1>{said}</body></html>"
    assert written(page, "call.html").transcript.metadata.title == "Kelp group call - 5 March 2031"
