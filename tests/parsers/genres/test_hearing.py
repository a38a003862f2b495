"""A committee's hearing: statements, rounds, and what was appended to it."""

from __future__ import annotations

from tests.parsers.reading import sample, written

from podium_parsers import parse
from podium_parsers.drafts.view import SAMPLE


def test_members_ask_in_rounds_and_witnesses_answer() -> None:
    hearing = sample("hearing/kelp-rights.htm")
    roles = [(line.role, line.speaker) for line in hearing.lines]
    assert roles == [
        ("chair", "Chairman Quenby"),
        ("remarks", "Senator Pelloway"),
        ("chair", "Chairman Quenby"),
        ("remarks", "Mr. Brody"),
        ("question", "Chairman Quenby"),
        ("answer", "Mr. Brody"),
        ("question", "Chairman Quenby"),
        ("answer", "Mr. Brody"),
        ("chair", "Chairman Quenby"),
        ("question", "Senator Stanton"),
        ("answer", "Mr. Brody"),
        ("question", "Senator Stanton"),
        ("answer", "Mr. Brody"),
        ("other", "Senator Stanton"),
    ]
    assert [list(one.turns) for one in hearing.transcript.exchanges] == [
        [4, 5, 6, 7],
        [9, 10, 11, 12],
    ]


def test_a_name_at_a_line_start_inside_a_paragraph_is_no_label() -> None:
    texts = [line.text for line in sample("hearing/kelp-rights.htm").lines]
    assert "Mr. Hale of the company told us that it would. Senator, we are still waiting." in texts


def test_announced_statements_are_sections_and_written_questions_no_turns() -> None:
    hearing = sample("hearing/kelp-rights.htm")
    titles = [section.title for section in hearing.transcript.sections]
    assert "STATEMENT OF SENATOR IRA PELLOWAY" in titles
    assert not any("rowing boat" in line.text for line in hearing.lines[4:])


def test_a_floor_record_is_read_by_the_same_labels() -> None:
    record = sample("record/floor.txt")
    speakers = [line.speaker for line in record.lines]
    assert speakers == [
        "Mr. PELLOWAY",
        "The PRESIDING OFFICER",
        "Ms. STANTON",
        "Mr. PELLOWAY",
        "The PRESIDING OFFICER",
        "Mrs. QUENBY of Oregon",
    ]


def test_the_cover_tells_members_and_witnesses_where_labels_are_bare_surnames() -> None:
    hearing = sample("hearing/lamp-inquiry.txt")
    roles = [(line.role, line.speaker) for line in hearing.lines]
    assert roles[0] == ("chair", "QUIST")
    assert roles[2] == ("chair", "QUIST")
    assert roles[3] == ("remarks", "OSK")
    assert roles[5:9] == [
        ("question", "MORAY"),
        ("answer", "OSK"),
        ("question", "MORAY"),
        ("answer", "OSK"),
    ]
    assert roles[-1] == ("chair", "QUIST")
    assert [list(one.turns) for one in hearing.transcript.exchanges] == [
        [5, 6, 7, 8],
        [9, 10, 11, 12],
        [13, 14, 15, 16],
    ]


def test_hundreds_of_written_questions_behind_a_long_hearing_do_not_hide_it() -> None:
    spoken = "".join(
        f"    Chairman Oake. What of lamp {i}? {'It is dark there. ' * 12}\n\n    Mr. Quill. It was lit. {'The oil is good. ' * 12}\n\n    Senator Fenn. I see.\n\n"
        for i in range(60)
    )
    appended = "".join(
        f"Q.{i}. What of the oil?\n\nA.{i}. {'It is kept in barrels. ' * 12}\n\n"
        for i in range(400)
    )
    read = parse(f"HEARING ON LAMPS\n\n{spoken}RESPONSES TO WRITTEN QUESTIONS\n\n{appended}")
    assert len(read.text) > SAMPLE
    assert [speaker.name for speaker in read.speakers] == [
        "Chairman Oake",
        "Mr. Quill",
        "Senator Fenn",
    ]


def test_legislators_by_their_labels_hear_a_commissioner() -> None:
    """States print a title at every name, and no list of who sits on the committee."""
    said = [
        ("CHAIRWOMAN QUENBY", "Good morning. We begin with the commissioner."),
        (
            "COMMISSIONER OSK",
            "Thank you. " + "The lamps are lit at dusk, and they burn until dawn. " * 14,
        ),
        ("CHAIRWOMAN QUENBY", "Thank you. Senator Moray?"),
        ("SENATOR MORAY", "Who lights them?"),
        ("COMMISSIONER OSK", "The keepers do."),
        ("SENATOR MORAY", "All of them?"),
        ("COMMISSIONER OSK", "All but two."),
        ("ASSEMBLYMAN PELL", "Which two?"),
        ("COMMISSIONER OSK", "The two at the weir."),
        ("SENATOR HALE", "Are they not needed?"),
        ("COMMISSIONER OSK", "They are, and we have no oil."),
        ("CHAIRWOMAN QUENBY", "Thank you. We are done."),
    ]
    cover = "JOINT COMMITTEE ON LAMPS\n\nPUBLIC HEARING\n\nMarch 3, 2031\n\n"
    lines = written(
        cover + "\n\n".join(f"{who}: {words}" for who, words in said), "lamps.txt"
    ).lines
    assert [line.role for line in lines] == [
        "chair", "remarks", "chair", "question", "answer", "question", "answer",
        "question", "answer", "question", "answer", "chair",
    ]  # fmt: skip


def test_senators_who_hear_officers_for_the_committee_hansard_ask() -> None:
    said = [
        ("CHAIR (Senator Roe)", "I declare open this meeting. We go straight to questions."),
        *(
            line
            for name in ("KARL", "FENN", "OAKE")
            for line in (
                (f"Senator {name}", "How many lamps are there?"),
                ("Mr Dent", "There are 42 of them, Senator."),
                ("CHAIR", "Thank you. We move on."),
            )
        ),
    ]
    text = "".join(f"{who}: {words}\n\n" for who, words in said)
    head = "Official Committee Hansard\n\nSENATE\n\nLAMPS REFERENCES COMMITTEE\n\nCommittee met at 09:01\n\n"
    lines = written(head + text, "a.txt").lines
    assert {(line.role, line.speaker) for line in lines} >= {
        ("chair", "CHAIR"),
        ("question", "Senator KARL"),
        ("answer", "Mr Dent"),
    }


def test_deputies_of_a_joint_committee_ask_those_whom_they_have_invited() -> None:
    said = [
        ("An Cathaoirleach", "I welcome Mr. Dent. I call Deputy Roe."),
        ("Deputy Ann Roe", "When will the ferries sail?"),
        ("Mr. Dan Dent", "In May, Deputy."),
        ("An Cathaoirleach", "Senator Karl is next."),
        ("Senator Bo Karl", "Who pays for them?"),
        ("Mr. Dan Dent", "The board does, Senator."),
        ("Deputy Cy Fenn", "Is that certain?"),
        ("Mr. Dan Dent", "It is."),
        ("An Cathaoirleach", "I thank Mr. Dent. The committee is adjourned."),
    ]
    text = "".join(f"{who}: {words}\n\n" for who, words in said)
    lines = written(f"Joint Committee on Piers debate - 5 March 2031\n\n{text}", "a.txt").lines
    assert [line.role for line in lines] == [
        "chair", "question", "answer", "chair", "question", "answer", "question", "answer", "chair",
    ]  # fmt: skip


def test_one_sentence_tells_who_is_present_and_who_presides() -> None:
    head = (
        "HEARING ON THE REPAIR OF PIERS\n\nSubcommittee on Ports,\nCommittee on Harbours\n\n"
        "    The subcommittee met, pursuant to call, at 10 a.m., Hon. Ann \n"
        "Roe [chairwoman of the subcommittee] presiding.\n"
        "    Present: Representatives Roe, Karl of Quay, Fenn, and Oake.\n\n"
    )
    said = [
        ("Ms. Roe", "The subcommittee will come to order. Mr. Karl."),
        ("Mr. Karl", "Mr. Dent, when will the ferries sail?"),
        ("Mr. Dent", "In May."),
        ("Mr. Fenn", "Who pays for them?"),
        ("Mr. Dent", "The board does."),
        ("Ms. Roe", "The time has expired. We stand adjourned."),
    ]
    text = "".join(f"    {who}. {words}\n" for who, words in said)
    assert [line.role for line in written(head + text, "a.txt").lines] == [
        "chair", "question", "answer", "question", "answer", "chair",
    ]  # fmt: skip


def test_who_heads_an_office_is_heard_by_the_committee_that_does_not_list_him() -> None:
    head = (
        "HEARING ON THE STATE OF LAMPS\n\nHEARING BEFORE THE COMMITTEE ON HARBOURS\n\n"
        "  ANN ROE, Ohio, Chairman\n  BO KARL, Maine\n  IDA FENN, Iowa\n  TOM OAKE, Utah\n\n"
    )
    said = [
        ("Chairman Roe", "The hearing will come to order. Chairman Dent, when will they burn?"),
        ("Chairman Dent", "In May."),
        ("Senator Karl", "Who pays for them?"),
        ("Chairman Dent", "The Lamp Board does."),
        ("Senator Fenn", "And for the oil?"),
        ("Chairman Dent", "We do."),
        ("Chairman Roe", "The time has expired. We stand adjourned."),
    ]
    text = "".join(f"    {who}. {words}\n" for who, words in said)
    assert [line.role for line in written(head + text, "a.txt").lines] == [
        "question", "answer", "question", "answer", "question", "answer", "chair",
    ]  # fmt: skip


def test_a_witness_who_bears_a_senator_s_surname_answers() -> None:
    head = (
        "HEARING ON THE STATE OF LAMPS\n\nHEARING BEFORE THE COMMITTEE ON HARBOURS\n\n"
        "  ANN ROE, Ohio, Chairman\n  BO KARL, Maine\n  IDA FENN, Iowa\n  TOM OAKE, Utah\n\n"
    )
    said = [
        ("Senator Roe", "The hearing will come to order. Mr. Karl, when will they burn?"),
        ("Mr. Karl", "In May."),
        ("Senator Karl", "Who pays for them?"),
        ("Mr. Karl", "The Lamp Board does."),
        ("Senator Fenn", "And for the oil?"),
        ("Mr. Karl", "We do."),
    ]
    text = "".join(f"    {who}. {words}\n" for who, words in said)
    assert [line.role for line in written(head + text, "a.txt").lines] == [
        "question", "answer", "question", "answer", "question", "answer",
    ]  # fmt: skip


def hearing_day(words: str, lamps: int) -> str:
    said = "".join(
        f"    Senator Karl. What of lamp {i}?\n    Mr. Dent. {words} {i}.\n" for i in range(lamps)
    )
    return (
        "    The Committee met, pursuant to call, at 10 a.m.\n"
        f"    Chairman Roe. The committee will come to order.\n{said}"
        "    [Whereupon, at 3 p.m., the committee was adjourned.]\n\n"
    )


def test_a_volume_holds_more_than_one_day() -> None:
    head = "HEARING ON LAMPS\n\nHEARING BEFORE THE COMMITTEE ON HARBOURS\n\n"
    first, second = hearing_day("It was lit in May", 9), hearing_day("It is dark since June", 6)
    second = second.partition("    [Whereupon")[0]
    lines = written(f"{head}{first}{second}", "a.txt").lines
    assert [line.speaker for line in lines].count("Mr. Dent") == 15


def test_a_committee_whose_cover_lists_it_is_no_inquiry_though_somebody_continues() -> None:
    head = (
        "HEARING ON THE STATE OF LAMPS\n\nHEARING BEFORE THE COMMITTEE ON HARBOURS\n\n"
        "  ANN ROE, Ohio, Chairman\n  BO KARL, Maine\n  IDA FENN, Iowa\n  TOM OAKE, Utah\n\n"
    )
    said = [
        ("Chairman Roe", "The hearing will come to order. Mr. Dent."),
        ("STATEMENT OF DAN DENT, KEEPER", ""),
        ("Mr. Dent", "The lamps are lit at dusk, and they burn until dawn. " * 14),
        ("Chairman Roe", "Would you speak into the horn?"),
        ("Mr. Dent [continued]", "They burn oil."),
        ("Mr. Karl", "How much of it?"),
        ("Mr. Dent", "A barrel a night."),
        ("Mr. Karl", "Who pays?"),
        ("Mr. Dent", "The board does."),
        ("Ms. Fenn", "Does it pay on time?"),
        ("Mr. Dent", "It does."),
        ("Chairman Roe", "We are adjourned."),
    ]
    text = "".join(f"    {who}. {words}\n" if words else f"\n    {who}\n\n" for who, words in said)
    lines = written(head + text, "a.txt").lines
    assert [line.role for line in lines][:3] == ["chair", "remarks", "question"]
    assert lines[-1].role == "chair"


def test_surnames_in_capitals_sit_on_the_committee_and_the_others_are_heard() -> None:
    said = [
        ("CHAIR", "I declare open this public hearing. I welcome Dr Dent."),
        ("Dr Dent", "Thank you, Chair. " + "The lamps are lit at dusk, and burn until dawn. " * 14),
        ("CHAIR", "Thank you. Senator Karl."),
        ("Senator KARL", "How many are there?"),
        ("Dr Dent", "There are 42."),
        ("Dr FENN", "I looked the number up once; there were 40."),
        ("Dr Dent", "Two are new."),
        ("Mr OAKE", "Timing is everything!"),
        ("Ms Hale", "It is."),
        ("CHAIR", "That is it."),
    ]
    text = "".join(f"{who}: {words}\n\n" for who, words in said)
    head = "Proof Committee Hansard\n\nJOINT COMMITTEE ON LAMPS\n\n(Public)\n\n3 MARCH 2031\n\n"
    read = written(head + text, "a.txt")
    assert [line.role for line in read.lines] == [
        "chair", "remarks", "chair", "question", "answer", "question", "answer",
        "question", "answer", "chair",
    ]  # fmt: skip
    assert read.transcript.metadata.title == "JOINT COMMITTEE ON LAMPS"


def test_a_cover_may_list_the_members_in_small_letters_by_the_letters_of_their_states() -> None:
    head = (
        "LAMPS ON THE OUTER QUAY\n\nOVERSIGHT HEARING BEFORE THE COMMITTEE ON HARBOURS\n\n"
        "                  ANN ROE, UT, Chairman\n"
        "Bo Karl, ME                          Ida M. Fenn, IA\n"
        "Tom Oake, Jr., UT                    Ray LaMoss, OH\n\n"
    )
    said = [
        ("Ms. Roe", "The hearing will come to order. Mr. Karl."),
        ("Mr. Karl", "When will they burn?"),
        ("Secretary Oake", "In May."),
        ("Ms. Fenn", "I hope so."),
        ("Secretary Oake", "They will."),
        ("Mr. LaMoss", "Who pays for them?"),
        ("Secretary Oake", "The board does."),
        ("Ms. Roe", "We are adjourned."),
    ]
    text = "".join(f"    {who}. {words}\n" for who, words in said)
    assert [line.role for line in written(head + text, "a.txt").lines] == [
        "chair", "question", "answer", "question", "answer", "question", "answer", "chair",
    ]  # fmt: skip


def test_representatives_sit_beside_senators_on_a_joint_committee() -> None:
    head = (
        "LAMPS ON THE OUTER QUAY\n\nHEARING BEFORE THE JOINT COMMITTEE ON HARBOURS\n\n"
        "  ANN ROE, Ohio, Chairman\n  BO KARL, Maine\n  IDA FENN, Iowa\n  TOM OAKE, Utah\n\n"
    )
    said = [
        ("Senator Roe", "The hearing will come to order. Mr. Dent, when will they burn?"),
        ("Mr. Dent", "In May."),
        ("Senator Karl", "Who pays for them?"),
        ("Mr. Dent", "The board does."),
        ("Senator Fenn", "Is that certain?"),
        ("Mr. Dent", "It is."),
        ("Mr. Oake", "I have heard otherwise."),
        ("Mr. Dent", "It is certain."),
        ("Senator Roe", "We are adjourned."),
    ]
    text = "".join(f"    {who}. {words}\n" for who, words in said)
    roles = [line.role for line in written(head + text, "a.txt").lines]
    assert roles[6:8] == ["question", "answer"]


def test_representatives_alone_are_labelled_and_left_out_graphics_are_nobody() -> None:
    said = "".join(
        f"    Representative Roe. What of lamp {i}, and who lights it?\n"
        f"    Commissioner Dent. The keeper of pier {i} does.\n"
        for i in range(5)
    )
    graphics = "".join(f"[GRAPHIC] [TIFF OMITTED] T54{i}.001\n\n" for i in range(40))
    lines = written(f"HEARING ON LAMPS\n\n{said}\n{graphics}", "a.txt").lines
    assert {line.speaker for line in lines} == {"Representative Roe", "Commissioner Dent"}
    assert len(lines) == 10


def test_a_guest_who_asks_and_gives_no_statement_sits_with_the_committee() -> None:
    head = (
        "LAMPS ON THE OUTER QUAY\n\nHEARING BEFORE THE COMMITTEE ON HARBOURS\n\n"
        "  ANN ROE, Ohio, Chairman\n  BO KARL, Maine\n  IDA FENN, Iowa\n  TOM OAKE, Utah\n\n"
    )
    said = [
        ("Chairman Roe", "The hearing will come to order. Mr. Dent, when will they burn?"),
        ("Mr. Dent", "In May."),
        ("Mr. Karl", "Who pays for them?"),
        ("Mr. Dent", "The board does."),
        ("Ms. Fenn", "I see. Mr. Hale is our guest today."),
        *(
            line
            for i in range(4)
            for line in (
                ("Mr. Hale", f"Is lamp {i} dark?"),
                ("Mr. Dent", f"Lamp {i} is lit."),
            )
        ),
        ("Mr. Karl of Maine", "Thank you."),
        ("Chairman Roe", "We are adjourned."),
    ]
    text = "".join(f"    {who}. {words}\n" for who, words in said)
    roles = {(line.role, line.speaker) for line in written(head + text, "a.txt").lines}
    assert ("question", "Mr. Hale") in roles
    assert ("answer", "Mr. Hale") not in roles


def test_who_calls_the_committee_to_order_presides_where_no_label_tells_it() -> None:
    talk = [("SEN. ROE", "The committee will come to order."), ("SEN. FENN", "I thank you.")]
    talk += [("MR. KARL", "The lamps of the reef are old, and their oil is dear. " * 20)]
    for asks in ("ROE", "FENN", "ASHE"):
        talk += [("SEN. ROE", f"Senator {asks.title()}."), (f"SEN. {asks}", "Who trims them?")]
        talk += [("MR. KARL", "I do."), (f"SEN. {asks}", "Why?"), ("MR. KARL", "It is dark.")]
    head = "HEARING OF THE COMMITTEE ON LAMPS\n\nThe lamps of the reef before the committee\n\n"
    read = written(head + "\n\n".join(f"{who}: {said}" for who, said in talk), "talk.txt")
    assert [line.role for line in read.lines if line.text.startswith("Senator ")] == ["chair"] * 3
    assert read.lines[0].role == "chair"
