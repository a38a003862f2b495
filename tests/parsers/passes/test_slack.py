"""What stands in a text for its page's sake is not read, and the text keeps it."""

from __future__ import annotations

from podium_parsers import Transcript, parse

SHY = "\u00ad"
ROW = "      MS. ADE:        She said     so,      twice, and  then she\n   went   away   again over the     hill, as   one\n"
RECORD = "".join(
    f"      MR. VOSS:      What  of     number {n},     which was   not\n   said to   be lost    before that   morning?\n{ROW}"
    for n in range(10, 30)
)


def words(transcript: Transcript) -> list[str]:
    return [transcript.shown(i).text for i in range(len(transcript.paragraphs))]


def test_soft_hyphens_within_words_are_not_read() -> None:
    text = f"Question: Inter{SHY}natio{SHY}nal?\n\nAnna Berg: Donau{SHY}dampf.\n"
    transcript = parse(text)
    assert words(transcript) == ["International?", "Donaudampf."]
    assert transcript.text == text


def test_a_soft_hyphen_behind_a_hyphen_is_half_of_a_dash_and_stays() -> None:
    assert words(parse(f"Question: And so -{SHY}\n\nAnna Berg: Yes.\n"))[0].endswith(f"so -{SHY}")


def test_gaps_between_the_words_of_a_broken_line_are_one_blank() -> None:
    transcript = parse(RECORD)
    said = words(transcript)
    assert said[0] == "What of number 10, which was not said to be lost before that morning?"
    assert said[1] == "She said so, twice, and then she went away again over the hill, as one"
    shown = transcript.shown(1)
    start = shown.text.index("went")
    assert transcript.text[shown.to_source(start) :].startswith("went   away")


def test_gaps_of_a_text_that_keeps_its_lines_are_columns_and_stay() -> None:
    table = "Question: What of it?\n\nAnna Berg: This.\n\nYear     Boats     Fees\n\n2031        12       400\n"
    assert "Year     Boats     Fees" in words(parse(table))
