"""Two members of one surname are two where each wears a party that others wear."""

from __future__ import annotations

from podium_parsers import parse

HOUSE = (
    "Ashe, TIDE",
    "Bell, REEF",
    "Cole, TIDE",
    "Dunn, REEF",
    "Elm, TIDE",
    "Fox, REEF",
    "Hahn, TIDE",
    "Hahn, REEF",
)


def speakers(labels: tuple[str, ...]) -> list[tuple[str, str]]:
    talk = "\n\n".join(f"{label}: The pier leaks, as it did last year." for label in labels * 3)
    return [(one.name, one.role) for one in parse(talk).speakers]


def test_two_of_a_name_in_two_parties_are_two() -> None:
    assert [role for name, role in speakers(HOUSE) if name == "Hahn"] == ["TIDE", "REEF"]


def test_an_office_parts_nobody_from_himself() -> None:
    labels = (*HOUSE[:-1], "Hahn, Minister of Piers")
    assert [role for name, role in speakers(labels) if name == "Hahn"] == ["TIDE"]
