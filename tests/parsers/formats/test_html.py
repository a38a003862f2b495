"""Web pages: the document's words as blocks, the site around it gone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.parsers.reading import written

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.errors import EmptyError, UnreadableError
from podium_parsers.formats.html import read
from podium_parsers.markup.escaped import unescape_literals
from podium_parsers.pipeline import read_bytes


def blocks(draft: Draft) -> list[str]:
    return [draft.text[h.span.start : h.span.end] for h in draft.hints if h.kind is HintKind.BLOCK]


def page(body: str) -> Draft:
    return read(f"<html><body>{body}</body></html>".encode(), "x.html")


def test_menus_cookies_sidebars_comments_and_footers_are_left_out(samples: Path) -> None:
    draft = read((samples / "html/saved-page.html").read_bytes(), "saved-page.html")
    for gone in ("Tide tables", "cookies", "Related", "Gull", "not a word", "©"):
        assert gone not in draft.text
    assert blocks(draft)[0] == "Harbour briefing of 3 May 2021"
    assert "Q\u00a0\u00a0\u00a0 Will the ferry run on Friday?" in blocks(draft)
    assert "Ferry\u200206:30" in blocks(draft)
    assert draft.metadata.publisher == "Port of Low Harrow"
    assert draft.metadata.language == "en"


def test_an_element_named_like_furniture_stays_when_it_holds_the_words() -> None:
    words = "<p>Ann: " + "many words here " * 40 + "</p>"
    assert "Ann:" in page(f'<div class="comments-page sidebar">{words}</div>').text


def test_a_page_made_of_elements_named_comment_keeps_them() -> None:
    turns = "".join(f'<div class="comment">Ann: line {i} of the minutes</div>' for i in range(20))
    draft = page(f"<p>Minutes of a call</p>{turns}<div class='comment-continuation'>and more</div>")
    assert "line 19" in draft.text
    assert "and more" in draft.text
    article = "<p>" + "many words here " * 90 + "</p>"
    assert "line 3" not in page(article + turns).text


def test_breaks_part_paragraphs_unless_the_sentence_goes_on() -> None:
    draft = page("<p>Ann: one<br>Ben: two<br>and more<br><br>Cid: three</p>")
    assert blocks(draft) == ["Ann: one", "Ben: two\nand more", "Cid: three"]


def test_preformatted_text_keeps_its_lines_and_has_no_blocks() -> None:
    draft = page("<pre>\n    Mr. Lee. Good\nmorning.\n\n    Ms. Orr. Yes.\n</pre>")
    assert draft.text == "    Mr. Lee. Good\nmorning.\n\n    Ms. Orr. Yes.\n"
    assert not blocks(draft)


def test_a_page_saved_as_a_bytes_literal_is_read_as_the_page() -> None:
    literal = repr(
        "<div>\n<p>MR. LEE:\u00a0 It\u2019s quiet.</p>\n<p>Q\u00a0 Is it?</p></div>".encode()
    )
    draft = read(f"<h1>A long enough heading</h1>\n{literal}".encode(), "x.html")
    assert "MR. LEE:\u00a0 It’s quiet." in blocks(draft)
    assert draft.metadata.title == "A long enough heading"


def test_text_with_a_few_backslashes_is_no_literal() -> None:
    assert unescape_literals(r"C:\new \x41 '<b>'") == r"C:\new \x41 '<b>'"


def test_pages_of_a_converter_are_anchored_and_their_heads_hidden() -> None:
    pages = "".join(
        f'<div id="page_{n}"><p>COUNCIL OF LOW HARROW</p><p>{n}</p>'
        f"<p>Mayor: this is said on page {n} and it goes on for quite a while longer, on and on, till</p></div>"
        for n in range(1, 7)
    )
    draft = page(pages.replace("</div>", "<p>Clerk: Yes.</p></div>"))
    hidden = [draft.text[a:b] for a, b in draft.hidden_spans()]
    assert sum("COUNCIL" in text for text in hidden) == 5
    assert draft.pages is not None
    assert draft.pages.at(draft.text.index("page 4")) == "4"


def test_a_paragraph_that_a_page_cuts_is_one_block() -> None:
    pages = "".join(
        f'<div id="page_{n}"><p>HEAD</p><p>{n}</p><p>{f"and {chr(96 + n) * 5} goes on, " * 6}without an end</p></div>'
        for n in range(1, 5)
    )
    assert len(blocks(page(pages))) == 2  # the first head is the title, the rest one paragraph


def test_a_page_nested_without_end_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(UnreadableError, match="inside each other"):
        page("<div>" * 40_000 + "words")


@pytest.mark.parametrize("body", ["", "<script>x</script>", "<div>" * 2000])
def test_a_page_without_words_is_refused(body: str) -> None:
    with pytest.raises(UnreadableError, match="holds no text"):
        page(body)


def test_a_speaker_and_a_time_that_only_a_style_sheet_parts_stay_apart() -> None:
    row = '<div><span class="speaker">Ada</span><span class="stamp">0:05</span><p>Words.</p></div>'
    assert blocks(page(row)) == ["Ada 0:05", "Words."]
    assert blocks(page("<p><span>W</span><span>ords.</span></p>")) == ["Words."]


def test_speakers_that_the_page_states_in_attributes() -> None:
    said = (
        ("The Speaker", "The sitting is open, and the order of the day is the price of nets."),
        ("Ms. Ada Quist (Low Harrow, TIDE)", "Madam Speaker, the price has doubled in a year."),
        ("Mr. Bo Larsen (Reef, KELP)", "Madam Speaker, so has the number of the holes in them."),
        ("The Speaker", "Order. The hon. member will speak of the nets and not of the holes."),
    )
    page = "<html><body><h1>Debates of the Isle</h1>" + "".join(
        f'<div class="statement" data-speaker-id="{n}" data-speaking-attribution="{who}"><p>{words}</p></div>'
        for n, (who, words) in enumerate(said)
    )
    _, lines = written(page + "</body></html>", "debates.html")
    assert [(line.speaker, line.text) for line in lines] == [
        (who.split(" (")[0], words) for who, words in said
    ]


def test_a_link_within_a_sentence_stays_whatever_it_is_called() -> None:
    page = (
        "<html><body><p>Ann Lee: I move that Bill <a class='related_link'>N-13, the Nets Act,</a> be read.</p>"
        "<p>Bo Ray: I second it.</p><p>Ann Lee: So be it.</p><p>Bo Ray: Agreed.</p>"
        "<div class='related'><a href='/x'>More on nets</a></div></body></html>"
    )
    _, lines = written(page, "nets.html")
    assert lines[0].text == "I move that Bill N-13, the Nets Act, be read."
    assert "More on nets" not in lines[-1].text


def test_the_day_between_the_heading_and_the_document_is_kept() -> None:
    talk = "".join(
        f"<p><b>Q</b>: Is it {n} yet?</p><p><b>Ann Lee</b>: It is not {n}, and it will not be.</p>"
        for n in range(9)
    )
    transcript, _ = written(
        "<html><body><main><h1>A bridge of boats</h1><p class=meta>4 May 2031 | Pier Hall</p>"
        f"<div class=share>Share on 5 May 2031</div><div class=talk>{talk}</div></main></body></html>",
        "a.html",
    )
    assert transcript.metadata.date == "2031-05-04"
    assert "Share" not in transcript.text


@pytest.mark.parametrize("name", ["Ada Roe", "MR. ROE", "B. Roe", "Dr. Roe"])
@pytest.mark.parametrize(
    "label",
    [
        '<span class="speaker">{}</span><span>',
        '<span class="turn__speaker-name">{}</span> <span>',
        "<strong>{}</strong> <span>",
        "<strong>{} </strong><span>",
        "<strong>[00:12] {} </strong><span>",
    ],
)
def test_a_name_that_a_style_sheet_sets_off_is_a_label(name: str, label: str) -> None:
    said = ("Where does the ferry go?", "To the island.")
    turns = "".join(
        f"<p>{label.format((name, 'Bo Ash')[n % 2])}{said[n % 2]}</span></p>" for n in range(12)
    )
    _, lines = written(f"<html><body><h1>A talk at the pier</h1>{turns}</body></html>", "a.html")
    assert [line.speaker for line in lines] == [name, "Bo Ash"] * 6
    assert lines[0].text == "Where does the ferry go?"


def test_columns_whose_numbers_stand_between_the_paragraphs_are_anchored_and_hidden() -> None:
    columns = "".join(
        f"<p>Column: {n}</p><p>Mr Quill: this is said in column {n} and it goes on for quite a while longer, till</p>"
        for n in range(1521, 1527)
    )
    draft = page(columns.replace("<p>Mr Quill: this is said in column 1524", "<p>the end of 1524"))
    assert "Column: 1522" in [draft.text[a:b] for a, b in draft.hidden_spans()]
    assert draft.pages is not None
    assert draft.pages.at(draft.text.index("column 1523")) == "1523"
    assert any("till\n\nColumn: 1524\n\nthe end" in block for block in blocks(draft))
    _, lines = written(f"<html><body>{columns}</body></html>", "x.html")
    assert {line.speaker for line in lines} == {"Mr Quill"}


def test_numbers_of_a_records_paragraphs_are_no_words() -> None:
    talk = "".join(
        f"<div><p>7.82.{n}</p><span>{'Bo L. Karl' if n % 2 else 'A. May Quill'}</span></div><div><p>Yes, {n}.</p></div>"
        for n in range(1, 13)
    )
    _, lines = written(f"<html><body>{talk}</body></html>", "x.html")
    assert [line.text.strip() for line in lines] == [f"Yes, {n}." for n in range(1, 13)]


def test_an_instruction_that_a_word_processor_left_is_no_word() -> None:
    name = '<?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" />'
    said = "".join(
        f"<p>{name}Question: Who paints gate {n}?</p><p>Ada Roe: {name}I do.</p>" for n in range(5)
    )
    talk = read_bytes(f"<html><body><div>{name}<?php echo 1 ?>{said}</div></body></html>".encode())
    assert [talk.turn_text(turn.index) for turn in talk.turns][:2] == [
        "Who paints gate 0?",
        "I do.",
    ]
    assert len(talk.turns) == 10


SAID = (
    ("Ada Fenn", "Will the second lamp on the north pier be lit before the winter comes?"),
    ("Bo Karl", "It will be lit as soon as we have found somebody who climbs up to it."),
    ("Cy Moe", "And who pays for the oil that all of the lamps have burned since May?"),
    ("Bo Karl", "The harbour board pays for all of it, as it has done in every year."),
) * 2


def test_an_office_and_a_time_in_a_speakers_heading_are_no_part_of_the_name_and_the_words() -> None:
    speech = (
        '<div><h2 class="speech__speaker"><a href="/p"><strong class="speech__speaker__name">{}</strong> '
        '<small class="speech__speaker__position">Tide, North Pier</small></a> '
        '<a class="meta time" href="#">2:30 pm, 3 May 2031</a></h2><div><p>{}</p></div></div>'
    )
    body = "".join(speech.format(*said) for said in SAID)
    _, lines = written(f"<html><body><h1>The lamps</h1>{body}</body></html>", "a.html")
    assert [(line.speaker, line.text) for line in lines] == list(SAID)


def test_a_time_right_behind_a_cited_name_is_no_part_of_it() -> None:
    body = "".join(f"<cite>{who}:</cite><time>0:12</time><p>{said}</p>" for who, said in SAID)
    _, lines = written(f"<html><body>{body}</body></html>", "a.html")
    assert [(line.speaker, line.text) for line in lines] == list(SAID)


def test_a_sign_below_each_time_that_says_the_words_are_revised_is_nobody() -> None:
    row = '<tr><td><div>16:2{}</div><div><span title="Texto revisado">R</span></div></td><td><div>{}</div></td></tr>'
    labels = ("O SR. PRESIDENTE (Bo Karl. TIDE - PI) – ", "A SRA. ADA FENN (TIDE - SC) – ", "", "")
    table = "".join(
        row.format(n, f"{labels[n % 4]}Está aberta a sessão número {n}, e não se fala de outra.")
        for n in range(8)
    )
    _, lines = written(f"<html><body><table>{table}</table></body></html>", "notas.html")
    assert [line.speaker for line in lines] == ["O SR. PRESIDENTE", "A SRA. ADA FENN"] * 2


def test_comments_between_what_else_is_said_are_said_too() -> None:
    typed = '<div class="typed">Bo: line {i} that is typed and goes on and on for a while</div>'
    turns = "".join(
        f'<div class="comment">Ann: line {i}</div>{typed.format(i=i)}' for i in range(12)
    )
    assert page(f"<p>Minutes of a call</p>{turns}").text.count("Ann:") == 12
    below = '<div class="comment">Reader: well said</div>' * 12
    text = "A paragraph of the page that goes on and on for a good while. " * 30
    assert "Reader" not in page(f"<p>{text}</p>{below}").text


def test_a_time_right_behind_a_name_is_apart_from_it() -> None:
    assert "Ann Lee 0:12" in page("<p><span>Ann Lee</span><time>0:12</time></p><p>Yes.</p>").text
    assert "at10:15am" in page("<p>at<b>10:15am</b></p>").text


@pytest.mark.parametrize("name", ["talk.txt", "talk.md", "talk"])
def test_a_talk_that_quotes_a_page_is_none(name: str) -> None:
    said = "Ada Roe: What stands in it?\n\nBo Karl: A head, and nothing else:\n\n" * 4
    page_in_it = "<!DOCTYPE html>\n<html><head><title>x</title></head><body></body></html>\n\n"
    talk = read_bytes(f"Lock WG\n\n{said}{page_in_it}{said}".encode(), name)
    assert talk.source.reader in ("plain", "markdown")
    assert len(talk.turns) == 16


def test_the_blanks_that_a_word_processor_writes_for_a_tab_are_one() -> None:
    said = [("Ada Roe", "When did it rain?"), ("Bo Karl", "At noon, I think.")] * 3
    tab = "<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>"
    page = "".join(f"<p class=MsoNormal><span>{who}{tab}{words}</span></p>" for who, words in said)
    found = written(f"<html><body>{page}</body></html>", "talk.html").lines
    assert [(line.speaker, line.text) for line in found] == said


def test_a_dash_right_behind_a_name_in_bold_parts_it_from_the_words() -> None:
    said = [("Ada Roe", "When did it rain?"), ("Bo Karl", "At noon, I think.")] * 3
    page = "".join(f"<p><b>{who}</b>&mdash;{words}</p>" for who, words in said)
    found = written(f"<html><body>{page}</body></html>", "talk.html").lines
    assert [(line.speaker, line.text) for line in found] == said


def test_the_numbers_of_turns_in_a_table_are_no_words() -> None:
    said = [("Ada Roe", "When did it rain?"), ("Bo Karl", "At noon, I think.")] * 4
    rows = [("#", "Speaker", "Text"), *((str(n), *one) for n, one in enumerate(said, 1))]
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    found = written(f"<html><body><table>{table}</table></body></html>", "talk.html").lines
    assert [(line.speaker, line.text) for line in found] == said


@pytest.mark.parametrize(
    ("head", "opening"),
    [
        ("", '<div style="white-space: pre-wrap">'),
        ("<style>.talk{color:#000;white-space:pre-line}</style>", '<div class="talk">'),
    ],
)
def test_lines_that_a_style_keeps_are_lines(head: str, opening: str) -> None:
    said = [("Ada Roe", "when did it rain?"), ("Bo Karl", "at noon, I think")] * 4
    words = "\n".join(f"{who}: {line}" for who, line in said)
    page = f"<html><head>{head}</head><body><h1>The fair</h1>{opening}{words}</div></body></html>"
    found = written(page, "talk.html").lines
    assert [(line.speaker, line.text) for line in found] == said


def test_buttons_that_hold_the_talk_are_read() -> None:
    said = [("Ada Roe", "When did it rain?"), ("Bo Karl", "At noon, I think.")] * 4
    turn = '<button><span class="speaker">{}</span> <span>{}</span></button>'
    page = "".join(turn.format(*one) for one in said)
    found = written(f"<html><body><h1>The fair</h1>{page}</body></html>", "talk.html").lines
    assert [(line.speaker, line.text) for line in found] == said


@pytest.mark.parametrize("opening", ['type="application/json"', 'type="application/ld+json"'])
def test_a_page_without_words_is_read_from_its_script(opening: str) -> None:
    said = [("Ada Roe", "When did it rain?"), ("Bo Karl", "At noon, I think.")] * 4
    turns = "".join(f"<p><b>{who}:</b> {words}</p>" for who, words in said)
    script = json.dumps({"props": {"episode": {"title": "The fair", "transcript": turns}}})
    page = f"<html><head><script {opening}>{script}</script></head><body>Loading</body></html>"
    found = written(page, "talk.html")
    assert [(line.speaker, line.text) for line in found.lines] == said
    assert found.transcript.metadata.title == "The fair"


def test_a_page_without_words_and_talk_in_scripts_holds_no_text() -> None:
    with pytest.raises(EmptyError):
        read(b'<html><script type="application/json">{"a": [1, 2]}</script><body></body>', "x.html")
