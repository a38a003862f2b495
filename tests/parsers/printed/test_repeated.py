"""What counts as a page head or foot."""

from __future__ import annotations

from podium_parsers.printed.repeated import repeated


def test_heads_with_their_numbers_and_bare_numbers_are_furniture() -> None:
    pages = [
        ["MINUTES", f"Page {n} of 9", f"words of {'abcdefghi'[n]}", "more", str(n)]
        for n in range(9)
    ]
    found = repeated(pages)
    assert all({(n, 0), (n, 1), (n, 4)} <= found for n in range(1, 9))
    assert not any((n, 2) in found for n in range(9))


def test_the_first_pages_head_stays_since_it_is_the_title() -> None:
    assert (0, 0) not in repeated(
        [["TITLE", "a", "b"], ["TITLE", "c", "d"], ["TITLE", "e", "f"], ["TITLE", "g"]]
    )


def test_a_label_at_the_top_of_a_few_pages_is_kept() -> None:
    pages = [[f"{chr(97 + n) * 3} {word}" for word in ("one", "two", "three")] for n in range(20)]
    pages[3][0] = pages[7][0] = "Madam Speaker: Thank you."
    assert repeated(pages) == set()


def test_a_label_at_the_top_of_many_pages_is_kept_if_it_stands_within_them_as_often() -> None:
    said = [f"The {word} is in the harbour." for word in ("ferry", "pilot", "tug", "lamp", "crane")]
    turns = [line for text in said for line in ("Ada Roe 0:12", text, "Bo Ash 1:37", text)]
    pages = [["Harbour Talk", *turns[n % 2 * 2 :], str(n)] for n in range(12)]
    found = repeated(pages)
    assert (5, 0) in found
    assert not [at for at in found if at[1] in (1, 2, 3)]
