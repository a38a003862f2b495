"""`Senator REED. I thank the Chair.`: titles, brackets, states, and sentences that only look alike."""

from __future__ import annotations

import pytest

from podium_parsers.labels.titled_period import PATTERN


@pytest.mark.parametrize(
    ("line", "name", "words"),
    [
        ("    Senator Pelloway. Thank you.", "Senator Pelloway", "Thank you."),
        ("    Chairman Quenby. The Committee", "Chairman Quenby", "The Committee"),
        ("  Mr. HATCH. Mr. President, I", "Mr. HATCH", "Mr. President, I"),
        ("  The PRESIDING OFFICER. Without", "The PRESIDING OFFICER", "Without"),
        ("  The SPEAKER pro tempore. The", "The SPEAKER pro tempore", "The"),
        ("    Ms. Moore of Wisconsin. Thank", "Ms. Moore of Wisconsin", "Thank"),
        ("    Mr. O'Brien [continuing]. And so", "Mr. O'Brien", "And so"),
        ("    Mr. de la Garza. $5 million", "Mr. de la Garza", "$5 million"),
        ("    Mr. Dane. [presiding] The Chair", "Mr. Dane", "The Chair"),
        ("  Mr. McCAIN. ``No,'' he said", "Mr. McCAIN", "``No,'' he said"),
    ],
)
def test_a_title_a_name_and_a_stop_are_a_label(line: str, name: str, words: str) -> None:
    found = PATTERN.match(f"\n{line}")
    assert found is not None
    assert found["name"] == name
    assert line.endswith(words)
    assert f"\n{line}"[found.end() :] == words


@pytest.mark.parametrize(
    "line",
    [
        "    Mr. Chairman. I have a question.",
        "    Madam President. I ask consent.",
        "    Right. So we went on.",
        "    Judge E. Barrett Hale was there. He said no.",
        "  President George W. Dane should act.",
        "    The bill was read. It passed.",
        "    Mr. Dane said so. He was right.",
        "    Senator Quenby and I agree. It is so.",
    ],
)
def test_a_sentence_is_no_label(line: str) -> None:
    assert PATTERN.match(f"\n{line}") is None
