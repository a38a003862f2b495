"""Briefings: somebody who calls while another is asked presides; a floor's stray voice makes none."""

from __future__ import annotations

from podium_parsers import Role, parse

STATEMENT = (
    "The bridge was closed on Monday, and it stays closed until the cables are changed. " * 6
)


def test_who_calls_on_reporters_while_another_is_asked_presides() -> None:
    asked = (
        "Q   When will the cables come?\n\nMR. REED:  In May, by barge, if the river lets us through. "
        "They are long, and the yard that spins them is far away from here.\n\n"
        "MS. MOOR:  Go ahead, Tom.\n\n"
    )
    read = parse(
        f"MS. MOOR:  Good afternoon. Mr. Reed is here.\n\nMR. REED:  {STATEMENT}\n\n{asked * 4}"
        "Q   And the tolls?\n\nMR. REED:  No tolls.\n"
    )
    called = [turn.role for turn in read.turns if read.turn_text(turn.index).startswith("Go ahead")]
    assert called == [Role.CHAIR] * 4
    assert [len(exchange.turns) for exchange in read.exchanges] == [2] * 5


def test_words_of_thanks_are_no_call() -> None:
    asked = "Q   When?\n\nMR. REED:  In May, by barge, if the river lets us.\n\nMS. MOOR:  And by rail as well.\n\n"
    read = parse(f"MS. MOOR:  {STATEMENT}\n\nMR. REED:  {STATEMENT}\n\n{asked * 4}")
    assert Role.CHAIR not in {turn.role for turn in read.turns}


def test_a_lost_question_after_the_statement_is_no_greeting() -> None:
    asked = f"Q   (Inaudible.)\n\nMR. REED:  {STATEMENT}\n\n"
    read = parse(f"Q   Good day.\n\nMR. REED:  {STATEMENT}\n\n{asked * 3}")
    assert [turn.role for turn in read.turns][:4] == [
        Role.OTHER,
        Role.REMARKS,
        Role.QUESTION,
        Role.ANSWER,
    ]


def test_a_voice_or_two_from_the_floor_leave_an_interview_one() -> None:
    pair = "ANN LEE: And then, what did you do with the boat?\n\nBO RAY: I sold it, of course, to the first who asked, for less than the oars.\n\n"
    read = parse(pair * 20 + "AUDIENCE: Louder!\n\n" + pair * 20 + "AUDIENCE: Yes!\n\n" + pair)
    assert read.turns[0].role is Role.QUESTION


def test_a_president_who_is_asked_does_not_preside() -> None:
    asked = f"Q   And the wall?\n\nTHE PRESIDENT:  {STATEMENT}\n\n"
    read = parse(f"THE PRESIDENT:  {STATEMENT}\n\n{asked * 5}")
    assert {turn.role for turn in read.turns} == {Role.REMARKS, Role.QUESTION, Role.ANSWER}


def test_a_reporter_with_a_name_among_others_asks() -> None:
    asked = "QUESTION: What of the tolls?\n\nANN REED: There will be none, as I have said since the spring, and as I say now.\n\n"
    named = (
        "BO MOOR: Who pays?\n\nANN REED: The county does, from what it sets aside for roads and for snow.\n\n"
        "BO MOOR: All of it?\n\nANN REED: Half. The rest is the river's, so to say.\n\nBO MOOR: I asked --\n\nANN REED: Half.\n\n"
    )
    read = parse(f"ANN REED: {STATEMENT}\n\n{asked * 2}{named}{asked * 4}")
    asker = next(speaker.id for speaker in read.speakers if speaker.name == "BO MOOR")
    roles = {turn.role for turn in read.turns if turn.speaker == asker}
    assert roles == {Role.QUESTION}
    assert [len(exchange.turns) for exchange in read.exchanges] == [2, 2, 6, 2, 2, 2, 2]


def test_a_sentence_about_the_president_is_no_label() -> None:
    asked = f"Q   And the wall?\n\nMS. REED:  {STATEMENT}\n\n"
    read = parse(
        f"MS. REED:  {STATEMENT}\n\n{asked * 4}The President — he has been clear: Nobody closes it.\n\n{asked}"
    )
    assert [speaker.name for speaker in read.speakers] == ["MS. REED"]


def test_who_is_heard_first_after_the_last_answer_and_thanks_presides() -> None:
    asked = f"Q   And the wall?\n\nMR. REED:  {STATEMENT}\n\n"
    read = parse(
        f"MR. REED:  {STATEMENT}\n\n{asked * 4}MS. MOOR:  Thank you, everybody. We have to go now.\n"
    )
    assert read.turns[-1].role is Role.CHAIR
    assert [len(exchange.turns) for exchange in read.exchanges] == [2] * 4


def test_one_question_and_its_answer_are_enough() -> None:
    read = parse("A title\n\nQuestion: Who?\n\nAnna Berg: Nobody.\n")
    assert [turn.role for turn in read.turns] == [Role.QUESTION, Role.ANSWER]
    assert [speaker.name for speaker in read.speakers] == ["Anna Berg"]


def test_one_question_behind_a_speech_is_a_stray_one() -> None:
    read = parse(f"MR. REED:  {STATEMENT}\n\nQuestion: When?\n\nMR. REED:  In May.\n")
    assert {turn.role for turn in read.turns} == {Role.REMARKS}


def test_a_chairman_who_has_most_of_the_words_is_asked() -> None:
    names = ("Ada Fenn", "Bo Lund", "Cy Dow", "Dee Roe", "Eli Ash", "Flo Quist")
    asked = "".join(
        f"{who.upper()}: Mr. Chairman, when will the cables come, and who pays?\n\nCHAIRMAN REED: {STATEMENT}\n\n"
        for who in names
    )
    read = parse(f"CHAIRMAN REED: {STATEMENT}\n\n{asked}")
    roles = [turn.role for turn in read.turns]
    assert roles == [Role.REMARKS] + [Role.QUESTION, Role.ANSWER] * 6


def test_whom_many_ask_in_turn_answers_though_they_say_as_much_as_he() -> None:
    asked = "\n\n".join(
        f"{who} Roe: {'I have walked the pier for years and wonder. ' * 3}Will it hold, Mr. Reed?\n\n"
        f"Bo Reed: {'The piles are old, and the worm is in them. ' * 3}"
        for who in ("Ada", "Cleo", "Dan", "Eva", "Fay", "Gus")
    )
    roles = [turn.role for turn in parse(asked).turns]
    assert roles == [Role.QUESTION, Role.ANSWER] * 6


def test_who_opens_a_town_hall_and_gives_the_floor_asks() -> None:
    answer = f"MS. REED:  {STATEMENT}\n\n"
    round_of = (
        "MR. COBB:  This is Jo Marsh, who keeps the mill.\n\nQ   Will the bridge hold?\n\n"
        f"{answer}Q   And the tolls?\n\n{answer}Q   And the eels?\n\n{answer}MR. COBB:  But will it hold?\n\n{answer}"
        f"MR. COBB:  Who says so?\n\n{answer}MR. COBB:  And who pays?\n\n{answer}"
    )
    welcome = (
        "Good evening from the old mill, where we have asked thirty of the county to come. " * 5
    )
    read = parse(f"MR. COBB:  {welcome}\n\n{round_of * 4}MR. COBB:  Thank you all.\n")
    cobb = [
        turn.role
        for turn in read.turns
        if (who := read.speaker_of(turn.index)) and "COBB" in who.name
    ]
    assert cobb[:6] == [Role.REMARKS, Role.CHAIR, *[Role.QUESTION] * 3, Role.CHAIR]


def test_voices_with_numbers_that_are_first_heard_among_questions_ask() -> None:
    rounds = "".join(
        f"Speaker {number}: Mr. Reed, how long will the {what} be closed for, and who pays?\n\n"
        "Tom Reed: Until May, if the river lets us, and the county pays for all of it.\n\n"
        for number, what in enumerate(("bridge", "ferry", "quay"), 2)
    )
    read = parse(
        f"Tom Reed: {STATEMENT}\n\nIda Moor: {STATEMENT}\n\n"
        "Reporters: When will the cables come?\n\nTom Reed: In May, by barge, I should think.\n\n"
        f"Reporters: And from where?\n\nIda Moor: From the yard.\n\n{rounds}"
    )
    assert [turn.role for turn in read.turns] == [Role.REMARKS] * 2 + [
        Role.QUESTION,
        Role.ANSWER,
    ] * 5
    assert len(read.exchanges) == 5
