"""What speaks for a name beside its looks: bold, a clock time, nicks; and what does not."""

from __future__ import annotations

import pytest
from tests.parsers.reading import reading


def names(text: str, name: str) -> list[str]:
    return [speaker.name for speaker in reading(text.encode(), name).transcript.speakers]


def test_bold_that_labels_wear_vouches_for_a_name_met_once() -> None:
    lines = [f"**{'Ann Lee' if i % 2 else 'Bo Ray'}**\n* The sluice was open.\n" for i in range(10)]
    once = "**Contents**\n* The sluice.\n\n" + "\n".join(lines) + "\n**Sedge**\n* I shut it.\n"
    assert names(once, "minutes.md") == ["Bo Ray", "Ann Lee", "Sedge"]


def test_a_clock_time_vouches_for_a_nick_where_others_recur() -> None:
    chat = "".join(
        f"00:0{i}:00\t{'Ann Lee' if i % 2 else 'Bo Ray'}:\tgood day\n" for i in range(10)
    )
    assert names(chat + "00:11:00\ttollgate_4 | river:\tme too\n", "chat.txt") == [
        "Bo Ray",
        "Ann Lee",
        "tollgate_4 | river",
    ]


def test_minutes_of_nicks_have_speakers() -> None:
    said = "".join(
        f"{nick}: gate {n} sticks when the river falls\n\n"
        for n, nick in enumerate(("mk", "zk", "dr") * 5)
    )
    assert names(f"Minutes\n\n{said}", "minutes.txt") == ["mk", "zk", "dr"]


def test_a_single_small_word_is_no_nick() -> None:
    talk = "Ann Lee: Is it in?\n\nBo Ray: It is.\n\n" * 6
    assert names(
        talk + "remember: bring a rope\n\nremember: and a lamp\n\n" + talk, "talk.txt"
    ) == [
        "Ann Lee",
        "Bo Ray",
    ]


def test_a_misheard_name_speaks_where_every_label_bears_a_time() -> None:
    talk = "".join(
        f"[{'Bo Ray' if i % 2 else 'Ann Lee ton'}] [00:{i:02}] Good day to you.\n"
        for i in range(20)
    )
    assert names(talk, "talk.txt") == ["Ann Lee ton", "Bo Ray"]


def test_the_party_that_others_wear_vouches_for_a_name_met_once() -> None:
    call = "The President: Order.\n\n"
    said = f"{call}Ash (TIDE): It leaks.\n\n{call}Reed (MOSS): It holds.\n\n" * 4
    once = "Sedge (MOSS): I live there.\n\nBirch (Annex): see below.\n\n"
    assert names(said + once + call, "sitting.txt") == ["The President", "Ash", "Reed", "Sedge"]


def test_parties_that_several_wear_vouch_for_names_that_are_all_met_once() -> None:
    """As a house prints who asks a minister, a mark behind those who speak from afar."""
    people = [
        *(f"{name} Reed (Low Harbour) (Tide)" for name in ("Ann", "Bo", "Cy", "Di")),
        *(f"{name} Moss (Upper Quay and Long Strand) (Ebb) [V]" for name in ("Ed", "Flo", "Gus")),
        "Hal Ash (Far Point) (Drift) [V]",
    ]
    answer = "The Minister for Piers (Jo Roe)\nI thank the hon. Member.\n\n"
    said = "".join(f"{who}\nWill the Minister mend the pier?\n\nJo Roe\nYes.\n\n" for who in people)
    assert len(names(answer + said, "questions.txt")) == 9


def test_a_party_vouches_for_a_name_that_is_a_common_word_too() -> None:
    """`Ernst` is earnest, and `Lange` is long: the words of a house are full of both."""
    call = "Präsidentin Uta Lohn:\nDas Wort hat der Kollege.\n\n"
    said = "Jan Kiel (DEICH):\nDas ist mein voller ernst, und es dauert lange.\n\nIda Watt (EBBE):\nOhne jan und klaus: lange genug.\n\n"
    office = (
        "Bo Falk, Staatssekretär im Hafenamt:\nEs dauert.\n\nUwe Stern, Ministerin für Ebbe:\nEs eilt.\n\n"
        * 2
    )
    once = "Klaus Ernst (DEICH):\nIch frage.\n\nJan Lange, Staatssekretär im Moorhof:\nIch antworte.\n\n"
    found = names((call + said) * 6 + office + once + call + said, "sitzung.txt")
    assert {"Klaus Ernst", "Jan Lange"} <= set(found)


def test_whole_names_met_once_speak_where_their_initials_go_on() -> None:
    talk = "AL: Is the gate shut?\n\nBR: It was at noon.\n\n" * 12
    whole = "Ann Lee: Good day to you.\n\nBo Ray: Good day.\n\n"
    assert names(whole + talk, "talk.txt") == ["Ann Lee", "Bo Ray"]


def test_the_context_of_a_talk_is_nobody() -> None:
    talk = "**Ana:**\n¿Sube la marea?\n\n**Blas:**\nSube, como siempre.\n\n" * 4
    head = "# En el muelle\n\n**Contexto:**\nAna habla con Blas del muelle.\n\n"
    assert names(head + talk, "muelle.md") == ["Ana", "Blas"]


def test_an_example_behind_a_clock_time_is_nobodys() -> None:
    talk = "".join(f"[00:0{i}:00] {'Ann Lee' if i % 2 else 'Bo Ray'}: good day\n" for i in range(9))
    assert names(f"{talk}[00:09:30] For example: the river.\n", "talk.txt") == ["Bo Ray", "Ann Lee"]


def test_a_series_before_the_title_of_an_interview_is_nobody() -> None:
    talk = "Ana: ¿Sube la marea?\n\nBlas: Sube, como siempre.\n\n" * 6
    title = "Voces del Muelle: Entrevista con Blas Faro"
    assert names(f"{title}\n\n{talk}", "a.txt") == ["Ana", "Blas Faro"]


def test_bold_before_a_colon_vouches_for_one_word_among_whole_names() -> None:
    talk = "".join(f"**Ann Lee:** Is gate {n} shut?\n\n**Bo Ray:** It is.\n\n" for n in range(8))
    once = (
        talk + "**Guillaume:** I shut it.\n\nWhat helped: a rope.\n\n**Rope:** the rope was old.\n"
    )
    assert names(once, "call.md") == ["Ann Lee", "Bo Ray", "Guillaume"]


def test_a_partys_letters_vouch_for_a_name_met_once() -> None:
    talk = "Uwe Kiel, DHP: Das Wasser steigt.\n\nJana Brück, TF: Es fällt.\n\n" * 4
    once = "Lund, DHP: Es steht still.\n\nFenn, TF: Was nun?\n\n"
    heard = names(talk + once + talk, "landtag.txt")
    assert [name.partition(",")[0] for name in heard] == ["Uwe Kiel", "Jana Brück", "Lund", "Fenn"]


@pytest.mark.parametrize("label", ["**{}**", "{}", "###### {}"])
def test_names_in_small_letters_speak_where_all_lines_that_recur_are(label: str) -> None:
    said = "".join(
        f"{label.format(who)}\n\nThe gauge of pier {n} was read at noon.\n\n"
        for n in range(6)
        for who in ("ada roe", "bo karl-fenn")
    )
    once = f"{label.format('archived recording (cy ash)')}\n\nThe river rose.\n\n"
    assert names(said + once, "talk.md") == ["ada roe", "bo karl-fenn", "archived recording"]


def test_a_term_in_small_letters_is_none_among_names_that_are_not() -> None:
    said = "".join(
        f"**{who}**\n\nThe gauge of pier {n} was read at noon.\n\n"
        for n in range(6)
        for who in ("Ada Roe", "Bo Karl")
    )
    assert names(said + "**what it shows**\n\nThe river rose.\n\n", "talk.md") == [
        "Ada Roe",
        "Bo Karl",
    ]
