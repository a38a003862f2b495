"""A letter between the name and the words says who asks, and is no word of theirs."""

from __future__ import annotations

from tests.parsers.reading import reading

TURNS = [
    ("MR. ROE", "Q. ", "Where did you keep the boat?"),
    ("THE WITNESS", "A. ", "Under the bridge."),
    ("MR. ROE", "Q. ", "Whose was it?"),
    ("MS. FEN", "", "Objection."),
    ("THE COURT", "", "Overruled."),
    ("THE WITNESS", "A. ", "My aunt's."),
    ("MR. ROE", "Q. ", "Tell us about her."),
    ("THE WITNESS", "A. ", "She sang."),
]


def test_letters_after_names_are_left_out_of_the_words() -> None:
    text = "\n\n".join(f"{who}: {letter}{said}" for who, letter, said in TURNS)
    found = reading(text.encode(), "record.txt")
    assert [(line.speaker, line.text) for line in found.lines] == [
        (who, said) for who, _, said in TURNS
    ]


def test_one_letter_after_a_name_is_what_was_said() -> None:
    said = ["A. A stone's throw, that is.", "Is it?", "It is.", "Then go."]
    text = "\n\n".join(f"{who}: {line}" for who, line in zip(["Ada", "Bo"] * 2, said, strict=True))
    assert [line.text for line in reading(text.encode(), "talk.txt").lines] == said


def test_letters_for_a_question_and_its_answer_are_nobodys_names() -> None:
    said = ["¿Cuándo empezó usted?", "A los veinte años.", "¿Y le gusta?", "Mucho. Es mi vida."]
    text = "\n\n".join(f"{who}: {line}" for who, line in zip(["P", "R"] * 2, said, strict=True))
    assert [line.speaker for line in reading(text.encode(), "x.txt").lines] == [None] * 4


def test_q_and_r_are_nobodys_names_beside_who_opens() -> None:
    said = ["Qui paie ?", "L'État.", "Et le gardien ?", "Il vient du village."]
    lines = [f"{who}. - {line}" for who, line in zip(["Q", "R"] * 2, said, strict=True)]
    text = "\n\n".join(["Mme Anne PHARE, ministre. - Bonjour à tous.", *lines])
    found = reading(text.encode(), "x.txt")
    assert [line.speaker for line in found.lines] == ["Mme Anne PHARE", None, None, None, None]


def test_items_of_an_agenda_neither_answer_nor_speak() -> None:
    agenda = "A. Bericht aus dem Hafen\n\nB. Die Lage der Netze\n\nC. Verschiedenes\n\nD. Zeit\n\n"
    talk = "Ada Roe: Die Netze sind alt.\n\nBo Karl: Das ist nicht wahr.\n\nCy Fenn: Doch.\n\n"
    found = reading((agenda + talk * 8).encode(), "x.txt")
    assert {line.speaker for line in found.lines} == {"Ada Roe", "Bo Karl", "Cy Fenn"}
