"""An interview or podcast: one or a few hosts ask, guests answer.

Hosts put more questions into fewer words than guests. A host's turn opens an exchange when a guest has
spoken since the last one and the turn asks, or says more than a word of assent; other turns of hosts are
interruptions. A host's long introduction is remarks, a clip of the guest before it a teaser.
"""

from __future__ import annotations

import re
from collections import Counter

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.hosts import TALK, all_hosts, called_hosts, hosts
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.model import Role
from podium_parsers.names.presiding import presides
from podium_parsers.names.shapes import fold
from podium_parsers.patterns import pattern

LARGEST = 9
"""Speakers with a share of the talk, beyond which it is a meeting."""
OFTEN = 0.2
"""Share of the turns that makes somebody one of the talk, however little he says: who asks for a life's story."""
SHARE = 0.26
"""Share of the turns that hosts have at least."""
FEW_TURNS, MOSTLY = 3, 0.85
"""Turns of a voice from the street, at most, and share of the words of those who talk with each other then."""
PANEL, MODERATES = 0.15, 0.8
"""The same of one who moderates a panel, and share of his turns that ask."""
ASKS = 0.15
"""Share of the hosts' turns that ask, at least, unless their labels say that they do."""
FORMAL = 0.45
"""What signs of a meeting take from the certainty."""
FEW = 6
"""Turns of a talk of which one is no share."""
HEAD, LINE = 600, 120
"""Characters of the head that says what a document is, and of a line in it that do."""
WORDS = 8
"""Words of a turn that opens an exchange without a question mark."""
INTRODUCTION = 500
"""Characters of a host's introduction at least."""
LECTURE = 10_000
"""Characters of what guests say before the host speaks again that make a talk of it, whatever announces it."""
TALKED = 4000
"""Characters of a guest's speech right after the introduction that make a talk of it."""
STATEMENT = 3000
"""Characters of a guest's first words from which on they are a statement, and no clip of what he says later."""
SHOW = pattern(r"podcast|episode|\bshow\b|subscribe|listeners|sponsor")
MEETING = pattern(
    r"\b(?:meeting|(?<!\d )minutes|(?:working|community|interest) group|\w*sitzung|protokoll"
    r"|réunion|reunión|ayuntamiento|sesión (?:extra)?ordinaria|council|committee|workshop|standup|wg|telcon|"
    r"all.hands|town hall|teleconference|telecon"
    r"|(?:governance|community|dev(?:eloper)?s?|status|weekly|monthly|sync) call)\b|встреча"
    r"|совещание|заседание|会议纪要|會議|会議"
)
EPISODE = pattern(r"\bpodcast\b|\bepisode\b|\bguest:")
"""What the head of a show has, which may tell that somebody ended up meeting somebody."""
NARRATOR = pattern(r"(?:the )?(?:narrator|announcer|voice-?over)(?: \d)?")
"""Who tells what comes and whom to thank, and is asked nothing."""
CHAT = "chat"
"""The grammar of a channel's log, in which many meet."""
ROLL = pattern(
    r"(?m)^\W{0,6}(?:present|attendees|attending|in attendance|regrets|apologies|scribes?"
    r"|minute.?takers?|note.?takers?)"
    r"\b(?:[^\w\n]{1,6}\w|[^\w\n]{0,6}\n{1,2}[^\S\n]{0,4}(?:[-*+•][^\w\n]{1,6}\w|\w[^\n,]{1,40},[^\n,]{1,40},))"
    r"|(?m:^)\W{0,6}participants\W{0,6}\n{1,2}[^\S\n]{0,4}\w(?:[^\n,]{1,40},){4}"
)
"""A line of who came, who did not and who writes, or a list below, as minutes have it."""


def recognise(cast: Cast) -> float:
    """Sure where the questions lie with speakers who have few of the words."""
    total = sum(cast.sizes.values())
    counts = cast.counts - Counter(map(cast.who.__getitem__, cast.asides))
    often = OFTEN * len(cast)
    large = [s for s in counts if cast.sizes[s] >= 0.02 * total or counts[s] >= often]
    brief = _passing(cast, counts, large)
    talk = counts.total() - brief
    called = called_hosts(cast)
    most = len(large) if called else LARGEST  # whoever is called so interviews many
    if not 2 <= len(large) <= most or len(cast) < 4 or cast.anonymous > len(cast) / 3:
        return 0.0
    if sum(counts[s] for s in large) < 0.85 * talk:
        return 0.0
    found = hosts(cast)
    turns = sum(cast.counts[s] for s in found)
    asked = sum(cast.asking[s] * cast.counts[s] for s in found)
    moderates = all(cast.asking[s] >= MODERATES for s in found)
    if turns < (PANEL if moderates else SHARE) * (len(cast) - len(cast.asides) - brief) or not (
        called or asked >= ASKS * turns
    ):
        return 0.0
    score = 0.5
    moderated = any(s in cast.chairs and not presides(cast.draft.speakers[s].name) for s in found)
    if is_meeting(cast) and not (called or moderated):
        score -= FORMAL
    elif TALK.search(cast.before):
        score += 0.2
    if any(presides(cast.draft.speakers[s].name) for s in found):
        score -= FORMAL  # who presides asks as well, and interviews nobody
    return max(0.0, score)


def _passing(cast: Cast, counts: Counter[int], large: list[int]) -> int:
    """The turns of voices heard in passing, where clips are played and others have nearly all the words."""
    if not cast.asides:
        return 0
    passing = [n for s, n in counts.items() if s not in large and n <= FEW_TURNS]
    words = sum(cast.sizes[s] for s in large)
    return sum(passing) if len(passing) > 1 and words >= MOSTLY * sum(cast.sizes.values()) else 0


def is_meeting(cast: Cast) -> bool:
    """Whether the head calls the document the record of a meeting, has minutes' list of who came, or it is a channel's log."""
    if CHAT in cast.turns.rule_names:
        return True
    whole = cast.before[: cast.before.find("\n", HEAD) + 1 or None]
    lines = (line[:LINE] for line in whole.split("\n"))
    title, head = (cast.draft.metadata.title or "").casefold(), "\n".join(lines)
    says_so = MEETING.search(title) or (MEETING.search(head) and not EPISODE.search(head))
    return bool(says_so) or ROLL.search(cast.before) is not None


def assign(cast: Cast) -> None:
    """Hosts ask, the others answer."""
    interviewed(cast, all_hosts(cast))


def interviewed(cast: Cast, asking: set[int]) -> None:
    """Roles and exchanges once it is known who the hosts are."""
    telling = {s.id for s in cast.draft.speakers if NARRATOR.fullmatch(fold(s.name))}
    begin = talk = _talk_before(cast, asking)
    if not talk:
        begin = _introduction(cast, asking)
    for turn in range(len(cast)):
        if cast.is_aside(turn):
            continue
        hosted = cast.who[turn] in asking or cast.asks(turn)
        if cast.who[turn] in telling:
            cast.give(turn, Role.REMARKS)
        elif turn < begin:
            stated = hosted or talk or cast.lengths[turn] >= STATEMENT
            cast.give(turn, Role.REMARKS if stated else Role.OTHER)
        else:
            cast.give(turn, Role.QUESTION if hosted else Role.ANSWER)
    if _gives_talk(cast, asking, begin):
        cast.give(begin, Role.REMARKS)
    if _is_announcer(cast, asking):
        cast.give(0, Role.REMARKS)
    _open_exchanges(cast, begin, each=_is_formal(cast, asking))


def _talk_before(cast: Cast, asking: set[int]) -> int:
    """The host's turn before which guests give a talk, announced by the host's first or by nobody; else 0."""
    announced = cast.who[0] in asking
    if announced and cast.marks[0]:
        return 0
    host = next((turn for turn in range(1, len(cast)) if cast.who[turn] in asking), 0)
    return host if sum(cast.lengths[int(announced) : host]) >= LECTURE else 0


def _gives_talk(cast: Cast, asking: set[int], begin: int) -> bool:
    """Whether the guest speaks at length before the first question, as at a talk with questions behind it."""
    return (
        0 < begin < len(cast)
        and cast.who[begin] not in asking
        and cast.lengths[begin] >= TALKED
        and not cast.is_aside(begin)
        and not cast.asks(begin)
    )


def _is_announcer(cast: Cast, asking: set[int]) -> bool:
    """Whether who is heard first says what show this is, and is not heard again."""
    first = cast.who[0]
    once = first not in asking and cast.counts[first] == 1 and len(cast) > FEW
    return once and SHOW.search(cast.text(0).casefold()) is not None


def _is_formal(cast: Cast, asking: set[int]) -> bool:
    """Whether one asks and one answers, as in print: then each turn of the one is a question."""
    # a label in full at the head, met once, is one of the two
    two = {s for s, turns in cast.turns_of.items() if len(turns) > 1 or turns[0] > 1}
    if len(two) != 2 or len(asking & two) != 1:
        return False
    return not SHOW.search(
        cast.before + "".join(cast.text(turn, 1500) for turn in range(min(4, len(cast)))).casefold()
    )


def _introduction(cast: Cast, asking: set[int]) -> int:
    """The turn after the hosts' introduction; 0 when they begin with a question."""
    for turn in range(min(6, len(cast))):
        if cast.who[turn] not in asking:
            if cast.lengths[turn] < 60 and turn:
                break
            continue
        if cast.lengths[turn] >= INTRODUCTION and not re.search(r"[?？]", cast.tail(turn, 250)):
            return turn + 1
        if turn == 0:
            break
    first_guest = next(
        (t for t in range(len(cast)) if cast.who[t] not in asking and not cast.is_aside(t)), 0
    )
    return first_guest - 1 if first_guest >= 4 else 0


def _open_exchanges(cast: Cast, begin: int, each: bool) -> None:
    first, answered = NONE, True
    for turn in range(begin, len(cast)):
        role = cast.roles[turn]
        if role is Role.ANSWER:
            answered = True
        elif role is Role.QUESTION and answered and (each or opens(cast, turn)):
            if first != NONE:
                cast.exchange(first, turn)
            first, answered = turn, False
    if first != NONE:
        cast.exchange(first, len(cast))


def opens(cast: Cast, turn: int) -> bool:
    """Whether a host's turn asks, or says enough to lead on."""
    if cast.marks[turn]:
        return True
    text = cast.text(turn, 400)
    return (
        len(text.split()) >= WORDS
        or len(re.findall(r"[\u3040-\u9fff\uac00-\ud7af]", text)) >= WORDS
    )


register_genre(Genre("interview", recognise, assign))
