"""Captions: what is shown is said, and who asks is not shown."""

from __future__ import annotations

from tests.parsers.reading import sample, written


def test_a_meetings_captions_are_remarks() -> None:
    transcript, lines = sample("captions/harbour-call.vtt")
    assert {line.role for line in lines} == {"remarks"}
    assert not len(transcript.exchanges)


def test_captions_in_which_one_plainly_asks_another_are_an_interview() -> None:
    asked = [f"And what did you do in the year of the {n}. flood?" for n in range(2, 9)]
    told = (
        "I carried the nets up to the loft, and then the cat, and then I went to look for my aunt."
    )
    talk = (line for q in asked for line in (f"Ada Fenn: {q}", f"Bo Karl: {told}"))
    cues = (f"00:{n:02}.000 --> 00:{n:02}.900\n{line}" for n, line in enumerate(talk))
    transcript, lines = written("WEBVTT\n\n" + "\n\n".join(cues), "a.vtt")
    assert [line.role for line in lines] == ["question", "answer"] * 7
    assert len(transcript.exchanges) == 7


def test_captions_whose_label_says_that_somebody_asks_are_an_interview() -> None:
    talk = ("Where were you born", "In the loft, by the pier.", "So", "So I stayed there for good.")
    cues = (
        f"00:{n:02}.000 --> 00:{n:02}.900\n<v {('INT', 'AB')[n % 2]}>{words} ({n})"
        for n, words in enumerate(talk * 3)
    )
    _, lines = written("WEBVTT\n\n" + "\n\n".join(cues), "a.vtt")
    assert [line.role for line in lines] == ["question", "answer"] * 6


def test_an_episode_in_which_many_ask_is_remarks() -> None:
    said = "And then we row out to the lamp, all of us, and somebody falls into the water."
    crew = ["Ada", "Bo", "Cy", "Dee", "Eli"]
    talk = [f"{crew[0]}: Welcome to tonight's episode. {said * 3}"]
    talk += [
        f"{who}: {'Can I hold the oar? ' * (who not in crew[:2])}{said * (1 + 3 * (who == 'Ada'))}"
        for who in crew * 8
    ]
    cues = (f"00:{n:02}.000 --> 00:{n:02}.900\n{line}" for n, line in enumerate(talk))
    transcript, lines = written("WEBVTT\n\n" + "\n\n".join(cues), "a.vtt")
    assert {line.role for line in lines} == {"remarks"}
    assert not len(transcript.exchanges)


def test_two_hosts_who_ask_one_who_says_far_more_interview_in_captions_too() -> None:
    asked = ("And where did you go from there, Bo?", "What did the harbour master say to that?")
    told = "I carried the nets up to the loft, and then the cat. Who else would have? " * 4
    talk = [(("Ada Fenn", "Cy Roe")[n % 2], asked[n % 2]) for n in range(8)]
    lines = [line for who, q in talk for line in (f"{who}: {q}", f"Bo Karl: {told}")]
    cues = (f"00:{n:02}.000 --> 00:{n:02}.900\n{line}" for n, line in enumerate(lines))
    _, read = written("WEBVTT\n\n" + "\n\n".join(cues), "a.vtt")
    assert [line.role for line in read] == ["question", "answer"] * 8


def test_a_voice_that_is_nobody_in_particular_asks() -> None:
    talk = (("Ada Fenn", "The pier is open again, and the ferry sails at six. " * 8),) + (
        ("Question", "When will the second one sail?"),
        ("Ada Fenn", "In spring, and not before the ice has gone."),
    ) * 4
    cues = (
        f"00:{n:02}.000 --> 00:{n:02}.900\n<v {who}:>{said}" for n, (who, said) in enumerate(talk)
    )
    _, read = written("WEBVTT\n\n" + "\n\n".join(cues), "a.vtt")
    assert [line.role for line in read] == ["remarks"] + ["question", "answer"] * 4
    assert {line.speaker for line in read} == {"Ada Fenn", None}
