"""Who presides, by the office in a label."""

from __future__ import annotations

import pytest

from podium_parsers.names.presiding import is_chair_alone, presides


@pytest.mark.parametrize(
    "label",
    [
        "The Speaker",
        "El president de la Mesa d’Edat",
        "La presidenta del Parlament",
        "The PRESIDENT OF THE SENATE",
        "TREDJE VICE TALMANNEN",
        "De voorzitster",
        "Ensimmäinen varapuhemies Jo Roe",
        "PIRMININKĖ",
        "Sēdes vadītāja",
        "KETUA RAPAT (ADA ROE)",
        "Y Llywydd",
        "부의장 모란희",
        "Madam Speaker",
        "Mr. Deputy Speaker",
        "The HOUSE CHAIRPERSON (Mr A B Cole)",
        "The Acting Speaker (Ms. Roe)",
        "President",
        "Vice-President",
        "Präsidentin Dr. Uta Lohn",
        "Vizepräsident Dr. h. c. Karl Moor",
        "PREDSEDUJOČI DR. JAN NOVAK",
        "An Ceann Comhairle",
        "Le président",
        "El Presidente",
        "主席",
        "議長",
        "代理全委會主席",
        "The SPEAKER pro tempore",
        "An Leas-Chathaoirleach",
        "M. le président",
        "El señor RUIBAL (Presidente)",
        "森委員長",
        "立法會主席林小梅議員",
        "Hon. Temporary Deputy Speaker",
        'היו"ר דן שחף',
        "Wicemarszałek Piotr Brzoza",
        "Místopředseda Ivo Jasan",
        "A Sr.ª Presidente",
        "Tuan Yang di-Pertua",
        "Timbalan Yang di-Pertua [Tuan Lim]",
        "Potpredsjednica",
        "ALELNÖK",
        "Dritte Vizepräsidentin Uta Lohn",
        "Zweiter Vizepräsident Karl Moor",
        "Mme la première vice-présidente",
    ],
)
def test_an_office_at_the_head_of_a_label_presides(label: str) -> None:
    assert presides(label)


@pytest.mark.parametrize(
    "label",
    [
        "President of the Commission",
        "President of the Chamber of Commerce",
        "The PRESIDENT OF THE REPUBLIC",
        "The Vice-President and Minister for Nets (Mr. Roe)",
        "O señor PRESIDENTE DA XUNTA",
        "El president de la Generalitat",
        "Präsident des Rechnungshofs",
        "Chairwoman-in-office",
        "Speakers Corner",
        "Señora RUIBAL (Presidenta de la Comisión)",
        "文部科学省議長室",
        "Speaker 2",
        "SPEAKER_00",
        "Dr. Speakman",
        "The Minister for Shores",
        "Presidenta de la Comisión",
        "Předseda vlády Karel Roe",
        "",
    ],
)
def test_an_office_of_something_else_does_not(label: str) -> None:
    assert not presides(label)


@pytest.mark.parametrize("label", ["The PRESIDENT", "PRESIDENT, The", "ACTING DEPUTY SPEAKER, The"])
def test_an_office_may_stand_alone_before_its_article_as_an_index_has_it(label: str) -> None:
    assert is_chair_alone(label)
