"""Rows go column by column where a page has two, and across where it has a table; what is printed beside them goes."""

from __future__ import annotations

from tests.parsers.pdf.placing import placed

from podium_parsers.pdf.rows import Row, rows_of, take_line_numbers
from podium_parsers.pdf.words import Word


def of_page(words: list[Word]) -> list[Row]:
    """The rows of a document of one page."""
    (rows,) = rows_of([words])
    return rows


def page(left: str, right: str, edge: float) -> list[Word]:
    """Twenty lines of two columns."""
    return [
        word
        for n in range(20)
        for text, at in ((left, 72.0), (right, edge))
        for word in placed(text, at, 700.0 - 12 * n)
    ]


def test_a_running_title_across_the_gutter_leaves_two_columns() -> None:
    words = page("the ferry goes to the island now", "and the pier is empty all the winter", 320)
    title = placed("Minutes of the harbour and of the lighthouse council, spring", 72, 760)
    title += placed("session", 315, 760)
    assert [row.text for row in of_page([*title, *words])][1:3] == [
        "the ferry goes to the island now",
        "the ferry goes to the island now",
    ]


def test_heads_across_the_gutter_of_a_long_page_leave_two_columns() -> None:
    words = [
        word._replace(base=word.base - 240 * part)
        for part in range(3)
        for word in page(
            "harbourmasters remember lighthouses", "nevertheless ferries continued", 320
        )
    ]
    for row in range(3):
        head = "Second sitting of the harbour council in the spring session, on the third of March"
        words += placed(head, 72, 760 - 12 * row)
    rows = of_page(words)
    assert len(rows) == 123
    assert {row.text for row in rows[3:63]} == {"harbourmasters remember lighthouses"}


PROSE = "the ferry goes to the harbour island in winter"


def heads(*texts: str) -> list[Word]:
    """Running titles over the middle of a page, one below the other."""
    return [word for n, text in enumerate(texts) for word in placed(text, 200, 740 - 12 * n)]


def test_three_running_titles_across_the_gutter_leave_two_columns() -> None:
    words = page(PROSE, "and the pier is empty all the winter", 325)
    above = heads("minutes of the harbour and lighthouse", "council's tenth and very last")
    above += placed("of the harbour and of the lighthouse's sitting", 200, 716)
    rows = [row.text for row in of_page([*above, *words])]
    assert rows.count(PROSE) == 20


def test_cells_below_three_headings_stay_in_their_rows() -> None:
    words = page("the ferry to the island", "and the pier is empty", 325)
    words += placed(PROSE, 72, 450)
    above = heads("minutes of the harbour and lighthouse", "council's tenth and very last")
    above += placed("of the harbour and of the lighthouse's sitting", 200, 716)
    rows = [row.text for row in of_page([*above, *words])]
    assert rows.count("the ferry to the island  and the pier is empty") == 20


def test_a_foot_in_a_corner_is_no_row_of_a_column() -> None:
    words = page("the ferry goes to the island now", "and the pier is empty all the winter", 320)
    rows = of_page([*words, *placed("Page 7 of 9", 72, 430)])
    assert rows[-1].text == "Page 7 of 9"
    assert rows[19].text == "the ferry goes to the island now"


def test_short_names_beside_long_lines_of_chinese_are_a_table() -> None:
    said = [
        word._replace(right=500.0)
        for word in page("", "我們由你的碼頭開始說起吧，你做了二十八年船長。", 230)
    ]
    rows = of_page([*page("碼頭記者", "", 230), *said])
    assert len(rows) == 20
    assert rows[0].text.startswith("碼頭記者")


def numbered(*, clocks: int) -> list[Word]:
    """Twelve numbered lines, a clock time right of the first few."""
    words: list[Word] = []
    for n in range(12):
        base = 700.0 - 20 * n
        words += placed(f"{n + 1}", 72, base)
        words += placed("the ferry left at" if n else "we begin at 9:15", 110, base)
        words += placed(f"9:{15 + n}", 500, base) if n < clocks else []
    return words


def test_times_right_of_numbered_lines_are_no_words() -> None:
    rows = of_page(numbered(clocks=12))
    assert take_line_numbers(rows)
    assert [row.text for row in rows] == ["we begin at 9:15", *["the ferry left at"] * 11]
    assert [row.number for row in rows] == [*range(1, 13)]


def test_a_few_times_at_the_ends_of_lines_are_words() -> None:
    rows = of_page(numbered(clocks=3))
    assert take_line_numbers(rows)
    assert rows[1].text.endswith("9:16")


def test_a_column_of_short_indented_paragraphs_is_one() -> None:
    words = [
        word
        for n in range(30)
        for text, at in ((PROSE, 72.0), ("Order! The pier is shut.", 334.0 if n > 2 else 320.0))
        for word in placed(text, at, 700.0 - 12 * n)
    ]
    words += placed("and the pier is empty all winter", 320, 736)
    rows = [row.text for row in of_page(words)]
    assert rows.count(PROSE) == 30


def test_what_a_court_stamps_above_and_below_numbered_lines_leaves_the_numbers() -> None:
    stamp = placed("Case 1:31-cv-00412 Document 88-3 Filed 03/04/31 Page 6 of 9", 40, 770)
    foot = placed("HARBOUR REPORTING", 60, 40)
    rows = of_page([*stamp, *numbered(clocks=0), *foot])
    assert take_line_numbers(rows)
    assert [row.number for row in rows] == [0, *range(1, 13), 0]


def test_words_left_of_the_figures_between_them_tell_that_they_count_no_lines() -> None:
    rows = of_page([*numbered(clocks=0), *placed("Harbour dues", 40, 610)])
    assert not take_line_numbers(rows)


def test_figures_that_a_scan_parts_or_misreads_leave_the_other_numbers() -> None:
    words: list[Word] = []
    for n in range(1, 16):
        figures = "l" if n == 1 else " ".join(f"{n}")
        words += placed(figures, 80 - 8 * (n > 9), 700.0 - 20 * n)
        words += placed("the ferry left", 120, 700.0 - 20 * n)
    rows = of_page(words)
    assert take_line_numbers(rows)
    assert [row.number for row in rows] == [0, *range(2, 16)]
    assert rows[-1].text == "the ferry left"


def thirds(*lines: str, rows: int = 30) -> list[Word]:
    """Lines of three columns, forty letters wide each at most."""
    return [
        word
        for n in range(rows)
        for at, line in zip((40.0, 220.0, 400.0), lines, strict=True)
        for word in placed(line, at, 700.0 - 12 * n)
    ]


SAID = (
    "the ferry is gone to the harbours",
    "and the pier stood empty all of May",
    "until the lamps burn in lighthouses",
)


def test_three_columns_are_read_one_after_the_other_with_one_margin() -> None:
    rows = of_page(thirds(*SAID))
    assert [row.text for row in rows] == [line for line in SAID for _ in range(30)]
    assert {row.left for row in rows} == {40.0}


def test_a_page_of_names_in_a_record_of_three_columns_is_parted_where_the_others_are() -> None:
    names = thirds("Ashe  Fenn  Roe", "Berg  Lund", "Quill  Voss")
    assert of_page(names)[0].text == "Ashe Fenn Roe  Berg Lund  Quill Voss"
    pages = rows_of([thirds(*SAID), names, thirds(*SAID)])
    assert pages[1][0].text == "Ashe Fenn Roe"


def test_a_table_of_three_columns_keeps_its_rows() -> None:
    rows = of_page(thirds("Ashe", "for the pier", "in May"))
    assert rows[0].text == "Ashe  for the pier  in May"


def test_a_line_that_runs_far_into_the_stripe_is_no_row_across_it() -> None:
    words = thirds(*SAID)
    words += placed("the ferry was on her way to an island", 40, 712)
    words += placed("and nobody knew", 220, 712)
    rows = [row.text for row in of_page([*placed("Gazette of the harbour", 40, 760), *words])]
    assert rows[1] == "the ferry was on her way to an island"
    assert rows.index("and nobody knew") == 32
