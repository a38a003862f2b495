"""Numbered lines of which a page sets some numbers apart."""

from __future__ import annotations

from tests.parsers.reading import reading

THINGS = [
    "lamp",
    "rope",
    "boat",
    "pier",
    "gate",
    "oar",
    "net",
    "sail",
    "mast",
    "keel",
    "crane",
    "horn",
    "buoy",
    "dock",
    "hull",
    "flag",
    "bell",
    "hook",
    "raft",
    "cask",
]
TALK = [
    said
    for one, other in zip(THINGS, reversed(THINGS), strict=True)
    for said in (
        ("MR. ROE", f"Did you see the {one} that night of the storm, or only the {other}?"),
        ("MS. KARL", f"I saw the {other} at nine, and once more the {one} that you speak of."),
    )
]


def _pages() -> str:
    lines: list[str] = []
    for who, words in TALK:
        first, second = words[:34].rsplit(" ", 1)
        lines += [f"{who}: {first}", f"{second}{words[34:]}"]
    pages = []
    for at in range(0, len(lines), 25):
        numbered = [
            line if n % 5 == 0 else f"{n} {line}" for n, line in enumerate(lines[at : at + 25], 1)
        ]
        foot = f"{at // 25 + 1}\nFenn Reporting Company"
        pages.append("\n".join(["5", "10", "15", "20", "25", "Official", *numbered, foot]))
    return "\n\f".join(pages)


def test_numbers_of_lines_go_though_every_fifth_stands_apart() -> None:
    lines = reading(_pages().encode(), "x.txt").lines
    assert [line.speaker for line in lines] == [who for who, _ in TALK]
    assert [" ".join(line.text.split()) for line in lines] == [words for _, words in TALK]
