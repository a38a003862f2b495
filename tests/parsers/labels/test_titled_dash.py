"""`Mr ROE—I thank you.`: a title, a name and a dash; a dash in a sentence or a surname is no label."""

from __future__ import annotations

import pytest

from podium_parsers.labels.titled_dash import PATTERN


@pytest.mark.parametrize(
    ("line", "name", "words"),
    [
        ("Mr ACTING SPEAKER-Honourable Member.", "Mr ACTING SPEAKER", "Honourable Member."),
        ("Mr TOMA RAVU- Which boat?", "Mr TOMA RAVU", "Which boat?"),
        ("Mr LING-STOKES - Point of Order!", "Mr LING-STOKES", "Point of Order!"),
        ("HON. A.B. KEKOA.- Mr. Speaker", "HON. A.B. KEKOA", "Mr. Speaker"),
        ("Ms OLOMATA (Outer Reef—Works) (2.05 pm)—I rise", "Ms OLOMATA", "I rise"),
        ("La señora RUIBAL.- Gracias.", "La señora RUIBAL", "Gracias."),
        ("El señor DE LA SIERRA (Presidente).— ¿Hay", "El señor DE LA SIERRA", "¿Hay"),
        ("Sr. Pardal.– Pido la palabra.", "Sr. Pardal", "Pido la palabra."),
    ],
)
def test_a_title_a_name_and_a_dash_are_a_label(line: str, name: str, words: str) -> None:
    found = PATTERN.match(f"\n{line}")
    assert found is not None
    assert found["name"] == name
    assert f"\n{line}"[found.end() :] == words


@pytest.mark.parametrize(
    "line",
    [
        "Mr Ravu of the outer reef—and others—spoke.",
        "The harbour master - a tired man - said so.",
        "Kelp - Seaweed of cold waters.",
        "Mr TOMA RAVU-bound boats",
        "Prime Minister's Office - Report",
    ],
)
def test_a_dash_in_a_sentence_makes_no_label(line: str) -> None:
    assert PATTERN.match(f"\n{line}") is None
