"""Answers that go on in the question's line: `MS ROE: You saw it?---I did.`, as courts down under are reported.

Three dashes after the question are the witness's label, and a new paragraph below an answer is the
examiner's next question, without a label. A text shows it by many dashes right behind question marks.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict

from podium_parsers.columns import NONE
from podium_parsers.drafts.cuts import JOINED
from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern

SIGN = "?---"
FEWEST = 5
"""Such signs from which on they are the witness's label."""
ANSWER = pattern(r"(?:\?[^\S\n]?-{3,4}\s{0,2}|[.!…\"'”’)][^\S\n]?-{3,4}[^\S\n]?)(?=[^\s-])")
WORDS = pattern(r"[\"'‘’“”]?[^\W\d_a-zß-ÿ](?:[^\W\d_]{0,30}[a-zß-ÿ]|\s[a-zß-ÿ])")
"""What an exhibit in capitals, a margin's number and the rest of a sentence lack."""
LETTER = pattern(r"[^\W\d_]")
ENDED = frozenset(".?!…-–—\"'”’)]")
FOLLOWED = "question below an answer"
"""The rule of such a turn."""
CONFIDENCE = 0.9


def part_joined_answers(draft: Draft) -> None:
    """Cut the answers behind dashes, and the questions that follow below them."""
    text, cuts, blocks = draft.text, draft.cuts, draft.blocks
    if draft.records is not None or SIGN not in draft.view.sample or text.count(SIGN) < FEWEST:
        return
    answers = [found.end() for found in ANSWER.finditer(text)]
    headings = set(draft.headings)
    questions: dict[int, list[int]] = defaultdict(list)
    voice, answered, last = NONE, False, ""
    for index, (start, end) in enumerate(zip(blocks.starts, blocks.ends, strict=True)):
        if index in blocks.furniture or not LETTER.search(text, start, end):
            continue
        cut = bisect_left(cuts.starts, start)
        if cut < len(cuts) and cuts.starts[cut] < end:
            if cut not in cuts.directions and cuts.voices[cut] != NONE:
                voice, answered = cuts.voices[cut], False
        elif answered and start not in headings and last in ENDED and WORDS.match(text, start, end):
            questions[voice].append(start)
            answered = False
        last = text[end - 1]
        at = bisect_left(answers, start)
        answered = answered or (at < len(answers) and answers[at] < end)
    for asker, starts in questions.items():
        cuts.insert(starts, asker, FOLLOWED, CONFIDENCE)
    cuts.insert(answers, cuts.voice("A"), JOINED, CONFIDENCE)
