"""Interviews as papers set them, without a label: the questions in bold, in italics or as headings, and
below them what is answered.

No single line tells it. What shows is the whole: stretches set apart that ask, one after the other, each
above plain words that outweigh it, in which somebody says `I`. An essay under headings that ask has the
one and not the other.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.patterns import pattern
from podium_parsers.text.language import language_of
from podium_parsers.unlabelled.leads import Lead, ends_with, leads_of, words_from

SETTINGS = (
    (HintKind.BOLD,),
    (HintKind.ITALIC,),
    (HintKind.HEADING,),
    (HintKind.QUOTE,),
    (HintKind.BOLD, HintKind.HEADING),
)
"""How the questions of one interview are set."""
FEWEST = 4
"""Questions below which nothing shows."""
SHARE = 0.6
"""Of what is set so: how much of it asks."""
SOME, SENTENCES = 0.25, 0.85
"""The same where nearly all that is set so are sentences: a host says more than questions, and no heading has a stop."""
ANSWERED = 0.75
"""Of the questions: how many have plain words below them."""
PERSONAL = 0.34
"""Of the answers: how many are in the first person."""
LOOKED = 1500
"""Characters of an answer that are looked at."""
CONFIDENCE = 0.7
ASKED, REPLIED = "question set apart", "answer below a question"
"""The rules of such turns."""
NUMBERED = pattern(r"[*_\s]{0,8}\d{1,3}(?:\.\d{1,2})?[.)]?\s")
"""The number of a question, or of one that follows it up: `1.2 So it is a lamp.`"""
PROMPTS = pattern(r"[.!…:。！：,—–-][\s\"'”’»)\]*_]{0,20}$")
PERSON = pattern(
    r"\b(?:I|(?i:me|my|we|our|us|ich|wir|mir|mein\w*|unser\w*|uns|je|j['’]|nous|mon|mes|notre"
    r"|nos|moi|yo|mi|mis|nosotros"
    r"|nuestr[oa]s?|eu|meu|minha|nós|nosso|io|mio|mia|noi|nostr[oaei]|ik|mijn|wij|ons|jag|mitt|я|мы|мне|меня|мой|моя"
    r"|нас|нам|наш\w*"
    r"|tenho|sou|estou|acho|penso|creio|suponho|gosto|quero|posso|faço|vou|fui|fiz|tive|temos"
    r"|somos|estamos|vamos|podemos"
    r"|julgo|considero|digo|diria|referi|recebi|sei|vejo|trabalho|espero|prefiro|lembro|entendo"
    r"|defendo|sinto|costumo|procuro"
    r"|conheço|comecei|nasci|cheguei|decidi|gostaria|gostava|devo|temo|connosco|conosco"
    r"|veo|prefiero|recuerdo|siento|trabajo|conozco|empecé|nací|llegué|decidí|considero|entiendo|diría|debo"
    r"|vedo|dico|spero|ricordo|sento|lavoro|conosco|devo|ritengo|direi|vorrei"
    r"|tengo|soy|estoy|creo|pienso|quiero|puedo|hago|voy|hice|tuve|tenemos|hacemos"
    r"|ho|sono|sto|credo|penso|voglio|posso|faccio|vado|abbiamo|siamo|facciamo))\b|[我吾私僕俺\u3040-\u30ff\uac00-\ud7af]"
)
"""The first person; writing that leaves it out counts as in it, and verbs that need no word for it."""
SPOKEN = frozenset({"en", "de", "fr", "es", "pt", "it", "nl", "ru", "uk", "zh", "ja", "ko"})
"""The languages whose first person stands there."""


def cut_typeset(draft: Draft) -> bool:
    """Fill the cuts of an interview without labels; whether the document is one."""
    apart = frozenset(lead.block for kinds in SETTINGS[:4] for lead in _whole(draft, kinds))
    for kinds in SETTINGS:
        turns = _turns(draft, leads_of(draft, kinds), apart)
        if turns:
            starts = draft.blocks.starts
            for at, asks in turns:
                rule = ASKED if asks else REPLIED
                start = starts[bisect_right(starts, at) - 1] if asks else at  # with its number
                draft.cuts.add(start, at, "Q" if asks else "A", rule, confidence=CONFIDENCE)
            return True
    return False


def _whole(draft: Draft, kinds: tuple[HintKind, ...]) -> list[Lead]:
    return [lead for lead in leads_of(draft, kinds) if lead.whole]


def _turns(draft: Draft, leads: list[Lead], apart: frozenset[int]) -> list[tuple[int, bool]]:
    """Where the turns begin and whether they ask; nothing where it is no interview."""
    asking = [lead for lead in leads if lead.asks]
    if len(asking) < FEWEST:
        return []
    first, last = asking[0].start, asking[-1].start
    apart_here = [lead for lead in leads if lead.whole or lead.asks]
    among = [lead for lead in apart_here if first <= lead.start <= last]
    below = _prompts_below(draft, leads, asking[-1], apart)
    if len(asking) < SHARE * len(among):
        among, below = [lead for lead in apart_here if first <= lead.start], []
        said = sum(lead.asks or _prompts(draft, lead) for lead in among)
        if len(asking) < SOME * len(among) or said < SENTENCES * len(among):
            return []
    among = [*_numbered_above(draft, leads, asking[0]), *among, *below]
    asked = [lead for lead in among if lead.asks or _prompts(draft, lead)]
    turns: list[tuple[int, bool]] = []
    answers: list[int] = []
    bounds = [lead.start for lead in asked[1:]] + [len(draft.text)]
    for lead, stop in zip(asked, bounds, strict=True):
        if not turns or not turns[-1][1]:
            turns.append((lead.start if turns else _first_line(draft, leads, lead), True))
        begin = words_from(draft, lead, stop, apart)
        if begin is not None:
            turns.append((begin, False))
            answers.append(begin)
    return turns if is_answered(draft, turns, answers) else []


def _numbered_above(draft: Draft, leads: list[Lead], question: Lead) -> list[Lead]:
    """The numbered sentences set apart right above a numbered question: `1. Tell us of the lamp.`"""
    above: list[Lead] = []
    if _is_numbered(draft, question):
        for lead in reversed(leads[: leads.index(question)]):
            if not (lead.whole and _is_numbered(draft, lead) and _prompts(draft, lead)):
                break
            above.append(lead)
    return above[::-1]


def _prompts_below(
    draft: Draft, leads: list[Lead], question: Lead, apart: frozenset[int]
) -> list[Lead]:
    """The sentences set apart below the last question, each above words in the first person."""
    below: list[Lead] = []
    rest = leads[leads.index(question) + 1 :]
    stops = [one.start for one in rest[1:]] + [len(draft.text)]
    for lead, stop in zip(rest, stops, strict=False):
        begin = (
            words_from(draft, lead, stop, apart) if lead.whole and _prompts(draft, lead) else None
        )
        if begin is None or not PERSON.search(draft.text, begin, min(stop, begin + LOOKED)):
            break
        below.append(lead)
    return below


def _is_numbered(draft: Draft, lead: Lead) -> bool:
    return NUMBERED.match(draft.text, draft.blocks.starts[lead.block]) is not None


def _first_line(draft: Draft, leads: list[Lead], question: Lead) -> int:
    """Where a question begins: lines set apart right above it, with no blank one between, are its own."""
    for above in reversed(leads[: leads.index(question)]):
        between = draft.text[draft.blocks.ends[above.block] : question.start]
        if not above.whole or between.strip("*_ \n") or between.count("\n") > 1:
            break
        question = above
    return question.start


def _prompts(draft: Draft, lead: Lead) -> bool:
    """Whether it is a sentence, as `Tell me more.`, and no heading."""
    return ends_with(draft, PROMPTS, lead.start, draft.blocks.ends[lead.block])


def is_answered(draft: Draft, turns: list[tuple[int, bool]], answers: list[int]) -> bool:
    """Whether plain words stand below the questions, more of them, and somebody's own."""
    asked = len(turns) - len(answers)
    if asked < FEWEST or len(answers) < ANSWERED * asked:
        return False
    sizes = [0, 0]
    for (start, asks), (stop, _) in pairwise(turns):
        sizes[asks] += stop - start
    if sizes[0] < sizes[1]:
        return False
    if language_of(draft.text[turns[0][0] :][:LOOKED]) not in SPOKEN:
        return True
    ends = [start for start, _ in turns] + [len(draft.text)]
    own = 0
    for start in answers:
        stop = ends[bisect_left(ends, start) + 1]
        own += PERSON.search(draft.text, start, min(stop, start + LOOKED)) is not None
    return own >= PERSONAL * len(answers)
