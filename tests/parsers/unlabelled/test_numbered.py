"""Numbered questions with answers below are an interview; a list, a survey and a page of rules are none."""

from __future__ import annotations

from tests.parsers.reading import reading

ASKED = "{n}. Where does the kelp of pier {n} grow?"
TOLD = "I found it on the outer reef, where we dive in spring, and my boat was full of it by noon."


def told(question: str, answer: str, count: int = 6) -> list[str]:
    text = "\n\n".join(f"{question.format(n=n)}\n{answer}" for n in range(1, count + 1))
    read = reading(f"By letter\n\n{text}\n".encode(), "letter.txt")
    return [line.role for line in read.lines]


def test_numbered_questions_are_answered_by_what_stands_below() -> None:
    assert told(ASKED, TOLD) == ["question", "answer"] * 6


def test_wrapped_questions_are_whole() -> None:
    text = "\n\n".join(f"{n}. Where does the kelp\nof pier {n} grow?\n{TOLD}" for n in range(1, 7))
    lines = reading(f"By letter\n\n{text}\n".encode(), "letter.txt").lines
    assert [line.role for line in lines] == ["question", "answer"] * 6
    assert lines[0].text.endswith("grow?")


def test_questions_end_as_their_language_ends_them() -> None:
    asked = "{n}. أين ينمو عشب الرصيف رقم {n} في هذا المرفأ؟"
    assert (
        told(asked, "وجدته في الشعاب الخارجية حيث نغوص في الربيع، وكان قاربي ممتلئا به عند الظهر.")
        == ["question", "answer"] * 6
    )
    asked = "{n}. Πού φυτρώνει το φύκι της αποβάθρας {n} σε αυτό το λιμάνι;"
    said = "Το βρήκα στον έξω ύφαλο, όπου βουτάμε την άνοιξη, και η βάρκα μου ήταν γεμάτη ως το μεσημέρι."
    assert told(asked, said) == ["question", "answer"] * 6


def test_questions_in_indonesian_are_answered() -> None:
    asked = "{n}. Apa yang tumbuh di dermaga {n} pada musim ini?"
    said = "Saya menemukan itu di karang luar, dan kita akan menyelam untuk mengambil yang terbaik dari dalam laut."
    assert told(asked, said) == ["question", "answer"] * 6


def test_a_list_a_survey_and_rules_are_no_interview() -> None:
    assert not told("{n}. The kelp of pier {n} grows.", TOLD)
    assert not told(ASKED, "")
    assert not told(ASKED, "The keeper of the pier tells it to whoever rings the bell twice a day.")
    assert not told(ASKED, TOLD, count=3)
