"""What the sheets of mending offer: who may be speaking, what a turn may be, who a person may be.

What is typed becomes an offer of its own, so that a name which the document never gives can be chosen
like the others. An offer's id is its kind, a blank and the name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from podium.screens.chooser.chooser import Offer, fits
from podium_parsers import Role, Speaker, Transcript

LABEL = re.compile(r"[*_\[(]{0,4}([^\s:：*_\[(][^:：\n]{0,60}?)[*_\])]{0,4}[:：]")
"""A name as it may open the words."""
LABEL_ENDS = 80
"""Characters in which it ends."""
ROLE_WORDS = {
    Role.QUESTION: "somebody asks",
    Role.ANSWER: "the reply of the one asked",
    Role.REMARKS: "prepared or unprompted speech",
    Role.CHAIR: "calling on the next, thanks, rulings",
    Role.OTHER: "stage directions, clips, exhibits",
}
Offers = Callable[[str], Sequence[Offer]]


def voice_offers(transcript: Transcript, offset: int) -> Offers:
    """Who may speak from an offset on: whoever the words name, who spoke until there, the others."""
    found = LABEL.match(transcript.between(offset, offset + LABEL_ENDS))
    turn = transcript.turn_at(offset)
    here = None if turn is None else transcript.speaker_of(turn)
    names = [found[1].strip()] if found else []
    names += [here.name] if here else []
    names += [speaker.name for speaker in transcript.speakers]

    def offers(typed: str) -> Sequence[Offer]:
        known = [Offer(f"voice {name}", name) for name in dict.fromkeys(names) if fits(typed, name)]
        nobody = "Somebody without a name"
        unnamed = [Offer("nobody", nobody)] if fits(typed, nobody) else []
        return [*known, *unnamed, *_typed("voice", typed, names)]

    return offers


def role_offers(now: Role) -> Offers:
    """The roles, but for the one that the turn has."""
    return lambda typed: [
        Offer(str(role), str(role), note=words)
        for role, words in ROLE_WORDS.items()
        if role is not now and fits(typed, str(role))
    ]


def speaker_offers(transcript: Transcript, speaker: Speaker) -> Offers:
    """Another name for a speaker: what is typed, or somebody else who is the same person."""
    others = [one.name for one in transcript.speakers if one.name != speaker.name]

    def offers(typed: str) -> Sequence[Offer]:
        is_same = typed == speaker.name
        wanted = "" if is_same else typed
        first = [Offer(f"name {typed}", typed, note="The name stays")] if is_same else []
        same = [
            Offer(f"name {name}", f"the same as {name}", note="The two become one person")
            for name in others
            if fits(wanted, name)
        ]
        return [*first, *_typed("name", wanted, [speaker.name, *others]), *same]

    return offers


def _typed(kind: str, typed: str, known: Sequence[str]) -> list[Offer]:
    """What is typed, where it is no name that is there already."""
    name = " ".join(typed.split())
    return [Offer(f"{kind} {name}", name)] if name and name not in known else []
