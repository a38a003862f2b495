"""What an element that names a speaker says: the label as a person reads it, and who presides by it.

A label may be words, a name in parts (`<title>Mrs</title><last>Ash</last>`, with blanks between them or
without), or a person's whole record, where most of the fields are no part of the name.
"""

from __future__ import annotations

from podium_parsers.drafts.compose import clean
from podium_parsers.model import Role
from podium_parsers.names.presiding import is_chair_alone
from podium_parsers.patterns import pattern
from podium_parsers.proceedings.tree import Element, attribute, local
from podium_parsers.proceedings.words import words_of

RECORD = 3
"""Fields of a label that make it a person's record."""
UNTOLD = frozenset(("UNKNOWN", "unknown", "NA", "N/A", "-"))
"""What stands in a field that nobody filled in."""
DRESS = frozenset(
    ("b", "i", "em", "strong", "hi", "sc", "sup", "sub", "u", "span", "bold", "italic")
)
"""Elements that dress letters and part no words."""
BEFORE_SIGN, AFTER_SIGN = pattern(r"\s+(?=[)\]:,.;])"), pattern(r"(?<=[(\[])\s+")
PAIRS = (
    ("voornaam", "verslagnaam"),
    ("firstname", "lastname"),
    ("forename", "surname"),
    ("givenname", "familyname"),
    ("vorname", "nachname"),
    ("prenom", "nom"),
    ("nombre", "apellidos"),
    ("nome", "cognome"),
)
"""Fields of a record that make a name together; a Dutch one has the particle where it is said, `Van der Wilg`."""
ALONE = ("nom", "nome", "nombre")
"""Fields that hold the whole name where no field of a pair stands beside them."""
POSTS = ("post", "office", "role")


def label_of(node: Element) -> str:
    """A label's words; of one that is a person's record the name, or the office where that is unknown."""
    parts = {local(part): words_of(part) for part in node.iter() if not len(part)}
    if len(parts) < RECORD and "id" not in parts:
        return words_of(node) if parts.keys() & DRESS else _spaced(node)
    told = (parts.get(part, "") for part in ("name", "fullname"))
    whole = (" ".join(parts[part] for part in pair) for pair in PAIRS if parts.keys() >= set(pair))
    rest = (parts.get(part, "") for part in (*ALONE, *POSTS))
    named = (part for part in (*told, *whole, *rest) if part and part not in UNTOLD)
    return next(named, None) or _spaced(node)


def role_of(node: Element) -> Role | None:
    """The chair's role, where an attribute or the post in a record says so."""
    if attribute(node, "role").lower() in ("chair", "president"):
        return Role.CHAIR
    posts = (words_of(part) for part in node if local(part) in POSTS)
    return Role.CHAIR if any(map(is_chair_alone, posts)) else None


def _spaced(node: Element) -> str:
    """A label whose parts stand in elements of their own, with or without blanks between them."""
    told = " ".join(clean(str(text)) for text in node.itertext())
    return clean(AFTER_SIGN.sub("", BEFORE_SIGN.sub("", told)))
