"""Who presides, told by the office in a label: the chair of a sitting in the languages of parliaments.

An office is the chair's only at the head of a label and when it is not of something else: `President`
presides, the `President of the Commission` pleads.
"""

from __future__ import annotations

import re

from podium_parsers.patterns import pattern

ADDRESS = r"(?:madam|mister|mr|mrs|ms|the|an|der|die|herr|frau|le|la|el|il|o|a|de|hon|sr|sra|se[ñn](?:h)?ora?|signora?|monsieur|madame)\b\.? "
RANK = r"(?:acting|deputy|vice|vize|assistant|temporary|provisional|1st|2nd|first|second|alters|house|interim)[- ]?"
CHAIRS = (
    # English and Irish
    r"speaker|chair(?:man|woman|person|lady)?|president|convener|cathaoirleach|ceann comhairle|leas-cheann"
    r" comhairle|presiding officer|"
    # German, Dutch, Scandinavian
    r"präsident(?:in)?|vorsitzender?|sitzungsleiter(?:in)?|voorzitter|formand(?:en)?|talman(?:nen)?|ordförande|"
    r"presidenten|puhemies|"
    # Romance
    r"président(?:e)?|presidente?a?|presidência|preşedinte(?:le)?|președinte(?:le)?|"
    # Slavonic, Baltic, Hungarian, Greek
    r"predsed(?:nik|nica|ujoči|ujoča|avajući|atelj|ateljica)|předsed(?:a|kyně|ající)|predsed(?:a|níčka)|marszałek|"
    r"przewodnicząc[ya]|председател[ья]|председательствующ\w+|головуюч\w+|elnök|levezető elnök|juhataja|"
    r"pirmininka[sė]|priekšsēdētāj[as]|πρόεδρος|προεδρεύων|"
    # East Asian, Turkish
    r"主席|議長|议长|委員長|委员长|代理主席|副議長|의장|위원장|başkan"
)
CHAIR = pattern(
    rf"(?:{ADDRESS}){{0,3}}(?:{RANK}){{0,3}}(?:{CHAIRS})(?![a-zà-žа-яё])(?P<rest>.*)$",
    re.IGNORECASE,
)
OF_SOMETHING = pattern(
    r"[ ,-]*(?:of|of the|der|des|du|de la|del|van|for|in office|-in-office|elect|designate|komisij|evropske)\b",
    re.IGNORECASE,
)


def presides(label: str) -> bool:
    """Whether a label's office is that of the one who presides over a sitting."""
    found = CHAIR.match(" ".join(label.split()).strip("*_[]() "))
    if found is None:
        return False
    return OF_SOMETHING.match(found["rest"]) is None
