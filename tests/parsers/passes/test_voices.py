"""What of a label is the name: an office's bearer, a place that tells two apart."""

from __future__ import annotations

import pytest
from tests.parsers.reading import written

from podium_parsers import parse
from podium_parsers.passes.voices import places_told, split_role

PARTIES = ["Ann Lee (TIDE)", "Bo Ray (REEF)", "Cy Dow (TIDE)", "Di Fox (REEF)"]


@pytest.mark.parametrize(
    ("label", "name", "role"),
    [
        ("Jo Roe (TIDE)", "Jo Roe", "TIDE"),
        ("Jo Roe (TIDE) replik", "Jo Roe", "TIDE"),
        ("森（花）委員", "森（花）委員", ""),
        ("林小梅（碼頭黨）", "林小梅", "碼頭黨"),
        ("Mr. J.P. (Jo) Roe (Director, Nets)", "Mr. J.P. Roe", "Director, Nets"),
        ("†Mr. ROE", "Mr. ROE", ""),
        ("Jo Roe, Minister of Nets", "Jo Roe", "Minister of Nets"),
        ("Minister of Nets (Deputy Jo Roe)", "Deputy Jo Roe", "Minister of Nets"),
        ("The Under-Secretary of State, Nets (Lord Roe) (TIDE)", "Lord Roe", "The Under-Secretary of State, Nets"),
        ("Minister for Nets Deputy Jo Roe", "Deputy Jo Roe", "Minister for Nets"),
        ("The Minister of State at the Department of Nets, Mr Roe", "Mr Roe", "The Minister of State at the Department of Nets"),
        ("Havneministeren (Bo Roe)", "Bo Roe", "Havneministeren"),
        ("hafnaráðherra (Bo Roe)", "Bo Roe", "hafnaráðherra"),
        ("Minister for Nets (Jo Roe)", "Jo Roe", "Minister for Nets"),
        ("The Minister of State, Nets (Outer Reef) (Ms Jo Roe)", "Ms Jo Roe", "The Minister of State, Nets"),
        ("Minister Roe (Green Kelp)", "Minister Roe", "Green Kelp"),
        ("Domnul Petre Roe (ministrul porturilor)", "Domnul Petre Roe", "ministrul porturilor"),
        ("ROE LÉNA innovációs államtitkár", "ROE LÉNA", "innovációs államtitkár"),
        ("M. Jo Roe (secrétaire du leader, TIDE)", "M. Jo Roe", "secrétaire du leader, TIDE"),
        ("F-TIDE (ADA ROE)", "ADA ROE", "F-TIDE"),
        ("The Speaker (Mr Roe)", "The Speaker", "Mr Roe"),
        ("Jo Roe (Professor of Nets, Low Harrow (Kelp) College)", "Jo Roe", "Professor of Nets, Low Harrow (Kelp) College"),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name_is_its_role(label: str, name: str, role: str) -> None:
    assert split_role(label) == (name, role)


def test_a_place_belongs_to_the_name_where_few_have_one() -> None:
    assert places_told([*PARTIES, "Jo Roe (Low Harrow) (TIDE)"])
    assert not places_told([f"{name} (SEAT)" for name in PARTIES] + ["Jo Roe (Reef) (TIDE)"])
    assert split_role("Jo Roe (Low Harrow) (TIDE)", place_told=True) == ("Jo Roe (Low Harrow)", "TIDE")  # fmt: skip


def test_initials_that_take_turns_with_a_name_are_somebody_else() -> None:
    asked = "\n\n".join(f"AP: Is it {n} yet?\n\nAnn Penn: It is not, I think." for n in range(5))
    assert [s.name for s in parse(asked).speakers] == ["AP", "Ann Penn"]
    later = "\n\n".join(f"Bo Karl: Is it {n} yet?\n\nAP: It is not." for n in range(5))
    told = f"Ann Penn: I open the meeting.\n\n{later}"
    assert [s.name for s in parse(told).speakers] == ["Ann Penn", "Bo Karl"]


def test_an_office_given_beside_a_name_is_that_person_and_an_acting_chair_is_not() -> None:
    words = "It is a fine day for the pier."
    later = "\n\n".join(f"Prime Minister: {words}\n\nAnn Penn: Is it day {n}?" for n in range(4))
    told = parse(f"Bo Karl, Prime Minister: {words}\n\n{later}")
    assert [s.name for s in told.speakers] == ["Bo Karl", "Ann Penn"]
    house = "\n\n".join(f"Senator Bo Karl: {words}\n\nSenator Ann Penn: {words}" for _ in range(4))
    acting = parse(f"Acting Chairperson (Senator Bo Karl): Order.\n\n{house}")
    assert [s.name for s in acting.speakers] == [
        "Acting Chairperson",
        "Senator Bo Karl",
        "Senator Ann Penn",
    ]


def test_a_language_behind_a_place_is_no_party() -> None:
    names = ["Ms Ada Roe (Low Harrow)", "Mr Bo Karl (Quay)", "Mr Cy Ash (Pier)", "Ms Di Elm (Lock)"]
    spoken = [*names, "Mr Bo Karl (Quay)( In Mandarin)"]
    assert not places_told(spoken)
    assert split_role(spoken[-1]) == ("Mr Bo Karl", "Quay")
    assert split_role("Ms Ada Roe (Low Harrow) (TIDE) [V]") == split_role("Ms Ada Roe (Low Harrow) (TIDE)")  # fmt: skip


def test_a_title_of_several_is_nobodys_first_name() -> None:
    talk = "Fenn: It leaks.\n\nKarl: It always has.\n\n" * 4
    told = parse(f"Present were: Mayor Ashe; Commissioners Fenn, Karl and Roe.\n\n{talk}")
    assert [s.name for s in told.speakers] == ["Fenn", "Karl"]


def test_an_office_before_a_name_that_is_a_label_alone_is_beside_the_name() -> None:
    talk = "".join(
        f"{who}: Woda jest wysoka, a łodzie czekają {n} dni.\n\n"
        for n in range(4)
        for who in ("Minister Portów i Mórz Ada Roe", "Bo Karl", "Ada Roe", "Poseł Jan Kos")
    )
    speakers = parse(talk).speakers
    assert [(one.name, one.role) for one in speakers] == [
        ("Ada Roe", "Minister Portów i Mórz"),
        ("Bo Karl", ""),
        ("Poseł Jan Kos", ""),
    ]


def test_initials_that_are_a_word_are_those_of_the_name_all_the_same() -> None:
    names = ["Ada Hale", "Bo Karl", "Cy Dow", *["AH", "BK", "AH", "CD"] * 4]
    talk = "".join(
        f"00:0{n // 6}:{n} [{who}]: The tide is in.\n\n" for n, who in enumerate(names, 10)
    )
    found = written(talk, "talk.txt").transcript.speakers
    assert [one.name for one in found] == ["Ada Hale", "Bo Karl", "Cy Dow"]


def test_an_office_of_something_stands_before_the_name_that_it_is_of() -> None:
    talk = "".join(
        f"{who}: {said}\n\n"
        for _ in range(3)
        for who, said in (
            ("PRESIDENTA DE LAS ISLAS, CLARA SENDA PARDO", "Buenos días."),
            ("DIRECTOR GENERAL DEL PUERTO, LUIS FARO", "La marea sube."),
            ("GOBERNADORA DE LAS ISLAS DEL SUR, ANA ROCA", "Con su permiso."),
        )
    )
    lines = written(talk, "talk.txt").lines
    assert [line.speaker for line in lines[:3]] == ["CLARA SENDA PARDO", "LUIS FARO", "ANA ROCA"]


def test_a_name_whose_blank_was_lost_is_the_one_that_has_it() -> None:
    talk = "Ada Roe: In spring.\n\nBo Karl: And then?\n\nAdaRoe: In June.\n\nBoKarl: When?\n\n" * 3
    lines = written(talk, "talk.txt").lines
    assert {line.speaker for line in lines} == {"Ada Roe", "Bo Karl"}


def test_a_list_of_names_that_ends_in_a_stop_gives_the_last_without_it() -> None:
    head = "Attending: Odile Fenn, Otto Karl, Ada Roe.\n\n"
    talk = "Ada: Where does the kelp grow?\n\nOtto: On the outer reef, mostly in spring.\n\n" * 4
    assert [one.name for one in parse(head + talk).speakers] == ["Ada Roe", "Otto Karl"]
