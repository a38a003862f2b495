"""Markdown read as text whose marks are hidden."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.parsers.reading import reading, written

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.formats.markdown import read, sniff
from podium_parsers.pipeline import read_bytes


def visible(text: str) -> str:
    draft = read(text.encode(), "x.md")
    pieces, at = [], 0
    for start, end in draft.hidden_spans():
        pieces.append(draft.text[at:start])
        at = end
    return "".join((*pieces, draft.text[at:]))


def said(draft: Draft, kind: HintKind) -> list[str]:
    return [draft.text[h.span.start : h.span.end] for h in draft.hints if h.kind is kind]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("**Ann Lee:** yes", "Ann Lee: yes"),
        ("**Ann**: *no*", "Ann: no"),
        ("__Ann:__ snake_case_name stays", "Ann: snake_case_name stays"),
        ("**記：**各位好", "記：各位好"),
        ("***both*** and ~~gone~~", "both and gone"),
        ("5 * 3 * 2", "5 * 3 * 2"),
        (r"\[laughs\] and 1\. and \*", "[laughs] and 1. and *"),
        ("see [the page](https://a.example/b_(c)) now", "see the page now"),
        ("![a picture](x.png) words", " words"),
        ("> quoted", "quoted"),
        ("- item one", "item one"),
        ("1. stays a number", "1. stays a number"),
        ("## Heading ##", "Heading"),
        ("`code` and ``more``", "code and more"),
        ("a <br/> b <!-- c\nd --> e", "a  b  e"),
        ("{% include player.html %}after", "after"),
        ("a < b and c > d", "a < b and c > d"),
    ],
)
def test_marks_are_hidden_and_words_stay(text: str, words: str) -> None:
    assert visible(text) == words


def test_front_matter_goes_into_the_metadata(samples: Path) -> None:
    draft = read((samples / "markdown/podcast.md").read_bytes(), "podcast.md")
    assert draft.metadata.title == "Tide Mills and What They Ground"
    assert draft.metadata.date == "2023-09-14"
    assert draft.metadata.publisher == "The Slack Water Hour"
    assert draft.metadata.url == "https://slackwater.example/episodes/41"


def test_a_nested_mapping_in_front_matter_is_no_value() -> None:
    draft = read(b"---\ntitle: T 1\npodcast:\n  file: x\n  size: 3\n---\nwords", "x.md")
    assert draft.metadata.title == "T 1"
    assert draft.metadata.publisher is None


def test_a_double_quoted_title_is_unescaped_and_unfolded() -> None:
    text = '---\ntitle: "Remarks by the Keeper\\_of Tides and\\\n  \\ the Harbour\\_Master"\n---\nAnn: hello\n'
    draft = read(text.encode(), "x.md")
    assert draft.metadata.title == "Remarks by the Keeper of Tides and the Harbour Master"


def test_labels_in_bold_make_a_plain_file_markdown() -> None:
    line = b"0:00:14.1 **Petra Lind** Welcome.\n\n"
    assert sniff(line * 3, "episode.txt") > 0.5
    assert sniff(b"[00:14] **Petra Lind**: Welcome.\n" * 3, "episode.txt") > 0.5
    assert sniff(b"So it is **very** wet today.\n" * 3, "episode.txt") < 0.5


def test_a_rule_above_prose_is_no_front_matter() -> None:
    assert "prose first" in visible("---\nprose first\n\n---\nmore")


def test_headings_and_bold_become_hints() -> None:
    draft = read(b"# Title\n\n**Ann:** hello\n\nUnder\n=====\n", "x.md")
    assert said(draft, HintKind.HEADING) == ["Title", "Under"]
    assert said(draft, HintKind.TITLE) == ["Title"]
    assert said(draft, HintKind.BOLD) == ["Ann:"]


def test_unclosed_comments_and_marks_stay_words() -> None:
    assert visible("<!-- open\n**also open") == "<!-- open\n**also open"


def test_a_transcript_in_the_front_matter_is_read_turn_by_turn() -> None:
    said = "".join(
        f"- line: And what of the {part} gate,\n    is it shut?\n  sec: {at}\n  who: Ann\n"
        f"- line: 'It is shut, and the river''s down.'\n  sec: {at + 9}\n  who: Bo\n"
        for at, part in enumerate(("old", "new", "east", "west", "mill", "weir", "field"))
    )
    page = f"---\ntitle: 'Gates: a talk'\ntranscript:\n- header: Greeting\n{said}links:\n- name: x\n---\n\nShow notes.\n"
    read = reading(page.encode(), "gates.md")
    assert len(read.lines) == 14
    assert {line.speaker for line in read.lines} == {"Ann", "Bo"}
    assert read.lines[1].text == "It is shut, and the river's down."
    assert read.lines[0].text == "And what of the old gate, is it shut?"
    assert read.transcript.metadata.title == "Gates: a talk"
    assert "Greeting" in {section.title for section in read.transcript.sections}


def test_a_list_in_the_front_matter_leaves_a_longer_talk_alone() -> None:
    links = "".join(f"- name: {'ab'[n % 2]}\n  text: A page on rivers.\n" for n in range(20))
    talk = "**Ann:** Is it shut, the old gate?\n\n**Bo:** It is shut.\n\n" * 30
    read = reading(f"---\nlinks:\n{links}---\n\n{talk}".encode(), "gates.md")
    assert len(read.lines) == 60


def test_a_time_in_brackets_that_is_a_link_is_read_as_a_time() -> None:
    turns = "".join(
        f"**{name}:** [[00:0{n}]](https://pier.example/talk?t={n}) Where does the ferry go?\n\n"
        for n, name in enumerate(("Ada Roe", "Bo Ash") * 4)
    )
    _, lines = reading(f"# A talk at the pier\n\n{turns}".encode(), "a.md")
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Ash"] * 4
    assert {line.text for line in lines} == {"Where does the ferry go?"}


def test_a_heading_in_fenced_code_is_none() -> None:
    code = "```sh\n# make it so\n\nA rule\n------\n```\n"
    draft = read(f"# Notes\n\n{code}\n## More\n\n```\n# never closed\n".encode(), "x.md")
    assert said(draft, HintKind.HEADING) == ["Notes", "More", "never closed"]


def test_underlined_headings_beside_bold_labels_are_markdown_where_the_name_says_so() -> None:
    text = (
        "# Notes\n-------\n\nFirst part\n----------\n\n"
        + "**Ann Lee:** Is it?\n\n**Bo Ray:** It is.\n\n" * 4
    )
    assert reading(text.encode(), "notes.md").transcript.source.reader == "markdown"
    assert reading(text.encode(), "notes.txt").transcript.source.reader == "rst"


def test_a_stop_within_the_bold_ends_the_label() -> None:
    pairs = [("Ouest Plage", "Quand avez-vous commencé ?"), ("Jean Bois", "J'avais neuf ans.")] * 3
    text = "\n\n".join(f"**{who}.** {said}" for who, said in pairs)
    lines = reading(text.encode(), "a.md").lines
    assert [line.speaker for line in lines] == [who for who, _ in pairs]


def test_a_heading_that_is_a_question_by_its_letter_asks() -> None:
    text = "".join(f"### Q: Where is lamp {n}?\n\nA: I put it on the pier.\n\n" for n in range(4))
    lines = reading(f"# Lamps\n\n{text}".encode(), "a.md").lines
    assert [line.role for line in lines] == ["question", "answer"] * 4


def test_text_that_begins_with_a_tag_and_holds_a_few_is_no_page() -> None:
    topics = "".join(
        f"<b>Topic {n}</b>\n\n* Ada Roe: The {n}th gate holds.\n   * Bo Karl: Who has seen it?\n   * Ada Roe: I have.\n"
        "   * Bo Karl: When?\n   * Ada Roe: At noon.\n\n"
        for n in range(4, 12)
    )
    minutes = read_bytes(f"<b>Lock CG telecon, 3 March 2031</b>\n\n{topics}".encode(), "minutes.md")
    assert minutes.source.reader == "markdown"
    assert [speaker.name for speaker in minutes.speakers] == ["Ada Roe", "Bo Karl"]
    assert minutes.metadata.title == "Lock CG telecon, 3 March 2031"


def test_the_blank_behind_a_label_may_stand_within_its_bold() -> None:
    talk = "**Pregunta. **¿Cuándo sube la marea?\n\n**Respuesta. **Al alba, como ayer.\n\n" * 4
    lines = written(f"# La marea\n\n{talk}", "talk.md").lines
    assert [(line.role, line.text) for line in lines[:2]] == [
        ("question", "¿Cuándo sube la marea?"),
        ("answer", "Al alba, como ayer."),
    ]


def test_quoted_labels_in_italics_tell_markdown_whatever_the_name_of_the_file() -> None:
    talk = "> [music]\n\n" + "".join(
        f"> *{who}:* The gauge of pier {n} is wet.\n>\n> It was dry.\n\n"
        for n in range(4)
        for who in ("Ada Roe", "Bo Karl")
    )
    lines = reading(talk.encode(), "talk.txt").lines
    assert [line.speaker for line in lines] == ["Ada Roe", "Bo Karl"] * 4


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("| # | Speaker | Text |", "| {day} | {who} | It is day {day}. |"),
        (
            "| Start | End | Speaker | Transcript |",
            "| 0:1{day} | 0:1{day} | {who} | It is day {day}. |",
        ),
    ],
)
def test_a_number_or_two_times_may_stand_before_the_name_in_a_table(head: str, row: str) -> None:
    who = ["Ada Roe", "Bo Karl"] * 3
    rule = "|" + "---|" * (head.count("|") - 1)
    rows = [row.format(who=name, day=day) for day, name in enumerate(who)]
    found = written("\n".join(["# The fair", "", head, rule, *rows, ""]), "talk.md").lines
    assert [(line.speaker, line.text) for line in found] == [
        (name, f"It is day {day}.") for day, name in enumerate(who)
    ]


def test_an_office_in_brackets_and_a_colon_may_follow_a_name_in_bold() -> None:
    said = [("Ada Roe", "radio", "When was it?"), ("Bo Karl", "keeper of nets", "At noon.")] * 3
    text = "".join(f"**{who}** ({office}): {words}\n\n" for who, office, words in said)
    found = written(f"# The fair\n\n{text}", "talk.md").lines
    assert [(line.speaker, line.text) for line in found] == [(who, text) for who, _, text in said]
