"""The letters by which other languages than English ask and answer."""

from __future__ import annotations

import pytest
from tests.parsers.reading import written

HEADS = [
    ("Vernehmung vom 6. Mai 2031", "F.  ", "A.  ", "Wer war am Kai?", "DER VORSITZENDE"),
    ("DECLARACIÓN TESTIFICAL, 6 de mayo de 2031", "P. ", "R. ", "¿Quién estaba?", "EL PRESIDENTE"),
    ("Verbale di udienza del 6 maggio 2031", "D. ", "R. ", "Chi era sul molo?", "PRESIDENTE"),
    ("Audience du 6 mai 2031", "Q. ", "R. ", "Qui était sur le quai ?", "LE PRÉSIDENT"),
    ("Протокол допроса от 6 мая 2031 года", "В: ", "О: ", "Кто был на причале?", "СУДЬЯ"),
    ("证人询问笔录 2031年5月6日", "问：", "答：", "那天晚上谁在码头？", "审判长"),
    ("2031년 5월 6일 증인신문", "문: ", "답: ", "누가 있었습니까?", "재판장"),
    ("2031年5月6日 証人尋問", "問\u3000", "答\u3000", "誰が岸壁にいましたか。", "裁判長"),
    ("6 Mayıs 2031 tarihli duruşma", "S: ", "C: ", "O gece kim vardı?", "BAŞKAN"),
]


@pytest.mark.parametrize("head", HEADS, ids=[head[1] + head[4] for head in HEADS])
def test_a_pair_of_letters_asks_and_answers_before_a_bench(head: tuple[str, ...]) -> None:
    title, asks, answers, question, bench = head
    rows = [f"{bench}: Ja 123 456 789 0." if n % 5 == 3 else "" for n in range(12)]
    talk = "\n\n".join(f"{asks}{question}\n\n{answers}Ja 123 456.\n\n{row}" for row in rows)
    lines = written(f"{title}\n\n{talk}\n", "record.txt").lines
    assert {(line.role, line.speaker) for line in lines} == {
        ("question", None),
        ("answer", None),
        ("chair", bench),
    }


def test_two_who_both_tell_are_named_by_their_initials() -> None:
    talk = "P: The tide was high and we went home.\n\nR: So it was, and the lamps were out.\n\n" * 8
    assert {line.speaker for line in written(talk, "talk.txt").lines} == {"P", "R"}
