"""The parties of a court's caption are the title of its record, however the caption is set."""

from __future__ import annotations

import pytest

from podium_parsers.head.casename import case_name

CAPTIONS = {
    "a hearing's cover": (
        (
            "[Joint Hearing, 9 Congress]\n\n                              J. Hrg. 9-71\n \n   THE STATE OF THE LAMPS AND\n\n"
            "   THE PRICE OF OIL\n\n=======================\n\n       OVERSIGHT HEARING\n\n       before the\n"
        ),
        "THE STATE OF THE LAMPS AND THE PRICE OF OIL",
    ),
    "a petition's number above": (
        (
            "HARBOUR COURT OF HALE\n\nRECORD OF PROCEEDINGS\n\nWRIT PETITION (CIVIL) No. 880/2031\n\n"
            "ADA ROE & ORS.\n\nVersus\n\nUNION OF HALE & ORS.\n\nTRANSCRIPT OF HEARING\n\n4-March-2031\n"
        ),
        "ADA ROE & ORS. v. UNION OF HALE & ORS.",
    ),
    "colons and a rule": (
        (
            "COUNTY COURT OF HALE\n------------x\nTHE PEOPLE OF HALE     : INDICTMENT NO.\n"
            "                       : 71543-23\n      -against-        :\nJOHN ROE,              :\n"
            "          Defendant.   :\n------------x\n"
        ),
        "THE PEOPLE OF HALE v. JOHN ROE",
    ),
    "its number at once behind the v.": (
        (
            "UNITED HARBOURS DISTRICT COURT\n------------x\nUNITED HARBOURS,\nv. 31 Cr. 118 (AT)\n"
            "ELSA ROE,\nDefendant. Trial\n------------x\nPort Hale\nMarch 4, 2031\n"
        ),
        "UNITED HARBOURS v. ELSA ROE",
    ),
    "brackets": (
        (
            "UNITED HARBOURS DISTRICT COURT\n\nUNITED HARBOURS,      )\n          Plaintiff,  ) NO. 5\n"
            "   vs.                )\nELSA ROE,             ) MARCH 4, 2031\n          Defendant.  )\n____)\n"
        ),
        "UNITED HARBOURS v. ELSA ROE",
    ),
    "small letters with their parts": (
        (
            "Port Hale\n\nAnn Roe, et al.,\n     Plaintiffs,\nv.           Case No. 31-cv-34\n"
            "City of Hale; and Tide Works,\na corporation,\n     Defendants.\n"
        ),
        "Ann Roe, et al. v. City of Hale; and Tide Works, a corporation",
    ),
    "a county that is a party, and a colon at its edge": (
        (
            "IN THE HIGH COURT OF HALE\n\n- - - - - -X\n\nADA ROE, WARDEN OF THE:\n\nLAMPS,  :\n\nPetitioner  :\n\nv.  : No. 02-258\n\n"
            "TIDE COUNTY, SOUTH  :\n\nHALE  :\n\n- - - - - -X\n\nPort Hale\n"
        ),
        "ADA ROE, WARDEN OF THE LAMPS v. TIDE COUNTY, SOUTH HALE",
    ),
    "between two dashes": (
        "IN THE HIGH COURT\nBETWEEN:\n(1) ANN ASH\nClaimants\n- and -\nHARBOUR OFFICE\nDefendant\n",
        "(1) ANN ASH v. HARBOUR OFFICE",
    ),
    "parts and a word alone": (
        "IN THE HIGH COURT OF HALE\n\nB e t w e e n -\n\nANN ASH\n\nAppellant\n\nand\n\nTIDE WORKS\n\nRespondent\n\nROE CJ\n",
        "ANN ASH v. TIDE WORKS",
    ),
    "a blank line after every line": (
        (
            "COURT OF HALE\n\nANN ROE, BO ASH, )\n\nCY FENN, and )\n\nDI MOSS, each )\n\nfor all who )\n\nrow, )\n\n)\n\n"
            "Plaintiffs, )\n\n)\n\nvs. ) Case No.\n\nTIDE WORKS, )\n\n)\n\nDefendant. )\n"
        ),
        "ANN ROE, BO ASH, CY FENN, and DI MOSS, each for all who row v. TIDE WORKS",
    ),
    "a county, a department and a rule of letters above": (
        (
            "IN THE CIRCUIT COURT OF THE 9TH JUDICIAL CIRCUIT\nIN AND FOR LOW COUNTY, HALE\n"
            "DEPARTMENT 19, VIA ZOOM\nCoordinated Proceeding Special Title (Rule 3.5)\nTIDE CASES\n"
            "---o0o---\nANN ASH,)\n   Plaintiff,)\nvs.\nTIDE WORKS,)\net al.,)\n   Defendants.)\n"
        ),
        "ANN ASH v. TIDE WORKS, et al.",
    ),
    "words in another column": (
        (
            "IN THE CIRCUIT COURT\n\n   ANN ASH and BO\n   ASH,\n        Plaintiffs,            DEPOSITION OF:\n"
            "                                CY FENN, Ph.D.\n   vs.\n                              CASE NO. 18-014\n"
            "                              DIVISION B\n   TIDE WORKS,\n   et al.,\n        Defendants.\n"
        ),
        "ANN ASH and BO ASH v. TIDE WORKS, et al.",
    ),
    "no parts, and the court beside": (
        (
            "Ann Ash                    NO. 31-09\n                           DIVISION C\nversus                     15TH JUDICIAL\n"
            "                           DISTRICT COURT\nTide Works, et al.         PARISH OF LOW\n\nDEPOSITION OF\n"
        ),
        "Ann Ash v. Tide Works, et al.",
    ),
    "a charge that a PDF's columns put before the defendant": (
        (
            "SUPREME COURT  LOW COUNTY\n\nCRIMINAL TERM  PART 59\n\nTHE PEOPLE OF HALE  INDICTMENT #\n\n71543/2031\n"
            "-against\n\nFalse Lights\nFirst Degree\n\nADA ROE,\n\nDefendant.\n"
        ),
        "THE PEOPLE OF HALE v. ADA ROE",
    ),
    "a sheet before the cover": (
        (
            "EXHIBIT 10\nASH\nvs.\nTIDE\nDeposition\nCY FENN\n05/26/2031\n\nDISTRICT COURT OF HALE\nMay 26, 2031\n"
            "ANN ASH,\n   Plaintiff,\nv.\nTIDE WORKS,\n   Defendant.\n"
        ),
        "ASH v. TIDE",
    ),
    "a sheet that shows no parts": (
        (
            "Sent by\nthe harbour\nv.\nsee below\n\n\n\n\n\n\nDISTRICT COURT OF HALE\nMay 26, 2031\n"
            "ANN ASH,\n   Plaintiff,\nv.\nTIDE WORKS,\n   Defendant.\n"
        ),
        "ANN ASH v. TIDE WORKS",
    ),
    "an indictment beside": (
        "SUPREME COURT\n\nTHE PEOPLE OF HALE INDICTMENT # 71543/31\nagainst\nADA ROE,\nDefendant.\n",
        "THE PEOPLE OF HALE v. ADA ROE",
    ),
    "a number beside, but for a blank": (
        "DISTRICT COURT\nSOUTH COAST\n\nAnn Ash,\nPlaintiff, Case No.: 31-cv-07433\nv.\nTide Works,\nDefendant.\n",
        "Ann Ash v. Tide Works",
    ),
    "a county that is a party": (
        "COUNTY COURT OF HALE\n\nCOUNTY OF LOW,\n   Plaintiff,\nv.\nTIDE WORKS,\n   Defendant.\n",
        "COUNTY OF LOW v. TIDE WORKS",
    ),
    "one line": (
        "SUPREME COURT OF HALE\nWP(C) 101/2031\nANN ASH v. STATE OF HALE\n6 May 2031\n",
        "ANN ASH v. STATE OF HALE",
    ),
    "a matter below its words": (
        "IN THE MATTER OF:\nTHE HARBOUR LICENCE\n",
        "IN THE MATTER OF THE HARBOUR LICENCE",
    ),
}


@pytest.mark.parametrize(("head", "name"), CAPTIONS.values(), ids=CAPTIONS)
def test_a_caption_names_the_case(head: str, name: str) -> None:
    assert case_name(head) == name


@pytest.mark.parametrize(
    "head",
    [
        "Ann spoke for\nthe lock and Bo\nagainst\nall of it\n",
        "They met\nin the matter of\nthe lock\n",
        "",
    ],
    ids=["a word alone in its line", "words of a sentence", "nothing"],
)
def test_running_words_name_none(head: str) -> None:
    assert case_name(head) is None


def test_a_department_that_is_a_party_is_no_courts_line() -> None:
    head = (
        "IN THE SUPREME COURT OF THE COAST\nDEPARTMENT SSC 15\n\n"
        "DEPARTMENT OF HARBOURS AND         :\nQUAYS, ET AL.,                     :\n"
        "             Petitioners           :\n         v.                        :  No. 31-398\n"
        "TIDE FERRIES, ET AL.               :\n"
    )
    assert case_name(head) == "DEPARTMENT OF HARBOURS AND QUAYS, ET AL. v. TIDE FERRIES, ET AL."
