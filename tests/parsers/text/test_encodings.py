"""Every encoding that a transcript comes in, and what is done with bytes that are in none."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podium_parsers.drafts.draft import Draft
from podium_parsers.text.encodings import decode
from podium_parsers.text.source import decoded

RUSSIAN = "Председатель: Заседание открыто. Вопрос: когда будет ответ?"
CHINESE = "主席：我們現在開始會議。各位議員，請就座。"
JAPANESE = "議長：これより会議を開きます。"
GERMAN = "Präsident: Ich eröffne die Sitzung. Für Öl, größer als je – ja."
FRENCH = "Le président : C’est la séance où l’été a été évoqué."
SPANISH = "El señor PRESIDENTE: ¿Qué pasó? Se abre la sesión."
CZECH = "Předseda: Vážené paní poslankyně, zahajuji schůzi."
KNOWN = [
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8-r"),
    (RUSSIAN, "cp866"),
    (RUSSIAN, "iso8859-5"),
    (RUSSIAN, "mac_cyrillic"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc_jp"),
    (CHINESE, "big5"),
    ("主席：我哋而家開始會議，各位嘅發言係咁樣嘅。", "big5hkscs"),
    (CHINESE, "gb18030"),
    ("의장: 지금부터 회의를 시작하겠습니다.", "cp949"),
    (GERMAN, "cp1252"),
    (GERMAN, "mac_roman"),
    (FRENCH, "cp1252"),
    (FRENCH, "mac_roman"),
    (SPANISH, "latin-1"),
    ("ROE: And then as to sort of – you know, the pier.", "cp1252"),
    ("ROE: It’s so — that — all of the pier — is dry — I think.", "cp1252"),
    (CZECH, "cp1250"),
    (CZECH, "iso8859-2"),
    ("Başkan: Teşekkür ederim, sayın milletvekili. Şimdi değil.", "cp1254"),
    ("Πρόεδρος: Κυρίες και κύριοι βουλευτές.", "cp1253"),
    ("היושב ראש: אני פותח את הישיבה", "cp1255"),
    ("الرئيس: نفتح الجلسة الآن", "cp1256"),
]


@pytest.mark.parametrize(("text", "encoding"), KNOWN)
def test_a_legacy_encoding_is_found_by_how_its_words_read(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding))
    assert found.text == text
    assert found.guess


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_goes(mark: str) -> None:
    found = decode(RUSSIAN.encode(mark))
    assert found.text == RUSSIAN
    assert not found.guess


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ["Q: When?\nA: Soon.\n" * 3, RUSSIAN, CHINESE + "\n" + CHINESE])
def test_wide_text_without_a_mark_shows_in_its_zero_bytes(text: str, encoding: str) -> None:
    if text.startswith(CHINESE) and encoding.startswith("utf-16"):
        text = text * 2
    assert decode(text.encode(encoding)).text == text


def test_utf16_cut_inside_a_character_is_read_to_the_cut() -> None:
    assert decode("Q: x".encode("utf-16") + b"a").text.startswith("Q: x")


def test_broken_utf8_keeps_its_sound_words_and_says_so() -> None:
    found = decode("Señora Núñez: ¿Está listo? — ".encode() + b"\xff\xfe\xc3( end")
    assert found.text.startswith("Señora Núñez: ¿Está listo? — ")
    assert found.text.endswith("( end")
    assert found.encoding == "utf-8"
    assert "broken UTF-8" in found.guess


def test_a_declared_encoding_is_believed_when_the_bytes_fit_it() -> None:
    assert decode("Głos ma poseł".encode("iso8859-2"), "iso-8859-2").guess == ""
    assert decode("Głos ma poseł".encode("cp1250"), "no-such-thing").text == "Głos ma poseł"


def test_a_guess_becomes_a_note_of_the_draft() -> None:
    draft = Draft(decoded(GERMAN.encode("latin-1", "replace"), "sitting.txt"))
    assert [note.rule for note in draft.notes] == ["encoding"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_every_newline_becomes_one_and_nothing_else_changes(end: str) -> None:
    odd = "a\x0cb\u2028c\x85d"
    assert decode(f"{odd}{end}{end}z".encode()).text == f"{odd}\n\nz"


@given(st.binary(max_size=400))
@settings(max_examples=150)
def test_any_bytes_decode_to_something(data: bytes) -> None:
    found = decode(data)
    assert "\r" not in found.text
    codecs.lookup(found.encoding)


@given(st.text(max_size=200))
@settings(max_examples=100)
def test_text_without_zero_bytes_survives_utf8(text: str) -> None:
    text = text.replace("\0", "").replace("\r", "\n").lstrip("\ufeff")
    assert decode(text.encode("utf-8", "replace")).text == text.encode("utf-8", "replace").decode()


@pytest.mark.parametrize("text", [GERMAN, FRENCH, SPANISH, CZECH, RUSSIAN, JAPANESE, CHINESE])
def test_text_that_was_encoded_twice_is_read_once(text: str) -> None:
    """`donâ€™t`, in cp1252 where it has a sign and else in latin-1."""
    signs = "".join(
        bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in (text * 3).encode()
    )
    assert decode(signs.encode()).text == text * 3
    assert decode((text * 3).encode().decode("latin-1").encode()).guess


@pytest.mark.parametrize(
    "text", ["He wrote donâ€™t, and she naïvely façade, café, déjà vu, São.", "A IRMÃ” disse NÃO."]
)
def test_a_few_such_signs_stay(text: str) -> None:
    assert decode(text.encode()).text == text
