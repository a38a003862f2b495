"""What holds for every text, whatever it is: each word is somewhere, once, and in order."""

from hypothesis import given, settings
from hypothesis import strategies as st

from podium_parsers import ParagraphKind, Role, Transcript, parse

PRESS = """\
Remarks and answers of Minister Ada Quist at the harbour

Ladies and gentlemen,

Thank you for coming. We open the bridge today, after nine years of work, and I am glad to be here \
with those who built it and with those who will cross it every morning from now on.

Question: Minister, when will the first train cross the bridge?

Ada Quist: In spring. We test until then.

There is one more thing to say about noise.

Question: And who pays for the noise barriers?

Ada Quist: The ministry does.
"""

PIECES = st.sampled_from(
    (
        "Question: why now?",
        "Ada Quist: because we can",
        "**Ada Quist:** yes",
        "Q. When?",
        "A. Then.",
        "CHAIR MOSS.  Order.",
        "No comments:",
        "[00:01:02] Ada",
        "Ada Quist  0:06",
        "---",
        "",
        " ",
        "\t",
        "A long sentence that nobody says, with a colon: here, and a question? And more of it.",
        "記者：為什麼？",
        "部長：因為。",
    )
)
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(PIECES, max_size=40).map("\n".join),
    st.lists(PIECES, max_size=40).map("\n\n".join),
)


def assert_sound(transcript: Transcript) -> None:
    columns, text = transcript.paragraphs, transcript.text
    at = 0
    for start, end, body in zip(columns.starts, columns.ends, columns.bodies, strict=True):
        assert at <= start < end <= len(text)
        assert start <= body <= end
        assert not text[at:start].strip(), "a word lies in no paragraph"
        at = end
    assert not text[at:].strip(), "a word lies in no paragraph"
    stop = 0
    for turn in transcript.turns:
        assert stop <= turn.paragraphs.start < turn.paragraphs.stop
        stop = turn.paragraphs.stop
        assert all(columns.turns[i] == turn.index for i in turn.paragraphs)
        if turn.label is not None:
            assert turn.span.start <= turn.label.start < turn.label.end <= turn.span.end
    for index, turn_index in enumerate(columns.turns):
        assert turn_index == -1 or index in transcript.turns[turn_index].paragraphs
    last = 0
    for exchange in transcript.exchanges:
        assert last <= exchange.turns.start < exchange.turns.stop <= len(transcript.turns)
        assert exchange.question == exchange.turns.start
        last = exchange.turns.stop


@given(TEXTS)
@settings(max_examples=150)
def test_every_word_of_any_text_lies_in_exactly_one_paragraph(text: str) -> None:
    assert_sound(parse(text))


def test_a_press_conference_has_an_opening_questions_and_answers() -> None:
    transcript = parse(PRESS)
    assert_sound(transcript)
    roles = [turn.role for turn in transcript.turns]
    assert roles == [Role.REMARKS, Role.QUESTION, Role.ANSWER, Role.QUESTION, Role.ANSWER]
    assert [list(e.turns) for e in transcript.exchanges] == [[1, 2], [3, 4]]
    assert [s.name for s in transcript.speakers] == ["Ada Quist"]
    assert transcript.turn_text(0).startswith("Ladies and gentlemen,\n\nThank you")
    assert transcript.opening == range(1)


def test_a_false_label_that_is_seen_once_is_no_turn() -> None:
    transcript = parse(PRESS + "\n\n\nThe views expressed are our own\n\nNo comments:\n")
    assert len(transcript.turns) == 5
    assert transcript.paragraphs[-1].kind is ParagraphKind.BACK


def test_a_text_without_speakers_has_no_turns_and_says_so() -> None:
    transcript = parse("It was a dark night.\n\nThe bottom line: nobody spoke.\n")
    assert len(transcript.turns) == 0
    assert any(note.rule == "labels" for note in transcript.notes)
