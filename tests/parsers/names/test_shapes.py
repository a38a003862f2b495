"""Labels are told from phrases by how they look."""

import pytest

from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold, shape_of


@pytest.mark.parametrize(
    ("label", "shape"),
    [
        ("Question", Shape.ASKER),
        ("Вопрос", Shape.ASKER),
        ("記者", Shape.ASKER),
        ("追问", Shape.ASKER),
        ("问题1", Shape.ASKER),
        ("ΔΗΜΟΣΙΟΓΡΑΦΟΣ", Shape.ASKER),
        ("Phóng viên", Shape.ASKER),
        ("Bộ trưởng Ada Quist", Shape.TITLED),
        ("Följdfråga", Shape.ASKER),
        ("GAZETECİ", Shape.ASKER),
        ("Журналістка", Shape.ASKER),
        ("Dziennikarz Radia Zatoka", Shape.ASKER),
        ("Novinářka, Rádio Maják", Shape.ASKER),
        ("Wartawan Surya", Shape.ASKER),
        ("คำถาม", Shape.ASKER),
        ("प्रश्न", Shape.ASKER),
        ("תשובה", Shape.ASKER),
        ("Đáp", Shape.ASKER),
        ("Klausimas", Shape.ASKER),
        ("Portavoz", Shape.OFFICE),
        ("副大臣", Shape.OFFICE),
        ("Rzecznik prasowy Ada Quist", Shape.TITLED),
        ("openLamp News", Shape.PERSON),
        ("А.Морской", Shape.PERSON),
        ("L. R.", Shape.CODE),
        ("Madam Chief Justice, and may it please the Court", Shape.SENTENCE),
        ("Witness 0283", Shape.OFFICE),
        ("UNIDENTIFIED PERSON #1", Shape.OFFICE),
        ("By Low Harrow Transcribers", Shape.PHRASE),
        ("Low Harrow (U.S.A.", Shape.SENTENCE),
        ("Operator", Shape.OFFICE),
        ("Speaker 3", Shape.OFFICE),
        ("THE COURT", Shape.OFFICE),
        ("PROSPECTIVE JUROR NO. 12", Shape.OFFICE),
        ("THE JURORS", Shape.OFFICE),
        ("MR. PRESIDENT", Shape.OFFICE),
        ("Mr. President", Shape.SENTENCE),
        ("DIRECT EXAMINATION BY MS. QUIST", Shape.SENTENCE),
        ("BY DR. QUIST", Shape.SENTENCE),
        ("Mr. Quist", Shape.TITLED),
        ("Dr. von Quist", Shape.TITLED),
        ("Dr. de Quist, Parl. Staatssekretär", Shape.TITLED),
        ("He said so. de", Shape.SENTENCE),
        ("Senator Ada Quist (D-CA)", Shape.TITLED),
        ("林望舒議員", Shape.TITLED),
        ("The SPEAKER pro tempore", Shape.OFFICE),
        ("An Leas-Chathaoirleach", Shape.OFFICE),
        ("Minister of State at the Department of Tides (Deputy Jo Roe)", Shape.TITLED),
        ("A señora RUIBAL OUTEIRO", Shape.TITLED),
        ("The Member for Low Harrow (Mr. Roe)", Shape.TITLED),
        ("Gràcies.", Shape.SENTENCE),
        ("El conseller d’Economia i Hisenda", Shape.TITLED),
        ("La ministre de l'Intérieur", Shape.TITLED),
        ("A Sr.ª Ada Quist", Shape.TITLED),
        ("De heer Quist", Shape.TITLED),
        ("Ministr dopravy ČR Ada Quist", Shape.TITLED),
        ("Prof. Quist sagte damals im Wonnemonat Mai", Shape.SENTENCE),
        ("QUIST ADA innovációs államtitkár", Shape.TITLED),
        ("国務大臣（春山太郎君）", Shape.TITLED),
        ("An hon. Member", Shape.OFFICE),
        ("Right Hon. Ada Quist (Prime Minister, Tide)", Shape.PERSON),
        (
            "Hon. Bo Karl (Minister of State (Harbour Development Agency of the Outer Reef for the Regions), TIDE)",
            Shape.TITLED,
        ),
        ("Mr Speaker, I am pleased to move", Shape.SENTENCE),
        ("Mr. Roe wrote to Ms. Fenn", Shape.SENTENCE),
        ("Ada Roe, PhD, testified", Shape.SENTENCE),
        ("סדר היום", Shape.FIELD),
        ("Titel der Archivalie", Shape.FIELD),
        (
            "Sekretarz Stanu w Ministerstwie Latarni Morskich i Portów Północnych Jan Kos",
            Shape.TITLED,
        ),
        ("Durée", Shape.FIELD),
        ("Teller of the Ayes", Shape.FIELD),
        ("NOES", Shape.FIELD),
        ("Some hon. members", Shape.OFFICE),
        ("Des voix", Shape.OFFICE),
        ("Le très hon. Jo Roe (premier ministre, TIDE)", Shape.TITLED),
        ("Monsieur le Président, je propose", Shape.SENTENCE),
        ("提案人", Shape.FIELD),
        ("DE", Shape.CODE),
        ("KEY POINTS of the talk we had today about it", Shape.SENTENCE),
        ("The minister went home", Shape.PHRASE),
        ("Ada Quist", Shape.PERSON),
        ("A. May Quist", Shape.PERSON),
        ("L. May Quist", Shape.PERSON),
        ("M. Quist", Shape.TITLED),
        ("Council Member Quist", Shape.TITLED),
        ("Council Members", Shape.PERSON),
        ("Ada Quist, Minister of Works", Shape.PERSON),
        ("Ludwig van der Moor", Shape.PERSON),
        ("A. Quist", Shape.PERSON),
        ("E. B. Quist", Shape.PERSON),
        ("THE REPORTER", Shape.OFFICE),
        ("AQ", Shape.CODE),
        ("Quist", Shape.SINGLE),
        ("The bottom line", Shape.PHRASE),
        ("Second thing", Shape.PHRASE),
        ("Date", Shape.FIELD),
        ("ADA ROE, ANALYST, QUAY RESEARCH LLC", Shape.PERSON),
        ("Ada Roe, Quay Research Inc.", Shape.PERSON),
        ("Quay Research, Inc.", Shape.FIELD),
        ("No comments", Shape.FIELD),
        ("Non-GAAP Operating Income", Shape.FIELD),
        ("A P P E A R A N C E S", Shape.FIELD),
        ("Questions and Answers", Shape.SENTENCE),
        ("Vielen Dank, Frau Kollegin", Shape.SENTENCE),
        ("Is it so? He said", Shape.SENTENCE),
    ],
)
def test_a_label_has_the_shape_that_a_reader_sees(label: str, shape: Shape) -> None:
    assert shape_of(label) is shape


def test_folding_takes_case_stars_and_blanks_of_every_kind_away() -> None:
    assert fold("**Ada\u00a0 QUIST:**") == fold("ada quist")


def test_a_user_name_that_ends_in_a_number_is_a_name_and_a_work_cited_is_none() -> None:
    assert shape_of("KelpReef880") is Shape.SINGLE
    assert shape_of("Roe, A., & Ash, B. (2031). Mobile lamps") is Shape.SENTENCE
    assert shape_of("Figure 880") is not Shape.SINGLE


@pytest.mark.parametrize("name", ["Спикер 1", "Hablante 2", "Mówca 1", "Спікер 2", "Spreker 1"])
def test_voices_that_machines_number_are_told_in_more_languages(name: str) -> None:
    assert shape_of(name) is Shape.OFFICE


def test_an_initial_is_no_article() -> None:
    assert shape_of("A. Roe") is shape_of("L. Roe") is Shape.PERSON
    assert shape_of("A Roe") is not Shape.PERSON


@pytest.mark.parametrize(
    ("name", "key"), [("主 席", "主席"), ("主\u3000席", "主席"), ("陳 大文", "陳 大文")]
)
def test_two_signs_set_as_wide_as_three_are_one_word(name: str, key: str) -> None:
    assert fold(name) == key
