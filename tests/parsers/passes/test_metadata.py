"""Titles: a stated one first, unless it is a journal's; never a field, an item, a line in brackets."""

from __future__ import annotations

import pytest
from tests.parsers.reading import reading, written

from podium_parsers.drafts.draft import Draft
from podium_parsers.pipeline import finish
from podium_parsers.text.source import Source

TALK = "Ann Lee: Is the tide in?\n\nBo Ray: It is.\n\nAnn Lee: And the boats?\n\nBo Ray: All of them.\n\n"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Title: The tide comes in\nDate: 2 May 2021\n\n", "The tide comes in"),
        (
            (
                "From: office@pier.example\nTo: list@pier.example\nSubject: The tide comes\n in\n"
                "Date: Fri, 2 May 2031 10:00:00 +0000\n\nThe text is below.\n\n"
            ),
            "The tide comes in",
        ),
        ("(Intro music: a slow accordion)\n\n", None),
        ("Tide Project: The Weekly Call\n\nThe sea is cold.\n\n", "Tide Project: The Weekly Call"),
        ("Company: Tide and Sons\nTicker: TIDE\n\n", None),
        ("Prepared Remarks:\n\nTide and Sons, third quarter\n\n", "Tide and Sons, third quarter"),
        (
            "2031年5月4日外交部发言人春山主持例行记者会\n\n应邀，部长将于下月六日访问港岛，并会见各界人士。\n\n",
            "2031年5月4日外交部发言人春山主持例行记者会",
        ),
        ("Chief Keeper — Cy Dow, Jr.\n\nHead of Piers — Dee Fox\n\n", None),
        ("Presentation\n\nQuestions and Answers\n\nCall Participants\n\n", None),
        ("Watch the interview here\n\nAda Quist on the tide\n\n", "Ada Quist on the tide"),
        ("Ve la entrevista aquí\n\nAda Quist habla de la marea\n\n", "Ada Quist habla de la marea"),
        ("Learn more about our people:\n\n", None),
        ("# Interview with Ada Quist\n\n", "Interview with Ada Quist"),
        ("*A slow accordion* [ends]\n\n", None),
        ("*31C3 intro music* [ends]\n\n", None),
        ("UNITED STATES OF AMERICA\n\nHARBOUR COMMISSION\n\n", "HARBOUR COMMISSION"),
        (
            "Ash v Tide [2031] HLT 9 (6 May 2031)\n\nIN THE HIGH COURT\n\nB e t w e e n -\n\nADA ASH\n\nPlaintiff\n\nand\n\nTIDE LTD\n\nDefendant\n\n",
            "Ash v Tide [2031] HLT 9 (6 May 2031)",
        ),
        ("# The tide comes in\n\nThe sea is cold.\n\n", "The tide comes in"),
        ("XII legislatura · sèrie P · número 19\n\nPle del Parlament\n\n", "Ple del Parlament"),
        ("Present: Ann Lee, Bo Ray,\n\nCy Dow and Dee Fox, 4.\n\n", None),
        ("SUMMARY KEYWORDS\n\ntide, boat, lamp, pier\n\nSPEAKERS\n\nAnn Lee, Bo Ray\n\n", None),
        ("Here is the cleaned transcript of the call:\n\n", None),
        ("The tide comes in\n\nTranscript by @boray\n\n", "The tide comes in"),
        ("📖 Transcript\n\nThe tide comes in\n\n", "The tide comes in"),
        ("keeper Karl, we will start with you.\n\n", None),
        (
            "To those just joining us, welcome to the harbour hall. Our thanks to the keepers of the lamp, for this setting with [applause]\n\n",
            None,
        ),
    ],
)
def test_a_title_is_stated_or_a_line_that_is_no_field(head: str, title: str | None) -> None:
    assert reading((head + TALK).encode(), "talk.txt").transcript.metadata.title == title


def test_what_was_held_goes_before_who_held_it() -> None:
    head = "ADA R. QUIST\nAddress to a Joint Session of the Harbours\nMay 3, 2031\n\n"
    found = reading((head + TALK).encode(), "talk.txt").transcript.metadata
    assert (found.title, found.date) == ("Address to a Joint Session of the Harbours", "2031-05-03")


def test_an_attendee_in_a_list_is_no_title() -> None:
    head = "Weekly call of the harbour office\n\n- Ann Lee, Harbour Office\n- Ann Lee, Harbour Office\n\n"
    found = reading((head + TALK).encode(), "talk.md").transcript.metadata
    assert found.title == "Weekly call of the harbour office"


RECORD = """<html><head><title>Harbour Record, Volume 9 Issue 3 (Monday, March 5, 2031)</title></head>
<body><pre>
[Harbour Record Volume 9, Number 3 (Monday, March 5, 2031)]
[Lower House]
[Pages H1-H2]


                     THE PRICE OF NETS

  Mr. GRAIL. Mr. Speaker, the nets are torn, and the price of new ones
has doubled since the autumn. I rise to ask who will pay for them.
  The SPEAKER pro tempore (Ms. Blythe). The gentleman's time has
expired. The gentlewoman from the Reef is recognized for one minute.
  Ms. OSK. Mr. Speaker, I thank the gentleman, and I ask that we mend
what we have before we buy what we have not.
  The SPEAKER pro tempore. Without objection, it is so ordered.
</pre></body></html>
"""


def test_a_headline_goes_before_the_journals_issue() -> None:
    transcript, lines = written(RECORD, "record.htm")
    assert transcript.metadata.title == "THE PRICE OF NETS"
    assert transcript.metadata.date == "2031-03-05"
    assert (
        transcript.metadata.publisher == "Harbour Record, Volume 9 Issue 3 (Monday, March 5, 2031)"
    )
    assert [line.role for line in lines] == ["remarks", "chair", "remarks", "chair"]


def test_a_title_that_is_no_issue_stays() -> None:
    transcript, _ = written(RECORD.replace("Volume 9 Issue 3", "The Nets Debate"), "record.htm")
    assert transcript.metadata.title == "Harbour Record, The Nets Debate (Monday, March 5, 2031)"


@pytest.mark.parametrize(
    ("second", "title"),
    [
        (
            "Q2 2031 Earnings Conference Call",
            "Tide and Sons Limited Q2 2031 Earnings Conference Call",
        ),
        ("Transcript", "Tide and Sons Limited"),
    ],
)
def test_a_house_and_the_call_below_it_are_one_title(second: str, title: str) -> None:
    page = f"# Tide and Sons Limited\n\n# {second}\n\n{TALK}"
    transcript = reading(page.encode(), "talk.md").transcript
    assert transcript.metadata.title == title


SENT_IN = """Regd. Office: Pier House, 4 Quay Lane

Date: May 9, 2031

Scrip Code: 44280

Dear Sirs, the transcript of our earnings call is enclosed.

Yours faithfully,

Encl: as above

“Tide and Sons Limited

Q2 2031 Investor Call”

Monday, May 5, 2031

MODERATOR: MR. CY DOW

"""


def test_the_cover_below_a_letter_tells_the_title_and_the_day() -> None:
    transcript = reading((SENT_IN + TALK).encode(), "talk.txt").transcript
    assert transcript.metadata.title == "Tide and Sons Limited Q2 2031 Investor Call"
    assert transcript.metadata.date == "2031-05-05"
    assert [speaker.name for speaker in transcript.speakers] == ["Ann Lee", "Bo Ray"]


@pytest.mark.parametrize(
    ("day", "date"), [("Tisdagen den 6 maj", "2031-05-06"), ("den 9 oktober", "2030-10-09")]
)
def test_a_sessions_years_tell_that_of_a_day(day: str, date: str) -> None:
    head = f"Kajens protokoll 2030/31:101\n{day}\nKl. 13.30\n\n"
    assert written(head + TALK, "protokoll.txt").transcript.metadata.date == date


def test_a_container_whose_title_is_a_day_has_told_the_date() -> None:
    page = "---\ntitle: WEDNESDAY 7TH MAY 2031\n---\n\nNATIONAL ASSEMBLY DEBATES\n\n"
    metadata = written(page + TALK, "sitting.md").transcript.metadata
    assert (metadata.title, metadata.date) == ("NATIONAL ASSEMBLY DEBATES", "2031-05-07")


def test_a_line_that_names_the_record_goes_before_the_state_that_prints_it() -> None:
    head = "REPUBLIC OF HALE\n\nNATIONAL ASSEMBLY DEBATES\n\n6 May 2031\n\n"
    title = written(head + TALK, "sitting.txt").transcript.metadata.title
    assert title == "NATIONAL ASSEMBLY DEBATES"


def test_the_day_of_a_meeting_goes_before_that_of_the_journal() -> None:
    head = "Quarta-feira, 7 de maio de 2031 I Série\n\nREUNIÃO PLENÁRIA DE 6 DE MAIO DE 2031\n\n"
    assert written(head + TALK, "diario.txt").transcript.metadata.date == "2031-05-06"


def test_a_line_of_code_titles_no_text_in_which_nobody_speaks() -> None:
    text = '{\n  "data": [\n    {"id": 1, "kind": "lamp"},\n    {"id": 2, "kind": "pier"}\n  ]\n}\n'
    assert written(text, "lamps.txt").transcript.metadata.title is None


def test_lines_of_speech_without_stops_title_nothing() -> None:
    text = "\n\n".join(
        f"So we went down to pier {n} and looked at the lamps there" for n in range(1, 30)
    )
    assert written(text, "captions.txt").transcript.metadata.title is None


def test_a_page_named_by_the_first_line_of_its_title_has_the_whole() -> None:
    head = "<html><title> - KEEPING THE LAMPS LIT, AND</title><body><pre>\n[House Hearing, 9 Congress]\n\n"
    lines = "                  KEEPING THE LAMPS LIT, AND\n\n\n                     THE OIL IN ITS BARRELS\n\n"
    rest = f"=====================\n\n                      HEARING\n\n                    MARCH 4, 2031\n\n{TALK}</pre></body></html>"
    title = "KEEPING THE LAMPS LIT, AND THE OIL IN ITS BARRELS"
    assert (
        reading(f"{head}{lines}{rest}".encode(), "hearing.htm").transcript.metadata.title == title
    )


def test_a_letter_above_a_cover_without_a_date_tells_title_and_day() -> None:
    letter = (
        "May 18, 2031\n\nDear Sirs,\n\nSub: Transcript of the 4QFY31 Earnings Discussion\n\n"
        "We enclose the transcript of the call held on Thursday, May 12, 2031.\n\nYours faithfully,\n\n"
        "Tide and Sons\n\nBea Moor\n\nCompany Secretary\n\nMANAGEMENT: MR. CY DOW\n\n"
    )
    read = reading(f"{letter}{TALK}".encode(), "call.txt").transcript.metadata
    assert read.title == "Transcript of the 4QFY31 Earnings Discussion"
    assert read.date == "2031-05-12"


@pytest.mark.parametrize(
    ("opening", "date"),
    [
        ("Good morning. Today's date is May 3rd, 2031 and\nit is about nine.", "2031-05-03"),
        ("It is Thursday, May 3, 2031, and this meeting is open.", "2031-05-03"),
        ("All right. Today\u2019s date is, uh, Saturday, May 3, 2031.", "2031-05-03"),
        ("The pier burned down on May 3, 2031.", None),
    ],
)
def test_who_opens_a_record_may_tell_the_day(opening: str, date: str | None) -> None:
    talk = f"Ann Lee: {opening}\n\nBo Ray: It is.\n\n{TALK}"
    assert reading(talk.encode(), "talk.txt").transcript.metadata.date == date


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "Harbour Memorial Museum\nInterview with Cy Dow\nMay 3, 2031\nHM-50*0036\n\nPREFACE\n\n",
            "Interview with Cy Dow",
        ),
        (
            (
                "Lowharbour Council, Committee of the Whole\n\n3 May 2031\n\n"
                "Second edition, made by machine from the transcript, then:\n\n"
                "- fillers removed, the transcript otherwise unchanged\n\n"
                "check the transcript before quoting\n\n"
            ),
            "Lowharbour Council, Committee of the Whole",
        ),
    ],
)
def test_lines_about_a_day_and_notes_of_an_edition_are_no_part_of_a_title(
    head: str, title: str
) -> None:
    assert reading((head + TALK).encode(), "talk.txt").transcript.metadata.title == title


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("A maré sobe e os barcos não podem sair do porto, como nós sabemos.", "2031-07-05"),
        ("The tide is in, and the boats cannot leave the harbour, as we know.", "2031-05-07"),
    ],
)
def test_all_but_americans_write_the_day_before_the_month(said: str, date: str) -> None:
    talk = "".join(f"{name}: {said}\n\n" for name in ("Ana Luz", "Rui Mar") * 4)
    text = f"05/07/2031 - 6ª - Harbour\n\n{talk}"
    assert reading(text.encode(), "talk.txt").transcript.metadata.date == date


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Hay que ver lo que pasa con la marea y con los barcos que no salen.", "2031-09-03"),
        ("It is what we have to see, and the boats are not what they were.", "2031-03-09"),
    ],
)
def test_the_language_tells_which_of_two_figures_is_the_day(words: str, day: str) -> None:
    talk = "".join(f"{who}: {words}\n\n" for who in ("Ann Lee", "Bo Ray") * 4)
    found = reading(f"Ann Lee en el muelle\n03/09/2031\n\n{talk}".encode(), "talk.txt")
    assert found.transcript.metadata.date == day


def test_a_date_of_birth_is_not_the_interviews() -> None:
    head = "Interview with Ann Lee\n\nDate of birth: 17/09/1984\nDate: 23/04/2031\n\n"
    assert reading((head + TALK).encode(), "talk.txt").transcript.metadata.date == "2031-04-23"


def test_the_heading_of_the_contents_is_no_title() -> None:
    head = "## Table of Contents\n\n* [The piers](#piers)\n\n## Agenda of the spring meeting\n\n"
    read = reading((head + TALK).encode(), "notes.md").transcript
    assert read.metadata.title == "Agenda of the spring meeting"


@pytest.mark.parametrize(
    "line",
    [
        "Harbour Home | Records | Search | Feedback | Help",
        "Você está aqui: Página Inicial > Cais > Entrevistas > O cais de noite",
        "Home › News › The pier at night",
        "Logo Radia Przystań",
        "본문 바로가기 메인메뉴 바로가기",
        "Úřad přístavu nově sídlí na molu. Více informací",
        "ここからサイトの主なメニューです",
        "Aller au contenu principal",
        "Texte intégral",
        "Udostępnij",
        "Полный текст интервью",
        "Transcrição integral",
    ],
)
def test_a_line_that_leads_through_a_page_is_no_title(line: str) -> None:
    read = written(f"{line}\n\nO cais de noite\n\n" + TALK, "talk.txt").transcript
    assert read.metadata.title == "O cais de noite"


@pytest.mark.parametrize(
    ("reader", "title"), [("pdf", "ANN ASH v. TIDE WORKS"), ("html", "ash 03.04.31")]
)
def test_a_caption_goes_before_what_a_pdf_was_called_by(reader: str, title: str) -> None:
    head = "DISTRICT COURT OF HALE\n\nANN ASH,\n\nPlaintiff,\n\nv.\n\nTIDE WORKS,\n\nDefendant.\n\n"
    draft = Draft(Source(head + TALK, "ash.pdf", "utf-8", reader, ""))
    draft.know(title="ash 03.04.31")
    assert finish(draft).metadata.title == title


def test_what_a_converter_set_above_is_neither_title_nor_day() -> None:
    head = "# tide_04.pdf\n\n*Extracted on: 2032-01-02 10:00:00*\n\n## Document Content\n\nCall of the tide board on\nMay 4, 2031\n\n"
    found = reading((head + TALK).encode(), "tide.md").transcript.metadata
    assert (found.title, found.date) == ("Call of the tide board on", "2031-05-04")


def test_what_is_said_at_a_time_is_no_title() -> None:
    text = "".join(
        f"00:00:{n:02} The tide is in at pier {n}, and the boats\n\n" for n in range(20, 40)
    )
    assert reading(text.encode(), "talk.txt").transcript.metadata.title is None
