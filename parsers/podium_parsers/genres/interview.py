"""An interview or podcast: one or a few hosts ask, guests answer.

Hosts put more questions into fewer words than guests. A host's turn opens an exchange when a guest has
spoken since the last one and the turn asks, or says more than a word of assent; other turns of hosts are
interruptions. A host's long introduction is remarks, a clip of the guest before it a teaser.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from podium_parsers.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.model import Role
from podium_parsers.patterns import pattern
from podium_parsers.presiding import presides
from podium_parsers.shapes import fold

CONTRAST = 2.5
"""How many times denser a host's questions are than those of the chief guest."""
LOW, MOST = 1.4, 0.6
"""The contrast that suffices where one speaker has more than this share of all words."""
DENSEST = 8.0
"""Questions for a thousand characters above which they only show how short they are."""
ASKED = 0.5
"""Questions for a thousand characters of one who has most of the words and yet is the host."""
LARGEST = 9
"""Speakers with a share of the talk, beyond which it is a meeting."""
SHARE = 0.26
"""Share of the turns that hosts have at least."""
CLEAR, PLAIN = 5.0, 1.0
"""How many times denser than the guest's, and how many for a thousand characters, questions are that any reporter's may be."""
BUSY = 0.5
"""Share of a second host's turns that ask, with which a few turns will do."""
BESIDE = 0.4
"""Words of a host who sits beside, as a share of the guest's, at most."""
EXAMINED, ASKS_BACK = 0.4, 0.1
"""Share of the turns that one has whom several ask, at least, and share of his that ask, at most."""
ASKS, ANSWERED = 0.3, 0.8
"""Shares of an examiner's turns: of those that ask, and of those that this one follows."""
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
TALKED = 4000
"""Characters of a guest's speech right after the introduction that make a talk of it."""
STATEMENT = 3000
"""Characters of a guest's first words from which on they are a statement, and no clip of what he says later."""
TALK = pattern(
    r"interview|podcast|episode|in conversation|gespräch|entretien|entrevista|intervista|conversa|wywiad|rozhovor|"
    r"röportaj|wawancara|phỏng vấn|訪問|专访|專訪|採訪|采访|訪談|访谈|对话|對話|インタビュー|인터뷰|интервью|інтерв|беседа"
)
HOST = pattern(
    r"(?:the )?(?:interviewer|host|presenter|anchor|int|intervieweur|entrevistador\w*|intervistatore|interviewerin|"
    r"ведущ\w+|интервьюер|主持人?|採訪者?|采访者?|主播|聞き手|インタビュアー|진행자|앵커|интерв['’]юер|ведуч\w+|водещ\w*|"
    r"voditelj(?:ica)?|prowadząc[ay]|műsorvezető|riporter|haastattelija|intervjuare|intervjuer|programleder|saatejuht|sunucu|"
    r"pewawancara|présentat(?:eur|rice)|animat(?:eur|rice)|enquêt(?:eur|rice|euse)|condutt(?:ore|rice)|presentadora?|apresentadora?|"
    r"presentator|realizator|מראיינ?ת?|المحاور|المذيع|مجری|พิธีกร)(?: ?\d+)?$|"
    r"(?:detective|det|dc|dci)\b\.? \w.{0,40}$"
)
"""Labels that say who asks; a detective interviews, and is not."""
SHOW = pattern(r"podcast|episode|\bshow\b|subscribe|listeners|sponsor")
MEETING = pattern(
    r"\b(?:meeting|(?<!\d )minutes|(?:working|community|interest) group|sitzung|protokoll|réunion|reunión|council|committee|workshop|standup|wg|telcon|"
    r"all.hands|town hall|teleconference|telecon)\b|встреча|совещание|заседание|会议纪要|會議|会議"
)
EPISODE = pattern(r"\bpodcast\b|\bepisode\b|\bguest:")
"""What the head of a show has, which may tell that somebody ended up meeting somebody."""
CHAT = "chat"
"""The grammar of a channel's log, in which many meet."""
ROLL = pattern(
    r"(?m)^\W{0,6}(?:present|attendees|attending|in attendance|regrets|apologies|scribes?|minute.?takers?|note.?takers?)"
    r"\b(?:[^\w\n]{1,6}\w|[^\w\n]{0,6}\n{1,2}[^\S\n]{0,4}[-*+•][^\w\n]{1,6}\w)"
)
"""A line of who came, who did not and who writes, or a list below, as minutes have it."""


def recognise(cast: Cast) -> float:
    """Sure where the questions lie with speakers who have few of the words."""
    total = sum(cast.sizes.values())
    large = [s for s in cast.counts if cast.sizes[s] >= 0.02 * total]
    if not 2 <= len(large) <= LARGEST or len(cast) < 4 or cast.anonymous > len(cast) / 3:
        return 0.0
    if sum(cast.counts[s] for s in large) < 0.85 * sum(cast.counts.values()):
        return 0.0
    found = hosts(cast)
    if sum(cast.counts[s] for s in found) < SHARE * len(cast):
        return 0.0
    score = 0.5
    if is_meeting(cast):
        score -= FORMAL
    elif TALK.search(cast.before):
        score += 0.2
    if any(presides(cast.draft.speakers[s].name) for s in found):
        score -= FORMAL  # who presides asks as well, and interviews nobody
    return max(0.0, score)


def is_meeting(cast: Cast) -> bool:
    """Whether the head calls the document the record of a meeting, has minutes' list of who came, or it is a channel's log."""
    if CHAT in cast.turns.rule_names:
        return True
    whole = cast.before[: cast.before.find("\n", HEAD) + 1 or None]
    lines = (line[:LINE] for line in whole.split("\n"))
    title, head = (cast.draft.metadata.title or "").casefold(), "\n".join(lines)
    says_so = MEETING.search(title) or (MEETING.search(head) and not EPISODE.search(head))
    return bool(says_so) or ROLL.search(cast.before) is not None


def density(cast: Cast, speaker: int) -> float:
    """Turns with a question mark for a thousand characters."""
    return 1000 * cast.asking[speaker] * cast.counts[speaker] / max(1, cast.sizes[speaker])


def hosts(cast: Cast) -> set[int]:
    """Those who ask; empty where nobody's questions stand out."""
    called = {
        s.id for s in cast.draft.speakers if HOST.match(fold(s.name)) or HOST.match(fold(s.role))
    }
    if (
        called
        and len(called) < len(cast.counts)
        and sum(cast.counts[s] for s in called) >= 0.2 * len(cast)
    ):
        return called
    if not any(cast.asking.values()):
        return set()
    guest = max(cast.sizes, key=lambda s: cast.sizes[s])
    most = max(cast.counts.values())
    rivals = [s for s, n in cast.counts.items() if s != guest and n >= 0.2 * most]
    if not rivals:
        return set()
    host = max(rivals, key=lambda s: min(DENSEST, density(cast, s)) * cast.counts[s] ** 0.5)
    leads = cast.sizes[guest] > MOST * sum(cast.sizes.values())
    contrast = LOW if leads else CONTRAST
    if density(cast, host) < contrast * density(cast, guest):
        if not _tables_turned(cast, guest, host):
            return set()
        guest, host, contrast = host, guest, CONTRAST
    clear = max(PLAIN, CLEAR * density(cast, guest))
    bar = max(contrast * density(cast, guest), min(0.6 * min(DENSEST, density(cast, host)), clear))
    dense = {
        s
        for s, count in cast.counts.items()
        if s != guest
        and density(cast, s) >= bar
        and (
            count >= 0.5 * cast.counts[host]
            or (host in cast.who[:3] and count > 2 and cast.asking[s] >= BUSY)
        )
    }
    return {host} | dense | _examiners(cast, guest)


def _examiners(cast: Cast, guest: int) -> set[int]:
    """Those who ask one who hardly asks back and has nearly every other turn: a long speech makes none a guest."""
    if cast.counts[guest] < EXAMINED * len(cast) or cast.asking[guest] > ASKS_BACK:
        return set()
    answered = Counter(asker for asker, who in pairwise(cast.who) if who == guest)
    return {
        s
        for s, count in cast.counts.items()
        if s != guest
        and count >= FEW
        and cast.asking[s] >= ASKS
        and answered[s] >= ANSWERED * count
    }


def _tables_turned(cast: Cast, guest: int, host: int) -> bool:
    """Whether the one with most words is the one who asks, and often: who reads the news asks now and then."""
    return density(cast, guest) >= max(ASKED, CONTRAST * density(cast, host))


def assign(cast: Cast) -> None:
    """Hosts ask, the others answer."""
    interviewed(cast, all_hosts(cast))


def all_hosts(cast: Cast) -> set[int]:
    """Those who ask, with the two who speak as one and those of few words."""
    asking = hosts(cast)
    asking |= {s.id for s in cast.draft.speakers if _names_hosts(cast, s.name, asking)}
    return asking | _heard_before_the_guest(cast, asking)


def interviewed(cast: Cast, asking: set[int]) -> None:
    """Roles and exchanges once it is known who the hosts are."""
    begin = _introduction(cast, asking)
    for turn in range(len(cast)):
        if cast.is_aside(turn):
            continue
        hosted = cast.who[turn] in asking or cast.asks(turn)
        if turn < begin:
            stated = hosted or cast.lengths[turn] >= STATEMENT
            cast.give(turn, Role.REMARKS if stated else Role.OTHER)
        else:
            cast.give(turn, Role.QUESTION if hosted else Role.ANSWER)
    if _gives_talk(cast, asking, begin):
        cast.give(begin, Role.REMARKS)
    if _is_announcer(cast, asking):
        cast.give(0, Role.REMARKS)
    _open_exchanges(cast, begin, each=_is_formal(cast, asking))


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
    if len(asking) != 1 or len(cast.counts) != 2:
        return False
    return not SHOW.search(
        cast.before + "".join(cast.text(turn, 1500) for turn in range(min(4, len(cast)))).casefold()
    )


def _heard_before_the_guest(cast: Cast, asking: set[int]) -> set[int]:
    """Hosts of few words: they are there before the guest is, and ask more densely."""
    guest = max(
        (s for s in cast.sizes if s not in asking), key=lambda s: cast.sizes[s], default=NONE
    )
    if guest == NONE:
        return set()
    there = set(cast.who[: list(cast.who).index(guest)]) - asking - {NONE}
    return {
        speaker
        for speaker in there
        if cast.sizes[speaker] < BESIDE * cast.sizes[guest]
        and density(cast, speaker) >= LOW * density(cast, guest)
    }


def _names_hosts(cast: Cast, name: str, asking: set[int]) -> bool:
    """Whether a label names two hosts who speak as one."""
    words = set(fold(name).split())
    return sum(set(fold(cast.draft.speakers[s].name).split()) <= words for s in asking) >= 2


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
