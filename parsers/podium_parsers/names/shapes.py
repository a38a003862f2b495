"""What a label looks like: a question mark of a word, an office, a person's name, or a phrase.

Names differ from `The bottom line:` by their capitals, their titles and their brevity, in every
script that has capitals; in scripts without, by brevity alone. The lists are of words for functions
in a conversation (question, chair, operator), never of people.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from podium_parsers.names.asking import is_of_press
from podium_parsers.names.lexicon import ANSWERERS, ASKERS, OFFICES, PARTICLES, TITLES, listed
from podium_parsers.names.presiding import is_chair_alone, presides
from podium_parsers.names.shape import Shape
from podium_parsers.names.uncased import is_uncased, shape_of_uncased
from podium_parsers.names.unspoken import COURTESIES, DIRECTIONS, FIELDS, PARTS
from podium_parsers.patterns import pattern

NUMBERED = pattern(
    r"(?:unidentified |unknown |male |female |prospective |potential |alternate )?"
    r"(?:speaker|participant|sprecher|panelist|interviewer"
    r"|voice|caller|locuteur|orador|audience member|respondent|person|spk|juror|спикер|говорящий"
    r"|участник|собеседник|спікер|hablante"
    r"|falante|interlocutor|participante|intervenant|parlante|mówca|rozmówca|spreker|talare"
    r"|taler|puhuja|konuşmacı|pembicara|mluvčí"
    r"|ομιλητής)[ _#-]{0,2}(?:(?:no\.?|number|nº) ?)?\d{0,4}[a-z]?$"
    r"|(?:an?|the) (?:hon(?:ou?rable|\.)? |opposition |government )+(?:member|senator|deputy|voice)$"
    r"|(?:un(?:identified|known)|male|female|multiple|several|all)[ _](?:male |female )?"
    r"(?:speakers?|voices?|participants?|members?|m|f|man|woman)(?: \d+)?$"
    r"|(?:witness|patient|detainee|soldier|officer|complainant)[ _-](?:no\.? ?)?\d{1,4}[a-z]?$"
)
NUMBERED_QUESTION = pattern(r"(?:问题|問題|질문|質問)[ .]?[\d一二三四五六七八九十]{1,3}$")
"""A question by its number; without one the Chinese word is a problem as often."""
INITIALS = pattern(r"(?:[^\W\d_]\.[\s-]?){1,4}$")
INITIAL_AND_NAME = pattern(r"(?:[^\W\d_a-z]\.-?){1,2}[^\W\d_a-z][^\W\d_]{2,20}(?:-[^\W\d_]{2,20})?")
"""`А.Морской`: an initial that is not parted from the name by a blank."""
INITIALLED = 12
"""Characters of them, at most."""
WORD = pattern(r"[^\W\d_][\w'’ʼ‘`.\-\u00ad\u2010\u2011]*\.?|&|/")
ACADEMIC = pattern(
    r"\b(?:h\.\s?c\.|rer\.\s?\w{2,4}\.|phil\.|jur\.|med\.|habil\.|e\.\s?h\.)(?:\smult\.)?\s*"
)
"""Degrees in small letters, which are no words of a sentence."""
MEASURES = frozenset(("date", "time", "duration", "venue", "website", "number", "present"))
"""What a field of a cover measures or lists, the last of its words: `Event Duration`, `Meeting Date /
Time`, `Senators Present`.
"""
ADDRESSING = pattern(
    r"(?:,|\s[-–—]+)\s+(?:and\s)?(?:I|we|you|he|she|they|it|there|may|let|permit|allow"
    r"|on a point|in accordance|pursuant|sir|madam|je|nous|vous|ich|wir|quiero|quero)\b"
    r"|,?\s(?:(?:said|says|wrote|writes|testified)\s(?:to|that|in|on|as)\s|testified$|and says$)"
    r"|,\s(?i:que formulan?\s)"
)
"""What follows an address in a sentence, and no name: `Mr Speaker, I move:`; or a name, `Mr Roe wrote to Ms Fenn:`; or a
question's heading, `Del diputado don Bo Roe, que formula al Gobierno:`.
"""
CHORUS = pattern(
    r"(?:(?:some|several|many|an) )?hon(?:ou?rable|\.)? (?:members?|senators?)"
    r"|(?:des|une|plusieurs|quelques) (?:voix|députés|sénateurs)",
    re.IGNORECASE,
)
"""Several who are heard at once, or one whom nobody made out."""
HANDLE = pattern(r"[^\W\d_]{3,24}\d{1,6}")
"""A user's name that ends in a number: `Kelp880`."""
CITED = pattern(r"[(\[](?:(?:1[89]|20)\d\d[a-z]?|(?i:as read|reading|quoting))[)\]]")
"""The year of a work in a list of works, which stands before its title; or that what follows is read out in court."""
NOBODY = pattern(
    r"(?![^ ,]+ [^,]+, (?:[^,]+, )?[^ ,]+ ).{2,}[ ,](?:inc|l\.?l\.?[cp]|corp|ltd|plc|pllc)|county of .+"
)
"""A firm for which somebody appears, but no name beside one (`ada roe, analyst, quay inc`); and where a
paper was sworn, folded.
"""
COLUMNS = " " * 5
"""Blanks inside a label that part the columns of a table: `MARKED          PAGE:`."""
GAP = pattern(r"[\s_]+")
EXAMINES = pattern(
    r"<?(?:(?:direct|cross|re-?direct|re-?cross|re|further|continued|voir dire)[- ]?){0,3}"
    r"(?:examination|questions?|questioning)\b[^\n]{0,20}? (?:by|from)\b"
    r"|by (?:mr|mrs|ms|miss|dr|adv|judge|justice)\b",
    re.IGNORECASE,
)
"""`DIRECT EXAMINATION BY MS. ROE:` heads what follows and names nobody who speaks."""
LONGEST = 190
"""Characters of a label, at most."""
MOST_SMALL = 4
"""Words in small letters between a title and a name, at most."""
BRACKETS = pattern(r"\s*[(\[（](?:[^()\[\]（）]|\([^()]{0,100}\)){0,290}[)\]）]\s*")
SHAPES = 1 << 18
"""Labels whose shape is kept. Each name is asked for several times in turn: with one more than these, none
is found kept.
"""


SPREAD, SPREAD_OUT = pattern(r"^([\u3400-\u9fff]) ([\u3400-\u9fff])$"), 3
"""Two signs that are set as wide as three, `主 席`, and the length of that."""


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """A label's key: compatibility forms, case, blanks, stars and outer punctuation folded."""
    text = unicodedata.normalize("NFKC", name.replace("ª", "")).replace("\u00ad", "")
    text = text.replace("İ", "I").casefold()  # Turkish; casefold would leave a dot of its own
    text = GAP.sub(" ", text).strip(" .,:;*-–—_'\"“”")
    return SPREAD.sub(r"\1\2", text) if len(text) == SPREAD_OUT else text


ARTICLES = frozenset(("the", "la", "el", "il", "le", "o", "a", "l", "die", "der", "de", "het"))
"""Words before an office (`The Presiding Officer`, `O senhor X`), and before much else."""
ELIDED = pattern(r"(?:d|l|dell|all|nell)['’][^\W\d_a-zà-ÿ]")
"""`d'État`: an article that has run into a noun with a capital."""
COURTESY_TITLES = listed(
    """
    mr mrs ms miss dr hon sir lord lady baroness senator prof herr frau monsieur madame mme signor signora domnul doamna
    pan pani pán paní gospodin gospođa gospod gospa heer mevrouw fru
    """
)
"""Titles that stand before a name, never before an office."""
SEAT = pattern(r"(?:council|assembly|board|committee) member (?=\S)", re.IGNORECASE)
"""A title of two words."""
SENTENCED = pattern(r"[?!…\"“”»«=<>|\\@{}%$€£(]|\.\s+(?!(?:d[eiu]|del|van|von|zu|af)\s)[a-z]|\d{3}")
"""What no name has in it; a particle may follow a title's stop: `Dr. von Roe`."""
BEGINNINGS = listed("the a an my our this that and but so in on for by with")
"""Words that begin a phrase."""
OFFICE_WORDS = TITLES | OFFICES | {"member", "leader", "whip"}
AUDIENCE = frozenset(
    """audience reporter journalist questioner journaliste periodista jornalista giornalista dziennikarz
    dziennikarka журналист журналистка журналіст журналістка корреспондент кореспондент gazeteci muhabir
    novinář novinářka novinar novinarka wartawan""".split()  # noqa: SIM905 (words read better so)
)
"""Askers who may bear a name, a number or an outlet: `Audience Member Max`, `Dziennikarz TV Latarnia`,
`Novinářka, Rádio Maják`.
"""


def function_of(name: str) -> str:
    """A label's key without brackets and numbers: `Q12` and `Question (3)` are both askers' labels."""
    key = fold(BRACKETS.sub(" ", name)) or fold(name)
    first = key.split(" ", 1)[0].rstrip(",")
    if first in AUDIENCE and key.count(" ") <= 3:
        return first
    if NUMBERED_QUESTION.match(key):
        return "q"
    return re.sub(r"(?<=[^\W\d])[ .#]{0,2}\d{1,3}$", "", key) or key


@lru_cache(maxsize=SHAPES)
def shape_of(name: str) -> Shape:
    """How a label looks; brackets with an office or a party are set aside first."""
    bare = BRACKETS.sub(" ", ACADEMIC.sub("", name)).strip() or name.strip("()[] ")
    key = fold(bare)
    if not key:
        return Shape.SENTENCE
    if bare.isupper() and is_chair_alone(bare):
        return Shape.OFFICE  # `MR. PRESIDENT:` as courts print it; `Mr. President,` addresses one
    if EXAMINES.match(bare) or ADDRESSING.search(bare) or CITED.search(name) or COLUMNS in name:
        return Shape.SENTENCE
    if key in PARTS or key.split(",")[0].replace(".", "") in COURTESIES:
        return Shape.SENTENCE
    if key in DIRECTIONS or CHORUS.fullmatch(bare):
        return Shape.OFFICE
    if function_of(bare) in ASKERS or function_of(bare) in ANSWERERS:
        return Shape.ASKER
    if key in FIELDS or (key.split()[0] in FIELDS and len(key.split()) <= 3 and " " in key):
        return Shape.FIELD
    if (key.split()[-1] in MEASURES and " " in key) or NOBODY.fullmatch(key):
        return Shape.FIELD
    if is_of_press(bare):
        return Shape.ASKER
    if key in OFFICES or NUMBERED.match(key) or key.removeprefix("the ") in OFFICES:
        return Shape.OFFICE
    if is_chair_alone(bare):
        return Shape.OFFICE
    if is_office_of_somebody(name):
        return Shape.TITLED
    head = re.split(r"[,;]|\s[-–—]+\s|--", bare, maxsplit=1)[0].strip()
    return _shape_of_words(head, bare)


MINISTER = pattern(
    r"\w{0,30}(?:ministe(?:ren|rn|r)|ráðherra)"
    r"|(?:(?:the|el|la|il|o|a|der|die|de) )?"
    r"(?:(?:prime|deputy|assistant|vice|stats?|forste|förste) ){0,2}"
    r"(?:minist(?:er|ro|ra|re|eren|ern|erin|rul)|secretary of state|menteri)"
    r"(?:,? (?:for|of|de|du|des|del|della|för|voor|für|pel\w+)\b.{0,80})?",
    re.IGNORECASE,
)
"""A minister by the office alone: no name stands in it."""
FRACTION = pattern(r"F-[A-Z]{2,12}")
"""A fraction of Indonesia's house, printed before who speaks for it: `F-TIDE (ADA ROE)`."""


def is_office_of_somebody(name: str) -> bool:
    """`Minister of State at the Treasury (Deputy Jo Roe)`: an office, and a titled name in brackets.

    A presiding office is told by itself, whoever holds it for the moment.
    """
    brackets = BRACKETS.search(name)
    if not brackets or len(name) > LONGEST:
        return False
    office = BRACKETS.sub(" ", name).strip()
    if brackets[0].strip(" ()[]（）").endswith("君"):
        return not presides(office)
    words = [word for word in re.findall(r"[^\W_]+", fold(office)) if word not in ARTICLES]
    inside = brackets[0].strip(" ()[]（）").split()
    if (MINISTER.fullmatch(office) or FRACTION.fullmatch(office)) and shape_of(
        " ".join(inside)
    ) is Shape.PERSON:
        return True
    if len(words) < 2 or len(inside) < 2:
        return False
    title = inside[0].casefold().strip(".")
    named = not inside[1][:1].islower() or title in COURTESY_TITLES  # no `ministre de la Pêche`
    return (
        COURTESY_TITLES.isdisjoint(words[:2])
        and not OFFICE_WORDS.isdisjoint(words)
        and named
        and title in TITLES
        and not presides(office)
    )


def _shape_of_words(head: str, whole: str) -> Shape:
    if len(whole) <= INITIALLED and INITIALS.fullmatch(whole):
        return Shape.CODE
    if HANDLE.fullmatch(whole):
        return Shape.SINGLE
    if re.search(r"(?:[^\W\d_]{5,}[.!]|\d{3}\.)\s", whole):
        return Shape.SENTENCE
    if is_uncased(head):
        return shape_of_uncased(head)
    if len(whole) > 130 or SENTENCED.search(head):
        return Shape.SENTENCE
    words = head.split()
    if len(words) > 3 and all(len(word) == 1 for word in words):
        return Shape.FIELD  # `A P P E A R A N C E S`
    first = words[0].casefold().strip(".") if words else ""
    initialled = first in ARTICLES and words[0].endswith(".")  # `A. May Roe` has no article
    officer = first in ARTICLES and words[1:2] and words[1].casefold() in TITLES
    lower = [w for w in words if w.islower() and w.casefold().strip(".") not in PARTICLES]
    most = 12 if words and _is_office_before_name(first, words, lower) else 8
    if not 1 <= len(words) <= (16 if officer or (first in TITLES and head.isupper()) else most):
        return Shape.SENTENCE
    if first in ARTICLES and len(words) > 1 and not initialled:
        held = {w.casefold().strip(".") for w in words[1:]}
        lower = [w for w in lower if w.strip(".") not in OFFICE_WORDS and not ELIDED.match(w)]
        if not held & (TITLES | OFFICES) or len(lower) > 1:
            return Shape.PHRASE if len(words) <= 4 else Shape.SENTENCE
        return Shape.TITLED
    titled = (first in TITLES and not initialled) or SEAT.match(head) is not None
    if titled and len(words) > 1 and not lower:
        return Shape.TITLED
    if lower:
        if _is_office_before_name(first, words, lower) or _is_name_before_office(words, lower):
            return Shape.TITLED
        return Shape.PHRASE if len(words) <= 4 else Shape.SENTENCE
    if any(w[0].isdigit() for w in words) or _has_acronym(words):
        return Shape.FIELD
    if len(words) == 1 and INITIAL_AND_NAME.fullmatch(head):
        return Shape.PERSON
    if len(words) == 1:
        code = head.isupper() and 1 <= len(head) <= 4
        return Shape.CODE if code else Shape.SINGLE if head[0].isupper() else Shape.PHRASE
    if not initialled and first in BEGINNINGS:
        return Shape.PHRASE
    return Shape.PERSON if len(words) <= 6 else Shape.PHRASE


def _is_office_before_name(first: str, words: list[str], lower: list[str]) -> bool:
    """`Ministr dopravy Karel Roe`: a title, what it is of in small letters, a first and a last name."""
    return (
        first in TITLES - COURTESY_TITLES
        and len(lower) <= MOST_SMALL
        and not {*words[-2:]} & {*lower}
    )


def _is_name_before_office(words: list[str], lower: list[str]) -> bool:
    """`ROE LÉNA innovációs államtitkár`: a name in capitals, the office in small letters."""
    name = words[: len(words) - len(lower)]
    return len(name) > 1 and words[len(name) :] == lower and all(map(_is_shouted, name))


def _is_shouted(word: str) -> bool:
    return word.isupper() and len(word.strip(".")) > 1


def _has_acronym(words: list[str]) -> bool:
    """Whether a word before the last is an acronym among words that are not: `Non-GAAP Income`."""
    parts = [part for word in words[:-1] for part in re.split(r"[-/]", word)]
    return not all(w.isupper() for w in words) and any(
        len(part) >= 3 and part.isupper() and part.isalpha() for part in parts
    )
