"""Speaker labels inside captions: `Name: text` in every cue, or only where the speaker changes.

Captions are not paragraphs: a cue is half a sentence, and any line may begin with `Second thing:`. So
the labels are found for the file as a whole. Either most cues carry one, as meeting software writes
them, and then the shape of a name is enough; or they stand at changes only, and then a label must
recur, or look like a person and begin after the end of a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from podium_parsers.names.lexicon import ANSWERERS, ASKERS
from podium_parsers.patterns import pattern

LABEL = pattern(
    r"(?:>{2,4} ?|[-–—] ?)?(?P<open>[\[(])?(?P<name>[^\W_][^:：\n\[\]<>]{0,58}?)"
    r"(?(open)[\])])(?P<colon> ?:(?=\s|$)|：)"
)
BRACKETED = pattern(
    r"(?:>{2,4} ?|[-–—] ?)?[\[(](?P<name>[^\W\d_][^()\[\]:\n]{0,60})[\])](?:$|\s+(?=\S))"
)
"""`(Name)` above what is said, or before it; `- [Name]` where it changes."""
PARTED = pattern(
    r"(?:>{2,4} ?)?(?P<name>[^\W\d_a-z][^:：\n\[\]<>|–—]{0,58}?) (?:[|–—-]|>(?!>)) (?=\S)"
)
"""`Name - words`, `Name | words`: labels only where they recur, since both signs stand between words as well."""
SOUND = pattern(
    r"\b(?:laugh\w*|applau\w*|music\w*|cheer\w*|inaudible|unintelligible|indiscernible|crosstalk|chuckl\w*|sigh\w*|"
    r"silence|pause\w*|noise|beep|audience|crowd|both|all\w*|singing|speaking|clapping|coughs?"
    r"|gasps?|foreign|video|audio|whispers?|"
    r"lachen|gelächter|beifall|musik|rires?|applaudissements|musique|risas|aplausos|música|\w+ing)\b",
    re.IGNORECASE,
)
"""What else stands in brackets: what is heard and not said."""
TITLE_DOT = pattern(
    r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Jr|Sr|Hon|Rev|Fr|Msgr|Sen|Rep|Gov|Amb|Sec|Gen|Adm|Col|Maj|Lt|Capt|Sgt|Supt|Insp|"
    r"Atty|Engr|[A-Z])\.",
    re.IGNORECASE,
)
PART = pattern(
    r"(?<=\S)\s*\((?:co-?)?(?:host|guest|interviewer|interviewee|moderator|narrator|[a-z]{1,3}/[a-z]{1,4})\)$"
)
"""What part somebody has in a show, in brackets after the name."""
CODE = pattern(
    r"(?:(?:unknown )?(?:speaker|spk|spkr|voice|participant|person|interviewer|interviewee|sprecher|locut(?:or|eur)|intervenant))"
    r"[ _-]?(?:\d{1,3}|[A-Z])$",
    re.IGNORECASE,
)
"""What programs call those whom they do not know: `speaker_0`."""
SENTENCE_END = pattern(r"[.!?…。！？؟۔।\"”)\]-]$")
PARTICLES = pattern(
    r"(?:de|da|do|del|della|der|den|di|la|le|van|von|und|y|e|of|the|and|et|al|bin|ibn|ben|zu|st)$"
)
NO_NAME = pattern(
    r"(?:a|about|actually|also|although|an|answer|another|anyway|as|at|because|but|by|can|chapter|example|fact|"
    r"finally|first|for|from|he|here|how|however|i|idea|if|in|into|is|it|its|key|let|lesson|like|look|maybe|my|"
    r"next|no|note|now|number|okay|on|one|or|other|our|people|point|problem|question|quote|reason|remember|right|"
    r"rule|second|secret|see|she|so|solution|some|step|summary|sure|that|then|there|these|they|thing|things|third|"
    r"this|those|three|tip|title|to|today|topic|two|update|us|warning|was|we|well|what|when|where|which|who|why|"
    r"with|yes|yet|you|your)$"
)
"""First words of what is followed by a colon and is nobody."""
MOST = 0.5
"""Share of labelled cues from which on every cue is taken to carry its label."""
EVERY = 0.8
"""The same for a name before a dash or a bar, which stand between words as well."""
SEVERAL, BEGUN = 6, 0.7
"""How many of these follow the end of a sentence otherwise, and which share of them."""
WORDS = 6
"""Words of the longest name."""
OFTEN = 4
"""Changes at which a user name in small letters stands, from which on it is one."""


def label_of(line: str) -> tuple[str, str, str] | None:
    """(name, label as written, words after it) when a line opens with something like a label."""
    boxed = BRACKETED.match(line)
    if boxed and (is_part(boxed["name"]) or _is_boxed_person(boxed["name"])):
        return boxed["name"].strip(), boxed[0].strip(), line[boxed.end() :].strip()
    found = LABEL.match(line)
    if found is None or not _name_like(found["name"]):
        return None
    name = found["name"].strip()
    return name, name + found["colon"].strip(), line[found.end() :].strip()


def parted_label_of(line: str) -> tuple[str, str, str] | None:
    """The same for a name that a dash or a bar parts from the words."""
    found = PARTED.match(line)
    if found is None or not is_person_like(found["name"]):
        return None
    return found["name"], found["name"], line[found.end() :].strip()


def labels_among(openings: Sequence[tuple[str, str, bool]]) -> frozenset[str]:
    """The names that are labels in this file.

    `openings` holds, for each line of each cue: the name that it would be labelled with (or an empty
    string), the line before it, and whether it is the first line of a cue.
    """
    cues = sum(first for _, _, first in openings)
    counts = Counter(name for name, _, _ in openings if name)
    heads = Counter(name for name, _, first in openings if name and first)
    if not counts:
        return frozenset()
    if sum(heads.values()) >= MOST * cues:
        return frozenset(
            name
            for name in counts
            if (name in heads and (heads[name] > 1 or not _opens_sentence(name)))
            or (counts[name] > 1 and is_person_like(name))
        )
    persons = {name for name in counts if is_person_like(name)}
    sure = {name for name in persons if counts[name] > 1}
    sure |= {name for name in counts if counts[name] >= OFTEN and is_handle(name)}
    sure |= _parts(counts)
    opening = next((name for name, _, _ in openings), "")
    if opening in persons:
        sure.add(opening)
    if not sure or sum(counts[name] for name in sure) < min(2, cues):
        return frozenset()
    firsts = {name.split()[0].casefold() for name in sure}
    for name, before, _ in openings:
        if name in persons and name not in sure:
            related = name.split()[0].casefold() in firsts
            if related or SENTENCE_END.search(before):
                sure.add(name)
    return frozenset(sure)


def parted_among(openings: Sequence[tuple[str, str, bool]]) -> frozenset[str]:
    """The names among such labels: several recur, and most cues bear one of them, or most of them follow ends of sentences."""
    labelled = [(name, before) for name, before, _ in openings if name]
    counts = Counter(name for name, _ in labelled)
    names = frozenset(name for name, times in counts.items() if times > 1)
    if len(names) < 2 or not any(" " in name or CODE.match(name) for name in names):
        return frozenset()
    borne = sum(first and name in names for name, _, first in openings)
    begun = sum(SENTENCE_END.search(before) is not None for _, before in labelled)
    if borne < EVERY * sum(first for _, _, first in openings) and (
        begun < SEVERAL or begun < BEGUN * len(labelled)
    ):
        return frozenset()
    return names | {name for name in counts if " " in name}


def _parts(counts: Counter[str]) -> set[str]:
    """`Question` where it recurs, and `Answer` beside it: who asks has no name in a press conference's captions."""
    asking = {name for name in counts if counts[name] > 1 and name.casefold() in ASKERS}
    answering = {name for name in counts if name.casefold() in ANSWERERS}
    return asking | answering if asking else set()


def is_part(name: str) -> bool:
    """Whether a name is that of who asks, or of who is asked, and of nobody in particular."""
    return name.casefold() in ASKERS or name.casefold() in ANSWERERS


def _is_boxed_person(name: str) -> bool:
    return len(name) > 1 and is_person_like(name) and not SOUND.match(name)


def is_handle(name: str) -> bool:
    """Whether a label could be a user name: one word that opens no sentence."""
    return " " not in name and not _opens_sentence(name) and not SENTENCE_END.search(name)


def _name_like(name: str) -> bool:
    """Whether a label could be somebody at all, a user name included."""
    words = TITLE_DOT.sub("", name).split()
    return 0 < len(name.split()) <= WORDS and not any(word[-1] in ".!?;," for word in words[:-1])


def is_person_like(name: str) -> bool:
    """Whether a label looks like a person, capitalised words, none that opens sentences; or is a program's code."""
    if CODE.match(name):
        return True
    words = [word.strip("()[].,'\"") for word in PART.sub("", name).split()]
    words = [word for word in words if word]
    if not words or len(words) > 5 or _opens_sentence(words[0]):
        return False
    return all(
        _capital(word) or PARTICLES.match(word.casefold()) or word.isdigit() for word in words
    )


def _opens_sentence(name: str) -> bool:
    return NO_NAME.match(name.split()[0].casefold()) is not None


def _capital(word: str) -> bool:
    return word[0].isupper() or not word[0].islower()
