"""A grammar is chosen by what the whole document shows, never by one line."""

import pytest

from podium_parsers import Role, Transcript, parse


def rules(transcript: Transcript) -> set[str]:
    return {turn.rule for turn in transcript.turns}


def names(transcript: Transcript) -> list[str]:
    return [speaker.name for speaker in transcript.speakers]


@pytest.mark.parametrize(
    ("layout", "rule"),
    [
        ("{name}: {words}\n\n", "colon"),
        ("{name}\u00a0:{words}\n", "colon"),
        ("{name}  0:{n:02}\n{words}\n\n", "name time"),
        ("{name} (00:00:{n:02}):\n{words}\n", "name time"),
        ("[00:00:{n:02}] {name}\n{words}\n\n", "time name"),
        ("[00:{n:02}] {name}: {words}\n", "time name"),
        ("{name}\n{words}\n\n", "own line"),
        ("---\n{name}\n{words}\n", "ruled line"),
        ("{name}\nHead of Ferries\n\n{words}\n\n", "name and title"),
        ("{name}\n0:{n:02}\n{words}\n\n", "time line"),
        ("{name}\n\n00:01:{n:02}\n\n{words}\n\n", "time line"),
        ("00:{n:02}\n{name}\n{words}\n\n", "clock above"),
        ("00:01:{n:02}:12\n{name}\n{words}\n\n", "clock above"),
        ("00:01:{n:02}:12 - 00:02:{n:02}:03\n{name}\n{words}\n\n", "span above"),
        ("{name} 00:01:{n:02}:12\n{words}\n\n", "name time"),
        ("00:01:{n:02}\n\n{name}\n\n{words}\n\n", "clock above"),
        ("00:01:{n:02}\n{name}: {words}\n\n", "time above"),
        ("[00:{n:02}] >> {name}: {words}\n\n", "time name"),
        ("{name} 104:{n:02}\n{words}\n\n", "name time"),
        (">> {name}: {words}\n\n", "colon"),
        ("13:{n:02} < {name}> {words}\n", "chat"),
        ("[{name}] {words}\n", "bracketed"),
        ("<{name}> {words}\n", "bracketed"),
        ("{name} — {words}\n\n", "dash"),
        ("{name}\t{words}\n", "dash"),
        ("{n}. {name}: {words}\n", "colon"),
        ("0:{n:02}\t{name}\t{words}\n", "time name"),
    ],
)
def test_each_layout_is_read_by_its_grammar(layout: str, rule: str) -> None:
    people = ("Ada Quist", "Bo Larsen")
    said = ("Where does the ferry go, and who pays for it?", "It goes to the island. I pay for it.")
    text = "A talk at the pier\n\n" + "".join(
        layout.format(name=people[n % 2], n=n, words=f"{said[n % 2]} That was number {n}.")
        for n in range(10)
    )
    transcript = parse(text)
    assert len(transcript.turns) == 10
    assert names(transcript) == list(people)
    assert rules(transcript) == {rule}
    assert transcript.turn_text(3) == "It goes to the island. I pay for it. That was number 3."


def test_letters_and_names_stand_before_tabs_alike() -> None:
    rounds = "Q\tWhere does the ferry go?\n\nMS. ROE\tTo the island, as it always did.\n\n" * 6
    transcript = parse(rounds)
    assert [turn.role for turn in transcript.turns] == [Role.QUESTION, Role.ANSWER] * 6
    assert names(transcript) == ["MS. ROE"]


def test_phrases_before_colons_do_not_part_a_speech() -> None:
    turns = "".join(
        f"Ada Quist: We did three things in year {n}.\n\nSecond thing: we built a pier.\n\n"
        f"The bottom line: it stands.\n\nBo Larsen: And who pays for it?\n\n"
        for n in range(6)
    )
    transcript = parse(turns)
    assert names(transcript) == ["Ada Quist", "Bo Larsen"]
    assert len(transcript.turns) == 12


def test_terms_of_a_glossary_before_the_talk_are_front_matter() -> None:
    talk = "".join(
        f"Ada Quist: Our net revenue grew, and so did our deferred income, in year {n}.\n\n"
        f"Bo Larsen: What does the small class bring?\n\n"
        for n in range(5)
    )
    transcript = parse(f"Net Revenue: what is left\n\nDeferred Income: what comes later\n\n{talk}")
    assert names(transcript) == ["Ada Quist", "Bo Larsen"]


def test_names_that_recur_may_say_anything_below_them() -> None:
    talk = "".join(
        f"Ada Quist\n\nWhere was the boat in year {n}?\n\nBo Larsen\n\nAt the pier.\n\n"
        for n in range(5)
    )
    transcript = parse(f"{talk}Ada Quist\n\nand then\n\nBo Larsen\n\nto the island\n\n")
    assert len(transcript.turns) == 12
    assert transcript.turn_text(11) == "to the island"


def test_a_list_of_those_present_makes_no_turns() -> None:
    talk = "".join(
        f"Ada Quist\n\nWhere was the boat in year {n}?\n\nBo Larsen\n\nAt the pier.\n\n"
        for n in range(5)
    )
    transcript = parse(f"Minutes of the pier\n\nAda Quist\n\nBo Larsen\n\n{talk}")
    assert len(transcript.turns) == 10


def test_a_name_alone_on_its_line_is_met_but_once_in_an_established_layout() -> None:
    talk = "".join(
        f"Ada J. Quist\n\nWhere was the boat in year {n}?\n\nDr. Bo Larsen\n\nAt the pier.\n\n"
        for n in range(6)
    )
    transcript = parse(f"{talk}Mina Roe\n\nMay I ask what it cost?\n\n")
    assert names(transcript) == ["Ada J. Quist", "Dr. Bo Larsen", "Mina Roe"]


def test_a_first_name_after_a_full_name_is_the_same_person() -> None:
    first = "Ada Quist: Hello there.\n\nBo Larsen: Hello, and why are we here?\n\n"
    rest = "Ada: Because of the pier.\n\nBo: Which pier do you mean?\n\n" * 4
    transcript = parse(first + rest)
    assert names(transcript) == ["Ada Quist", "Bo Larsen"]
    assert transcript.speakers[0].aliases == ("Ada",)


def test_two_people_of_one_surname_stay_two() -> None:
    text = "Mr. Quist: It is so.\n\nMs. Quist: Is it so?\n\n" * 5
    assert len(parse(text).speakers) == 2


def test_a_legend_names_the_letters_and_is_no_turn() -> None:
    text = "AQ: Ada Quist\nBL: Bo Larsen\n\n" + (
        "AQ: What is it that you build?\n\nBL: I build a pier, and nothing else.\n\n" * 5
    )
    transcript = parse(text)
    assert names(transcript) == ["Ada Quist", "Bo Larsen"]
    assert len(transcript.turns) == 10


def test_letters_with_dashes_part_questions_from_a_talk() -> None:
    speech = "I have been building this clock for years, and I will tell you how we did it. " * 12
    text = f"{speech}\n\n{speech}\n\n{speech}\n\nQ - Does it run?\n\nA - At times.\n\nQ - Why?\n\nA - Tides.\n"
    transcript = parse(text)
    roles = [turn.role for turn in transcript.turns]
    assert roles == [Role.REMARKS, Role.QUESTION, Role.ANSWER, Role.QUESTION, Role.ANSWER]
    assert len(transcript.exchanges) == 2


def test_numbered_letters_are_questions_and_answers() -> None:
    text = "".join(f"Q{n}: When does it open?\n\nA{n}: In year {n}.\n\n" for n in range(1, 7))
    transcript = parse(text)
    assert [turn.role for turn in transcript.turns] == [Role.QUESTION, Role.ANSWER] * 6
    assert len(transcript.exchanges) == 6


def test_an_interviewer_asks_whatever_the_words_are() -> None:
    text = "Interviewer: Tell me about the pier.\n\nInterviewee: Which pier do you mean?\n\n" * 6
    roles = [turn.role for turn in parse(text).turns]
    assert roles == [Role.QUESTION, Role.ANSWER] * 6


def test_names_with_offices_alone_on_their_lines_may_be_met_once() -> None:
    firms = ("Oak and Sons", "Elm Partners", "Ash Capital", "Larch Brothers")
    analysts = ("Ida Moor", "Per Holm", "Una Bask", "Sol Reyes")
    asked = "".join(
        f"{name}--{firm} -- Analyst\n\nWhat of the lamps?\n\nBo Larsen--Chief Executive Officer and Keeper of Lamps\n\nThey burn.\n\n"
        for name, firm in zip(analysts, firms, strict=True)
    )
    read = parse(f"Operator\n\nWelcome to the call.\n\n{asked}Operator\n\nGood bye.\n")
    assert names(read) == ["Operator", "Ida Moor", "Bo Larsen", "Per Holm", "Una Bask", "Sol Reyes"]


def test_nobody_in_particular_is_anonymous() -> None:
    asked = "UNIDENTIFIED MALE: Will it rain?\n\nANN LEE: It will.\n\nUNKNOWN: When?\n\nANN LEE: Soon.\n\n"
    read = parse("ANN LEE: Good day. I have a word on the weather.\n\n" + asked * 2)
    assert names(read) == ["ANN LEE"]
    assert len(read.exchanges) == 4


def test_a_few_objections_among_many_letters_are_heard_in_a_long_record() -> None:
    questions = "Q  Did you see the boat, sir?\n\nA  I saw it.\n\n" * 30
    blocked = (
        "MS. QUIST: Objection {n}.\n\nTHE COURT: The boat of exhibit {n} is not in evidence.\n\n"
    )
    pages = (questions + blocked.format(n="x" * n) for n in range(1, 111))
    found = parse("CROSS-EXAMINATION\n\n" + "".join(pages))
    assert rules(found) == {"letters", "colon"}
    assert sorted(names(found)) == ["MS. QUIST", "THE COURT"]


def test_a_term_that_looks_like_a_person_among_terms_is_none() -> None:
    asked = "".join(
        f"Bo Larsen: What of the {i} lamp?\n\nIda Moor: It burns, and deferred revenue grows with it.\n\n"
        for i in range(8)
    )
    read = parse(
        "Peyu Lantern School: a course of evenings.\n\nDeferred Revenue: what is paid before it is earned.\n\n"
        f"Operator: Good evening.\n\n{asked}"
    )
    assert names(read) == ["Operator", "Bo Larsen", "Ida Moor"]


def test_a_note_of_the_language_may_stand_before_a_label() -> None:
    read = parse("Bo Larsen: What of it?\n\n原文：Ida Moor:It burns.\n\n" * 4)
    assert names(read) == ["Bo Larsen", "Ida Moor"]


def test_people_who_speak_as_one_are_neither_of_them() -> None:
    read = parse("Ann Lee: What?\n\nBo Ray: That.\n\n" * 4 + "Ann Lee & Bo Ray: Oh!\n\n")
    assert names(read) == ["Ann Lee", "Bo Ray", "Ann Lee & Bo Ray"]


def test_an_abbreviation_and_a_dash_part_minutes() -> None:
    head = "- Ann Lee - Sluice Office (ALE)\n- Bo Ray - Lock Keepers (BRA)\n\n"
    said = "ALE - gates stick again in the north\n\nBRA - we grease them on Friday\n\n" * 6
    read = parse(head + said)
    assert names(read) == ["Ann Lee", "Bo Ray"]
    assert len(read.turns) == 12


def test_a_legend_of_one_line_names_its_letters() -> None:
    read = parse(
        "問：潮聲記者 \u3000\u3000林：林守燈\n\n" + "問：燈塔還亮嗎？\n\n林：每晚都亮。\n\n" * 5
    )
    assert names(read)[-1] == "林守燈"
    assert len(read.turns) == 10


def test_a_child_is_not_the_parent_of_the_same_name() -> None:
    read = parse("TOM OAK: Come on.\n\nTOM OAK JR.: Good morning.\n\n" * 4)
    assert names(read) == ["TOM OAK", "TOM OAK JR."]


def test_one_word_in_small_letters_before_colons_is_nobody() -> None:
    prose = "We look at the lamp again, and it is as it was before, only brighter.\n\n"
    code = "view : Lamp -> Light\nview lamp = shine lamp\n\n"
    assert not parse((prose + code) * 6).turns


def test_a_paper_between_its_brackets_is_a_label() -> None:
    read = parse("《潮報》：燈塔在哪裏？\n\n林守燈：在島上。\n\n" * 4)
    assert names(read) == ["《潮報》", "林守燈"]


def test_short_lines_behind_times_are_words_where_few_of_them_recur() -> None:
    short = [
        "對不對",
        "所以說",
        "那個冬天",
        "我們補網",
        "大家都在",
        "海面結冰",
        "沒有人出去",
        "我會覺得說",
    ]
    words = []
    for number in range(40):
        words += [
            short[number % 8],
            f"然後那一年的冬天我們全部的人都在港口裡面補了{number}張網",
        ] * (number < 14)
        words += [
            f"{chr(0x6D77 + number)}邊{chr(0x7DB2 + number)}子",
            "那條船後來就一直停在岸邊沒有人再去動它了啦",
        ]
    lines = (f"[{n // 60:02}:{n % 60:02}:07] {word}" for n, word in enumerate(words))
    assert not parse("# 冬天\n\n" + "\n\n".join(lines)).turns


def test_an_initial_before_a_last_name_is_neither_an_answer_nor_an_article() -> None:
    text = "\n\n".join(["Ada Roe: How far is it?", "A. Keel: Two miles.", "E. B. Ash: Three."] * 4)
    assert {turn.rule for turn in parse(text).turns} == {"colon"}
    assert [speaker.name for speaker in parse(text).speakers] == ["Ada Roe", "A. Keel", "E. B. Ash"]


def test_a_field_that_numbers_places_is_nobody() -> None:
    talk = "".join(
        f"Page: {n}\n\nMs Roe: The ferry is late.\n\nMr Ash: It is not.\n\n" for n in range(9)
    )
    assert [speaker.name for speaker in parse(talk).speakers] == ["Ms Roe", "Mr Ash"]


def test_a_field_with_a_number_above_a_talk_is_nobody() -> None:
    talk = "Delivery Note: 3498\n\n" + "Ms Roe: The ferry is late.\n\nMr Ash: It is not.\n\n" * 6
    assert [speaker.name for speaker in parse(talk).speakers] == ["Ms Roe", "Mr Ash"]


def test_who_leads_a_talk_stands_on_its_cover_and_says_nothing_there() -> None:
    talk = (
        "司会：春山\n\n"
        + "春山：港は開きましたか。\n\n海野：春に開きまして、船も戻りました。\n\n" * 8
    )
    assert [speaker.name for speaker in parse(talk).speakers] == ["春山", "海野"]


def test_a_figure_may_stand_right_behind_a_colon_of_full_width() -> None:
    talk = (
        "记者：灯塔什么时候点亮？\n\n海青：12月30日下午5点多。\n\n记者：之后呢？\n\n海青：之后船都回来了。\n\n"
        * 4
    )
    assert [turn.speaker for turn in parse(talk).turns] == [None, 0] * 8


def test_a_dash_may_stand_right_before_a_label_in_capitals() -> None:
    talk = "-PREGUNTA: ¿Cuándo?\n\n-MINISTRA ADA FARO: En otoño, si el mar nos deja.\n\n" * 4
    assert names(parse(talk)) == ["MINISTRA ADA FARO"]
    assert rules(parse(talk)) == {"colon"}


def test_whoever_recurs_beside_clock_times_speaks() -> None:
    talk = [
        f"00:{n:02}:01 {who}\nC’est la question du quai numéro {n}, dont nous parlons.\n"
        for n, who in enumerate(("Speaker 1", "Élu principal", "Conseiller d’opposition 1") * 5)
    ]
    transcript = parse("\n".join(talk))
    assert [turn.speaker for turn in transcript.turns] == [0, 1, 2] * 5


def test_one_who_is_heard_once_beside_clock_times_speaks() -> None:
    names = ["Ann Lee", "Bo Ray"] * 6 + ["Sergeant-at-Arms", "Ann Lee"]
    talk = (f"[00:{n:02}:01] {who}: The tide is in again.\n" for n, who in enumerate(names))
    transcript = parse("\n".join(talk))
    assert len(transcript.turns) == len(names)
    assert [speaker.name for speaker in transcript.speakers][-1] == "Sergeant-at-Arms"


EXAMINED = "Q.  DID YOU SEE THE LAMP?\nA.  YES.  IT WAS LIT\nAT DUSK.  AND THE KEEPER -- A MAN NAMED\nMOOR.  HE WAS THERE.\n"
CHARGE = "It is a long charge, and I shall read it as it stands.\n" * 9
COLLOQUY = f"MR. ROE:  Your Honor, may we go on to the charge now?\nTHE COURT:  We may.\n{CHARGE}"


def test_in_a_text_all_in_capitals_capitals_mark_nobody() -> None:
    text = "THE COURT:  GO AHEAD.\nMS. ASHE:  THANK YOU.\n" * 6 + EXAMINED * 20
    transcript = parse(text)
    assert names(transcript) == ["THE COURT", "MS. ASHE"]
    assert len(transcript.turns) == 52


def test_labels_that_stand_among_the_letters_may_go_on_long_after_them() -> None:
    heard = "MS. ASHE:  Objection.\nTHE COURT:  Overruled.\n" + EXAMINED * 6
    transcript = parse("THE CLERK:  All rise.\n" + heard * 30 + COLLOQUY * 120)
    assert rules(transcript) == {"letters", "colon"}
    assert len(transcript.turns) == 1 + 30 * 14 + 240


def test_what_is_read_out_of_another_record_asks_nobody() -> None:
    heard = "MS. ASHE:  Objection.\nTHE COURT:  Overruled.\n" + EXAMINED * 6
    read = 'Q.  Let me read what you said then.\nQuestion:  "Was it lit?"\nAnswer:  "It was."\nDid you say that?\nA.  Yes.\n'
    transcript = parse(heard * 5 + read)
    assert len(transcript.turns) == 5 * 14 + 2
    assert '"It was."' in transcript.turn_text(70)


def test_what_an_audience_does_makes_no_talk_of_a_text() -> None:
    told = "The gate was shut at noon, and nobody had the key.\n\n[Audience laughter]\n\n"
    assert not parse(told * 6).turns


def test_a_phrase_that_recurs_among_labels_of_another_layout_is_none() -> None:
    read = "There being no objection, the letter was read to the house, as follows:\nWe ask for a lamp."
    talk = "".join(
        f"Mr. {'ROE' if n % 2 else 'KARL'} 00:{n:02}:10\nI have a letter from the harbour here.\n\n{read}\n\n"
        for n in range(12)
    )
    transcript = parse(talk)
    assert names(transcript) == ["Mr. KARL", "Mr. ROE"]
    assert len(transcript.turns) == 12


def test_what_people_call_themselves_in_a_call_may_be_met_once() -> None:
    said = "We looked at the lamp last night and it was as bright as ever."
    who = [("quist", "Bo Karl")[n % 2] for n in range(30)]
    who[11], who[20] = "kx77", "Ada Fenn | Lamps"
    talk = "".join(f"{name} 00:{n:02}:10\n{said}\n\n" for n, name in enumerate(who))
    assert set(names(parse(talk))) == {"quist", "Bo Karl", "kx77", "Ada Fenn | Lamps"}


def test_names_with_titles_and_without_stand_before_dashes_alike() -> None:
    said = "I looked at the lamp last night, and it was as bright as ever."
    talk = "".join(
        f"{who} - {said}\n\n"
        for _ in range(8)
        for who in ("Mr. Roe", "Ms. Ash", "Mr. Ely", "Chairman Karl")
    )
    assert names(parse(talk)) == ["Mr. Roe", "Ms. Ash", "Mr. Ely", "Chairman Karl"]


def test_a_tab_ends_a_name_whatever_stands_behind_it() -> None:
    said = [
        "I- I cannot say.",
        "Yeah. The lamp -- it was out.",
        "So it was.",
        "-whatever you like.",
    ]
    talk = "".join(f"{('Ada Fenn', 'Bo Karl')[n % 2]}\t{said[n % 4]}\n" for n in range(16))
    assert len(parse(talk).turns) == 16


def test_a_field_of_a_cover_is_no_name_among_labels_in_capitals() -> None:
    cover = "Last Updated: 4 May 2031, by the clerk of the harbour\n\n"
    pair = "ADA FENN: When did you come here?\n\nBO KARL: In the spring, with the boat.\n\n"
    assert names(parse(f"{cover}{pair * 3}")) == ["ADA FENN", "BO KARL"]


def test_contents_that_list_who_spoke_are_no_labels() -> None:
    house = ("Ann Roe (Low Harbour, Tide)", "Bo Karl (Reef, Kelp)", "Cy Dent (Quays, Tide)")
    contents = "".join(
        f"Nets\n\nMr. {one}\n\nMs. {one[:-1]}.)\n\nThe Speaker\n\n" for one in house * 4
    )
    talk = "".join(f"Mr. {one}:\n\nMr. Speaker, the nets are torn.\n\n" for one in house * 2)
    assert [turn.rule for turn in parse(contents + talk).turns] == ["colon"] * 6


def test_music_and_one_line_behind_a_time_make_no_speakers() -> None:
    said = "".join(
        f"[00:{n:02}] and then we went on to the pier of the lamp {n} that is\n" for n in range(40)
    )
    end = "[00:41] the show The Apprentice\n[00:42] and so on until it was dark\n[00:43] [Music]\n[00:44] [Applause]\n"
    assert not parse(said + end).turns
