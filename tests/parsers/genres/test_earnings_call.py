"""On a results call the one who gives the lines presides, whatever the label is; who follows an answer answers."""

from __future__ import annotations

from tests.parsers.reading import reading

HEAD = "Kelp Works Limited\nQ3 FY31 Earnings Conference Call\nJanuary 27, 2031\n\n"
SPEECH = "Revenue rose in the quarter, and kelp was cheap in every bay that we know of. " * 8


def call(chair: str) -> list[tuple[str, str | None]]:
    """The roles and speakers of a call with three analysts, two of whom hear two answers each."""
    rounds = "".join(
        f"{chair}: Thank you. The next question is from the line of {name} from Low Harrow Capital. Please go ahead.\n\n"
        f"{name}: Thank you. How much kelp is left in the bay?\n\nUna Moor: A good deal of it, and more every week.\n\n"
        f"{second}"
        for name, second in (
            ("Sol Reyes", "Bo Lund: To add to that, the divers have counted it twice.\n\n"),
            ("Per Holm", ""),
            ("Kit Ames", "Ida Fenn: If I may, the harbour counts it, too.\n\n"),
        )
    )
    text = (
        f"{HEAD}{chair}: Ladies and gentlemen, welcome. All participant lines will be in the listen-only mode, and there "
        "will be an opportunity to ask questions. I now hand the conference over to Una Moor.\n\n"
        f"Una Moor: {SPEECH}\n\n{rounds}{chair}: That was the last question.\n\nUna Moor: Thank you all.\n"
    )
    return [(line.role, line.speaker) for line in reading(text.encode(), "call.txt").lines]


def test_a_moderator_who_gives_the_lines_is_an_operator() -> None:
    assert call("Moderator") == [
        (role, "Moderator" if speaker == "Operator" else speaker)
        for role, speaker in call("Operator")
    ]


def test_who_is_first_heard_after_an_answer_answers() -> None:
    roles = call("Moderator")
    assert [role for role, speaker in roles if speaker in ("Bo Lund", "Ida Fenn")] == ["answer"] * 2
    assert [role for role, _ in roles].count("question") == 3
    assert roles[1] == ("remarks", "Una Moor")
