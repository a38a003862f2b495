"""Page heads, feet and line numbers leave the words, and stay as places."""

from tests.parsers.reading import written

from podium_parsers import parse

WORDS = (
    "the keeper said that the lamp was lit at dusk and that he had seen no ship",
    "until the morning when a boat with a red sail came round the point and",
    "made fast at the lower steps where nobody had made fast for years",
)


def numbered(pages: int) -> str:
    lines = []
    for page in range(1, pages + 1):
        lines += ["", f"             In the matter of the lamp          {page}", ""]
        for number in range(1, 26):
            if number % 5 == 1:
                words = "   Q.  Who lit it?" if number % 2 else "   A.  I lit it."
            else:
                words = WORDS[number % 3]
            lines.append(f"{number:2}   {words}")
        lines += ["", "             Salt & Tar Reporters", ""]
    return "\n".join(lines)


def test_a_numbered_record_keeps_page_and_line_and_loses_the_numbers() -> None:
    transcript = parse(numbered(6))
    assert len(transcript.turns) == 30
    assert transcript.pages is not None
    assert transcript.pages.at(transcript.turns[0].span.start) == "1:1"
    assert transcript.pages.at(transcript.turns[7].span.start) == "2:11"
    texts = [transcript.turn_text(turn) for turn in range(30)]
    assert not any("Reporters" in text or "matter of" in text for text in texts)
    assert all("16" not in text for text in texts)


def test_a_head_on_the_first_numbered_line_is_no_words() -> None:
    sheet = "1   Hearing on the lamp, 3-3-31\n2   Q.  Who lit it?\n3   A.  I lit lamp {n},\n4   and {words}\n"
    transcript = parse("".join(sheet.format(n=n, words=WORDS[0]) for n in range(12)))
    assert len(transcript.turns) == 24
    assert not any("Hearing on" in transcript.turn_text(turn) for turn in range(24))


def test_pages_and_lines_before_every_line_are_read_off() -> None:
    words = ["   Q.   Who lit the lamp?", "   A.   I did,", "as I do every night."] * 20
    lines = [f"{n // 25 + 1:05}:{n % 25 + 1:02}  {line}" for n, line in enumerate(words)]
    transcript = parse("\n".join(lines))
    assert len(transcript.turns) == 40
    assert transcript.pages is not None
    assert transcript.pages.at(transcript.turns[18].span.start) == "2:3"
    assert transcript.turn_text(1).split() == ["I", "did,", "as", "I", "do", "every", "night."]


def test_a_word_index_behind_a_record_is_no_speech() -> None:
    index = "\n".join(f"word{n} {n % 9 + 1}:{n % 25 + 1}  {n % 7 + 1}:2" for n in range(400))
    transcript = parse(f"{numbered(6)}\n\n{index}\n")
    assert len(transcript.turns) == 30
    assert "word" not in transcript.turn_text(29)


def test_a_label_at_the_head_of_a_double_spaced_page_is_found() -> None:
    text = numbered(6).replace("\n", "\n\n")
    assert len(parse(text).turns) == 30


def test_so_is_one_below_a_head_that_follows_the_last_line_at_once() -> None:
    said = [
        f"{n % 25 + 1:2}      {'A.  I lit it.' if n % 2 else 'Q.  Who lit it?'}" for n in range(100)
    ]
    pages = ["\n\n".join(said[at : at + 25]) for at in range(0, 100, 25)]
    text = "".join(f"\f             {n}\n\n{page}\n" for n, page in enumerate(pages, 1))
    assert len(parse(text).turns) == 100


def test_a_name_above_every_sheet_is_a_head_and_nobody_who_speaks() -> None:
    said = ("Q. Did you see the ship?", "A. I did not.", *WORDS, "A. I was asleep.")
    sheet = "\n".join(said[n % len(said)] for n in range(26))
    transcript = parse("".join(f"\n\nK4LAMP{n % 3} Roe - Cross\n{sheet}\n" for n in range(9)))
    assert not any("Roe" in name for name in map(str, transcript.speakers))
    assert not any("Cross" in transcript.turn_text(n) for n in range(len(transcript.turns)))


def test_a_page_break_inside_a_sentence_joins_its_halves() -> None:
    transcript = parse(numbered(6))
    last = transcript.turn_text(4)
    assert "\n" not in last.strip()


def test_a_repeated_label_is_no_page_head() -> None:
    text = "Ada Quist  0:01\nWe begin.\n\nBo Larsen  0:05\nWe do, and how?\n\n" * 30
    assert len(parse(text).turns) == 60


def test_a_sentence_that_comes_again_at_equal_distances_is_no_running_head() -> None:
    turns = "".join(
        f"Ada Fenn -- Head of Piers\n{'It burns, and it goes on burning.' * 3}\n" * 4
        + "Bo Karl -- Analyst\nThank you.\n"
        for _ in range(8)
    )
    read = parse(turns)
    assert [read.turn_text(t.index) for t in read.turns if t.speaker == 1] == ["Thank you."] * 8


def test_line_numbers_far_from_the_edge_leave_the_words() -> None:
    transcript = parse(
        "\n".join(line and f"             {line}" for line in numbered(6).split("\n"))
    )
    assert len(transcript.turns) == 30
    assert transcript.pages is not None
    assert transcript.pages.at(transcript.turns[7].span.start) == "2:11"


def test_the_caption_that_is_printed_on_two_sheets_is_no_head() -> None:
    caption = (
        " 1   COUNTY COURT OF HALE\n 2\n     ANN ASH,            )\n 3             Plaintiff,  )\n     vs.                 )\n"
        " 4   TIDE WORKS,         )\n             Defendant.  )\n 5   ____________________)\n"
    )
    transcript = parse(f"{caption} 6\n 7   Deposition of Alan Crowe\n" * 2 + numbered(6))
    assert transcript.metadata.title == "ANN ASH v. TIDE WORKS"
    assert len(transcript.turns) == 30


def test_page_and_line_before_each_line_leave_an_excerpt_that_skips() -> None:
    asked = (
        "00{n}:06   Q.   Who lit it on the night on which you say the red\n00{n}:07   barge came?\n00{n}:08   A.   I lit it.\n"
        "00{n}:14        MS. ROE:  Objection, form.\n00{n}:19   A.   I may not say who it was that went up the steps\n00{n}:20   with me.\n"
    )
    transcript = parse("".join(asked.replace("{n}", str(n)) for n in range(31, 42)))
    assert [" ".join(transcript.turn_text(turn).split()) for turn in range(4)] == [
        "Who lit it on the night on which you say the red barge came?",
        "I lit it.",
        "Objection, form.",
        "I may not say who it was that went up the steps with me.",
    ]
    assert len(transcript.turns) == 44


def test_lines_that_are_left_out_or_out_of_order_lose_their_numbers_too() -> None:
    sheet = [*range(1, 9), 14, 15, 16, 20, 21, 22, 10, 11, 12, 13]
    lines = [f"{n:>2}   {'QA'[at % 2]}   It is lamp {'abc'[at % 3]}." for at, n in enumerate(sheet)]
    shown = parse("\n".join(lines * 3))
    said = [shown.turn_text(turn.index) for turn in shown.turns]
    assert said == [f"It is lamp {'abc'[at % 3]}." for at in range(18)] * 3


def test_a_numbered_record_on_a_web_page_loses_the_numbers_too() -> None:
    said = ("Q. Who lit the lamp", "that night?", "A. I lit it.")
    lines = "".join(f"<p>{n % 25 + 1} {said[n % 3]}</p>\n" for n in range(90))
    talk = written(f"<html><body>{lines}</body></html>", "day.html")
    assert len(talk.lines) == 60
    assert talk.transcript.pages is not None
    assert not any(word.isdigit() for line in talk.lines for word in line.text.split())


def test_lines_numbered_from_first_to_last_lose_their_numbers() -> None:
    said = [(("IV", "IP")[n % 2], WORDS[n % 3]) for n in range(60)]
    lines = [part for who, words in said for part in (f"{who}: {words[:30]}", words[30:])]
    transcript = parse("\n".join(f"{n:04}  {line.strip()}" for n, line in enumerate(lines, 1)))
    assert len(transcript.turns) == 60
    assert not any(letter.isdigit() for turn in range(60) for letter in transcript.turn_text(turn))
