"""`Морозов А. П., фракция "Заря". Коллеги!`: a surname, its initials, and the words."""

from __future__ import annotations

import pytest

from podium_parsers.labels.initials_period import PATTERN


@pytest.mark.parametrize(
    ("line", "name", "words"),
    [
        ("Морозов А. П. Коллеги", "Морозов А. П.", "Коллеги"),
        ("МОРОЗ А.П. Колеги", "МОРОЗ А.П.", "Колеги"),
        ("Восс Л. М., заместитель начальника. Да", "Восс Л. М.", "Да"),
        ("МОРОЗ А.П. (округ №12) Колеги", "МОРОЗ А.П.", "Колеги"),
        ("Председательствующий. Прошу", "Председательствующий", "Прошу"),
        ("ГОЛОВУЮЧИЙ. Прошу", "ГОЛОВУЮЧИЙ", "Прошу"),
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
        "Морозов сказал. Коллеги",
        "Морозов А. П. сказал",
        "председатель комитета. Прошу",
    ],
)
def test_what_only_looks_alike_is_not(line: str) -> None:
    assert PATTERN.match(f"\n{line}") is None
