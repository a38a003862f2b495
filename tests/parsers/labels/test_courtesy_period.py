"""`M. le président. La séance est ouverte.`: French stenography."""

from __future__ import annotations

import pytest

from podium_parsers.labels.courtesy_period import PATTERN


@pytest.mark.parametrize(
    ("line", "name", "words"),
    [
        ("M. le président. La séance", "M. le président", "La séance"),
        ("Mme Anne Roe, rapporteure. Merci", "Mme Anne Roe", "Merci"),
        ("M. Jean d’Orme (ALGUE). Non !", "M. Jean d’Orme", "Non !"),
        ("Mme la secrétaire d’État. Oui", "Mme la secrétaire d’État", "Oui"),
    ],
)
def test_a_label_of_this_layout_is_found(line: str, name: str, words: str) -> None:
    found = PATTERN.match(f"\n{line}")
    assert found is not None
    assert " ".join(found["name"].split()) == name
    assert f"\n{line}"[found.end() :].strip() == words.strip()


@pytest.mark.parametrize(
    "line",
    [
        "M. Roe a dit non. Il est parti.",
        "Monsieur le président. Je",
        "Mme Roe, la rapporteure, a parlé",
        "M. le président, la séance est ouverte.",
    ],
)
def test_what_only_looks_alike_is_not(line: str) -> None:
    assert PATTERN.match(f"\n{line}") is None
