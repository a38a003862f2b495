"""Legends explain labels before they are met; what merely looks alike further down does not."""

from __future__ import annotations

from tests.parsers.reading import reading

TALK = [("Ada", "Where does the kelp grow?"), ("Bo", "On the outer reef, mostly in spring.")] * 4


def told(head: str, talk: list[tuple[str, str]], tail: str = "") -> list[tuple[str | None, str]]:
    text = head + "\n\n".join(f"{who}: {said}" for who, said in talk) + tail
    found = reading(text.encode(), "talk.txt")
    return [(line.speaker, line.text) for line in found.lines]


def test_host_and_guest_above_the_talk_are_no_turns() -> None:
    lines = told("Kelp Hour, episode 4\n\nHost: Bo\nGuest: Ada\n\n", TALK)
    assert lines == TALK


def test_who_is_called_host_above_the_talk_asks() -> None:
    text = "Kelp Hour\n\nHost: Bo\nGuest: Ada\n\n" + "\n\n".join(f"{a}: {b}" for a, b in TALK)
    roles = {line.speaker: line.role for line in reading(text.encode(), "talk.txt").lines}
    assert roles == {"Ada": "answer", "Bo": "question"}


def test_short_lines_amid_the_talk_explain_no_labels() -> None:
    talk = [*TALK, ("Ada", "Kelp Island"), ("Bo", "Low Harrow"), *TALK]
    assert told("", talk) == talk


def test_a_legend_on_one_line_says_who_asks_and_who_answers() -> None:
    talk = [("問", "海帶長在哪裡？"), ("林", "多半在外礁，春天最多。")] * 4
    text = "問：記者\u00a0 \u00a0 \u00a0 林：漁夫林望舒「阿林」\n\n"
    text += "\n\n".join(f"{who}：{said}" for who, said in talk)
    lines = reading(text.encode(), "talk.txt").lines
    assert [line.text for line in lines] == [said for _, said in talk]


def test_one_line_above_the_talk_says_whose_the_answers_are() -> None:
    talk = [("問", "海帶長在哪裡？"), ("答", "多半在外礁，春天最多。")] * 4
    text = "答：Ada Quist（漁夫）\n\n" + "\n\n".join(f"{who}：{said}" for who, said in talk)
    assert len(reading(text.encode(), "talk.txt").lines) == len(talk)


def test_an_abbreviation_with_a_letter_of_its_own_is_known_by_its_labels() -> None:
    talk = [("AWQ", "Where does the kelp grow?"), ("BOK", "On the outer reef, in spring.")] * 4
    lines = told("Attendees:\n\n- Ada Quist - Reef (AWQ)\n- Bo Karl - Low Harrow (BOK)\n\n", talk)
    assert {speaker for speaker, _ in lines} == {"Ada Quist", "Bo Karl"}


def test_a_user_name_behind_a_site_s_is_nobody_s_words() -> None:
    talk = "\n\n".join(f"{who}: {said}" for who, said in TALK * 2)
    head = "## Present\n\n* [Ada Quist Jr](https://quist.example/) (Kelp) // Reef:[@ada](https://reef.example/@ada)\n\n"
    lines = reading((head + talk).encode(), "talk.md").lines
    assert [line.text for line in lines] == [said for _, said in TALK * 2]


def test_a_surname_that_labels_bear_is_that_of_the_name_above_the_talk() -> None:
    talk = "\n".join(
        f"{who}：{said}" for who, said in [("林", "海帶長在哪裡？"), ("陳", "在外礁。")] * 4
    )
    found = reading(f"採訪、整理：林望舒\n受訪者：陳海生、李四\n\n{talk}".encode(), "talk.txt")
    assert {line.speaker for line in found.lines} == {"林望舒", "陳海生"}
    assert len(found.lines) == 8


def test_host_and_guest_are_known_in_more_scripts() -> None:
    talk = [("Анна", "Никто не выходил в море, и мы чинили сети."), ("Иван", "Да, было так.")] * 4
    text = "Ведущая: Анна Роща\nГость: Иван Лес\n\n" + "\n\n".join(f"{a}: {b}" for a, b in talk)
    roles = {line.speaker: line.role for line in reading(text.encode(), "talk.txt").lines}
    assert roles == {"Анна Роща": "question", "Иван Лес": "answer"}


def test_a_label_and_its_words_in_two_cells_are_no_entry_of_a_list() -> None:
    talk = [(f"{who}", f"{said}") for who, said in TALK]
    text = "\n\n".join(f"{who} Roe:\t{said} As an analyst I ask." for who, said in talk)
    found = reading(text.encode(), "talk.txt")
    assert {line.speaker for line in found.lines} == {"Ada Roe", "Bo Roe"}


def test_a_function_and_its_letter_name_who_asks_and_who_answers() -> None:
    talk = [("I", "Where does the kelp grow?"), ("R", "On the outer reef, mostly in spring.")] * 4
    head = "Interviewer (I): Thank you for coming. Who are you?\n\nRespondent (R): A diver.\n\n"
    text = head + "\n\n".join(f"{who}: {said}" for who, said in talk)
    lines = reading(text.encode(), "talk.txt").lines
    assert [(line.speaker, line.role) for line in lines] == [
        ("Interviewer", "question"),
        ("Respondent", "answer"),
    ] * 5


def test_initials_in_a_legend_that_are_heard_but_once_do_not_end_it() -> None:
    people = ["Ada Quist", "Bo Karl", "Erik Nyman", "Cy St. John", "Di Ashe", "Flo Pell"]
    codes = ["AQ", "BK", "EN", "CSJ", "DA", "FP"]
    head = "".join(f"{code}: {name}\n" for code, name in zip(codes, people, strict=True))
    head += "\nReef meeting\nMonday 5 May 2031, 10 am - 4 pm\n\n"
    talk = [("AQ", "Where does it grow?"), ("BK", "On the reef."), ("FP", "In spring.")] * 3
    talk += [("CSJ", "I saw it once."), ("DA", "So did I."), ("CSJ", "No.")]
    text = head + "\n".join(f"{who}: {said}" for who, said in talk)
    transcript = reading(text.encode(), "minutes.txt").transcript
    assert len(transcript.turns) == len(talk)
    assert {one.name for one in transcript.speakers} == {*people} - {"Erik Nyman"}
    assert transcript.metadata.date == "2031-05-05"
    assert (transcript.metadata.title or "").startswith("Reef meeting")


def test_who_is_listed_with_whom_they_speak_for_speaks_though_but_once() -> None:
    talk = [
        ("Frage", "Wann wird die Brücke fertig?"),
        ("StS Seil", "Im Herbst, denke ich."),
        ("Frage", "Und wer bezahlt sie?"),
        ("Anker", "Das haben wir bereits gesagt."),
        ("Frage", "Und der Leuchtturm?"),
        ("StS Seil", "Der auch."),
        ("Boje", "Ich kann das bestätigen."),
    ]
    head = "Pressekonferenz\n\nSprecher: StS Seil, Anker (BMH), Boje (AA), Dock (BMI)\n\n"
    assert [who for who, _ in told(head, talk)] == [
        None if who == "Frage" else who for who, _ in talk
    ]


def test_a_label_before_a_dash_and_its_words_are_no_entry_of_a_list() -> None:
    said = (
        "ADA ROE. — The harbour secretary has voted for the tolls in each of the last five years, I believe.\n\n"
        "BO KARL. — Madam President, that is what a treasurer does.\n\n"
    )
    read = reading((said * 4).encode(), "talk.txt").transcript
    assert [(one.name, one.role) for one in read.speakers] == [("ADA ROE", ""), ("BO KARL", "")]


def test_initials_are_those_of_a_name_in_the_front_matter_and_of_no_other() -> None:
    talk = [("AF", "Where does the kelp grow?"), ("BK", "On the outer reef.")] * 3
    text = "\n\n".join(f"{who}: {said}" for who, said in talk)
    head = "---\ntitle: Kelp\nspeakers:\n  - Ada Fenn\n  - Bo Karl\n  - Bea Kerr\n---\n"
    found = reading(f"{head}\n{text}\n".encode(), "talk.md")
    assert {line.speaker for line in found.lines} == {"Ada Fenn", "BK"}


def test_a_legend_may_be_parted_by_tabs() -> None:
    key = "Speaker key:\nAQ\tAda Quist\nDBK\tDr Bo Karl\nLN\tLena\n"
    asked = (
        "LN\tThank you. How high was the tide?\n\nDBK\tIt was as high as the quay, and higher.\n\n"
    )
    talk = f"AQ\tGood day to all. Let us begin.\n\n{asked * 4}AQ\tThank you all for coming.\n"
    text = f"Tide Office\nPress conference\n5 March 2031\n\n{key}\n{talk}"
    read = reading(text.encode(), "talk.txt").transcript
    assert [one.name for one in read.speakers] == ["Ada Quist", "Lena", "Dr Bo Karl"]
    assert len(read.turns) == 10


def test_two_columns_of_a_committee_are_no_office_and_name() -> None:
    head = "COMMITTEE ON LAMPS\n\nBO ASHE, Maine, Vice Chairman          ANN QUIST, Ohio\n\n"
    said = "".join(
        f"    Ms. Quist. What of lamp {i}?\n    Mr. Dent. It is lit.\n" for i in range(4)
    )
    lines = reading((head + said).encode(), "hearing.txt").lines
    assert {line.speaker for line in lines} == {"Ms. Quist", "Mr. Dent"}


def test_a_firm_between_a_name_and_an_office_is_no_part_of_the_name() -> None:
    talk = [("Ada Ashe", "Kelp grew by a tenth."), ("Bo Karl", "And the outer reef?")] * 4
    lines = told(
        "Kelp Works call\n\nAda Ashe, Kelp Works - CFO\nBo Karl, Pier Bank - Analyst\n\n", talk
    )
    assert lines == talk
