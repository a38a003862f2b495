"""Which names of a document are words that it uses anyway."""

from podium_parsers.evidence.lexis import FEW, Lexis


def test_a_name_whose_words_the_text_writes_small_is_common() -> None:
    lexis = Lexis("\nThe committee heard of content, and of (some) solutions.\n")
    assert lexis.is_common("Content Solutions")


def test_a_longer_word_does_not_speak_for_a_shorter_one() -> None:
    assert not Lexis("\nThey were malcontented and contentious.\n").is_common("Content")


def test_a_word_that_stands_small_further_on_is_found() -> None:
    lexis = Lexis("\na contentious\ncontents of one line, the content: another\n")
    assert lexis.is_common("Content")


def test_a_nick_in_its_own_label_is_no_word_of_the_text() -> None:
    assert not Lexis("\n10:02\tfelix:\tGood morning\n10:03\tanna:\tHello\n").is_common("felix")


def test_another_mention_speaks_for_a_name_of_which_one_word_is_small() -> None:
    text = "\nShe came with Rose Bell, and a rose for each; Rose Bell left.\n"
    assert not Lexis(text).is_common("Rose Bell")
    assert Lexis(text).is_common("Rose Bell", strict=True)


def test_words_are_found_alike_one_by_one_and_all_together() -> None:
    text = "\nThe harbour, (some) boats; malcontents\tfelix end.\nquay\n"
    names = ["Harbour", "Boats", "Content", "Felix", "End", "Quay", "Some", "Boat"]
    few, many = Lexis(text), Lexis(text)
    for _ in range(FEW):
        many.is_common("Harbour")
    assert [few.is_common(name) for name in names] == [many.is_common(name) for name in names]
