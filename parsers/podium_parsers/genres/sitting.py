"""A sitting of a parliament or its committee: one presides, the others have the floor in turn.

Nobody is being asked, so speech is remarks, but for question time (`question_time`). Choruses (`Hon.
Members`) are no speech. A container made for parliaments says so by its schema; a text by how its speakers
address the chair and each other.
"""

from __future__ import annotations

import re
from collections import Counter

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.hosts import TALK
from podium_parsers.casting.question_time import question_time
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.model import Role
from podium_parsers.names.presiding import is_chair_alone, presides
from podium_parsers.names.shapes import fold
from podium_parsers.patterns import pattern

READERS = frozenset(("akoma-ntoso", "hansard-xml", "bundestag-xml", "europarl"))
ADDRESS = pattern(
    r"(?:mr\.?|madam|mister) (?:deputy |acting |vice-)?"
    r"(?:speaker|president|chair(?:man|woman|person)?)\b|my lords|noble (?:lord|baroness)|"
    r"hon(?:ou?rable|\.)? (?:deputy |acting )?"
    r"(?:members?|gentleman|lady|friend|senators?|minister|speaker|chair(?:person)?)\b"
    r"|(?:sehr )?(?:geehrter?|verehrter?) (?:herr|frau) präsident|"
    r"(?:herr|frau) (?:vize)?präsident|kolleginnen und kollegen|monsieur le président|madame la présidente|"
    r"\bpresident[ae]?[.,!]|señor(?:a)? president|senhora? president|signora? president"
    r"|senyora? president|grazas,? president|herr talman|ch?athaoirl(?:each|igh)|ceann comhairle"
    r"|hr\\.? formand|domnule președinte|κύριε πρόεδρε|tisztelt (?:ház|elnök)|gospod(?:a)? preds"
    r"|panie marszałku|pani(?:e)? marszał|wysok[ai] (?:izb|sejm)|pan[ei] předsed"
    r"|vážen\w+ (?:pan[ei]|paní|koleg)|"
    r"sayın (?:başkan|milletvekil|vekil)|değerli (?:milletvekil|arkadaş)"
    r"|уважаем\w+ (?:господ|госпож|дами|коллег|председ|депутат)|"
    r"шановн\w+ (?:пан|колег|народн|головуюч|депутат)|meneer de voorzitter|^voorzitter\b"
    r"|fru talman|arvoisa (?:rouva |herra )?puhemies|"
    r"onorevoli colleghi|主席|議長|议长|委員長|위원장님|의장님|의원님|존경하는",
    re.IGNORECASE,
)
ADDRESSED = 0.25
"""Share of the speeches that address the chair or the house, from which on a text is a sitting."""
CHAIRED = 0.08
"""Share of the turns that a presiding office has, from which on a third of that is enough."""
HOUSE = pattern(
    r"\bhansard\b|parliamentary debates|official report|house of (?:commons|assembly|keys|lords)"
    r"|national assembly|(?:record|journal) of the (?:senate|house)|seimas|saeima"
    r"|legislative (?:assembly|council)|"
    r"oral (?:answers|questions)|orders of the day|d[áa]il [ée]ireann|seanad|parlaiminte"
    r"|lok sabha|rajya sabha|plenarprotokoll|stenographische|stenografi|"
    r"diario de (?:los debates|sesiones)|diari de sessions|compte rendu int[ée]gral|s[ée]ance du"
    r"|diário da|notas taquigráficas|assembleia|"
    r"handelingen|riksdag|folketing|storting|eduskun|riigikogu|saeima|parlament"
    r"|dewan (?:rakyat|negara)|penyata rasmi|會議過程|會議紀錄|会議録|議事録|회의록|국회|הכנסת|стеногра"
    r"|(?:пленарн\w+|народно\w* събрание) засідан|верховн\w+ рад|народното събрание|"
    r"versión taquigráfica|cámara de (?:diputados|senadores)|câmara dos deputados"
    r"|resoconto stenografico|assemblée nationale|"
    r"πρακτικ[αά]|országgyűlés|camere?i? deputaților|ședința|sněmovn|sejm|kamer\b|skupščin"
    r"|risalah rapat|täysistunto|integraal verslag|skupštin|državni zbor|sabor\b",
)
"""What the head of a house's report says of itself, folded to lower case."""
IN_THE_CHAIR = pattern(r"\bin the chair\b|oral answers|question time")
"""What it says where the piece at hand shows nobody presiding."""
COMMITTEE = pattern(
    r"oral evidence|minutes of evidence|hearing|witness|\bcourt\b|committee hansard"
    r"|committee (?:met|commenced) at|\bestimates\b"
)
"""The same of a committee's examination, which is no sitting."""
HEARS = pattern(r"\b(?:joint|select|standing) committee on\b")
"""What hears witnesses more often than it debates."""
LED = pattern(
    r"\b(?:lucrările (?:au fost |sunt |sînt )?conduse de|presided (?:over )?by|presidida por"
    r"|présidence de|presidência d[eoa]|"
    r"unter (?:dem )?vorsitz von|vorsitz(?:ende[rn]?)?:|voorzitter:|president:|chair:)\s+(?P<name>[^,;:\n.(]{3,60})"
)
"""What it says of who presides where no label does, folded."""
PRESIDES = pattern(
    r"\b(?:mayor|chair\w{0,6}|president|speaker|deputy) (?P<name>[^,;:\n.(]{3,40}),? (?:presiding|in the chair)\b"
)
"""The same behind the name: `Mayor Roe, presiding`."""
ORDERS = pattern(
    r"(?:thank you[.,]? )?(?:order\b[!.,]|I call\b|is leave granted"
    r"|(?:the|that) (?:\w{3,12} )?question (?:is|was|has)\b|"
    r"(?:I (?:warn|remind) )?the (?:hon(?:ou?rable|\.) )?(?:member|minister|senator) "
    r"(?:for|will|has the (?:call|floor))\b)",
    re.IGNORECASE,
)
"""What only the one who presides begins with."""
FEWEST_ORDERS, ORDERING = 5, 0.3
"""Such speeches, and their share of those of somebody who presides where the record prints but names."""
LIKELIER = 0.15
"""How sure of a text in which somebody presides over many, and no more: surer than of a meeting of equals."""
OFTEN = 0.2
"""Share of the turns that such an office has, name and all, where nothing else tells."""
SOME = 0.03
"""The same where the head of the text is that of a house's report."""
STRAY = 0.03
"""Share of turns that may look like an anonymous asker's and are not."""
HEAD = 300
"""Characters of the head in which a title stands."""
FEWEST, FEWEST_CHAIRED = 5, 2
"""Speakers of a sitting that only its text shows, and where one of them presides."""
FEWEST_TABLED = 5
"""Questions that are tabled, which only a house has: written answers may be nine tenths of a day's record."""
TABLED = 0.25
"""Share of the turns, from which on they are a day's written answers, at which nobody presides."""
HALF = 0.5
"""Share of all words from which on, among few, a President has not presided but held the talk."""
CHORUS = pattern(
    r"(?:(?:some|several|many|noble|opposition|government|the|des|quelques|plusieurs|les)\b ?)*"
    r"(?:hon(?:ou?rable|\.)? (?:opposition |government )?)?"
    r"(?:members|lords|senators|deputies|voices|zwischenrufe|voix|députés|beberapa ahli)\b\.?$|"
    r"(?:(?:an?|another|une?) (?:(?:unidentified |unknown )?hon(?:ou?rable|\.)? )?|hon(?:ou?rable|\.)? (?=opp|gov))"
    r"(?:opposition |government )?(?:member|senator|lord|voice|voix|députée?)\b\.?$",
    re.IGNORECASE,
)


def recognise(cast: Cast) -> float:
    """Certain of a parliament's schema, sure of a text whose speeches address the house."""
    draft = cast.draft
    reader = draft.source.reader
    if reader in READERS:
        return 0.0 if _is_interview(cast) else 0.95
    stated = any(record.role is Role.CHAIR for record in draft.records or ()) or any(
        is_chair_alone(speaker.role) for speaker in draft.speakers
    )
    if stated and reader in ("tei", "xml"):
        return 0.95
    if cast.anonymous > STRAY * len(cast):
        return 0.0
    if cast.chairs - (chairs := _chairs(cast)):
        return 0.0  # a moderator or an operator leads it
    chaired = sum(cast.counts[speaker] for speaker in chairs)
    said = sum(cast.sizes[speaker] for speaker in chairs)
    presided = 0 < said < HALF * sum(cast.sizes.values())
    shows = chaired >= SOME * len(cast) or IN_THE_CHAIR.search(cast.before) is not None
    if shows and len(cast.counts) >= FEWEST_CHAIRED and _is_reported(cast):
        return 0.86
    tabled = len(cast.ruled("tabled"))
    if tabled >= FEWEST_TABLED and (chairs or tabled >= TABLED * len(cast)):
        return 0.86
    if len(cast.counts) < (FEWEST_CHAIRED if presided else FEWEST):
        return 0.0
    share = _addressed(cast)
    alone = any(is_chair_alone(one.name) or is_chair_alone(one.role) for one in draft.speakers)
    needed = ADDRESSED if chaired < CHAIRED * len(cast) else ADDRESSED / 3
    if share >= needed and (needed == ADDRESSED or presided or not chairs):
        return 0.65 if HEARS.search(cast.before) else 0.75
    presided = presided or (bool(chairs) and not _by_office(cast))
    presides_often = presided and OFTEN * len(cast) <= chaired and len(cast.counts) >= FEWEST
    return LIKELIER if alone or presides_often else 0.0


def assign(cast: Cast) -> None:
    """Who presides is the chair; tabled questions and their answers are exchanges."""
    chairs = _chairs(cast)
    for turn in range(len(cast)):
        if cast.is_aside(turn):
            continue
        speaker = cast.who[turn]
        if speaker in chairs:
            cast.give(turn, Role.CHAIR)
        elif CHORUS.match(cast.label(turn)):
            cast.give(turn, Role.OTHER)
        else:
            cast.give(turn, Role.REMARKS)
    question_time(cast, chairs)


def _is_interview(cast: Cast) -> bool:
    """Whether the schema of parliaments holds a talk that its head calls an interview, and nobody presides."""
    head = cast.before[:HEAD]
    return TALK.search(head) is not None and not _chairs(cast)


def _is_reported(cast: Cast) -> bool:
    """Whether the head of the text calls itself the report of a house."""
    return HOUSE.search(cast.before) is not None and COMMITTEE.search(cast.before) is None


def _addressed(cast: Cast) -> float:
    step = max(1, len(cast) // 300)
    looked = range(0, len(cast), step)
    hits = sum(ADDRESS.search(cast.text(turn, 160)) is not None for turn in looked)
    return hits / max(1, len(looked))


def _chairs(cast: Cast) -> frozenset[int]:
    """Those whose office presides; else whom the head of the text calls the one who does."""
    if by_office := _by_office(cast):
        return by_office
    told = (*LED.finditer(cast.before), *PRESIDES.finditer(cast.before))
    led = {fold(name) for found in told for name in found["name"].split()[-1:]}
    by_name = frozenset(s.id for s in cast.draft.speakers if fold(s.name).split(" ")[-1] in led)
    return by_name or (_in_command(cast) if cast.draft.source.reader in READERS else by_name)


def _by_office(cast: Cast) -> frozenset[int]:
    return frozenset(
        speaker.id
        for speaker in cast.draft.speakers
        if any(presides(name) for name in (speaker.name, *speaker.aliases))
        or is_chair_alone(speaker.role)
    )


def _in_command(cast: Cast) -> frozenset[int]:
    """Whoever calls to order and puts the question, where the schema gives but names: one, or deputies by turns."""
    orders = Counter(
        speaker
        for turn, speaker in enumerate(cast.who)
        if speaker != NONE and ORDERS.match(cast.text(turn, HEAD))
    )
    return frozenset(
        speaker
        for speaker, times in orders.items()
        if times >= max(FEWEST_ORDERS, ORDERING * cast.counts[speaker])
    )


register_genre(Genre("sitting", recognise, assign))
