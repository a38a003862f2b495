"""What stands around the talk: an unlabelled opening speech before the first label, and the back matter.

Text before the first label is front matter, unless somebody who asks has the first label and a
salutation or a speech in the first person stands before it: then that is the opening, and whoever
answers gives it. Text after the last turn is back matter from the first thing on that no speaker says.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import chain, islice

from podium_parsers.columns import NONE
from podium_parsers.drafts.cuts import RESUMED, Blocks
from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.passes.voices import is_anonymous
from podium_parsers.patterns import pattern
from podium_parsers.unlabelled.typeset import ASKED

SALUTATION = pattern(
    r"(?:(?:all right|okay|ok|so|well|yes)[.,!]? ){0,2}"
    r"(?:(?:dear|esteemed|distinguished|honou?rable|fellow)\b|ladies and gentlemen"
    r"|good (?:morning|"
    r"afternoon|evening|day)\b|colleagues,|friends,|thank you|welcome\b|hello\b|hi\b|"
    r"(?:mr|mrs|ms|madam|your excellenc)\w*\.?[^.!?\n]{0,50}[,!:]\s*$|"
    r"(?:sehr geehrte|meine (?:sehr )?(?:verehrten )?damen und herren|guten (?:tag|morgen|abend)|liebe )|"
    r"(?:mesdames|bonjour|bonsoir|chers?\b|chères?\b|monsieur le)|(?:buenos d[ií]as|buenas tardes|"
    r"muy buen|señoras y señores|estimad)|(?:bom dia|boa tarde|boa noite|senhoras e senhores)|"
    r"(?:buongiorno|signore e signori)|(?:уважаемые|добрый (?:день|вечер)|доброе утро|дамы и господа|"
    r"коллеги|здравствуйте|спасибо)|(?:доброго (?:дня|ранку|вечора)|добрий (?:день|вечір)|шановні)|"
    r"(?:buonasera|god (?:morgon|dag|kväll)|goedemiddag|goedemorgen|dzień dobry|szanowni|dobrý den|değerli|merhaba)|"
    r"(?:السلام عليكم|أهلا|مساء الخير|صباح الخير)|(?:안녕하|여러분)|(?:おはよう|こんにちは|皆様|皆さん|本日は|それでは)|"
    r"(?:女士們|女士们|各位|大家好|大家早|先生們|尊敬的|早安|早晨))",
    re.IGNORECASE,
)
FIRST_PERSON = pattern(
    r"\b(?:I|[Ww]e|[Oo]ur|us|[Mm]y|ich|[Ww]ir|uns|unsere?|[Nn]ous|notre|nos|je|nosotros"
    r"|nuestr[oa]s?|[Мм]ы|нас|наш\w*|я|ми|нам|vi|våra?|jag|my|nasz\w*|biz\w*)\b|我們|我们|我|私|저는|저희"
    r"|제가|우리|"
    r"말씀|申し上げ|نحن|لدينا"
)
BEGUN = pattern(
    r"[^\n]{0,16}(?:冒頭発言|冒頭説明|発言要旨|모두 ?발언|开场白|開場白|opening (?:remarks|statements?)|introductory statements?|"
    r"eingangsstatement|propos liminaires?|palabras iniciales)\W{0,3}$",
    re.IGNORECASE,
)
"""A line that says that a statement opens the talk below it."""
BEGINS = pattern(
    r"(?:시작하겠|시작하도록 하겠|시작합)습?니다|始めます|始めさせて|開始いたします|现在开始|現在開始"
)
"""How whoever speaks says that it begins, in scripts in which that takes few signs."""
BOILERPLATE = pattern(
    r"(?:this (?:article|transcript|page|document|content|event|episode|rush|interview) "
    r"(?:is|was|has|may|contains|can)\b|"
    r"©|\(c\) ?\d{4}|copyright\b|all rights reserved|disclaimer"
    r"|(?:\w{1,20} )?transcri(?:pt(?:ion)?|bed) (?:by|provided|edited|courtesy)|"
    r"tags?:|share (?:this|on)|related (?:articles|posts|content|links)|read (?:more|also|next)|subscribe to|"
    r"follow us|posted (?:by|in|on|at)|filed under|source:|\bcomments?\b.{0,12}$|leave a (?:reply|comment)|"
    r"the views expressed|\[?end of (?:transcript|interview|recording|document|audio)|end transcript|"
    r"meeting (?:ended|adjourned|closed) |\*average returns|stocks mentioned|sponsored by|"
    r"quelle:|zum weiterlesen|mehr zum thema|источник:|опубликовано|темы\b|география\b|請加入|责任编辑|責任編輯|延伸閱讀|"
    r"lire aussi|à lire aussi|partager|lea también|compartir|\(?(?:end|ende|fin|конец)\)?\.?$|#{2,}$|-30-$)",
    re.IGNORECASE,
)
CERTIFICATE = pattern(
    r"[A-Z'’ ]{0,30}?C ?E ?R ?T ?I ?F ?I ?C ?A ?T ?(?:E|I ?O ?N)\b[A-Z'’ ]{0,40}(?:\n|$)|"
    r"I,? (?:[^.?!]{2,120}?,? )?(?:do )?(?:hereby )?certify (?:that|to the)\b"
)
"""How a reporter's certificate begins, which stands behind the talk on a sheet of its own."""
RULE = frozenset("-–—_=*#~•·.")
"""Signs of which lines between parts are drawn."""
PRESS = pattern(
    r"\b(?:press|news|media) (?:conference|briefing)|pressekonferenz|conférence de presse|conferencia de prensa|"
    r"conferenza stampa|coletiva|пресс-конференци|記者會|记者会|記者会見|기자회견",
    re.IGNORECASE,
)
AROUND = "【】[]〔〕<>《》*#_ \u3000"
"""What stands around it."""
SENTENCE = pattern(r"[.!?](?=\s)|[。！？؟۔।]")
"""How a sentence of it ends."""
BELOW = "opening below its heading"
DENSE = "\u3040"
"""The first sign of the scripts in which a sign is a syllable or a word."""
LONG, LONG_DENSE = 160, 40
"""Characters of a paragraph that a speech is made of, also in scripts of which a sign says more; titles and
datelines are shorter.
"""
SPEECH = 2500
"""Characters in the first person that make a speech without a salutation."""
FRONT_LINE = pattern(r"[^\W\d_][^:：\n]{1,24}[:：]\s*\S|[*<(\[]{0,3}https?://")
SEVERAL = 3
"""Paragraphs in the first person that make a speech even without a salutation."""
INDEX = pattern(r"(?:[\w$'’.,/-]{1,40} (?:[\[(]\d{1,4}[\])] ?)?(?:\d{1,4}:\d{1,2}[\s,;]+)+){3}")
"""Words with the pages and lines where they stand: `ferry 2:5 2:6`."""


def find_opening(draft: Draft) -> None:
    """Put the unlabelled opening speech, if there is one, before the first cut."""
    cuts, blocks = draft.cuts, draft.blocks
    if not len(cuts) or draft.records is not None or cuts.voices[0] == NONE:
        return
    stop = bisect_right(blocks.starts, cuts.starts[0] - 1)
    headings = draft.headings
    whole = {
        i: draft.text[blocks.starts[i] : blocks.ends[i]]
        for i in range(stop)
        if i not in blocks.furniture
    }
    if _open_below_heading(draft, whole):
        return
    typeset = cuts.rules[0] == ASKED
    if not is_anonymous(cuts.names[cuts.voices[0]]):
        return
    if typeset and not any(map(PRESS.search, whole.values())):
        return  # what stands above a paper's interview is the paper's
    before = [i for i in whole if not _is_heading(blocks, i, headings)]
    texts = {i: whole[i] for i in before}
    spoken = [i for i in before if _is_spoken(texts[i])]
    if not spoken:
        return
    greeting = next((i for i in before if SALUTATION.match(texts[i].lstrip('"“«[( '))), None)
    if greeting is not None and greeting <= spoken[0]:
        first = greeting
    elif not typeset and len(spoken) >= SEVERAL and sum(len(texts[i]) for i in spoken) >= SPEECH:
        first = spoken[0]
        while first - 1 in texts and not _is_front(texts[first - 1]):
            first -= 1
    else:
        return
    opening = (blocks.starts[first],)
    cuts.insert(opening, _principal(draft), "opening before the first label", 0.8)
    _resume_after_headings(draft)


def _open_below_heading(draft: Draft, texts: dict[int, str]) -> bool:
    """Open with what stands below a line that calls it the opening statement; whether there is any."""
    first = {i: text.partition("\n")[0] for i, text in texts.items()}
    heading = next((i for i, line in first.items() if BEGUN.match(line.strip(AROUND))), None)
    if heading is None:
        return False
    starts = draft.blocks.starts
    rest = len(first[heading]) + 1
    begin = starts[heading] + rest if rest < len(texts[heading]) else starts[heading + 1]
    if not SENTENCE.search(draft.text, begin, draft.cuts.starts[0]):
        return False
    cuts = draft.cuts
    named = next((v for v, name in enumerate(cuts.names) if name in first[heading]), None)
    cuts.insert((begin,), _principal(draft) if named is None else named, BELOW, 0.8)
    return True


def _is_spoken(text: str) -> bool:
    """Whether a paragraph is long and in the first person, or says that the talk begins."""
    return bool((_is_long(text) and FIRST_PERSON.search(text)) or BEGINS.search(text))


def _is_long(text: str) -> bool:
    """Whether a paragraph is as long as those of a speech."""
    dense = LONG_DENSE <= len(text) < LONG and 2 * sum(map(DENSE.__le__, text)) > len(text)
    return len(text) >= LONG or dense


def _is_front(text: str) -> bool:
    """Whether a paragraph is a field, an address, a date or a title rather than speech."""
    return len(text) < 60 or bool(FRONT_LINE.match(text))


def _is_heading(blocks: Blocks, block: int, headings: list[int]) -> bool:
    """Whether the container calls the block a heading."""
    return bisect_left(headings, blocks.starts[block]) < bisect_left(headings, blocks.ends[block])


def _resume_after_headings(draft: Draft) -> None:
    """Where questions interrupt a talk, a heading after them begins the talk again."""
    cuts, blocks = draft.cuts, draft.blocks
    taken, headings = set(cuts.starts), draft.headings
    found: list[int] = []
    block = 0
    for start in headings[bisect_right(headings, cuts.starts[1]) :]:
        block = max(block, bisect_right(blocks.starts, start))
        while block < len(blocks) and _is_heading(blocks, block, headings):
            block += 1
        if block >= len(blocks) or not blocks.ends[block] - blocks.starts[block] >= LONG:
            continue
        at = blocks.starts[block]
        following = bisect_left(cuts.starts, at)
        if following == len(cuts) or cuts.starts[following] >= blocks.ends[block]:
            found.append(at)
    resumed = [at for at in dict.fromkeys(found) if at not in taken]
    cuts.insert(resumed, cuts.voices[0], RESUMED, 0.7)


def _principal(draft: Draft) -> int:
    """The voice with most words among those that are somebody."""
    cuts = draft.cuts
    sizes = dict.fromkeys((v for v, name in enumerate(cuts.names) if not is_anonymous(name)), 0)
    ends = chain(islice(cuts.starts, 1, None), (len(draft.text),))
    for voice, body, end in zip(cuts.voices, cuts.bodies, ends, strict=True):
        if voice in sizes:
            sizes[voice] += end - body
    return max(sizes, key=lambda voice: sizes[voice]) if sizes else NONE


def end_of_talk(draft: Draft) -> tuple[int, str]:
    """The block with which the back matter begins (their number when there is none), and why."""
    cuts, blocks = draft.cuts, draft.blocks
    if not len(cuts):
        return 0, "no speakers"
    last = bisect_right(blocks.starts, max(cuts.starts[-1], cuts.bodies[-1]))
    stated = sorted(
        h.span.start for h in draft.hints if h.kind in (HintKind.HEADING, HintKind.BACK)
    )
    usual = _usual_gap(draft, last)
    for index in range(last, len(blocks)):
        start = blocks.starts[index]
        text = draft.text[start : blocks.ends[index]][:200].strip("*_ ()[]")
        if bisect_left(stated, start) < bisect_left(stated, blocks.ends[index]):
            return index, "heading after the last turn"
        if not text or (len(text) > 2 and all(s in RULE or s.isspace() for s in text)):
            return index, "rule after the last turn"
        if BOILERPLATE.match(text):
            return index, "closing formula of a publisher"
        if CERTIFICATE.match(text):
            return index, "certificate of the reporter"
        if ":" in text and INDEX.match(text):
            return index, "word index"
        gap = draft.text.count("\n", blocks.ends[index - 1], start)
        if gap > max(2, usual):
            return index, "wider gap than within the talk"
    return len(blocks), ""


def _usual_gap(draft: Draft, last: int) -> int:
    """The newlines between two paragraphs of the talk at most, but for one in a hundred."""
    blocks = draft.blocks
    first = max(bisect_right(blocks.starts, draft.cuts.starts[0]), last - 2000)
    gaps = sorted(
        draft.text.count("\n", blocks.ends[i - 1], blocks.starts[i])
        for i in range(max(1, first), last)
    )
    return gaps[int(len(gaps) * 0.99)] if gaps else 2
