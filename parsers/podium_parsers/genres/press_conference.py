"""A press conference or briefing: nobody in particular asks, somebody in particular answers.

The askers are anonymous (`Question`, `Q`, `PREGUNTA`). Each question after an answer opens an exchange,
unless the text makes plain that the one before was interrupted.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import compress, count

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.hosts import CONTRAST, density, hosts
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.debate import nameless
from podium_parsers.genres.interview import is_meeting
from podium_parsers.model import Role
from podium_parsers.patterns import pattern
from podium_parsers.unlabelled.typeset import ASKED

FLOOR = 0.2
"""The same where somebody with a name asks as well."""
FEWEST = 0.04
"""Share of the turns that anonymous askers have at least."""
GREETING = 80
"""Characters of what the press says before a statement begins, at most."""
HELLO = pattern(r"(?:hello|hi|hey|good (?:morning|afternoon|evening)|happy \w+)\b", re.IGNORECASE)
"""How the press greets a second one who comes to speak."""
ASIDE = 100
"""Characters of a remark that interrupts a question, at most."""
CONTINUED = 150
"""Characters of a question that goes on after an interruption, at least."""
SMALL, SHORT = 0.35, 300
"""Share of the words of the one who is asked, and characters of a mean turn, that a reporter with a name has at most."""
NUMBERED, ASKED_SHARE = 450, 0.4
"""Characters of a mean turn of reporters with numbers, at most, and share of their turns that ask, at least."""
ANSWERED = 0.6
"""Share of a reporter's turns after which somebody with a name speaks, at least."""
MODERATES, FIRST = 3, 3
"""Calls on the audience, and turns among which one who moderates is first heard."""
STATEMENT = 320
"""Characters of a statement that opens, at least."""
ANSWERS = 0.4
"""Share of all words of one whose office presides and who is asked all the same: the President."""
CALL = 120
"""Characters of a call on the next asker, at most."""
CALLING = pattern(
    r"(?i:\b(?:go ahead|next|(?:the|one|a) (?:last|couple)|questions?|behind you"
    r"|in the (?:back|front)|over (?:here|there)|your turn|"
    r"bitte|la parole|adelante|la palabra|пожалуйста|por favor|прошу"
    r"|(?:следующий|последний) вопрос|останнє запитання|"
    r"(?:nächste|letzte) frage|(?:dernière|prochaine) question|(?:última|siguiente) pregunta"
    r"|(?:última|próxima) pergunta|"
    r"(?:ultima|prossima) domanda|ostatnie pytanie)\b)|"
    r"^\W*(?i:(?:yes|yeah|okay|ok|sure|all right|and|so|then|thank you|thanks)\b[,. —-]*)*"
    r"(?:[A-ZÀ-Þ][\w'’-]+[.,; ]*(?:and |then )?){1,4}\W*$"
)
"""Words that give somebody the floor, or a name and nothing else."""
CLOSING = 200
"""Characters of a closing at most."""
THANKS = pattern(
    r"\bthanks?\b|\bconclude|merci|gracias|grazie|danke|obrigad|спасибо|дякую|dziękuj|谢谢|謝謝|以上|ありがとう",
    re.IGNORECASE,
)
NEAR = 8
"""Turns before and after one, in which it shows who is being asked."""
CONTINUES = frozenset({"interlocutor", "interlocutora", "interlocutor/a"})
"""Askers' labels that go on with the question before."""


ENDS, GOES_ON = (".", "!", "…", "。", "！"), ("-", "–", "—", "…")
"""Signs that end a statement, and those that go on with one."""
LOOKED_UP = (Role.QUESTION, Role.ANSWER, Role.REMARKS, Role.OTHER, Role.CHAIR)
"""Looked up once: to ask an enumeration for a member takes Python 3.11 as long as all else that is done for a turn."""
BESIDE = (Role.CHAIR, Role.REMARKS)
"""What belongs to no exchange at its end."""


def recognise(cast: Cast) -> float:
    """Sure where anonymous askers have a good share of the turns and named people the rest."""
    if not cast.anonymous or not (cast.counts or cast.replies):
        return 0.0
    if cast.anonymous == 1 and not (cast.replies or _asked_once(cast)):
        return 0.0
    if cast.anonymous < FEWEST * len(cast):
        return 0.0 if is_meeting(cast) else 0.3  # a voice or two from the floor of something else
    if cast.anonymous < FLOOR * len(cast) and _has_host(cast):
        return 0.4  # an interview that the audience joins
    return 0.6 + min(0.3, cast.anonymous / len(cast))


def assign(cast: Cast) -> None:
    """Askers ask, those who speak before them open, the others answer."""
    opened = stated = False
    chairs, asides, resumed = callers(cast), cast.asides, cast.resumed
    named = (reporters(cast) | numbered(cast)) - chairs
    moderating = _moderating(cast, named)
    asks, marks = cast.asks, cast.marks
    question, answer, remarks, other, chair = LOOKED_UP
    several = len(cast.counts) > 1
    roles = cast.roles
    for turn, (speaker, length) in enumerate(zip(cast.who, cast.lengths, strict=True)):
        if turn in asides:
            continue
        introduces = speaker in moderating and not stated and length > STATEMENT
        stated = stated or (speaker != NONE and length > STATEMENT)
        if introduces:
            roles[turn] = remarks
        elif speaker in moderating and not marks[turn] and turn + 1 < len(cast) and asks(turn + 1):
            roles[turn] = chair
        elif asks(turn) or speaker in named:
            greets = not opened and length < GREETING and not marks[turn]
            greets = greets and (not stated or bool(HELLO.match(cast.text(turn, GREETING))))
            greets = greets and _statement_follows(cast, turn)
            roles[turn] = other if greets else question
            opened = opened or not greets
        elif turn in resumed:
            roles[turn] = remarks
        elif speaker in chairs or (opened and several and length <= CALL and _calls(cast, turn)):
            roles[turn] = chair
        else:
            roles[turn] = answer if opened else remarks
    _close(cast)
    _open_exchanges(cast)


def _close(cast: Cast) -> None:
    """Who is heard only after the last question, or else only calls on the next, and thanks in a few words, presides:
    `Thank you, everybody.`
    """
    for turn in reversed(range(len(cast))):
        speaker = cast.who[turn]
        if cast.roles[turn] is not Role.ANSWER or speaker == NONE:
            break
        if cast.lengths[turn] > CLOSING or cast.marks[turn]:
            continue
        before = [cast.roles[other] for other in cast.turns_of[speaker] if other < turn]
        directs = not before or (Role.CHAIR in before and Role.ANSWER not in before)
        if directs and THANKS.search(cast.text(turn, CLOSING)):
            cast.roles[turn] = Role.CHAIR


def _asked_once(cast: Cast) -> bool:
    """Whether the little that is said begins with the one question; behind a speech it is a stray one."""
    return FLOOR * len(cast) <= 1 < len(cast) and cast.asks(0) and bool(cast.marks[0])


def _has_host(cast: Cast) -> bool:
    """Whether somebody with a name asks oftener than the floor does."""
    return sum(cast.counts[speaker] for speaker in hosts(cast)) > 2 * cast.anonymous


def _statement_follows(cast: Cast, turn: int) -> bool:
    return turn + 1 < len(cast) and not cast.asks(turn + 1) and cast.lengths[turn + 1] > STATEMENT


def _calls(cast: Cast, turn: int) -> bool:
    """Whether a few words call on the next to ask, while somebody else is being asked."""
    if turn + 1 >= len(cast) or not cast.asks(turn + 1):
        return False
    called = CALLING.search(cast.text(turn, CALL))
    return bool(called) and not cast.marks[turn] and cast.who[turn] != _asked(cast, turn)


def _asked(cast: Cast, turn: int) -> int:
    """Who is being asked about a turn: whoever says most nearby."""
    said: Counter[int] = Counter()
    for other in range(max(0, turn - NEAR), min(len(cast), turn + NEAR + 1)):
        if other != turn and cast.who[other] != NONE:
            said[cast.who[other]] += cast.lengths[other]
    return max(said, key=lambda speaker: said[speaker], default=NONE)


def callers(cast: Cast) -> frozenset[int]:
    """Those who only call on the next: their office says so, or a question follows nearly each turn.

    In print, where the questions are set apart, a question follows whoever answers last.
    """
    said = sum(cast.sizes.values())
    found = {speaker for speaker in cast.chairs if cast.sizes[speaker] <= ANSWERS * said}
    if cast.ruled(ASKED):
        return frozenset(found)
    for speaker, turns in cast.counts.items():
        if turns < 3 or speaker in found or len(cast.counts) < 2:
            continue
        if cast.sizes[speaker] / turns < 300 and cast.calls(speaker) >= 0.7 * turns:
            found.add(speaker)
    return frozenset(found)


def reporters(cast: Cast) -> frozenset[int]:
    """Those who ask though they are named: few and short words, densely questions, and somebody with a name answers."""
    if len(cast.counts) < 2:
        return frozenset()
    asked = max(cast.sizes, key=lambda speaker: cast.sizes[speaker])
    bar = CONTRAST * density(cast, asked)
    return frozenset(
        speaker
        for speaker, turns in cast.turns_of.items()
        if speaker != asked
        and len(turns) > 2
        and cast.asking[speaker]
        and density(cast, speaker) >= bar
        and cast.sizes[speaker] < min(SMALL * cast.sizes[asked], SHORT * len(turns))
        and sum(_is_answered(cast, turn) for turn in turns) >= ANSWERED * len(turns)
    )


def numbered(cast: Cast) -> frozenset[int]:
    """Voices that have numbers among people with names, and are first heard when the press asks: reporters, too."""
    first = next((turn for turn in range(len(cast)) if cast.asks(turn)), len(cast))
    fresh = [one for one in nameless(cast) if cast.turns_of[one] and cast.turns_of[one][0] > first]
    turns = [turn for one in fresh for turn in cast.turns_of[one]]
    said = sum(cast.sizes[one] for one in fresh)
    asked = sum(bool(cast.marks[turn]) for turn in turns)
    slight = said <= SMALL * sum(cast.sizes.values()) and said <= NUMBERED * len(turns)
    return frozenset(fresh if slight and asked >= ASKED_SHARE * len(turns) else ())


def _moderating(cast: Cast, named: frozenset[int]) -> frozenset[int]:
    """Those of them who open and give the floor to an audience, as at a town hall."""
    return frozenset(
        speaker
        for speaker in named
        if speaker in cast.who[:FIRST] and cast.calls(speaker) >= MODERATES
    )


def _is_answered(cast: Cast, turn: int) -> bool:
    return turn + 1 < len(cast) and cast.who[turn + 1] not in (NONE, cast.who[turn])


def _open_exchanges(cast: Cast) -> None:
    """Each question that follows another turn opens; what follows belongs to it."""
    first = last = NONE
    marked = False
    roles, marks, resumed, who = cast.roles, cast.marks, cast.resumed, cast.who
    question = Role.QUESTION
    continuing = cast.labelled(CONTINUES)
    asked = compress(count(), map(question.__eq__, roles))
    for turn in sorted(resumed.union(asked)) if resumed else asked:
        if turn in resumed and first != NONE:
            cast.exchange(first, _trimmed(roles, first, turn))
            first = NONE
        if roles[turn] is not question:
            continue
        again = first != NONE and (
            roles[turn - 1] is question
            or turn in continuing
            or who[turn] == who[last] != NONE
            or (not marked and _goes_on(cast, last, turn))
        )
        if not again:
            if first != NONE:
                cast.exchange(first, _trimmed(roles, first, turn))
            first, marked = turn, False
        last, marked = turn, marked or bool(marks[turn])
    if first != NONE:
        cast.exchange(first, _trimmed(roles, first, len(cast)))


def _trimmed(roles: list[Role], first: int, stop: int) -> int:
    """Without the chair's words that already call on the next, or close."""
    while stop > first + 1 and roles[stop - 1] in BESIDE:
        stop -= 1
    return stop


def _goes_on(cast: Cast, last: int, turn: int) -> bool:
    """Whether a question goes on with the last, in which nothing was asked yet."""
    if cast.lengths[last] < GREETING:
        return False
    between = sum(cast.lengths[last + 1 : turn])
    if cast.lengths[turn] < max(CONTINUED, cast.lengths[last] // 2):
        return False
    finished = cast.tail(last).rstrip().endswith(ENDS)
    return finished and between <= ASIDE and not cast.text(turn, 3).startswith(GOES_ON)


register_genre(Genre("press conference", recognise, assign))
