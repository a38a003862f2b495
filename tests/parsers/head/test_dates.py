"""Dates: in a head, and in a file's name."""

from __future__ import annotations

import pytest
from tests.parsers.reading import written

from podium_parsers.head.dates import date_in_name, dates


@pytest.mark.parametrize(
    "name",
    [
        "sitting-2005-11-15-ch001.txt",
        "20051115.vtt",
        "GMT20051115-190219_Recording.vtt",
        "call 2005_11_15.json",
        "council 11-15-2005.txt",
        "notes 15 November 2005.md",
        "15th-November-2005_part11.html",
        "sitting_2005_November_15_part3.html",
    ],
)
def test_a_files_name_bears_its_date(name: str) -> None:
    assert date_in_name(name) == "2005-11-15"


@pytest.mark.parametrize("name", ["episode-120311123.mp3", "2005-13-45.txt", "chapter-12.txt", ""])
def test_other_numbers_are_no_dates(name: str) -> None:
    assert date_in_name(name) is None


def test_impossible_days_are_left_out() -> None:
    assert [one.iso for one in dates("31 February 2020, and 5 October 2020")] == ["2020-10-05"]


@pytest.mark.parametrize(
    "text",
    [
        "October 5, 2020",
        "the 5th of October 2020",
        "the 5th day of October, 2020",
        "Monday, October the 5th, 2020",
        "October, 5, 2020",
        "Monday, 5th. October,2020,",
        "Oct. 5, 2020",
        "Berlin, Montag, den 5. Oktober 2020",
        "le lundi 5 octobre 2020",
        "2020. gada 5. oktobrī",
        "2020 m. spalio 5 d.",
        "5 d’octubre de 2020",
        "2020. október 5.",
        "5 жовтня 2020 року",
        "5 Ekim 2020",
        "5 Οκτωβρίου 2020",
        "令和二年十月五日",
        "令和２年１０月５日",
        "中華民國109年10月5日",
        "時間 中華民國109年10月5（星期一）",
        "日期：109-10-05",
        "二〇二〇年十月五日",
        "5 de octubre de 2020",
        "5 октября 2020 года",
        "2020年10月5日星期一",
        "Hà Nội, ngày 5 tháng 10 năm 2020",
        "5 अक्टूबर 2020",
        "5 تشرين الأول 2020",
        "5. októbra 2020",
        "5 października 2020 r.",
        "5 . 10 . 2020 Pazartesi",
        "2020-10-05",
        "05.10.2020",
        "10/5/2020",
        "05-10-2020",
        "10-5-20",
    ],
)
def test_a_date_is_read_in_each_style(text: str) -> None:
    assert [date.iso for date in dates(text)] == ["2020-10-05"]


def test_most_languages_write_the_day_before_the_month() -> None:
    said = (
        "P: Quem estava lá, e de que lado não se via o farol?\n\nR: Eu, e não se via da rua.\n\n"
        * 6
    )
    heard = written(
        f"TERMO DE TRANSCRIÇÃO\nOitiva de 04/03/2031 às 8 horas\n\n{said}", "oitiva.txt"
    )
    assert heard.transcript.metadata.date == "2031-03-04"
    assert [date.iso for date in dates("10/5/2020")] == ["2020-10-05"]
    assert [date.iso for date in dates("10/5/2020 10/25/2020", True)] == [
        "2020-05-10",
        "2020-10-25",
    ]


def test_a_date_glued_to_the_word_before_it_is_read() -> None:
    assert [date.iso for date in dates("Results CallMay 02, 2024,7:00 a.m. ET")] == ["2024-05-02"]
    assert not dates("dismay 02, 2024")


@pytest.mark.parametrize("text", ["5 MAYIS 2031", "5 Mayıs 2031", "5 mayis 2031", "5 MAY 2031"])
def test_the_name_of_a_month_is_known_in_any_case(text: str) -> None:
    assert [date.iso for date in dates(text)] == ["2031-05-05"]


@pytest.mark.parametrize("text", ["٣ يونيو ٢٠٣١", "۲۰۳۱/۰۶/۰۳", "٣-٦-٢٠٣١ 03.06.2031"])
def test_figures_of_arabic_and_persian_are_figures(text: str) -> None:
    assert "2031-06-03" in [date.iso for date in dates(text)]


def test_a_name_has_the_month_first_where_a_text_with_hyphens_has_the_day() -> None:
    assert date_in_name("council_03-04-2031.txt") == "2031-03-04"
    assert [one.iso for one in dates("Sitting date: 03-04-2031")] == ["2031-04-03"]


@pytest.mark.parametrize(
    "days",
    [
        ("Tuesday, March 4, 2030", "Tuesday, March 4, 2031"),
        ("Martes, 4 de marzo de 2030", "martes 4 de marzo de 2031"),
    ],
)
def test_a_weekday_that_is_not_that_of_the_date_tells_a_misprint(days: tuple[str, str]) -> None:
    talk = "\n\n".join(["Ada Ashe: Is the pier lit?", "Bo Karl: It is, since last night."] * 4)
    transcript, _ = written("Lamps\n\n" + "\n\n".join(days) + "\n\n" + talk, "talk.txt")
    assert transcript.metadata.date == "2031-03-04"


def test_a_misprinted_date_is_better_than_none() -> None:
    talk = "\n\n".join(["Ada Ashe: Is the pier lit?", "Bo Karl: It is, since last night."] * 4)
    transcript, _ = written(f"Lamps\n\nTuesday, March 4, 2030\n\n{talk}", "talk.txt")
    assert transcript.metadata.date == "2030-03-04"


def test_between_slashes_the_day_stands_first_in_most_languages() -> None:
    assert [one.iso for one in dates("09/08/2031", day_first=True)] == ["2031-08-09"]
    assert [one.iso for one in dates("08/19/2031", day_first=True)] == ["2031-08-19"]
    said = "Ana Roe: Como está o cais?\n\nRui Sá: O cais não está bem, mas é o que há.\n\n" * 4
    transcript, _ = written(f"Comissão dos Cais\n\n09/08/2031\n\n{said}", "talk.txt")
    assert transcript.metadata.date == "2031-08-09"


@pytest.mark.parametrize(
    "head",
    [
        "Publicado 01/02/2031\n\nQuarta-feira, 9 de julho de 2031",
        "Opublikowano 1 lutego 2031\n\nSobota, 9 lipca 2031",
        "発信 更新日：2031年2月1日\n\n2031年7月9日",
    ],
)
def test_a_day_of_publication_is_told_in_other_languages(head: str) -> None:
    talk = "\n\n".join(["Ada Ashe: Is the pier lit?", "Bo Karl: It is, since last night."] * 4)
    transcript, _ = written(f"Lamps\n\n{head}\n\n{talk}", "talk.txt")
    assert transcript.metadata.date == "2031-07-09"


def test_the_day_on_which_something_will_be_held_is_not_the_talks() -> None:
    talk = "\n\n".join(["Ada Ashe: Is the pier lit?", "Bo Karl: It is, since last night."] * 4)
    notice = "Let it be known to all that the festival of the lamps will be held on June 9, 2031."
    transcript, _ = written(
        f"The Lamps of the Outer Pier\n\nMay 5, 2031\n\n{notice}\n\n{talk}", "talk.txt"
    )
    assert transcript.metadata.date == "2031-05-05"
