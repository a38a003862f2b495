"""Words in the places of names, in talks that name nobody."""

from __future__ import annotations

from podium_parsers import parse

SAID = "We went down to the pier and looked at the lamp. It was as bright as ever, and nobody had touched the rope or the bell that hung beside it."


def test_what_people_do_now_and_then_names_nobody() -> None:
    asides = ("[Chuckles]", "[Sighs]", "[Kichern]")
    lines = [f"{asides[n % 3]} {SAID}" if n % 20 == 0 else SAID for n in range(400)]
    assert not parse("The lamp\n\n" + "\n\n".join(lines)).turns


def test_a_word_behind_a_clock_time_now_and_then_names_nobody() -> None:
    words = {0: "So", 20: "Because", 40: "So", 60: "So", 90: "Because", 110: "So"}
    lines = [f"00:{n // 60:02}:{n % 60:02} {words.get(n, SAID)}" for n in range(160)]
    assert not parse("The lamp\n\n" + "\n".join(lines)).turns


def test_names_in_brackets_head_most_of_what_is_said() -> None:
    talk = "\n\n".join(f"[{('Ada', 'Bo')[n % 2]}] {SAID}\n\n{SAID}" for n in range(20))
    assert [speaker.name for speaker in parse(talk).speakers] == ["Ada", "Bo"]


def test_a_formula_before_a_colon_is_no_talk() -> None:
    read = "\n\n".join(
        f"{SAID}\n\nThere being no objection, the {what} was read to the house, as follows: a lamp."
        for what in ("letter", "petition") * 6
    )
    assert not parse(f"The house\n\n{read}").turns


def test_captions_that_break_sentences_anywhere_name_nobody() -> None:
    words = (
        f"{SAID} Then Mr Roe of the Harbour Office said to the Keeper and to Ada Fenn that".split()
    )
    said = [words[n % len(words)] if n % 7 else ("Roe", "Fenn", "Karl")[n % 3] for n in range(2000)]
    cues = [" ".join(said[at : at + 9]) for at in range(0, len(said), 9)]
    for lines in (cues, [cue.upper() for cue in cues]):
        told = "\n".join(f"[00:{n // 60:02}:{n % 60:02}] {line}" for n, line in enumerate(lines))
        assert not parse(told).turns
