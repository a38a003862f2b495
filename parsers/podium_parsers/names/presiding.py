"""Who presides, told by the office in a label: the chair of a sitting in the languages of parliaments.

An office is the chair's only at the head of a label and when it is not of something else: `President`
presides, the `President of the Commission` pleads, and `Speaker 2` is a machine's name for a voice.
"""

from __future__ import annotations

import re

from podium_parsers.patterns import pattern

ADDRESS = r"(?:madam|mister|mr|mrs|ms|the|an|y|der|die|herr|frau|le|la|el|il|o|a|de|hon(?:ourable|orable)?|sr|sra|sr\.ª|tuan|puan|se[ñn](?:h)?ora?|signora?|monsieur|madame|m|mme)\b\.? "
RANK = r"(?:acting|deputy|vice|vize|assistant|temporary|provisional|1st|2nd|first|second|alters|house|interim|wice|místo|pod|pot|al|timbalan|prv[ýní]|první|druhá?|förste|andre|tredje|wakil|ensimmäinen|toinen|(?:erste|zweite|dritte|vierte|fünfte)r?|premi(?:er|ère)|deuxième|troisième)[- ]?"
CHAIRS = (
    # English and Irish
    r"speaker|chair(?:man|woman|person|lady)?|president|convener|(?:leas-)?ch?athaoirleach|ceann comhairle|"
    r"leas-cheann comhairle|presiding officer|llywydd|"
    # German, Dutch, Scandinavian
    r"präsident(?:in)?|vorsitzender?|vors|sitzungsleiter(?:in)?|voorzit(?:t|st)er|formand(?:en)?"
    r"|talman(?:nen)?|ordförande|"
    r"presidenten|(?:vara)?puhemies|(?:vara)?puheenjohtaja|esimees|forseti|(?:yang )?di-pertua"
    r"|yang di-pertuan|ketua(?: (?:rapat|dewan|sidang))?|pimpinan rapat|"
    # Romance
    r"président(?:e)?|presidente?a?|presidência|preşedinte(?:le)?|președinte(?:le)?|"
    # Slavonic, Baltic, Hungarian, Greek
    r"predsjedni(?:k|ca)|predsed(?:nik|nica|ujoči|ujoča|avajući|atelj|ateljica)"
    r"|předsed(?:a|kyně|ající)|predsed(?:a|níčka)|marszałek|"
    r"przewodnicząc[ya]|председател[ья]?|председательствующ\w+|головуюч\w+|elnök|levezető elnök|juhataja|"
    r"pirminink(?:as|ė)|priekšsēdētāj[as]|sēdes vadītāj[as]|πρ[όο]εδρος|προεδρε[ύυ](?:ων|ουσα)|"
    # East Asian, Turkish, Semitic
    r"主席|議長|议长|委員長|委员长|(?:代理)?全委會主席|(?:代理)?全委会主席|代理主席|副議長|부?의장|부?위원장|başkan|(?:ה)?יו[\"״]ר|الرئيس"
)
CHAIR = pattern(
    rf"(?:{ADDRESS}){{0,3}}(?:{RANK}){{0,3}}(?:{CHAIRS})(?![a-zà-žа-яё])(?P<rest>.*)$",
    re.IGNORECASE,
)
HOUSE = (
    r"(?:mesa|parlament|parliament|house|chamber|c[áà]mara|camera|cambra|s[ée]nat[eo]?|assemblée"
    r"|sitting|session|sessió|sesión|"
    r"seduta|meeting|bundestag|nationalrat|landtag)(?:e?s)?"
)
"""What somebody presides over who is its president, and not that of something else."""
OF_SOMETHING = pattern(
    rf"(?![ ,-]*(?:of|des?|del?|della|du)\b (?:(?:the|l[ao]|el)\b |l['’])?{HOUSE}\b(?! (?:of|de) com))"
    r"(?:[ #_-]*\d|[ ,-]*(?:of|of the|der|des|du|d[aeio]s?|de la|dell[aeo']|del|van|for|and|und"
    r"|et|in office|-in-office|elect|designate|komisij|evropske|vlády|vlade|rządu|rady|klubu"
    r"|strany|frakc\w+|poslaneckého)\b)",
    re.IGNORECASE,
)


NAMED_CHAIR = pattern(
    r"(?:[\u3400-\u9fff々]{1,5}(?:委員長|議長|主査)"
    r"|[\u3400-\u9fff]{0,8}(?:立法|委員|委员|議|议)[會会](?:代理)?主席[\u3400-\u9fff]{0,8})(?P<rest>)$"
)
"""A surname before the office, as the Diet prints it: `森委員長`; the house before it: `立法會主席林小梅議員`."""
TURNED = pattern(r"^([^\W\d_][\w ]{2,40}), ((?i:the|an|el|la|le|o|a))$")
"""An index's order: `PRESIDENT, The`."""
FOR_A_TIME = pattern(r"\W*(?:pro ?tempore|ad interim)?\W*$", re.IGNORECASE)


def presides(label: str) -> bool:
    """Whether a label's office is that of the one who presides over a sitting."""
    found = _office(label)
    if found is not None:
        return OF_SOMETHING.match(found["rest"]) is None
    return label.endswith(")") and is_chair_alone(label[label.rfind("(") + 1 : -1])


def is_chair_alone(label: str) -> bool:
    """Whether a label is a presiding office and no more: `The SPEAKER pro tempore`, no name after it."""
    found = _office(label)
    return found is not None and FOR_A_TIME.match(found["rest"]) is not None


def _office(label: str) -> re.Match[str] | None:
    bare = TURNED.sub(r"\2 \1", " ".join(label.split()).strip("*_[]() "))
    return CHAIR.match(bare) or NAMED_CHAIR.match(bare)
